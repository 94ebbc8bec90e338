using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the withdrawal, then the approval or the silence, then the end and the appeal.</content>
public readonly partial record struct MutualTerminationDays
{
    internal MutualTerminationDays(in MutualTerminationQuestion question, Explanation? why = null)
    {
        this.question = question;
        MutualTermination agreed = question.Agreed;
        why?.Given(new("signature de la convention de rupture", "signature of the agreed termination"), agreed.SignedOn);
        if (!agreed.IsOfProtectedEmployee)
        {
            why?.Assumed(new("le salarié n'est pas protégé (L1237-15)", "the employee is not protected (L1237-15)"), true);
        }

        Explanation? part = why?.Part(new("Délai de rétractation", "Time to withdraw"));
        WithdrawalEnd = new Deadline(
            new DeadlineQuestion(question.Zone, agreed.SignedOn, 0, Whole(question.Read(TerminationDelays.Withdrawal, part)))
            {
                PutOffBy = LabourCode.R1231_1,
            },
            part).LastDay;
        why?.Counted(
            agreed.IsOfProtectedEmployee
                ? new("demande d'autorisation à partir du", "application for the authorisation from")
                : new("demande d'homologation à partir du", "application for the approval from"),
            WithdrawalEnd.PlusDays(1),
            agreed.IsOfProtectedEmployee ? LabourCode.L1237_15 : LabourCode.L1237_14);
        LocalDate? approved = agreed.ApprovedOn;
        if (agreed.ReceivedOn is { } received)
        {
            why?.Given(new("demande reçue par l'administration le", "application received by the authority on"), received);
            bool isEarly = received <= WithdrawalEnd;
            if (isEarly)
            {
                why?.Decided(
                    new("demande valable", "valid application"),
                    false,
                    new("reçue avant la fin du délai de rétractation", "received before the time to withdraw was over"),
                    LabourCode.L1237_14);
            }
            else if (!agreed.IsOfProtectedEmployee)
            {
                ApprovalEnd = Silence(question, received, why);
                approved ??= ApprovalEnd;
            }
        }

        if (agreed.IsOfProtectedEmployee)
        {
            why?.Concluded(
                new("silence de l'administration", "silence of the authority"),
                null,
                new(
                    "ne vaut pas accord : l'inspecteur du travail autorise la rupture d'un salarié protégé",
                    "does not approve: the labour inspector authorises the termination of a protected employee"),
                LabourCode.L1237_15);
        }

        if (approved is { } day)
        {
            (EarliestEnd, AppealEnd) = (day.PlusDays(1), Appeal(question, day, why));
        }
    }

    private static LocalDate Silence(in MutualTerminationQuestion question, LocalDate received, Explanation? why)
    {
        Explanation? part = why?.Part(new("Délai d'homologation", "Time to approve"));
        LocalDate end = new Deadline(
            new DeadlineQuestion(question.Zone, received, Whole(question.Read(TerminationDelays.Approval, part)))
            {
                PutOffBy = LabourCode.R1231_1,
            },
            part).LastDay;
        why?.Counted(new("sans réponse, homologuée à la fin du", "without an answer, approved at the end of"), end, LabourCode.L1237_14);
        return end;
    }

    private static LocalDate Appeal(in MutualTerminationQuestion question, LocalDate approved, Explanation? why)
    {
        if (question.Agreed.ApprovedOn is { } answered)
        {
            why?.Given(new("accord de l'administration", "approval of the authority"), answered);
        }

        why?.Counted(
            new("fin du contrat possible à partir du", "contract may end from"),
            approved.PlusDays(1),
            question.Agreed.IsOfProtectedEmployee ? LabourCode.L1237_15 : LabourCode.L1237_13);
        Explanation? part = why?.Part(new("Délai de recours", "Time to appeal"));
        int months = WholeMonths.Count(question.Read(TerminationDelays.Appeal, part), "appeal");
        return new Deadline(new DeadlineQuestion(question.Zone, approved, months, 0), part).LastDay;
    }

    private static int Whole(Days days) => (int)days.Exact.Numerator;
}
