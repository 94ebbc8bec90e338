using SocialSectorHr.Law;
using Found = (
    SocialSectorHr.ForfaitFaults Faults,
    SocialSectorHr.ForfaitFaults Warnings,
    SocialSectorHr.ForfaitFaults Unchecked);

namespace SocialSectorHr;

/// <content>Looked at once: the ceiling, who may be under a forfait, the agreement, the clause.</content>
public readonly partial record struct ForfaitCheck
{
    internal ForfaitCheck(ForfaitCheckQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Days forfait, ForfaitGrounds grounds, ForfaitRules? rules) = (question.Forfait.PerYear, question.Grounds, question.Rules);
        why?.Given(new("forfait", "forfait"), forfait);
        Days ceiling = ForfaitRules.CeilingOn(question.On, question.Law, rules, why);
        Found found = default;
        LegalSource? source = rules?.Ceiling is null ? LabourCode.L3121_64 : rules.Source;
        Add(ref found, ForfaitFaults.BeyondCeiling, forfait > ceiling, source, why);
        Eligibility(ref found, grounds, why);
        Agreement(ref found, forfait, grounds, why);
        Clause(ref found, grounds, why);
        Add(ref found, ForfaitFaults.RestsNotKept, !grounds.RestsAreKept, LabourCode.L3131_1, why);
        Add(ref found, ForfaitFaults.PayUnsuited, !grounds.PaySuitsConstraints, LabourCode.L3121_61, why);
        (Faults, Warnings, Unchecked) = found;
    }

    private static void Eligibility(ref Found found, ForfaitGrounds grounds, Explanation? why)
    {
        Add(ref found, ForfaitFaults.NotAutonomous, !grounds.IsAutonomous, LabourCode.L3121_58, why);
        Hours(ref found, grounds, why);

        // An executive must be outside the collective schedule; another employee must have a time that cannot be fixed beforehand.
        if (grounds.IsExecutive is not false)
        {
            Add(
                ref found,
                ForfaitFaults.CollectiveSchedule,
                Where(grounds.IsExecutive, grounds.FollowsCollectiveSchedule),
                LabourCode.L3121_58,
                why);
        }

        if (grounds.IsExecutive is not true)
        {
            Add(
                ref found,
                ForfaitFaults.TimePredetermined,
                Where(!grounds.IsExecutive, grounds.TimeIsPredetermined),
                LabourCode.L3121_58,
                why);
        }
    }

    /// <summary>The ruling rests on the two together: one alone is to be looked at.</summary>
    private static void Hours(ref Found found, ForfaitGrounds grounds, Explanation? why)
    {
        bool? both = grounds.HoursAreClocked & grounds.PresenceIsRequired;
        Add(ref found, ForfaitFaults.HoursImposed, both, CaseLaw.Soc_2023_06_07_22_10196, why);
        if (both is not true && (grounds.HoursAreClocked is true || grounds.PresenceIsRequired is true))
        {
            found.Warnings |= ForfaitFaults.HoursImposed;
            why?.Concluded(
                grounds.HoursAreClocked is true
                    ? new("vigilance : pointage horaire", "care: hours clocked")
                    : new("vigilance : présence minimale pour valider une journée", "care: a least presence validates a day"),
                value: null,
                new("l'arrêt se fonde sur la réunion des deux", "the ruling rests on the two together"),
                CaseLaw.Soc_2023_06_07_22_10196);
        }
    }

    private static void Agreement(ref Found found, Days forfait, ForfaitGrounds grounds, Explanation? why)
    {
        bool? none = grounds.Agreement is { } agreement ? agreement == ForfaitAgreement.None : null;
        Add(ref found, ForfaitFaults.NoAgreement, none, LabourCode.L3121_63, why);
        if (none is true)
        {
            return;
        }

        Add(ref found, ForfaitFaults.CategoryNotCovered, !grounds.CategoryIsCovered, LabourCode.L3121_64, why);
        Add(ref found, ForfaitFaults.AgreementIncomplete, !grounds.AgreementIsComplete, LabourCode.L3121_64, why);
        Add(
            ref found,
            ForfaitFaults.BeyondAgreement,
            grounds.DaysOfAgreement is { } most ? forfait > most : null,
            LabourCode.L3121_64,
            why);
        bool? notFollowed = grounds.AgreementFollowsWorkload is true || grounds.EmployerFollowsWorkload is true ? false
            : grounds is { AgreementFollowsWorkload: false, EmployerFollowsWorkload: false } ? true : null;
        bool byEmployer = grounds.AgreementFollowsWorkload is not true && grounds.EmployerFollowsWorkload is not null;
        LegalSource followUp = byEmployer ? LabourCode.L3121_65
            : grounds.AgreementFollowsWorkload is true ? LabourCode.L3121_64
            : LabourCode.L3121_60;
        Add(ref found, ForfaitFaults.WorkloadNotFollowed, notFollowed, followUp, why);
        if (notFollowed is true)
        {
            why?.Concluded(
                new("le forfait encourt la nullité", "the forfait may be void"),
                value: null,
                source: CaseLaw.Soc_2011_06_29_09_71107);
        }
    }

    private static void Clause(ref Found found, ForfaitGrounds grounds, Explanation? why)
    {
        Add(ref found, ForfaitFaults.NoWrittenClause, !grounds.ClauseIsWritten, LabourCode.L3121_55, why);
        if (grounds.ClauseIsWritten is not false)
        {
            Add(ref found, ForfaitFaults.DaysNotStated, !grounds.ClauseStatesDays, LabourCode.L3121_64, why);
        }
    }

    /// <summary>A condition that matters only for one status: a fault needs the status to be known.</summary>
    private static bool? Where(bool? status, bool? isFault) => isFault is false ? false : status is null ? null : isFault;

    private static void Add(ref Found found, ForfaitFaults fault, bool? isSo, LegalSource? source, Explanation? why)
    {
        if (isSo is not { } known)
        {
            found.Unchecked |= fault;
            why?.Decided(fault.Condition(), null, new("non précisé, non vérifié", "not said, not checked"), source);
            return;
        }

        found.Faults |= known ? fault : ForfaitFaults.None;
        why?.Concluded(fault.Condition(), !known, source: source);
    }
}
