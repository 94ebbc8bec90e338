using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What holds for any end that one of the two wants: the notification comes after the entry, and some absences protect.</summary>
internal static class ContractTermination
{
    /// <summary>That a dismissal notified during a suspension is forbidden but for grounds the library does not look at.</summary>
    public static void ExplainProtection(PermanentContract contract, Termination termination, Explanation? why)
    {
        if (why is null || termination.Kind != TerminationKind.Dismissal)
        {
            return;
        }

        for (int i = 0; i < contract.Absences.Count; i++)
        {
            if (contract.Absences[i].Period.Contains(termination.NotifiedOn))
            {
                ExplainProtection(contract.Absences[i].Kind, termination, why);
            }
        }
    }

    /// <summary>The notification, if seniority had begun.</summary>
    public static void Check(PermanentContract contract, Termination termination)
    {
        ArgumentNullException.ThrowIfNull(termination);
        if (termination.NotifiedOn < contract.Entry)
        {
            throw Refusal.OutOfRange(termination.NotifiedOn, nameof(termination.NotifiedOn), $"on or after the first day of seniority ({DateText.Iso(contract.Entry)})");
        }
    }

    private static void ExplainProtection(AbsenceKind kind, Termination termination, Explanation why)
    {
        if (kind == AbsenceKind.WorkAccident && termination.Ground == DismissalGround.Ordinary)
        {
            why.Chosen(
                new("notification pendant un arrêt pour accident du travail", "notification during a leave for an accident at work"),
                null,
                new(
                    "nulle, sauf faute grave ou impossibilité étrangère à l'accident de maintenir le contrat (L1226-13)",
                    "void, but for gross misconduct or where a ground foreign to the accident prevents keeping the contract (L1226-13)"),
                LabourCode.L1226_9);
        }
        else if (kind is AbsenceKind.Maternity or AbsenceKind.Adoption)
        {
            why.Chosen(
                kind == AbsenceKind.Maternity
                    ? new("notification pendant le congé de maternité", "notification during maternity leave")
                    : new("notification pendant le congé d'adoption", "notification during adoption leave"),
                null,
                new("interdite pendant le congé, quel que soit le motif", "forbidden during the leave, whatever the ground"),
                kind == AbsenceKind.Maternity ? LabourCode.L1225_4 : LabourCode.L1225_38);
        }
    }
}
