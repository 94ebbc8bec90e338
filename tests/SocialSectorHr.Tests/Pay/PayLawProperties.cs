using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Pay;

/// <summary>A question of pay says that the law is known exactly where its answer can be computed.</summary>
public sealed class PayLawProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    [Property]
    internal bool The_rate_of_an_hour(PaidWeek week, PayRegime regime, LocalDate date, bool agreed)
    {
        HourlyPayQuestion question = new(Money.Of(2_000), Hours(week, regime, date, agreed));
        return question.IsKnown == Computes(() => _ = new HourlyPay(question));
    }

    [Property]
    internal bool The_month_at_the_minimum_wage(PaidWeek week, LocalDate date, bool overtime, bool agreed)
    {
        PaidMonthQuestion question = new(null, Hours(week, overtime ? PayRegime.OvertimePaid : PayRegime.RttAverage35, date, agreed));
        return question.IsKnown == Computes(() => _ = new PaidMonth(question));
    }

    [Property]
    internal bool The_margin_over_the_minimum_wage(PaidWeek week, PayRegime regime, LocalDate date, bool segurIncluded)
    {
        MinimumWageMarginQuestion question = new(Money.Of(2_000), Hours(week, regime, date, agreed: false), segurIncluded, null);
        return question.IsKnown == Computes(() => _ = new MinimumWageMargin(question));
    }

    [Property]
    internal bool The_pay_without_Segur(GrossPay pay, LocalDate date)
    {
        PayWithoutSegurQuestion question = new(pay, Percent.Of(100), Day(date), Law);
        return question.IsKnown == Computes(() => _ = new PayWithoutSegur(question));
    }

    private static PaidHoursQuestion Hours(PaidWeek week, PayRegime regime, LocalDate date, bool agreed) =>
        new(
            week.Hours,
            regime,
            Day(date),
            Law,
            agreed ? new() { OvertimePremium = Percent.Of(10), OvertimePremiumBeyond = Percent.Of(20) } : null);

    // 1990 to 2040.
    private static LocalDate Day(LocalDate date) => new(1990 + (date.Year % 51), date.Month, Math.Min(date.Day, 28));

    private static bool Computes(Action compute)
    {
        try
        {
            compute();
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
