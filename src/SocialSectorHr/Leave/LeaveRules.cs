using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement or a payroll chooses where the law leaves a choice on paid leave (règles de congés). Null: the default reading.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeaveRules : IMemberwise
{
    /// <summary>
    /// How time is turned into months; usually the most favourable count, since the law lets the employee have it (C. trav. L3141-4).
    /// Published examples go by calendar months.
    /// </summary>
    public AccrualMethod? Method { get; init; }

    /// <summary>
    /// The first day of the reference period; usually 1 June (C. trav. R3141-4). An agreement may set another (L3141-10).
    /// </summary>
    public AnnualDate? ReferenceStart { get; init; }

    /// <summary>
    /// Whether a contract over several reference periods is rounded up once on their sum; usually each period is rounded up.
    /// </summary>
    public bool? OneBlock { get; init; }

    /// <summary>
    /// Whether the days above the legal five weeks are acquired in sickness too, in the legal proportion; usually not: the statute secures
    /// only its own part.
    /// </summary>
    /// <remarks>The agreement's business; the default is unverified.</remarks>
    public bool? SicknessAccruesConventionalLeave { get; init; }

    /// <summary>
    /// Whether an accident between home and work is treated as work, as CCN 51 art. 09.02.2 does; usually it is counted as sickness.
    /// </summary>
    /// <remarks>The default is unverified.</remarks>
    public bool? CommutingAccidentCountsAsWork { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de congés" : "leave rules");
}
