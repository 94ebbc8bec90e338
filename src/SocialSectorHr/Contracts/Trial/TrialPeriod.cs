using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The longest lawful trial of a contract (période d'essai), C. trav. L1221-19 and L1242-10, from the first day of work, that day counted.
/// </summary>
/// <remarks>
/// Calendar days, weeks and months; it ends whatever the day (Cass. soc. 28 April 2011 n° 09-40.464). It is never presumed: the contract
/// must state it. <c>default</c> has no days and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct TrialPeriod : IMemberwise
{
    private const int MostAbsence = 36_600;

    private readonly TrialQuestion? question;
    private readonly int months;
    private readonly int days;
    private readonly int deduction;
    private readonly int remaining;
    private readonly int extension;

    /// <summary>The first day.</summary>
    public LocalDate Start => question?.Contract.Start ?? default;

    /// <summary>
    /// The last day, earlier work deducted and absences added; the eve of <see cref="Start"/> where nothing is left of it.
    /// </summary>
    public LocalDate End { get; }

    /// <summary>The calendar days of earlier work to take off, be they more than the trial (see <see cref="ReducedBy"/>).</summary>
    public Days Deduction => Days.Of(deduction);

    /// <summary>The calendar days of trial left once earlier work is deducted, before any absence.</summary>
    public Days Remaining => Days.Of(remaining);

    /// <summary>The last day with one renewal, at most; null where it may not be renewed.</summary>
    public LocalDate? EndIfRenewed { get; }

    /// <summary>Its whole months before any absence; zero for a trial in days.</summary>
    public Months Months => Months.Of(months);

    /// <summary>Its calendar days after the months, before any absence; zero for a trial in months.</summary>
    public Days Days => Days.Of(days);

    /// <summary>The calendar days by which absences put its end off.</summary>
    public Days Extension => Days.Of(extension);

    /// <summary>Whether it may be renewed.</summary>
    public TrialRenewal Renewal { get; }

    /// <summary>
    /// The Code's ceiling of a trial with its renewal, in months, where an extended branch agreement allows one; null for a fixed term,
    /// never renewed.
    /// </summary>
    public Months? MaximumWithRenewal { get; }

    /// <summary>The agreement whose text on the trial is not held, so that the law alone was applied; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules?.NotHeld;

    /// <summary>What a part of a week gave; null where the trial is not of a day a week.</summary>
    public TrialWeeks? Weeks { get; }

    /// <summary>The calendar days of the trial before anything is taken off or added.</summary>
    internal int Stipulated { get; }

    /// <summary>
    /// The same trial put off by absences: as many calendar days as they last (Cass. soc. 11 September 2019 n° 17-21.976).
    /// </summary>
    /// <remarks>
    /// Sickness, leave paid or not, days of RTT. Public holidays and telework are no absences (one secondary source). Absences that begin
    /// after the end, so put off, do not count.
    /// </remarks>
    /// <param name="absences">The absences, both days included, in any order; days counted once. They replace those given before.</param>
    /// <returns>The longer trial; <c>default</c> stays as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is not of the years 1 to 9800 of the ISO calendar.</exception>
    public TrialPeriod ExtendedBy(params IEnumerable<DateInterval> absences)
    {
        IReadOnlyList<DateInterval> all = ValueList.Required(absences).Iso(nameof(absences));
        return question is { } asked
            ? new(asked with
            {
                Absences = ValueList.Of(all.OrderBy(static absence => absence.Start).ThenBy(static absence => absence.End)),
            })
            : this;
    }

    /// <summary>The same trial put off by so many calendar days of absence, whichever they are.</summary>
    /// <param name="absence">The calendar days of absence; whole, 0 to 36 600. They replace what was given before.</param>
    /// <returns>The longer trial; <c>default</c> stays as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or not whole.</exception>
    public TrialPeriod ExtendedBy(Days absence)
    {
        if (absence < SocialSectorHr.Days.Zero || absence > SocialSectorHr.Days.Of(MostAbsence) || !absence.Exact.IsInteger)
        {
            throw Refusal.OutOfRange(absence, nameof(absence), "whole days, between 0 and 36600");
        }

        return absence == SocialSectorHr.Days.Zero
            ? ExtendedBy()
            : ExtendedBy(new DateInterval(Start, Start.PlusDays((int)absence.Exact.Floor() - 1)));
    }

    /// <summary>The same trial less the time already worked for the firm (déduction), C. trav. L1243-11, L1221-24 and L1251-38.</summary>
    /// <remarks>
    /// A fixed term after a fixed term in the same job, or one not known to be another, has no trial left: Cass. soc. 5 October 2016
    /// n° 15-16.384.
    /// </remarks>
    /// <param name="earlier">The earlier work, in any order; a day counts once. It replaces what was given before.</param>
    /// <returns>The shorter trial; <c>default</c> stays as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A period does not end before the first day.</exception>
    public TrialPeriod ReducedBy(params IEnumerable<EarlierWork> earlier)
    {
        IReadOnlyList<EarlierWork> all = ValueList.Required(earlier);
        return question is { } asked
            ? new(asked with { Earlier = ValueList.Of(Checked(asked.Contract.Start).OrderBy(static work => work.Period.Start)) })
            : this;

        IEnumerable<EarlierWork> Checked(LocalDate start) => all.Select(work => work.Before(start, nameof(earlier)));
    }

    /// <summary>The trial under both readings of an incomplete week: whole weeks, safe and usual; weeks begun, tolerated.</summary>
    /// <returns>The trials; a single one where the trial is not of a day a week, or for <c>default</c>.</returns>
    public Readings<TrialPeriod> Readings()
    {
        if (question is not { } asked || Weeks is null)
        {
            return new([this], 0, ByEnd);
        }

        TrialPeriod usual = asked.Reading is null ? this : new(asked with { Reading = null });
        return usual.Weeks == TrialWeeks.Whole
            ? new([usual, new(asked with { Reading = TrialWeeks.Started })], 0, ByEnd)
            : new([new(asked with { Reading = TrialWeeks.Whole }), usual], 1, ByEnd);
    }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Période d'essai", "Trial period"), question, static (asked, why) => _ = new TrialPeriod(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The first and the last day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => question is not null && End < Start
        ? language == Language.French ? "aucun essai restant" : "no trial left"
        : language == Language.French
        ? $"essai du {DateText.Write(Start, language)} au {DateText.Write(End, language)}"
        : $"trial from {DateText.Write(Start, language)} to {DateText.Write(End, language)}";

    /// <summary>What it was asked of; null for <c>default</c>.</summary>
    internal TrialQuestion? Question => question;

    /// <summary>Whether it is the trial of a contract that ends.</summary>
    internal bool IsOfFixedTerm => question is { Category: null };

    private static int ByEnd(TrialPeriod a, TrialPeriod b) => a.End.CompareTo(b.End);
}
