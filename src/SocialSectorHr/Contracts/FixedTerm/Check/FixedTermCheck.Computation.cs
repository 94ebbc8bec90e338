using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once, by the kind of contract; here a fixed date: the reason, the lengths, the renewals, the bans.</content>
public readonly partial record struct FixedTermCheck
{
    internal FixedTermCheck(FixedTermCheckQuestion question, Explanation? why = null)
    {
        this.question = question;
        switch (question.Contract)
        {
            case FixedTermContract contract:
                (Faults, Unchecked, RenewalsLeft) = OfFixedTerm(new(contract, question.Law, question.Rules), why);
                break;
            case UncertainTermContract contract:
                (Faults, Unchecked) = OfUncertainTerm(contract, question, why);
                break;
            case DefinedPurposeContract contract:
                (Faults, Unchecked) = OfDefinedPurpose(new(contract, question.Law), why);
                break;
            default:
                throw new InvalidOperationException($"{question.Contract.GetType().Name} is no known kind of contract with a term.");
        }

        if ((Faults & FixedTermFaults.ReasonNotOpen) == FixedTermFaults.None)
        {
            (FixedTermFaults unfounded, FixedTermFaults unknown) = FixedTermGround.Of(question.Contract, question.Rules, why);
            Faults |= unfounded;
            Unchecked |= unknown;
        }
    }

    private static (FixedTermFaults Faults, FixedTermFaults Unchecked, int? RenewalsLeft) OfFixedTerm(
        FixedTermQuestion question, Explanation? why)
    {
        FixedTermCeiling ceiling = new(question, why?.Part(new("Durées légales", "Lawful lengths")));
        if (!ceiling.IsAllowed)
        {
            return (Say(FixedTermFaults.ReasonNotOpen, true, question.Row.Source, why), FixedTermFaults.None, null);
        }

        FixedTermFaults faults = Lengths(question, ceiling, why) | Renewed(question, ceiling, why);
        (FixedTermFaults banned, FixedTermFaults open) = FixedTermBan.Of(question.Contract, IsShort(question), why);
        faults |= banned;
        open |= OpenReason(question, why) | OpenLength(question, ceiling);

        if (ceiling.MaximumRenewals is null && question.Contract.Renewals.Count > 0)
        {
            open |= FixedTermFaults.TooManyRenewals;
        }

        return (faults, open, Left(question, ceiling, why));
    }

    /// <summary>A reason that nobody stated, or one that was open for a time only where the day of the signature is not stated.</summary>
    private static FixedTermFaults OpenReason(FixedTermQuestion question, Explanation? why)
    {
        bool isUnknown = question.Reason is null;
        if (!isUnknown && (question.Contract.SignedOn is not null || (question.Row.From ?? question.Row.Until) is null))
        {
            return FixedTermFaults.None;
        }

        why?.Decided(
            FixedTermFaults.ReasonNotOpen.Label(),
            null,
            isUnknown ? new("motif inconnu", "unknown reason") : new("date de signature non donnée", "day of the signature not given"),
            question.Row.Source);
        return FixedTermFaults.ReasonNotOpen;
    }

    /// <summary>No ceiling that is known; one of several that the reason may have; one of two readings.</summary>
    private static FixedTermFaults OpenLength(FixedTermQuestion question, FixedTermCeiling ceiling)
    {
        if (ceiling.Maximum is not { } maximum)
        {
            return question.Row.HasNoCeiling ? FixedTermFaults.None : FixedTermFaults.BeyondCeiling;
        }

        bool isBeyond = question.Contract.FinalEnd > After(question.Contract, maximum);
        bool isOpen = question.IsContested ? isBeyond
            : question.HasReadings && !isBeyond
                && question.Contract.FinalEnd > After(question.Contract, question.Law.On(question.On, FixedTermLimits.ShortCeiling).Value);
        return isOpen ? FixedTermFaults.BeyondCeiling : FixedTermFaults.None;
    }

    private static FixedTermFaults Lengths(FixedTermQuestion question, FixedTermCeiling ceiling, Explanation? why)
    {
        FixedTermContract contract = question.Contract;
        FixedTermFaults faults = FixedTermFaults.None;
        why?.Given(
            new("contrat, renouvellements compris", "contract, renewals included"),
            FigureValue.OfPeriod(contract.Start, contract.FinalEnd));
        if (ceiling.Maximum is { } maximum)
        {
            LocalDate latest = After(contract, maximum);
            why?.Counted(new("dernier terme dans la durée maximale", "latest end within the ceiling"), latest, CaseLaw.Soc_2006_03_15_04_44544);
            bool isBeyond = contract.FinalEnd > latest;
            if (OpenLength(question, ceiling) != FixedTermFaults.None)
            {
                why?.Decided(
                    FixedTermFaults.BeyondCeiling.Label(),
                    null,
                    question.IsContested
                        ? new("deux lectures : cette durée, ou aucune", "two readings: this length, or none")
                        : new(
                            "motif inconnu : certains motifs n'ouvrent que neuf mois",
                            "unknown reason: some reasons give nine months only"),
                    question.SourceOfLengths);
            }
            else
            {
                faults |= Say(FixedTermFaults.BeyondCeiling, isBeyond, question.SourceOfLengths, why);
            }
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
            bool isBeyond = contract.End > After(contract, initialMaximum);
            faults |= Say(FixedTermFaults.InitialBeyondCeiling, isBeyond, LabourCode.FormerD1242_7, why);
        }

        return faults;
    }

    private static FixedTermFaults Renewed(FixedTermQuestion question, FixedTermCeiling ceiling, Explanation? why)
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
            faults |= Say(FixedTermFaults.TooManyRenewals, renewals.Count > most, question.SourceOfRenewals, why);
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
            why?.Concluded(
                new("renouvellements encore possibles", "renewals left"),
                0,
                new(
                    "après un licenciement économique, trois mois au plus et sans renouvellement",
                    "after an economic dismissal, three months at most and no renewal"),
                LabourCode.L1242_5);
            return 0;
        }

        bool isFull = ceiling.Maximum is { } maximum && question.Contract.FinalEnd >= After(question.Contract, maximum);
        int left = isFull ? 0 : Math.Max(0, most - question.Contract.Renewals.Count);
        if (isFull)
        {
            why?.Concluded(
                new("renouvellements encore possibles", "renewals left"),
                left,
                new("la durée maximale est atteinte", "the ceiling is reached"),
                question.SourceOfLengths);
        }
        else
        {
            why?.Computed(
                new("renouvellements encore possibles", "renewals left"),
                $"max({0}; {most} − {question.Contract.Renewals.Count})",
                left,
                question.SourceOfRenewals);
        }

        return left;
    }

    private static FixedTermFaults Say(FixedTermFaults fault, bool isSo, LegalSource source, Explanation? why)
    {
        why?.Concluded(fault.Label(), isSo, source: source);
        return isSo ? fault : FixedTermFaults.None;
    }

    /// <summary>Three months at most, never renewed and supposed not renewable: C. trav. L1242-5 lets it be.</summary>
    private static bool IsShort(FixedTermQuestion question) =>
        question.Contract.Renewals.Count == 0 && question.Contract.FinalEnd <= After(question.Contract, Months.Of(3));

    private static LocalDate After(FixedTermContract contract, Months months) =>
        DayNumberRule.End(contract.Start, WholeMonths.Count(months, nameof(months)));
}
