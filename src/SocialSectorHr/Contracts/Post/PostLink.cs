using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What is said of one contract of a post's history (maillon de la succession): on its own, and after the contract before.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record PostLink : IMemberwise
{
    /// <summary>The contract.</summary>
    public PostContract Contract { get; }

    /// <summary>What is wrong with it.</summary>
    public FixedTermFaults Faults { get; }

    /// <summary>What could not be checked, for want of a fact.</summary>
    public FixedTermFaults Unchecked { get; }

    /// <summary>The most it may last, renewals included, in months; null where no ceiling is known or the term is uncertain.</summary>
    public Months? Ceiling { get; }

    /// <summary>
    /// The wait after the contract before, whether due or not; null for the first, and where the end before is not known.
    /// </summary>
    public WaitingPeriod? WaitingPeriod { get; }

    /// <summary>Whether that wait is due; null for the first, and where a fact lacks.</summary>
    public bool? IsWaitingRequired { get; }

    /// <summary>Why it is not due; null where it is, or where that is not known.</summary>
    public WaitingPeriodExemption? Exemption { get; }

    /// <summary>Whether it starts only once that wait is over; null for the first, and where the end before is not known.</summary>
    public bool? IsWaitingKept { get; }

    /// <summary>
    /// Whether the employee is that of the contract before and starts the day after it; null where an employee or an end is not known.
    /// </summary>
    public bool? IsSameEmployeeAtOnce { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(isKnown: true, Faults != FixedTermFaults.None, Unchecked != FixedTermFaults.None);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The contract and its faults.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string verdict = Verdict.Say(isKnown: true, Faults, Unchecked, static fault => fault.Label()).ToString(language);
        return $"{Contract.ToString(language)}{(language == Language.French ? " : " : ": ")}{verdict}";
    }
}
