using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The last day a fixed-term contract may reach, renewals included (dernier terme licite), C. trav. L1242-8-1.</summary>
/// <remarks>
/// The eve of the same day number so many months later: a date, never a number of days. The same rule for a fixed term as for a trial is practice (no ruling
/// found).
/// <c>default</c> has no day and explains that nothing was computed.
/// </remarks>
public readonly record struct LatestLawfulEnd
{
    private readonly FixedTermQuestion? question;

    private LatestLawfulEnd(FixedTermQuestion question)
    {
        this.question = question;
        (Ceiling, Date) = Compute(question, null);
    }

    /// <summary>The ceiling, in months; null where none is known for the reason, or the reason is not open at the signature.</summary>
    public Months? Ceiling { get; }

    /// <summary>The last day, included; null where there is no ceiling.</summary>
    public LocalDate? Date { get; }

    /// <summary>Whether the reason is unknown, so that the ceiling is supposed.</summary>
    public bool IsAssumed => question?.Reason is null;

    /// <summary>Whether the contract, renewals included, ends on that day or before; null where there is no ceiling.</summary>
    public bool? IsWithin => Date is { } date && question is { } asked ? asked.Contract.FinalEnd <= date : null;

    /// <summary>The calendar days between the end of the contract, renewals included, and that day; negative beyond it, null where there is no
    /// ceiling.</summary>
    public Days? DaysLeft => Date is { } date && question is { } asked ? Days.Of(Period.DaysBetween(asked.Contract.FinalEnd, date)) : null;

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Dernier terme licite du CDD", "Latest lawful end of the fixed term");
        if (question is not { } asked)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, asked.Law);
        _ = Compute(asked, why);
        if (DaysLeft is { } left && IsWithin is { } within)
        {
            why.Given(new("dernier jour du contrat, renouvellements compris", "last day of the contract, renewals included"), asked.Contract.FinalEnd);
            why.Counted(new("jours calendaires restants", "calendar days left"), left);
            why.Chosen(new("dans la limite", "within the ceiling"), within, source: LabourCode.L1242_8_1);
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day and its ceiling.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Date is { } date && Ceiling is { } ceiling
        ? $"{DateText.Write(date, language)} ({ceiling.ToString(language)})"
        : language == Language.French ? "aucune limite connue" : "no known limit";

    internal static LatestLawfulEnd Of(FixedTermQuestion question) => new(question);

    private static (Months? Ceiling, LocalDate? Date) Compute(FixedTermQuestion question, Explanation? why)
    {
        Explanation? part = why?.Part(new("Durées légales", "Lawful lengths"));
        if (FixedTermCeiling.Compute(question, part).Maximum is not { } ceiling)
        {
            why?.Chosen(
                new("aucun terme calculé", "no day computed"), null, new("aucune durée maximale connue", "no maximum length known"), question.Row.Source);
            return default;
        }

        LocalDate start = question.Contract.Start;
        int months = WholeMonths.Count(ceiling, nameof(ceiling));
        why?.Given(new("premier jour", "first day"), start);
        DayNumberRule.Explain(start, months, 0, isTrial: false, why);
        LocalDate date = DayNumberRule.End(start, months);
        why?.Counted(new("dernier terme licite", "latest lawful end"), date, Source(question));
        return (ceiling, date);
    }

    private static LegalSource Source(FixedTermQuestion question) => (question.Row.IsOrdinary, question.Rules?.MaximumLength) switch
    {
        (true, null) => LabourCode.L1242_8_1,
        (true, _) => question.Rules.Source ?? LabourCode.L1242_8,
        _ => question.Row.Source,
    };
}
