using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>When a defined-purpose contract may end (terme du CDD à objet défini): least length, ceiling, dates of a unilateral break, notice.</summary>
/// <remarks>
/// The lengths run from the first day of work and the dates of a break from the conclusion: the first is one secondary source's reading. Never renewed
/// (C. trav. L1242-8-2). <c>default</c> has no days and explains that nothing was computed.
/// </remarks>
public readonly record struct DefinedPurposeTerm
{
    private const int MonthsOfYear = 12;

    private readonly DefinedPurposeContract? contract;
    private readonly FrenchLaw? law;

    private DefinedPurposeTerm(DefinedPurposeContract contract, FrenchLaw law)
    {
        this = Compute(contract, law, null);
        (this.contract, this.law) = (contract, law);
    }

    /// <summary>The least length, in months: 18, or what the contract states above it.</summary>
    public Months Minimum { get; private init; }

    /// <summary>The maximum length, in months.</summary>
    public Months Maximum { get; private init; }

    /// <summary>The last day of the least length: the contract does not end before it.</summary>
    public LocalDate MinimumEnd { get; private init; }

    /// <summary>The last day of the maximum length: the contract does not go beyond it.</summary>
    public LocalDate CeilingEnd { get; private init; }

    /// <summary>The least length from day to day: its months, days, weeks.</summary>
    public ContractLength MinimumLength => contract is null ? default : ContractLength.Between(contract.Start, MinimumEnd);

    /// <summary>The first day on which either party may break it for a real and serious reason: 18 months after its conclusion (C. trav. L1243-1).</summary>
    public LocalDate FirstBreak { get; private init; }

    /// <summary>Every day on which either party may so break it: at 18 months, then on each anniversary of the conclusion up to the ceiling.</summary>
    public IReadOnlyList<LocalDate> BreakDates => contract is null ? [] : Breaks(contract, FirstBreak, CeilingEnd);

    /// <summary>Whether it may be renewed: never (C. trav. L1242-8-2).</summary>
    public bool IsRenewable { get; private init; }

    /// <summary>The least notice of its end, in months (C. trav. L1243-5).</summary>
    public Months Notice { get; private init; }

    /// <summary>The last day on which notice may start so that it ends on <see cref="MinimumEnd"/>.</summary>
    public LocalDate LatestNoticeForMinimum { get; private init; }

    /// <summary>The steps that lead to the dates.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Terme du CDD à objet défini", "Term of the defined-purpose contract");
        if (contract is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(contract, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The least end and the ceiling.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"entre le {DateText.Write(MinimumEnd, language)} et le {DateText.Write(CeilingEnd, language)}"
        : $"between {DateText.Write(MinimumEnd, language)} and {DateText.Write(CeilingEnd, language)}";

    internal static DefinedPurposeTerm Of(DefinedPurposeContract contract, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(contract, law);
    }

    internal static DefinedPurposeTerm Compute(DefinedPurposeContract contract, FrenchLaw law, Explanation? why)
    {
        contract.ExplainLawDay(why);
        why?.Given(new("premier jour", "first day"), contract.Start);
        int least = Read(FixedTermLimits.DefinedPurposeMinimum, contract, law, why);
        int stated = WholeMonths.Count(contract.MinimumLength, nameof(contract));
        if (stated > least)
        {
            why?.Given(new("durée minimale du contrat", "least length of the contract"), contract.MinimumLength);
        }

        int minimum = Math.Max(least, stated);
        int most = Read(FixedTermLimits.DefinedPurposeCeiling, contract, law, why);
        why?.Chosen(
            new("durées comptées du premier jour", "lengths counted from the first day"), null, new("une seule source", "one source"), LabourCode.L1242_8_2);
        DayNumberRule.Explain(contract.Start, minimum, 0, isTrial: false, why);
        LocalDate minimumEnd = DayNumberRule.End(contract.Start, minimum);
        LocalDate ceilingEnd = DayNumberRule.End(contract.Start, most);
        why?.Counted(new("fin de la durée minimale", "end of the least length"), minimumEnd, LabourCode.L1242_8_2);
        why?.Counted(new("terme maximal", "end of the ceiling"), ceilingEnd, LabourCode.L1242_8_2);
        why?.Chosen(
            new("renouvelable", "renewable"),
            false,
            new(
                "une prolongation n'est pas un renouvellement : l'objet se réalise plus tard, jusqu'au terme maximal",
                "an extension is no renewal: the purpose is achieved later, up to the ceiling"),
            LabourCode.L1242_8_2);
        LocalDate firstBreak = Quantieme.AddMonths(contract.LawDay, Read(FixedTermLimits.DefinedPurposeFirstBreak, contract, law, why));
        why?.Counted(
            new("rupture possible pour motif réel et sérieux", "break for a real and serious reason"),
            FigureValue.Of(Breaks(contract, firstBreak, ceilingEnd)),
            LabourCode.L1243_1);
        Explanation? part = why?.Part(new("Prévenance pour la fin de la durée minimale", "Notice for the end of the least length"));
        (Months notice, LocalDate latest) = EndNotice.Compute(contract, minimumEnd, law, part);
        return new()
        {
            Minimum = Months.Of(minimum),
            Maximum = Months.Of(most),
            MinimumEnd = minimumEnd,
            CeilingEnd = ceilingEnd,
            IsRenewable = false,
            FirstBreak = firstBreak,
            Notice = notice,
            LatestNoticeForMinimum = latest,
        };
    }

    private static int Read(Dated<Months> table, DefinedPurposeContract contract, FrenchLaw law, Explanation? why)
    {
        DatedValue<Months> row = law.On(contract.LawDay, table);
        why?.Read(table, row);
        return WholeMonths.Count(row.Value, nameof(table));
    }

    /// <summary>The first, then every anniversary of the conclusion after it, as long as the contract may last.</summary>
    private static List<LocalDate> Breaks(DefinedPurposeContract contract, LocalDate first, LocalDate ceilingEnd)
    {
        List<LocalDate> days = [];
        if (first <= ceilingEnd)
        {
            days.Add(first);
        }

        int months = MonthsOfYear;
        LocalDate anniversary = Quantieme.AddMonths(contract.LawDay, months);
        while (anniversary <= ceilingEnd)
        {
            if (anniversary > first)
            {
                days.Add(anniversary);
            }

            months += MonthsOfYear;
            anniversary = Quantieme.AddMonths(contract.LawDay, months);
        }

        return days;
    }
}
