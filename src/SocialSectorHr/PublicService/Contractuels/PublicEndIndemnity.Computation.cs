using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The conditions one by one, then a tenth.</content>
public readonly partial record struct PublicEndIndemnity
{
    private static readonly LocalDate FirstStart = new(2021, 1, 1);

    internal PublicEndIndemnity(in PublicEndIndemnityQuestion question, Explanation? why = null)
    {
        this.question = question;
        bool? isOpen = question.Contract.Ground switch
        {
            { IsPermanentPost: true } => true,
            PublicContractGround.L332_13 or PublicContractGround.L332_14 or PublicContractGround.L332_23_1 => true,
            PublicContractGround.L332_23_2 or PublicContractGround.L332_24 => false,
            _ => null,
        };
        why?.Decided(new("le fondement ouvre l'indemnité", "the ground opens the indemnity"), isOpen, default, PublicServiceCode.L554_3);
        ContractLength length = question.Contract.Length()!.Value;
        bool isShort = question.Contract.Start >= FirstStart
            && (length.Months < Months.Of(12) || (length.Months == Months.Of(12) && length.Days == Days.Zero));
        why?.Decided(new("un an au plus, depuis le 1er janvier 2021", "a year at most, since 1 January 2021"), isShort, default, PublicServiceCode.L554_3);
        bool isBelow = IsBelow(question, why);
        bool isLast = question.After == PublicContractAfter.Nothing;
        why?.Decided(
            new("exécuté jusqu'à son terme et sans suite", "run to its term, with nothing after"), isLast, question.After.Label(), PublicServiceCode.L554_3);
        IsDue = isShort && isBelow && isLast ? isOpen : false;
        if (IsDue != true)
        {
            Amount = IsDue is null ? null : Money.Zero;
            return;
        }

        Money exact = question.TotalGross / 10;
        Amount = exact.Round();
        why?.Computed(new("dix pour cent de la rémunération brute", "ten per cent of the gross pay"), $"{question.TotalGross} / 10", exact, PublicServiceCode.L554_3);
        if (exact != Amount)
        {
            why?.Chosen(Terms.RoundedToTheCent, Amount.Value);
        }

        PayBy = Quantieme.AddMonthsOrLastDay(question.End, 1);
        why?.Concluded(new("versée au plus tard le", "paid by"), PayBy.Value, default, PublicAgentDecree.Art39_1_1);
    }

    private static bool IsBelow(in PublicEndIndemnityQuestion question, Explanation? why)
    {
        DatedValue<Money> hourly = question.Law.On(question.End, question.Smic);
        DatedValue<Hours> week = question.Law.On(question.End, LegalDurations.Week);
        Money twice = Money.FromExact(hourly.Value.Exact * week.Value.Exact * 52 / 12 * 2);
        bool isBelow = question.MonthlyGross <= twice.Round();
        if (why is not null)
        {
            why.Read(question.Smic, hourly);
            why.Computed(new("deux SMIC d'un mois", "twice the SMIC of a month"), $"{hourly.Value} × {week.Value} × 52 / 12 × 2", twice);
            why.Given(new("rémunération brute d'un mois", "gross pay of a month of contract"), question.MonthlyGross);
            why.Decided(new("deux SMIC au plus", "twice the SMIC at most"), isBelow, default, PublicServiceCode.L554_3);
        }

        return isBelow;
    }
}
