using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>An uncertain term: the reason and the bans; the law sets no length.</content>
public readonly partial record struct FixedTermCheck
{
    private static readonly Bilingual UncertainTermOpen = new("recours au terme imprécis permis", "uncertain term open");

    private static (FixedTermFaults Faults, FixedTermFaults Unchecked) OfUncertainTerm(
        UncertainTermContract contract, in FixedTermCheckQuestion question, Explanation? why)
    {
        LocalDate on = contract.LawDay;

        // The list of reasons is that of the law since 24 September 2017: an earlier signature is refused here, with the known range.
        _ = question.Law.On(on, FixedTermLimits.OrdinaryCeiling);
        contract.ExplainLawDay(why);
        why?.Given(new("fin de la durée minimale", "end of the minimum length"), contract.MinimumEnd);
        (FixedTermFaults faults, FixedTermFaults open) = Reason(contract, on, why);
        (FixedTermFaults banned, FixedTermFaults unknown) = FixedTermBan.Of(contract, isShort: false, why);
        return (faults | banned, open | unknown);
    }

    /// <summary>Whether the reason is open on the day of the signature and allows a term without a date.</summary>
    private static (FixedTermFaults Faults, FixedTermFaults Unchecked) Reason(
        UncertainTermContract contract, LocalDate on, Explanation? why)
    {
        if (contract.Reason is not { } reason)
        {
            why?.Decided(UncertainTermOpen, null, new("motif inconnu", "unknown reason"), LabourCode.L1242_7);
            return (FixedTermFaults.None, FixedTermFaults.UncertainTermNotOpen | FixedTermFaults.ReasonNotOpen);
        }

        FixedTermReasonRow row = FixedTermReasons.Of(reason);
        why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        if (!row.IsOpen(on))
        {
            why?.Concluded(FixedTermFaults.ReasonNotOpen.Label(), true, row.Validity, row.ValiditySource);
            return (FixedTermFaults.ReasonNotOpen, FixedTermFaults.None);
        }

        if (row.UncertainTerm is not { } isOpen)
        {
            why?.Decided(UncertainTermOpen, null, new("règles propres au dispositif", "the scheme's own rules"), row.Source);
            return (FixedTermFaults.None, FixedTermFaults.UncertainTermNotOpen);
        }

        why?.Decided(UncertainTermOpen, isOpen, source: LabourCode.L1242_7);
        FixedTermFaults faults = isOpen ? FixedTermFaults.None : FixedTermFaults.UncertainTermNotOpen;
        if (reason != FixedTermReason.PendingPermanentHire)
        {
            return (faults, FixedTermFaults.None);
        }

        why?.Decided(FixedTermFaults.BeyondCeiling.Label(), null, row.Note ?? default, LabourCode.L1242_8_1);
        return (faults, FixedTermFaults.BeyondCeiling);
    }
}
