using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The notice of a termination (préavis): its length, the rule it comes from, its first and last days.</summary>
/// <remarks>
/// Calendar time, from a day number to the eve of the same one, never put off to a working day (practice; the rulings are about trials). It
/// begins the day the letter is first presented for a dismissal (L1234-3), the day it reaches the employer for a resignation; notified
/// during paid leave fixed before, it begins whole the day after the leave (Cass. soc. 8 November 1995 n° 92-40.186). Unfitness
/// ends the contract at the notification: the notice is then not worked, and paid only where work caused it (L1226-4, L1226-14). In
/// Alsace-Moselle (<see cref="NoticeRules.Zone"/>) the local length counts too (L1234-15, L1234-16): the longest in a dismissal, in a
/// resignation that of the agreement, else the local one. The time for looking for a job there (L1234-17) has no number. <c>default</c>
/// has no days and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct NoticePeriod : IMemberwise
{
    private readonly NoticeQuestion? question;
    private readonly int months;
    private readonly int days;
    private readonly int extension;

    /// <summary>The first day, counted: that of the presentation of the letter, or the day after the paid leave it falls in.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>
    /// The last day of the contract: that of the notice, absences that put it off included, even if the employer dispenses from it; the
    /// notification for unfitness. Null where gross misconduct takes the notice away, or where its length is not known.
    /// </summary>
    public LocalDate? LastDay { get; }

    /// <summary>
    /// The day to which seniority runs for the amount of severance: the last day, but for unfitness that work did not cause the end of the
    /// notice that is not worked (C. trav. L1226-4). Null where <see cref="LastDay"/> is.
    /// </summary>
    public LocalDate? SeniorityEnd { get; }

    /// <summary>
    /// Its whole months before any absence; zero for a notice in days, or where there is none; for occupational unfitness those of the
    /// compensation.
    /// </summary>
    public Months Months => Months.Of(months);

    /// <summary>Its calendar days after the months, before any absence; weeks are seven days.</summary>
    public Days Days => Days.Of(days);

    /// <summary>The calendar days by which absences put its end off.</summary>
    public Days Extension => Days.Of(extension);

    /// <summary>The seniority on the day of the notification, that day included, in months, with the share of the month begun.</summary>
    public Months Seniority { get; }

    /// <summary>The length by L1234-1 alone, in months; zero where it sets none.</summary>
    public Months LegalMonths { get; }

    /// <summary>Which rule gave the length.</summary>
    public TermsOrigin Origin { get; }

    /// <summary>The text that gave the length, or that takes it away; null where the employer's rules name none.</summary>
    public LegalSource? Source { get; }

    /// <summary>
    /// The hours for looking for a job over the whole months of the notice; null where no rule gives any, or where it is not worked.
    /// </summary>
    public Hours? JobSearchHours => JobSearch is { PerMonth: { } hours } ? hours * months : null;

    /// <summary>What the agreement gives for looking for a job; null where it gives nothing, or where the notice is not worked.</summary>
    public JobSearchRow? JobSearch =>
        question is { Rules: { } rules, Termination.IsForUnfitness: false } asked ? rules.JobSearchOf(asked.Category) : null;

    /// <summary>
    /// Whether the hours for looking for a job are paid: in a dismissal, from the agreement's seniority; null where none is given.
    /// </summary>
    public bool? IsJobSearchPaid => JobSearch is { } row
        ? question!.Value.Termination.Kind == TerminationKind.Dismissal && row.PaidFrom.Contains(Seniority)
        : null;

    /// <summary>The agreement whose text on notice is not held, so that the law alone was applied; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules?.NotHeld;

    /// <summary>The hours for looking for a job, where the agreement counts them by day worked; those by month otherwise.</summary>
    /// <param name="worked">The days worked in the notice.</param>
    /// <returns>The hours, up to the agreement's ceiling a month; null where no rule gives any.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public Hours? JobSearchHoursOver(Days worked)
    {
        if (worked < Days.Zero)
        {
            throw Refusal.OutOfRange(worked, nameof(worked), "0 days or more");
        }

        if (JobSearch is not { PerDay: { } hours } row)
        {
            return JobSearchHours;
        }

        Hours all = Hours.FromExact(hours.Exact * worked.Exact);
        return row.MostPerMonth is { } most && months > 0 && all > most * months ? most * months : all;
    }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Préavis", "Notice"), question, static (asked, why) => _ = new NoticePeriod(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The length and the dates.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        bool isUnfit = question is { Termination.IsForUnfitness: true };
        if (LastDay is not { } last || (isUnfit && Origin == TermsOrigin.None))
        {
            return question is null or { Termination.IsForMisconduct: true } || isUnfit
                ? french ? "aucun préavis" : "no notice"
                : french
                ? "durée non fixée par le code : accord, usage ou contrat"
                : "length not set by the Code: agreement, usage or contract";
        }

        string length = NoticeText.Of(months, days, language);
        (string from, string to) = (DateText.Write(FirstDay, language), DateText.Write(last, language));
        return question?.Termination.Ground switch
        {
            DismissalGround.Unfitness => french
                ? $"préavis de {length} non exécuté, contrat rompu le {to}"
                : $"notice of {length} not worked, contract ended on {to}",
            DismissalGround.OccupationalUnfitness => french
                ? $"indemnité de {length}, contrat rompu le {to}"
                : $"compensation of {length}, contract ended on {to}",
            _ => french ? $"{length}, du {from} au {to}" : $"{length}, from {from} to {to}",
        };
    }

    internal int ExtensionInDays => extension;

    /// <summary>
    /// The last day that the compensation of occupational unfitness is for, had it been a notice; null where it has no length.
    /// </summary>
    internal LocalDate? CompensatedUntil => months > 0 ? DayNumberRule.End(FirstDay, months) : null;

    /// <summary>What it was asked of; null for <c>default</c>.</summary>
    internal NoticeQuestion? Question => question;
}
