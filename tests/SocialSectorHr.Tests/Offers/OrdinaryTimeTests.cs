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

    /// <summary>Hours given back are not paid: 2 000 € pay 151.67 h, 13.19 € each, 132.98 € above the SMIC of November.</summary>
    [Fact]
    public void Hours_given_back_in_time_are_not_hours_paid()
    {
        StatedWorkingTime time = new() { Hours = [39.Hours.PerWeek], Overtime = OvertimeTreatment.TimeOff };
        OfferStatement statement = Paid(2_000.Euros.PerMonth, time).Statement(FrenchLaw.Published, Today);
        Assert.Equal(("€13.19", "€132.98"), (Value(statement, "pay.hourly"), Value(statement, "smic.today.margin")));
        Assert.DoesNotContain(statement.Figures, static figure => figure.Id.StartsWith("pay.hourly.", StringComparison.Ordinal));
    }

    /// <summary>41 weeks worked a year: neither the year, nor the month of an hourly rate, nor the hour of a month follow from the week.</summary>
    [Fact]
    public void Weeks_that_are_not_worked_leave_the_year_and_the_pay_of_the_hour_unknown()
    {
        StatedWorkingTime time = new() { Hours = [24.Hours.PerWeek], WeeksPerYear = 41 };
        foreach (Stated<Money> pay in new[] { 1_000.Euros.PerMonth, 13.Euros.PerHour })
        {
            JobOffer offer = Paid(pay, time) with
            {
                Contracts = [new StatedContract.Permanent()],
                Start = new LocalDate(2026, 9, 1),
                Workplace = new() { Departement = Departement.Of("75") },
                Leave = new() { Weeks = 5.Weeks.PerYear, Unit = LeaveUnit.Ouvres },
                Benefits = new() { MealVoucher = new() { Face = 10.Euros, EmployerShare = 60.Percent } },
            };
            OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
            Assert.Equal([Fact.WeeksOfYear], statement.Week.Missing);
            Assert.DoesNotContain(
                statement.Figures,
                static figure => figure.Id.StartsWith("pay.hourly", StringComparison.Ordinal)
                    || figure.Id.Contains("annualHours", StringComparison.Ordinal)
                    || figure.Id.EndsWith("margin", StringComparison.Ordinal)
                    || figure.Id.EndsWith(".count", StringComparison.Ordinal));
            Assert.Equal(pay.Per == Per.Month, statement.Pay.IsKnown);
            Assert.DoesNotContain(offer.Audit(FrenchLaw.Published, Today).Findings, static finding => finding.Id == "SHR2003");
        }

        Assert.True(Paid(13.Euros.PerHour, time with { WeeksPerYear = 52 }).Statement(FrenchLaw.Published, Today).Pay.IsKnown);
    }

    /// <summary>2 000 € × 6 months: a tenth for the leave, although the end of a season gives no indemnity (C. trav. L1242-16, L1243-10).</summary>
    [Fact]
    public void Leave_not_taken_is_paid_where_no_indemnity_is_due()
    {
        JobOffer season = Paid(2_000.Euros.PerMonth, new() { Hours = [39.Hours.PerWeek], Overtime = OvertimeTreatment.Paid }) with
        {
            Contracts = [new StatedContract.FixedTerm { Reason = FixedTermReason.Seasonal, Duration = 6.Months }],
            Start = new LocalDate(2026, 1, 1),
            Workplace = new() { Departement = Departement.Of("75") },
            Leave = new() { Weeks = 5.Weeks.PerYear, Unit = LeaveUnit.Ouvres },
        };
        OfferDigest digest = season.Statement(FrenchLaw.Published, Today).Digest;
        Assert.Equal("leave paid €1,200.00 if none is taken", digest.Lines.Single(static line => line.Topic == DigestTopic.End).Text.English);
        Assert.DoesNotContain(digest.Lines, static line => line.Topic == DigestTopic.DaysOff); // its hours are paid: no RTT
    }

    [Fact]
    public void No_weekly_hours_are_asked_of_a_fixed_term_counted_in_days()
    {
        JobOffer offer = Paid(40_000.Euros.PerYear, new() { Forfait = new() { Days = 210.Days.PerYear } }) with
        {
            Contracts = [new StatedContract.FixedTerm { Reason = FixedTermReason.ReplacementOfAbsence, Duration = 3.Months }],
            Start = new LocalDate(2026, 12, 1),
        };
        Assert.DoesNotContain(offer.Statement(FrenchLaw.Published, Today).Missing, static missing => missing.Facts.Contains(Fact.WeeklyHours));
    }

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

    private static JobOffer Paid(Stated<Money> gross, StatedWorkingTime time) =>
        new() { WorkingTime = time, Pay = new() { Amounts = [new() { Amount = gross, Basis = PayBasis.Gross }] } };
}
