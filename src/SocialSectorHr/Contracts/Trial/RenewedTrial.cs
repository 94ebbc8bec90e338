using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A trial with its renewal (essai renouvelé), C. trav. L1221-21, L1221-23: whether it is lawful, until when.</summary>
/// <remarks>
/// Once, where an extended branch agreement allows it, the contract foresees it and the employee agrees expressly before the end of the
/// first trial; with it the trial never lasts longer than the Code says, or the agreement. Whether the employer used it for its purpose
/// (to judge the employee's skills) and what an agreement asks beside (a talk, a reason) are not looked at. <c>default</c> explains that
/// nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RenewedTrial : IMemberwise
{
    private readonly RenewedTrialQuestion? question;

    /// <summary>The last day of the first trial, earlier work deducted and absences added.</summary>
    public LocalDate FirstEnd { get; }

    /// <summary>
    /// The last day with the renewal, never beyond the maximum; that of the first trial where a fault takes the renewal away.
    /// </summary>
    public LocalDate End { get; }

    /// <summary>What is wrong.</summary>
    public TrialRenewalFaults Faults { get; }

    /// <summary>What could not be checked, because a fact was not given.</summary>
    public TrialRenewalFaults Unchecked { get; }

    /// <summary>Whether it is lawful: false on a fault, null where something was not checked.</summary>
    public bool? IsLawful => Verdict.Of(question is not null, Faults != TrialRenewalFaults.None, Unchecked != TrialRenewalFaults.None);

    /// <summary>The trial with its renewal, of which the notice is asked; the first trial where a fault takes the renewal away.</summary>
    public TrialPeriod Trial => question is not { } asked ? default
        : new(IsVoid(Faults) ? asked.Trial : asked.Trial with { RenewedBy = asked.Renewal.Length });

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Essai renouvelé", "Renewed trial"), question, static (asked, why) => _ = new RenewedTrial(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The last day, and what is wrong or was not checked.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string verdict = Verdict.Say(question is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);
        return question is null ? verdict
            : language == Language.French ? $"essai jusqu'au {DateText.Write(End, language)} ({verdict})"
            : $"trial until {DateText.Write(End, language)} ({verdict})";
    }

    private static bool IsVoid(TrialRenewalFaults faults) => (faults & ~TrialRenewalFaults.TooLong) != TrialRenewalFaults.None;
}
