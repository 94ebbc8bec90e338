using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The months, then what a month keeps.</content>
public readonly partial record struct PublicSickPay
{
    internal PublicSickPay(in PublicSickPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        bool isContractual = question.Pay.Agent.IsContractual;
        LegalSource source = isContractual ? PublicAgentDecree.Art7 : PublicServiceCode.L822_3;
        if (isContractual)
        {
            why?.Given(new("mois de services", "months of service"), question.Services);
        }

        (FirstMonths, HalfMonths) = isContractual ? UnderContract(question.Services) : (Months.Of(3), Months.Of(9));
        why?.Concluded(new("premiers mois", "first months"), FirstMonths, default, source);
        why?.Concluded(new("mois à demi-traitement", "months at half pay"), HalfMonths, default, source);
        WaitingDays = Days.Of(1);
        why?.Concluded(new("jour de carence", "waiting day"), WaitingDays, default, PublicAgentDecree.WaitingDay);
        Rate = question.Pay.Read(PublicPayLimits.SickPay, why).Value;
        Money basic = new PublicPay(question.Pay, why?.Part(new("Mois entier", "Whole month"))).Basic;
        FirstMonth = Kept(basic, Rate, new("traitement des premiers mois", "basic pay of the first months"), why);
        HalfMonth = Kept(basic, Percent.Of(50), new("demi-traitement", "half pay"), why);
    }

    // Four months, two years, three years of service (décret 88-145, art. 7).
    private static (Months First, Months Half) UnderContract(Months services) => services switch
    {
        _ when services < Months.Of(4) => (Months.Zero, Months.Zero),
        _ when services < Months.Of(24) => (Months.Of(1), Months.Of(1)),
        _ when services < Months.Of(36) => (Months.Of(2), Months.Of(2)),
        _ => (Months.Of(3), Months.Of(3)),
    };

    private Money Kept(Money basic, Percent rate, Bilingual label, Explanation? why)
    {
        if (!IsPaid)
        {
            return Money.Zero;
        }

        Money exact = basic * rate;
        why?.Computed(label, $"{basic} × {rate}", exact);
        Money rounded = exact.Round();
        if (rounded != exact)
        {
            why?.Chosen(Terms.RoundedToTheCent, rounded);
        }

        return rounded;
    }
}
