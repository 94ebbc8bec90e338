using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Where one rule gives way to another: equal amounts, a tier that opens, a part of a month, the last lawful day.</summary>
public class SeveranceEdgesTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Last = new(2026, 3, 31);
    private static readonly Termination Dismissal = Termination.Dismissal(new(2026, 1, 30));

    [Fact]
    public void The_law_gives_it_where_the_agreement_gives_as_much()
    {
        SeveranceRules same = new() { Tiers = [new() { PerYear = Months.OfFraction(1, 4) }] };
        SeveranceRules none = new() { Tiers = [new() { PerYear = Months.Zero }] };
        PermanentContract contract = PermanentContract.From(new(2020, 4, 1));
        Severance severance = contract.Severance(Dismissal, Last, 2_400.Euros, Law, same);
        Assert.Equal((severance.LegalAmount, TermsOrigin.Law), (severance.AgreementAmount!.Value, severance.Origin));
        Assert.Equal(Money.Zero, contract.Severance(Dismissal, Last, 2_400.Euros, Law, none).AgreementAmount);
    }

    [Theory]
    [InlineData(275, "14400.00")]
    [InlineData(276, "15200.00")]
    public void A_tier_that_opens_gives_its_years_at_once(int months, string amount)
    {
        // CCN 65: half a month a year for twelve years at most, then a third of each year beyond 22, from 23 years on.
        PermanentContract contract = PermanentContract.From(Quantieme.AddMonths(Last.PlusDays(1), -months));
        Severance severance = contract.Severance(
            Dismissal, Last, ReferenceSalary.Of(PaidGross.Of(2_400.Euros)), StaffCategory.WorkerOrEmployee, Law, CollectiveAgreements.Ccn65);
        Assert.Equal(Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)), severance.AgreementAmount);
    }

    [Fact]
    public void A_month_begun_at_part_time_counts_for_its_share()
    {
        PermanentContract full = PermanentContract.From(new(2014, 4, 1));
        PermanentContract Half(LocalDate first) => full with { PartTimePeriods = [new(new(first, Last), 50.Percent)] };
        Money Asked(PermanentContract contract) => contract.Severance(Dismissal, Last, 2_000.Euros, Law).Amount;
        Money whole = Asked(Half(new(2023, 4, 1)));
        Money begun = Asked(Half(new(2023, 4, 16)));
        Assert.True(whole < begun && begun < Asked(Half(new(2023, 5, 1))));
    }

    [Fact]
    public void A_contract_may_end_on_the_last_lawful_day_and_cites_what_sets_it()
    {
        LegalSource branch = new() { Citation = "accord de branche", Title = new("accord", "agreement") };
        FixedTermRules rules = new() { MaximumLength = 12.Months, MaximumRenewals = 3, Source = branch };
        FixedTermContract year = FixedTermContract.Lasting(new(2026, 2, 2), 12.Months) with { Reason = FixedTermReason.TemporaryIncrease };
        Assert.True(year.LatestLawfulEnd(Law, rules).IsWithin);
        Assert.False((year with { Renewals = [Renewal.Until(new(2027, 2, 2))] }).LatestLawfulEnd(Law, rules).IsWithin);
        Assert.Contains(branch, year.Ceiling(Law, rules).Explain().Sources);
    }
}
