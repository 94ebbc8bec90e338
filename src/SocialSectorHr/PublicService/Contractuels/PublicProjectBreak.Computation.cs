using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>A year at least, then a tenth of what was paid.</content>
public readonly partial record struct PublicProjectBreak
{
    internal PublicProjectBreak(in PublicProjectBreakQuestion question, Explanation? why = null)
    {
        this.question = question;
        PublicContract contract = question.Contract;
        EarliestOn = Quantieme.AddMonths(contract.Start, 12);
        IsAllowed = question.EndsOn >= EarliestOn;
        why?.Given(new("jour de la rupture", "day of the break"), question.EndsOn);
        why?.Concluded(new("rupture possible à partir du", "it may be broken from"), EarliestOn.Value, default, PublicServiceCode.L332_26);
        why?.Decided(new("rupture anticipée permise ce jour", "early break allowed on that day"), IsAllowed, default, PublicAgentDecree.Art38_2);
        if (contract.End is { } end)
        {
            Months notice = new PublicRenewalNotice(new(contract, question.Law, Months.Zero, null, isDisabled: false)).Months!.Value;
            NotifyBy = Quantieme.AddMonthsOrLastDay(question.EndsOn, -(int)notice.Exact.Numerator);
            why?.Given(new("terme du contrat", "term of the contract"), end);
            why?.Concluded(new("dernier jour pour notifier", "last day to notify"), NotifyBy.Value, default, PublicAgentDecree.Art38_2);
        }

        if (!IsAllowed)
        {
            return;
        }

        DatedValue<Percent> share = question.Law.On(question.EndsOn, PublicContractLimits.ProjectBreak);
        Money exact = question.TotalPaid * share.Value;
        Amount = exact.Round();
        if (why is not null)
        {
            why.Read(PublicContractLimits.ProjectBreak, share);
            why.Computed(new("part de la rémunération totale perçue", "share of all the pay received"), $"{question.TotalPaid} × {share.Value}", exact, PublicAgentDecree.Art46);
            if (exact != Amount)
            {
                why.Chosen(Terms.RoundedToTheCent, Amount.Value);
            }
        }
    }
}
