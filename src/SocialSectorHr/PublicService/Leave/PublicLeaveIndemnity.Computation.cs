using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The days that are kept, each a 250th of the year.</content>
public readonly partial record struct PublicLeaveIndemnity
{
    internal PublicLeaveIndemnity(in UntakenLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        Days = question.Kept(PublicAgentDecree.Leave5_2, why);
        PerDay = Money.FromExact(question.MonthlyGross.Exact * 12 / 250);
        why?.Given(new("dernière rémunération mensuelle brute", "last gross pay of a month"), question.MonthlyGross);
        why?.Computed(new("un jour", "one day"), $"{question.MonthlyGross} × 12 / 250", PerDay, PublicAgentDecree.Leave5_2);
        why?.Computed(new("indemnité due", "indemnity due"), $"{PerDay} × {Days}", Money.FromExact(PerDay.Exact * Days.Exact));
    }
}
