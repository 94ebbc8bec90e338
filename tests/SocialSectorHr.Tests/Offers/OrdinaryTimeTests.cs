using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Hours said otherwise than by the week, shares of full time, and the pay that goes with them.</summary>
public sealed class OrdinaryTimeTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    /// <summary>7 h × 5 days; 70 h / 2 weeks; 35 h of full time × 50 %.</summary>
    public static TheoryData<StatedWorkingTime, string> Weeks => new()
    {
        { new() { Hours = [Stated.Exactly(7.Hours, Per.Day)] }, "35 h" },
        { new() { Hours = [Stated.Exactly(70.Hours, Per.Fortnight)] }, "35 h" },
        { new() { ShareOfFullTime = 50.Percent }, "17.5 h" },
        { new() { ShareOfFullTime = 80.Percent, FullTime = false }, "28 h" },
    };

    public static TheoryData<StatedWorkingTime> Unknown => new()
    {
        new StatedWorkingTime { FullTime = true },
        new StatedWorkingTime { ShareOfFullTime = 100.Percent },
        new StatedWorkingTime { ShareOfFullTime = 50.Percent, Rtt = 10.Days.PerYear },
        new StatedWorkingTime { ShareOfFullTime = 50.Percent, Forfait = new() },
        new StatedWorkingTime { Hours = [Stated.Exactly(13.Hours, Per.Day)] },
    };

    [Theory]
    [MemberData(nameof(Weeks))]
    public void Other_periods_and_a_share_give_the_week_by_a_reading(StatedWorkingTime time, string week)
    {
        Answer<WeeklySchedule> answer = new JobOffer { WorkingTime = time }.Statement(FrenchLaw.Published, Today).Week;
        Assert.Equal(week, answer.Value.WeeklyHours.ToString());
        Assert.Equal(Mark.Derived, answer.Mark);
    }

    /// <summary>Full time may be 39 h with RTT: then a share alone gives no hours.</summary>
    [Theory]
    [MemberData(nameof(Unknown))]
    public void No_hours_are_drawn_from_what_does_not_give_them(StatedWorkingTime time) => Assert.Equal(
        [Fact.WeeklyHours],
        new JobOffer { WorkingTime = time }.Statement(FrenchLaw.Published, Today).Week.Missing);

    /// <summary>2 500 € × 17.5 / 35 = 1 250 €, above the SMIC of 17.5 h: 12.31 × 17.5 × 52 / 12 = 933.51 €.</summary>
    [Fact]
    public void The_full_time_amount_of_a_half_time_is_not_under_the_minimum_wage()
    {
        OfferStatement statement = HalfTime(2_500).Statement(FrenchLaw.Published, Today);
        Assert.Equal("€316.49", Value(statement, "smic.today.margin"));
        Assert.DoesNotContain(statement.Offer.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR2003");
    }

    /// <summary>1 800 € × 17.5 / 35 = 900 €, under 933.51 €.</summary>
    [Fact]
    public void The_full_time_amount_of_a_half_time_may_be_under_it() => Assert.Contains(
        "€900.00 a month, under the SMIC of €933.51",
        Assert.Single(HalfTime(1_800).Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR2003").Message.English,
        StringComparison.Ordinal);

    /// <summary>The legal month of full time, said to be the SMIC, beside the hours of a half time: it is quoted right.</summary>
    [Fact]
    public void The_minimum_wage_of_full_time_is_not_misquoted_by_a_half_time()
    {
        StatedAmount smic =
            new() { Amount = Money.Of(1_867.02m).PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = true, SaidToBeMinimumWage = true };
        JobOffer offer = HalfTime(0) with { Pay = new() { Amounts = [smic] } };
        Assert.DoesNotContain(offer.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR2006");
    }

    /// <summary>Mayotte has a SMIC of its own: the département alone says that the work is there.</summary>
    [Fact]
    public void The_minimum_wage_of_Mayotte_is_the_one_compared()
    {
        JobOffer elsewhere = HalfTime(1_500);
        JobOffer offer = elsewhere with { Workplace = new() { Departement = Departement.Of("976") } };
        Assert.Contains(elsewhere.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR2003");
        Assert.DoesNotContain(offer.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR2003");
        Assert.DoesNotContain(offer.Audit(FrenchLaw.Published, Today).CouldNotBeChecked, static rule => rule.Id == "SHR2003");
        Assert.Contains(offer.Statement(FrenchLaw.Published, Today).Figures, static figure => figure.Id == "smic.today.monthly35h");
    }

    /// <summary>Without hours a post may be part-time: what Segur takes is not known; said to be full time, it takes all.</summary>
    [Fact]
    public void The_share_of_Segur_is_not_guessed()
    {
        StatedPay pay = new()
        {
            Amounts = [new() { Amount = 2_238.Euros.PerMonth, Basis = PayBasis.Gross }],
            Segur = new() { Inclusion = Inclusion.Included },
        };
        OfferStatement unsaid = new JobOffer { Pay = pay }.Statement(FrenchLaw.Published, Today);
        OfferStatement full = new JobOffer { Pay = pay, WorkingTime = new() { FullTime = true } }.Statement(FrenchLaw.Published, Today);
        Assert.DoesNotContain(unsaid.Figures, static figure => figure.Id == "pay.monthly.withoutSegur");
        Assert.Contains(unsaid.Missing, static missing => missing.What.English == "pay without Segur" && missing.Facts is [Fact.WeeklyHours]);
        Assert.Equal("€2,000.00", Value(full, "pay.monthly.withoutSegur"));
    }

    /// <summary>238 € of Segur taken out of each end: 1 762 € to 2 162 € a month, 21 144 € to 25 944 € a year.</summary>
    [Fact]
    public void A_range_gives_its_pay_without_Segur()
    {
        JobOffer offer = new()
        {
            WorkingTime = new() { Hours = [35.Hours.PerWeek] },
            Pay = new()
            {
                Amounts = [new() { Amount = Stated.Between(2_000.Euros, 2_400.Euros, Per.Month), Basis = PayBasis.Gross }],
                Segur = new() { Inclusion = Inclusion.Included },
            },
        };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.Equal("€1,762.00", Value(statement, "pay.monthly.withoutSegur.min"));
        Assert.Equal("€2,162.00", Value(statement, "pay.monthly.withoutSegur.max"));
        Assert.Equal("€21,144.00", Value(statement, "pay.annual.withoutSegur.min"));
        Assert.Equal("€25,944.00", Value(statement, "pay.annual.withoutSegur.max"));
        Assert.All(statement.Figures, static figure => Assert.NotEmpty(figure.Explain().ToText(Language.French)));
    }

    /// <summary>A year of 13 payments is bounds of a month, and bounds of a month are those of a year of its payments.</summary>
    [Theory]
    [InlineData(Per.Year, 26_000, 32_500, "€2,000.00", "€2,500.00", "€26,000.00", "€32,500.00")]
    [InlineData(Per.Month, 2_000, 2_500, "€2,000.00", "€2,500.00", "€26,000.00", "€32,500.00")]
    public void Bounds_go_from_the_year_to_the_month_and_back_over_the_payments(
        Per per, int low, int high, string monthLow, string monthHigh, string yearLow, string yearHigh)
    {
        StatedAmount amount = new() { Amount = Stated.Between(Money.Of(low), Money.Of(high), per), Basis = PayBasis.Gross, Payments = 13 };
        OfferStatement statement = new JobOffer { Pay = new() { Amounts = [amount] } }.Statement(FrenchLaw.Published, Today);
        Assert.Equal(monthLow, Value(statement, "pay.monthly.min"));
        Assert.Equal(monthHigh, Value(statement, "pay.monthly.max"));
        Assert.Equal(yearLow, Value(statement, "pay.annual.min"));
        Assert.Equal(yearHigh, Value(statement, "pay.annual.max"));
    }

    private static JobOffer HalfTime(int fullTime) => new()
    {
        Contracts = [new StatedContract.Permanent()],
        WorkingTime = new() { Hours = [Stated.Exactly(Hours.Of(17.5m), Per.Week)] },
        Pay = new() { Amounts = [new() { Amount = Money.Of(fullTime).PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = true }] },
    };

    private static string Value(OfferStatement statement, string id) =>
        Assert.Single(statement.Figures, figure => figure.Id == id).Value!.ToString(Language.English);
}
