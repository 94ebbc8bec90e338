using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>What an agent has beside the pay: telework, mobility, transport, cover; and the points of the post.</summary>
public class PublicBenefitsTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 11, 21);

    private static readonly PublicAgent Agent =
        PublicAgent.At(TerritorialGrades.AssistantSocioEducatif, 4) with { Zone = ResidenceZone.Zone1, IsMainlySupport = true };

    [Theory]
    [InlineData(2021, 60, "150.00")]
    [InlineData(2022, 88, "220.00")]
    [InlineData(2022, 100, "220.00")]
    [InlineData(2023, 0, "0.00")]
    [InlineData(2023, 87, "250.56")]
    [InlineData(2023, 88, "253.44")]
    [InlineData(2026, 110, "253.44")]
    public void Telework_pays_by_the_day_up_to_the_most_of_a_year(int year, int days, string amount)
    {
        PublicTeleworkAllowance allowance = Agent.TeleworkAllowance(Days.Of(days), year, Law);
        Assert.Equal(Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)), allowance.Amount);
        Assert.Equal((Days.Of(days), year), (allowance.Days, allowance.Year));
        Assert.Contains(PublicBenefitDecrees.Telework, allowance.Explain().Sources);
        Assert.Contains(allowance.Explain().Sources, source => source.Citation == (year < 2023 ? "Arrêté du 26 août 2021" : "Arrêté du 23 novembre 2022"));
    }

    [Theory]
    [InlineData(2021, 99, 0)]
    [InlineData(2021, 100, 200)]
    [InlineData(2022, 29, 0)]
    [InlineData(2022, 30, 100)]
    [InlineData(2026, 59, 100)]
    [InlineData(2026, 60, 200)]
    [InlineData(2026, 99, 200)]
    [InlineData(2026, 100, 300)]
    [InlineData(2026, 366, 300)]
    public void Mobility_pays_by_the_number_of_days(int year, int days, int amount)
    {
        PublicMobilityPackage package = Agent.MobilityPackage(Days.Of(days), year, Law);
        Assert.Equal(Money.Of(amount), package.Amount);
        Assert.Equal((Days.Of(days), year), (package.Days, package.Year));
        Assert.Contains(PublicBenefitDecrees.Mobility, package.Explain().Sources);
        Assert.Equal(
            year > 2021 && days >= 30, package.Explain().Sources.Any(static source => source.Citation == "Décret n° 2022-1557 du 13 décembre 2022"));
    }

    [Theory]
    [InlineData(2023, 6, 84, 100, "42.00", 50)]
    [InlineData(2023, 8, 200, 100, "96.36", 50)]
    [InlineData(2023, 9, 84, 100, "63.00", 75)]
    [InlineData(2026, 3, 90, 100, "67.50", 75)]
    [InlineData(2026, 3, 90, 50, "67.50", 75)]
    [InlineData(2026, 3, 90, 49, "33.75", 75)]
    [InlineData(2026, 3, 300, 49, "52.02", 75)]
    [InlineData(2026, 3, 138, 100, "103.50", 75)]
    [InlineData(2026, 3, 139, 100, "104.04", 75)]
    public void Transport_pays_its_share_up_to_the_ceiling(int year, int month, int price, int share, string employer, int rate)
    {
        Quotite quotite = share == 100 ? Quotite.FullTime : Quotite.Incomplete(Hours.Of(share * 0.35m), 35.Hours);
        PublicTransportRefund refund = (Agent with { Quotite = quotite }).TransportRefund(Money.Of(price), new YearMonth(year, month), Law);
        Assert.Equal(
            (Money.Of(decimal.Parse(employer, System.Globalization.CultureInfo.InvariantCulture)), Percent.Of(rate)),
            (refund.Employer, refund.Share));
        Assert.Contains(PublicBenefitDecrees.Transport, refund.Explain().Sources);
        Assert.Equal(share < 50, refund.Explain().Sources.Contains(PublicBenefitDecrees.TransportPartTime));
        Assert.Contains(
            refund.Explain().Sources,
            source => source.Citation == (rate == 75 ? "Décret n° 2023-812 du 21 août 2023" : "Décret n° 2010-676 du 21 juin 2010"));
    }

    [Fact]
    public void A_ceiling_that_is_not_known_leaves_the_share_alone()
    {
        PublicTransportRefund refund = Agent.TransportRefund(50.Euros, new YearMonth(2027, 1), Law);
        Assert.Null(refund.Employer);
        Assert.Null(refund.AtMost);
        Assert.Equal("75%", refund.ToString());
        Assert.Null(Agent.TransportRefund(50.Euros, new YearMonth(2022, 12), Law).Employer);
    }

    [Fact]
    public void The_least_of_the_cover_by_date()
    {
        Assert.Equal((null, null), Least(new(2024, 12, 31)));
        Assert.Equal((null, 7.Euros), Least(new(2025, 1, 1)));
        Assert.Equal((null, 7.Euros), Least(new(2025, 12, 31)));
        Assert.Equal((15.Euros, 7.Euros), Least(new(2026, 1, 1)));
        Assert.Equal((15.Euros, 7.Euros), Least(new(2028, 12, 31)));
        Assert.Equal((15.Euros, null), Least(new(2029, 1, 1)));
        PublicCover later = Agent.LeastCover(new(2029, 1, 1), Law, 35.25m.Euros);
        Assert.Equal(17.63m.Euros, later.Provident);
        Assert.Contains(later.Explain().Sources, static source => source.Citation == "Loi n° 2025-1251 du 22 décembre 2025");
        Assert.Equal(7.Euros, Agent.LeastCover(On, Law, 35.25m.Euros).Provident);
        Assert.All(Agent.LeastCover(On, Law).Explain().Sources, static source => Assert.Equal("Décret n° 2022-581 du 20 avril 2022", source.Citation));

        (Money? Health, Money? Provident) Least(LocalDate on) => (Agent.LeastCover(on, Law).Health, Agent.LeastCover(on, Law).Provident);
    }

    [Fact]
    public void The_points_of_the_post_are_paid_and_raise_the_residence_indemnity_and_the_family_supplement()
    {
        PublicAgent family = Agent with { Children = 2, PostBonus = Points.Of(30) };
        PublicPay with = family.Pay(On, Law);
        PublicPay without = (family with { PostBonus = Points.Zero }).Pay(On, Law);
        Assert.Equal(147.68m.Euros, with.PostBonus); // 30 × 59.0734 / 12
        Assert.Equal(68.08m.Euros, with.Residence); // 3 % of 461 points
        Assert.Equal(63.65m.Euros, without.Residence);
        Assert.Equal(78.75m.Euros, with.FamilySupplement); // 10.67 + 3 % of 461 points
        Assert.Equal(77.71m.Euros, without.FamilySupplement);
        Assert.Equal((without.Basic, without.Supplement, without.Differential), (with.Basic, with.Supplement, with.Differential));
        Assert.Equal(with.Gross, with.Basic + with.PostBonus + with.Residence + with.FamilySupplement + with.Supplement);
        Assert.Contains(PublicPayDecree.PostBonus, with.Explain().Sources);
        Assert.DoesNotContain(PublicPayDecree.PostBonus, without.Explain().Sources);
    }

    [Fact]
    public void The_points_of_the_post_follow_the_quotite_and_are_not_for_agents_under_contract()
    {
        PublicAgent agent = Agent with { PostBonus = Points.Of(25) };
        Money whole = agent.Pay(On, Law).PostBonus;
        PublicPay part = (agent with { Quotite = Quotite.PartTime(80.Percent) }).Pay(On, Law);
        Assert.Equal((123.07m.Euros, 105.49m.Euros), (whole, part.PostBonus));
        PublicPay contract = (agent with { IsContractual = true }).Pay(On, Law);
        Assert.Equal(Money.Zero, contract.PostBonus);
        Assert.Equal((Agent with { IsContractual = true }).Pay(On, Law).Residence, contract.Residence);
        Assert.Contains(PublicPayDecree.PostBonus, contract.Explain().Sources);
    }

    [Property]
    public bool Points_of_the_post_never_lower_a_line(byte points, byte zone, byte children, byte share)
    {
        PublicAgent agent = Agent with
        {
            Zone = (ResidenceZone)(zone % 4),
            Children = children % 5,
            Quotite = Quotite.PartTime(Percent.Of(50 + (share % 50))),
        };
        PublicPay without = agent.Pay(On, Law);
        PublicPay with = (agent with { PostBonus = Points.Of(points) }).Pay(On, Law);
        return with.Residence >= without.Residence && with.FamilySupplement >= without.FamilySupplement
            && with.Gross!.Value - without.Gross!.Value >= with.PostBonus && with.AtLeast == with.Gross;
    }

    [Fact]
    public void A_strike_takes_off_the_points_of_the_post_and_the_supplement_but_not_the_family()
    {
        PublicAgent agent = Agent with { PostBonus = Points.Of(30), Children = 3, Bonuses = 100.Euros };
        StrikeDeduction strike = agent.Strike(new() { WholeDays = 3 }, On, Law);
        PublicPay month = agent.Pay(On, Law);
        Assert.Equal(month.Gross - month.FamilySupplement, strike.Basis);
        Assert.Equal((strike.Basis!.Value / 10).Round(), strike.Amount);
        Assert.Contains(AdministrativeRulings.Ce_1973_07_11, strike.Explain().Sources);
        Assert.Null((agent with { IsMainlySupport = null }).Strike(new() { WholeDays = 1 }, On, Law).Basis);
        Assert.Null((agent with { IsContractual = true }).Strike(new() { WholeDays = 1 }, On, Law).Basis);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("days", () => Agent.TeleworkAllowance(Days.Of(0.5m), 2026, Law));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => Agent.MobilityPackage(Days.Of(367), 2026, Law));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => Agent.TeleworkAllowance(Days.Of(1), 2020, Law));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => Agent.MobilityPackage(Days.Of(1), 2020, Law));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => Agent.TransportRefund(50.Euros, new YearMonth(2010, 6), Law));
        Assert.Throws<ArgumentOutOfRangeException>("passes", () => Agent.TransportRefund(Money.Of(-1), new YearMonth(2026, 1), Law));
        Assert.Throws<ArgumentOutOfRangeException>("contribution", () => Agent.LeastCover(On, Law, Money.Of(-1)));
        Assert.StartsWith(
            "PostBonus is 12.5 points: it must be a whole number of points between 0 and 300",
            Assert.Throws<ArgumentOutOfRangeException>("PostBonus", () => Agent with { PostBonus = Points.Of(12.5m) }).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        PublicAgent agent = Agent with { PostBonus = Points.Of(30) };
        Allocation.IsNone(() => agent.Pay(On, Law));
        Allocation.IsNone(() => agent.TeleworkAllowance(Days.Of(60), 2026, Law));
        Allocation.IsNone(() => agent.MobilityPackage(Days.Of(60), 2026, Law));
        Allocation.IsNone(() => agent.TransportRefund(Money.Of(90), new YearMonth(2026, 1), Law));
        Allocation.IsNone(() => agent.LeastCover(On, Law));
    }
}
