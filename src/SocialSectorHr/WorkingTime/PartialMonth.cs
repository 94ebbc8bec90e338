using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a month begun or left in the middle counts for (mois incomplet).</summary>
[JsonConverter(typeof(EnumConverter<PartialMonth>))]
public enum PartialMonth
{
    /// <summary>Its share of days: 16 days of March are 16/31 of a month.</summary>
    DaysShare,

    /// <summary>A whole month from 15 days of presence on, otherwise nothing.</summary>
    WholeFrom15Days,
}
