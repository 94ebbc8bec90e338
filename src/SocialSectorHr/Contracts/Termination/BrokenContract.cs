using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A permanent contract and the termination that breaks it: what notice and severance have in common.</summary>
internal readonly record struct BrokenContract
{
    public BrokenContract(PermanentContract contract, Termination termination)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(termination);
        if (termination.NotifiedOn < contract.Entry)
        {
            throw Refusal.OutOfRange(
                termination.NotifiedOn,
                nameof(termination.NotifiedOn),
                $"on or after the first day of seniority ({DateText.Iso(contract.Entry)})");
        }

        (Contract, Termination) = (contract, termination);
    }

    public PermanentContract Contract { get; }

    public Termination Termination { get; }

    /// <summary>A threshold is passed on its day, so the month begun counts for its share.</summary>
    public Months SeniorityAtNotification(SeniorityRules? rules, Explanation? why) => new Seniority(
        new SeniorityQuestion(Contract, Termination.NotifiedOn, rules) { CountsMonthBegun = true },
        why?.Part(new("Ancienneté à la notification", "Seniority at the notification"))).Months;

    /// <summary>
    /// The facts of the letter, and that a dismissal notified during some absences is void, but for grounds the library does not look at.
    /// </summary>
    public void Explain(Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        Termination.Explain(why);
        for (int i = 0; i < Contract.Absences.Count && Termination.Kind == TerminationKind.Dismissal; i++)
        {
            if (Contract.Absences[i].Period.Contains(Termination.NotifiedOn))
            {
                ExplainProtection(Contract.Absences[i].Kind, Termination, why);
            }
        }
    }

    private static void ExplainProtection(AbsenceKind kind, Termination termination, Explanation why)
    {
        if (kind == AbsenceKind.WorkAccident && termination.Ground == DismissalGround.Ordinary)
        {
            why.Concluded(
                new("notification pendant un arrêt pour accident du travail", "notification during a leave for an accident at work"),
                null,
                new(
                    "nulle, sauf faute grave ou impossibilité étrangère à l'accident de maintenir le contrat (L1226-13)",
                    "void, but for gross misconduct or where a ground foreign to the accident prevents keeping the contract (L1226-13)"),
                LabourCode.L1226_9);
        }
        else if (kind is AbsenceKind.Maternity or AbsenceKind.Adoption)
        {
            why.Concluded(
                kind == AbsenceKind.Maternity
                    ? new("notification pendant le congé de maternité", "notification during maternity leave")
                    : new("notification pendant le congé d'adoption", "notification during adoption leave"),
                null,
                new("interdite pendant le congé, quel que soit le motif", "forbidden during the leave, whatever the ground"),
                kind == AbsenceKind.Maternity ? LabourCode.L1225_4 : LabourCode.L1225_38);
        }
    }
}
