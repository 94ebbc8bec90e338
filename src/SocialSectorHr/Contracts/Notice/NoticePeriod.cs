using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The notice of a termination (préavis): its length, the rule it comes from, its first and last days.</summary>
/// <remarks>
/// Calendar time, from a day number to the eve of the same one, never put off to a working day (practice; the rulings are about trials). It begins the day
/// the letter is first presented (L1234-3: from one secondary source for the library's reading, supposed for a resignation too). <c>default</c> has no days
/// and explains that nothing was computed.
/// </remarks>
public readonly record struct NoticePeriod
{
    private readonly NoticeQuestion? question;

    private NoticePeriod(NoticeQuestion question)
    {
        this = NoticeComputation.Compute(question, null);
        this.question = question;
    }

    /// <summary>The first day: that of the presentation of the letter, counted.</summary>
    public LocalDate FirstDay { get; internal init; }

    /// <summary>The last day, absences that put it off included: the end of the contract, even if not worked. Null where there is no notice.</summary>
    public LocalDate? LastDay { get; internal init; }

    /// <summary>Its whole months before any absence; zero for a notice in days, or where there is none.</summary>
    public Months Months { get; internal init; }

    /// <summary>Its calendar days after the months, before any absence; weeks are seven days.</summary>
    public Days Days { get; internal init; }

    /// <summary>The calendar days by which absences put its end off.</summary>
    public Days Extension { get; internal init; }

    /// <summary>The seniority on the day of the notification, that day included, in months, with the share of the month begun.</summary>
    public Months Seniority { get; internal init; }

    /// <summary>The length by the law alone, in months; zero where the Code sets none.</summary>
    public Months LegalMonths { get; internal init; }

    /// <summary>Which rule gave the length.</summary>
    public TermsOrigin Origin { get; internal init; }

    /// <summary>The text that gave the length, or that takes it away; null where the employer's rules name none.</summary>
    public LegalSource? Source { get; internal init; }

    /// <summary>The hours for looking for a job over the whole months of the notice; null where no rule gives any.</summary>
    public Hours? JobSearchHours => question?.Rules?.JobSearchHoursPerMonth is { } hours ? Hours.FromExact(hours.Exact * Months.Exact) : null;

    /// <summary>What the employer owes for a notice it dispenses the employee from working (indemnité compensatrice de préavis), C. trav. L1234-5.</summary>
    /// <remarks>
    /// Nothing is due where the employee asks not to work it. The whole months are paid whole; the days of a month begun by the share of its calendar days,
    /// taken by default: no text sets it. Absences that put the end off and fall after the dispensation are paid as what they are, not again here.
    /// </remarks>
    /// <param name="monthlyPay">The pay of a month, in euros: what would have been earned, all usual items included.</param>
    /// <param name="dispensedFrom">The first day not worked; null for the whole notice.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The pay is negative, or the day is outside the notice.</exception>
    public NoticePay PaidInLieu(Money monthlyPay, LocalDate? dispensedFrom = null) => NoticePay.Of(question, this, monthlyPay, dispensedFrom);

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Préavis", "Notice");
        if (question is not { } asked)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, asked.Law);
        _ = NoticeComputation.Compute(asked, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The length and the dates.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        if (LastDay is not { } last)
        {
            return french ? "aucun préavis" : "no notice";
        }

        string length = NoticeText.Of((int)Months.Exact.Numerator, (int)Days.Exact.Numerator, language);
        (string from, string to) = (DateText.Write(FirstDay, language), DateText.Write(last, language));
        return french ? $"{length}, du {from} au {to}" : $"{length}, from {from} to {to}";
    }

    internal static NoticePeriod Of(NoticeQuestion question) => new(question);
}
