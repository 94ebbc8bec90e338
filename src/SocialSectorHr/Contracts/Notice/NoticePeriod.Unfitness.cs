using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The notice of a dismissal for unfitness, which ends the contract at the notification.</content>
public readonly partial record struct NoticePeriod
{
    /// <summary>Occupational unfitness: no notice, a compensation of the legal one that an agreement does not raise.</summary>
    private static Months Compensation(in NoticeQuestion question, Months seniority, Explanation? why)
    {
        Termination termination = question.Termination;
        Months legal = Months.Zero;
        if (termination.IsCompensated)
        {
            (legal, _) = Legal(question, seniority, why);
            why?.Concluded(
                new("indemnité compensatrice : durée du préavis légal", "compensation: length of the legal notice"),
                legal,
                new("jamais celle de l'accord", "never that of the agreement"),
                CaseLaw.Soc_2014_07_02_12_29677);
        }
        else
        {
            why?.Concluded(
                new("indemnité compensatrice", "compensation"),
                Months.Zero,
                new("refus abusif du reclassement", "post offered wrongly refused"),
                LabourCode.L1226_14);
        }

        why?.Concluded(
            new("dernier jour du contrat : la notification", "last day of the contract: the notification"),
            termination.NotifiedOn,
            new("inaptitude : l'indemnité n'est pas un préavis", "unfitness: the compensation is not a notice"),
            LabourCode.L1226_14);
        return legal;
    }

    /// <summary>
    /// Other unfitness: the notice is neither worked nor paid, but up to its end counts for severance; null where there is none.
    /// </summary>
    private static LocalDate NotWorked(in NoticeQuestion question, LocalDate? end, Explanation? why)
    {
        LocalDate notified = question.Termination.NotifiedOn;
        why?.Concluded(
            new("dernier jour du contrat : la notification", "last day of the contract: the notification"),
            notified,
            new("inaptitude : le préavis n'est pas exécuté", "unfitness: the notice is not worked"),
            LabourCode.L1226_4);
        if (end is not { } last)
        {
            return notified;
        }

        why?.Counted(
            new("fin de ce préavis, qui compte pour l'indemnité de licenciement", "end of that notice, which counts for severance"),
            last,
            LabourCode.L1226_4);
        return last;
    }
}
