using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an amount paid every year is called (nature de la prime annuelle); the computation is the same.</summary>
/// <remarks>A closed list, appended only.</remarks>
[JsonConverter(typeof(EnumConverter<YearlyBonusKind>))]
public enum YearlyBonusKind
{
    /// <summary>A thirteenth month (13e mois).</summary>
    ThirteenthMonth,

    /// <summary>A yearly bonus (prime annuelle).</summary>
    YearlyBonus,

    /// <summary>A holiday bonus (prime de vacances).</summary>
    HolidayBonus,

    /// <summary>A bonus of the end of the year (prime de fin d'année).</summary>
    YearEndBonus,

    /// <summary>Another amount paid every year (autre somme annuelle).</summary>
    Other,
}
