using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Counted once: the days worked, the rest days taken, what is left of each.</content>
public readonly partial record struct ForfaitBalance
{
    internal ForfaitBalance(ForfaitBalanceQuestion question, Explanation? why = null)
    {
        this.question = question;
        ForfaitTally tally = question.Tally;
        Worked = tally.Count(question.On, worked: true);
        Rested = tally.Count(question.On, worked: false);
        Remaining = tally.ToWork - Worked;
        RestDaysLeft = tally.RestDays - Rested;
        why?.Given(new("dernier jour compté", "last day counted"), question.On);
        why?.Given(new("jours à travailler", "days to work"), tally.ToWork);
        why?.Counted(new("journées et demi-journées travaillées", "days and half-days worked"), Worked, LabourCode.D3171_10);
        why?.Computed(new("jours restant à travailler", "days left to work"), $"{tally.ToWork} − {Worked}", Remaining);
        why?.Given(new("jours de repos", "rest days"), tally.RestDays);
        why?.Counted(new("jours de repos pris", "rest days taken"), Rested);
        why?.Computed(new("jours de repos restants", "rest days left"), $"{tally.RestDays} − {Rested}", RestDaysLeft);
    }
}
