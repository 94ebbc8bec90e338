using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The longest lawful trial of a contract (période d'essai), C. trav. L1221-19 and L1242-10, from the first day of work, that day counted.</summary>
/// <remarks>
/// Calendar days, weeks and months; it ends whatever the day (Cass. soc. 28 April 2011 n° 09-40.464). It is never presumed: the contract must state it.
/// <c>default</c> has no days and explains that nothing was computed.
/// </remarks>
public readonly record struct TrialPeriod
{
    private readonly TrialQuestion? question;

    private TrialPeriod(TrialQuestion question)
    {
        this = TrialComputation.Compute(question, null);
        this.question = question;
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; internal init; }

    /// <summary>The last day, absences included.</summary>
    public LocalDate End { get; internal init; }

    /// <summary>Its whole months before any absence; zero for a trial in days.</summary>
    public Months Months { get; internal init; }

    /// <summary>Its calendar days after the months, before any absence; zero for a trial in months.</summary>
    public Days Days { get; internal init; }

    /// <summary>The calendar days by which absences put its end off.</summary>
    public Days Extension { get; internal init; }

    /// <summary>Whether it may be renewed.</summary>
    public TrialRenewal Renewal { get; internal init; }

    /// <summary>The Code's ceiling of a trial with its renewal, in months, where an extended branch agreement allows one; null for a fixed term, never
    /// renewed.</summary>
    public Months? MaximumWithRenewal { get; internal init; }

    /// <summary>What a part of a week gave; null where the trial is not of a day a week.</summary>
    public TrialWeeks? Weeks { get; internal init; }

    /// <summary>The same trial put off by absences: as many calendar days as they last (Cass. soc. 11 September 2019 n° 17-21.976).</summary>
    /// <remarks>Sickness, leave paid or not, days of RTT. Public holidays and telework are no absences (one secondary source). Absences that begin after the
    /// end, so put off, do not count.</remarks>
    /// <param name="absences">The absences, both days included, in any order; days counted once. They replace those given before.</param>
    /// <returns>The longer trial; <c>default</c> stays as it is.</returns>
    public TrialPeriod ExtendedBy(params IEnumerable<DateInterval> absences)
    {
        ArgumentNullException.ThrowIfNull(absences);
        return question is { } asked
            ? new(asked with { Absences = ValueList.Of(absences.OrderBy(static absence => absence.Start).ThenBy(static absence => absence.End)) })
            : this;
    }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Période d'essai", "Trial period");
        if (question is not { } asked)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, asked.Law);
        _ = TrialComputation.Compute(asked, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The first and the last day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"essai du {DateText.Write(Start, language)} au {DateText.Write(End, language)}"
        : $"trial from {DateText.Write(Start, language)} to {DateText.Write(End, language)}";

    internal static TrialPeriod Of(TrialQuestion question) => new(question);

    internal static Readings<TrialPeriod> ReadingsOf(TrialQuestion question)
    {
        TrialPeriod usual = new(question);
        TrialPeriod[] readings = usual.Weeks switch
        {
            TrialWeeks.Whole => [usual, new(question with { Reading = TrialWeeks.Started })],
            TrialWeeks.Started => [new(question with { Reading = TrialWeeks.Whole }), usual],
            _ => [usual],
        };
        return new(readings, usual.Weeks == TrialWeeks.Started ? 1 : 0, static (a, b) => a.End.CompareTo(b.End));
    }
}
