using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement sets on the pay kept during a sickness (maintien de salaire): the seniority, the waiting, the stretches.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SickPayRules : IMemberwise
{
    /// <summary>The seniority that opens the right for a sickness.</summary>
    public SeniorityRange Requires { get; init; }

    /// <summary>Whether a work accident or an occupational disease asks for that seniority too.</summary>
    public bool IsSeniorityAskedForAccidents { get; init; }

    /// <summary>The days of waiting, in calendar days; zero where the first day is paid.</summary>
    public Days Waiting { get; init; }

    /// <summary>The days of waiting where another stop came before in the period; null for the same.</summary>
    public Days? WaitingAfterAStop { get; init; }

    /// <summary>
    /// The days of waiting of a stay in hospital where another stop came before in the period; null where it lifts them all the same.
    /// </summary>
    public Days? WaitingAfterAStopInHospital { get; init; }

    /// <summary>Whether a stay in hospital lifts the waiting.</summary>
    public bool IsWaitingLiftedInHospital { get; init; }

    /// <summary>Whether a long illness (affection de longue durée) lifts it.</summary>
    public bool IsWaitingLiftedForLongIllness { get; init; }

    /// <summary>The age above which it is lifted; null for none.</summary>
    public int? WaitingLiftedAboveAge { get; init; }

    /// <summary>The length of the stop, in calendar days, above which it is lifted; null for none.</summary>
    public Days? WaitingLiftedAbove { get; init; }

    /// <summary>
    /// How many stops a period (the civil year, or twelve months) are without waiting, those shorter than <see cref="WaitingLiftedAbove"/>
    /// where there is one; zero for none.
    /// </summary>
    public int StopsWithoutWaiting { get; init; }

    /// <summary>The same above five years of seniority, where the text says another number; null where it does not.</summary>
    public int? StopsWithoutWaitingAfterFiveYears { get; init; }

    /// <summary>The stretches, in order.</summary>
    public required IReadOnlyList<SickPayTier> Tiers { get; init => field = ValueList.Of(value); }

    /// <summary>
    /// The stretches of a work accident or an occupational disease, where they are others; empty where they are the same.
    /// </summary>
    public IReadOnlyList<SickPayTier> AccidentTiers { get; init => field = ValueList.Of(value); } = ValueList.Empty<SickPayTier>();

    /// <summary>Whether the days of waiting are inside the first stretch: paid up to a day of the stop, not for so many days.</summary>
    public bool IsWaitingInsideTheFirst { get; init; }

    /// <summary>The text.</summary>
    public required LegalSource Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }

    /// <summary>The stretches of a stop.</summary>
    internal IReadOnlyList<SickPayTier> TiersOf(SickStop stop) => stop.IsWorkAccident && AccidentTiers.Count > 0 ? AccidentTiers : Tiers;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The stretches.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join(
        language == Language.French ? $"{NumberText.Space}; " : "; ", Tiers.Select(tier => tier.ToString(language)));
}
