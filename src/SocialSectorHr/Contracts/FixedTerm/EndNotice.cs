using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The notice that the object of a contract is about to be realised (délai de prévenance), C. trav. L1243-5: two months at least.</summary>
/// <remarks><c>default</c> has no days and explains that nothing was computed.</remarks>
public readonly record struct EndNotice
{
    private readonly DefinedPurposeContract? contract;
    private readonly FrenchLaw? law;

    private EndNotice(DefinedPurposeContract contract, LocalDate end, FrenchLaw law)
    {
        (this.contract, this.law, End) = (contract, law, end);
        (Length, LatestStart) = Compute(contract, end, law, null);
    }

    /// <summary>The least length of the notice, in months.</summary>
    public Months Length { get; }

    /// <summary>The last day on which it may start, that day counted.</summary>
    public LocalDate LatestStart { get; }

    /// <summary>The last day of the contract it leads to.</summary>
    public LocalDate End { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Prévenance de la fin du contrat", "Notice of the end of the contract");
        if (contract is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(contract, End, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The latest start and the end.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"au plus tard le {DateText.Write(LatestStart, language)} pour le {DateText.Write(End, language)}"
        : $"by {DateText.Write(LatestStart, language)} for {DateText.Write(End, language)}";

    internal static EndNotice Of(DefinedPurposeContract contract, LocalDate end, FrenchLaw law) => new(contract, end, law);

    internal static (Months Length, LocalDate LatestStart) Compute(DefinedPurposeContract contract, LocalDate end, FrenchLaw law, Explanation? why)
    {
        contract.ExplainLawDay(why);
        DatedValue<Months> notice = law.On(contract.LawDay, FixedTermLimits.DefinedPurposeNotice);
        int months = WholeMonths.Count(notice.Value, nameof(notice));
        why?.Read(FixedTermLimits.DefinedPurposeNotice, notice);
        why?.Given(new("dernier jour du contrat", "last day of the contract"), end);
        LocalDate start = LatestStartOf(end, months);
        DayNumberRule.Explain(start, months, 0, isTrial: false, why);
        why?.Counted(new("dernier jour pour prévenir", "last day to give notice"), start, LabourCode.L1243_5);
        return (notice.Value, start);
    }

    /// <summary>The last start from which so many months are over by a day: several starts may share an end at the end of a short month.</summary>
    private static LocalDate LatestStartOf(LocalDate end, int months)
    {
        LocalDate start = Quantieme.AddMonths(end.PlusDays(1), -months);
        while (DayNumberRule.End(start, months) > end)
        {
            start = start.PlusDays(-1);
        }

        return start;
    }
}
