using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a share of the pay kept during a sickness is a share of.</summary>
[JsonConverter(typeof(EnumConverter<SickPayBase>))]
public enum SickPayBase
{
    /// <summary>The net pay, the daily allowances of Social Security inside it.</summary>
    Net,

    /// <summary>The gross pay, the daily allowances inside it.</summary>
    Gross,
}
