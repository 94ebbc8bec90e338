using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a <see cref="FigureValue"/> is counted in.</summary>
[JsonConverter(typeof(EnumConverter<FigureUnit>))]
public enum FigureUnit
{
    /// <summary>A count of things: steps, renewals, index points.</summary>
    Count,

    /// <summary>Euros.</summary>
    Money,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Leave in jours ouvrables.</summary>
    Ouvrables,

    /// <summary>Leave in jours ouvrés.</summary>
    Ouvres,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A calendar day, or several.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>A word of a closed list: a method, a mode.</summary>
    Word,

    /// <summary>Points of a pay scale.</summary>
    Points,
}
