using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What a stated figure is counted by (période).</summary>
[JsonConverter(typeof(EnumConverter<Per>))]
public enum Per
{
    /// <summary>By the hour.</summary>
    Hour,

    /// <summary>By the day.</summary>
    Day,

    /// <summary>By the week.</summary>
    Week,

    /// <summary>By two weeks (quinzaine).</summary>
    Fortnight,

    /// <summary>By the month.</summary>
    Month,

    /// <summary>By the year.</summary>
    Year,

    /// <summary>For the whole contract, whatever it lasts (pour la durée du contrat).</summary>
    Contract,
}
