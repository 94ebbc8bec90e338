using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is wrong with a fixed-term contract on its reason, its length and its renewals (contrôle du CDD).</summary>
/// <remarks>
/// A ceiling supposed for want of a reason is checked as any other: see <see cref="IsAssumed"/>. <c>default</c> finds nothing and explains that nothing was
/// computed.
/// </remarks>
public readonly record struct FixedTermCheck
{
    private readonly FixedTermQuestion? question;

    private FixedTermCheck(FixedTermQuestion question)
    {
        this.question = question;
        (Faults, Unchecked, RenewalsLeft) = Compute(question, null);
    }

    /// <summary>What is wrong; <see cref="FixedTermFaults.None"/> if nothing is.</summary>
    public FixedTermFaults Faults { get; }

    /// <summary>What could not be checked, because another code or the scheme of the reason says.</summary>
    public FixedTermFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(question is not null, Faults != FixedTermFaults.None, Unchecked != FixedTermFaults.None);

    /// <summary>Whether the reason is unknown, so that the ceiling is supposed.</summary>
    public bool IsAssumed => question?.Reason is null;

    /// <summary>How many renewals are still open: none once the ceiling is reached; null where the scheme's own rules say.</summary>
    public int? RenewalsLeft { get; }

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Contrôle du CDD", "Check of the fixed term");
        if (question is not { } asked)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, asked.Law);
        _ = Compute(asked, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The faults, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(question is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);

    internal static FixedTermCheck Of(FixedTermQuestion question) => new(question);

    internal static (FixedTermFaults Faults, FixedTermFaults Unchecked, int? RenewalsLeft) Compute(FixedTermQuestion question, Explanation? why)
    {
        Explanation? part = why?.Part(new("Durées légales", "Lawful lengths"));
        FixedTermCeiling ceiling = FixedTermCeiling.Compute(question, part);
        if (!ceiling.IsAllowed)
        {
            return (Say(FixedTermFaults.ReasonNotOpen, true, question.Row.Source, why), FixedTermFaults.None, null);
        }

        FixedTermFaults faults = Lengths(question, ceiling, why) | Renewals(question, ceiling, why);
        (FixedTermFaults banned, FixedTermFaults open) = FixedTermBan.Of(question.Contract, IsShort(question), why);
        faults |= banned;
        if (ceiling.Maximum is null)
        {
            open |= FixedTermFaults.BeyondCeiling;
        }

        if (ceiling.MaximumRenewals is null && question.Contract.Renewals.Count > 0)
        {
            open |= FixedTermFaults.TooManyRenewals;
        }

        return (faults, open, Left(question, ceiling, why));
    }

    private static FixedTermFaults Lengths(FixedTermQuestion question, FixedTermCeiling ceiling, Explanation? why)
    {
        FixedTermContract contract = question.Contract;
        FixedTermFaults faults = FixedTermFaults.None;
        why?.Given(new("premier jour", "first day"), contract.Start);
        why?.Given(new("dernier jour, renouvellements compris", "last day, renewals included"), contract.FinalEnd);
        if (ceiling.Maximum is { } maximum)
        {
            LocalDate latest = After(contract, maximum);
            why?.Counted(new("dernier terme licite", "latest lawful end"), latest, CaseLaw.Soc_2006_03_15_04_44544);
            faults |= Say(FixedTermFaults.BeyondCeiling, contract.FinalEnd > latest, SourceOfLengths(question), why);
        }

        if (ceiling.Minimum is { } minimum)
        {
            faults |= Say(FixedTermFaults.BelowMinimum, contract.FinalEnd < After(contract, minimum), question.Row.Source, why);
        }

        if (ceiling.InitialMinimum is { } initialMinimum)
        {
            faults |= Say(FixedTermFaults.InitialBelowMinimum, contract.End < After(contract, initialMinimum), LabourCode.L1242_8_1, why);
        }

        if (ceiling.InitialMaximum is { } initialMaximum)
        {
            faults |= Say(FixedTermFaults.InitialBeyondCeiling, contract.End > After(contract, initialMaximum), LabourCode.D1242_7, why);
        }

        return faults;
    }

    private static FixedTermFaults Renewals(FixedTermQuestion question, FixedTermCeiling ceiling, Explanation? why)
    {
        IReadOnlyList<Renewal> renewals = question.Contract.Renewals;
        if (renewals.Count == 0)
        {
            return FixedTermFaults.None;
        }

        FixedTermFaults faults = FixedTermFaults.None;
        why?.Given(new("renouvellements", "renewals"), renewals.Count);
        if (ceiling.MaximumRenewals is { } most)
        {
            faults |= Say(FixedTermFaults.TooManyRenewals, renewals.Count > most, SourceOfRenewals(question), why);
        }

        LocalDate end = question.Contract.End;
        bool isBroken = false;
        bool isLate = false;
        for (int i = 0; i < renewals.Count; i++)
        {
            Renewal renewal = renewals[i];
            isBroken |= renewal.Start is { } start && start != end.PlusDays(1);
            isLate |= renewal.SignedOn > end;
            end = renewal.End;
        }

        return faults
            | Say(FixedTermFaults.RenewalNotContiguous, isBroken, LabourCode.L1243_13_1, why)
            | Say(FixedTermFaults.AmendmentTooLate, isLate, LabourCode.L1243_13_1, why);
    }

    private static int? Left(FixedTermQuestion question, FixedTermCeiling ceiling, Explanation? why)
    {
        if (ceiling.MaximumRenewals is not { } most)
        {
            return null;
        }

        if (FixedTermBan.IsOnIncrease(question.Contract) && IsShort(question))
        {
            why?.Chosen(
                new("renouvellements encore possibles", "renewals left"),
                0,
                new("après un licenciement économique, trois mois au plus et sans renouvellement", "after an economic dismissal, three months at most and no renewal"),
                LabourCode.L1242_5);
            return 0;
        }

        bool isFull = ceiling.Maximum is { } maximum && question.Contract.FinalEnd >= After(question.Contract, maximum);
        int left = isFull ? 0 : Math.Max(0, most - question.Contract.Renewals.Count);
        if (isFull)
        {
            why?.Chosen(
                new("renouvellements encore possibles", "renewals left"),
                left,
                new("la durée maximale est atteinte", "the ceiling is reached"),
                SourceOfLengths(question));
        }
        else
        {
            why?.Computed(
                new(
                    "renouvellements encore possibles",
                    "renewals left"), $"max({0}; {most} − {question.Contract.Renewals.Count})", left, SourceOfRenewals(question));
        }

        return left;
    }

    private static FixedTermFaults Say(FixedTermFaults fault, bool isSo, LegalSource source, Explanation? why)
    {
        why?.Chosen(fault.Label(), isSo, source: source);
        return isSo ? fault : FixedTermFaults.None;
    }

    /// <summary>Three months at most, never renewed and supposed not renewable: C. trav. L1242-5 lets it be.</summary>
    private static bool IsShort(FixedTermQuestion question) =>
        question.Contract.Renewals.Count == 0 && question.Contract.FinalEnd <= After(question.Contract, Months.Of(3));

    private static LocalDate After(FixedTermContract contract, Months months) => DayNumberRule.End(contract.Start, WholeMonths.Count(months, nameof(months)));

    private static LegalSource SourceOfLengths(FixedTermQuestion question) => (question.Row.IsOrdinary, question.Rules?.MaximumLength) switch
    {
        (true, null) => LabourCode.L1242_8_1,
        (true, _) => question.Rules.Source ?? LabourCode.L1242_8,
        _ => question.Row.Source,
    };

    private static LegalSource SourceOfRenewals(FixedTermQuestion question) => (question.Row.IsOrdinary, question.Rules?.MaximumRenewals) switch
    {
        (true, null) => LabourCode.L1243_13_1,
        (true, _) => question.Rules.Source ?? LabourCode.L1243_13,
        _ => question.Row.Source,
    };
}
