using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What is found wrong with the length and the renewals of a fixed term.</summary>
public class FixedTermCheckTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly FixedTermContract Artists = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31));

    [Fact]
    public void An_export_order_of_five_months_is_too_short_and_one_of_six_is_not()
    {
        FixedTermContract order =
            FixedTermContract.Lasting(new(2025, 5, 12), 6.Months) with { Reason = FixedTermReason.ExceptionalExportOrder };
        Assert.True(order.Check(Law).IsLawful);
        FixedTermContract eve = FixedTermContract.Between(
            order.Start, order.End.PlusDays(-1)) with
        { Reason = order.Reason, Renewals = [Renewal.Until(new(2026, 5, 11))] };
        Assert.Equal(FixedTermFaults.InitialBelowMinimum, eve.Check(Law).Faults);
    }

    [Fact]
    public void A_reconversion_of_five_months_is_too_short_even_renewed_to_that()
    {
        FixedTermContract contract =
            FixedTermContract.Lasting(new(2026, 2, 2), 5.Months) with { Reason = FixedTermReason.ExternalReconversion };
        Assert.Equal(FixedTermFaults.BelowMinimum, contract.Check(Law).Faults);
        Assert.Equal(FixedTermFaults.None, (contract with { Renewals = [Renewal.Until(new(2026, 8, 1))] }).Check(Law).Faults);
    }

    [Fact]
    public void A_senior_contract_of_18_months_and_a_day_is_too_long_before_its_renewal_and_one_of_18_months_is_not()
    {
        FixedTermContract longest = FixedTermContract.Lasting(new(2025, 2, 3), 18.Months) with { Reason = FixedTermReason.Senior };
        Assert.Equal((FixedTermFaults.None, true), (longest.Check(Law).Faults, longest.Check(Law).IsLawful));
        FixedTermContract contract = FixedTermContract.Between(
            longest.Start, longest.End.PlusDays(1)) with
        { Reason = FixedTermReason.Senior };
        Assert.Equal(FixedTermFaults.InitialBeyondCeiling, contract.Check(Law).Faults);
    }

    [Fact]
    public void Three_renewals_are_one_too_many_unless_the_branch_allows_them()
    {
        Renewal[] three = [Renewal.Until(new(2026, 2, 28)), Renewal.Until(new(2026, 4, 30)), Renewal.Until(new(2026, 6, 30))];
        FixedTermContract contract = Artists with { Renewals = three };
        Assert.Equal(FixedTermFaults.TooManyRenewals, contract.Check(Law).Faults);
        Assert.Equal(
            (FixedTermFaults.None, 1),
            (contract.Check(Law, new() { MaximumRenewals = 4 }).Faults, contract.Check(Law, new() { MaximumRenewals = 4 }).RenewalsLeft));
        Assert.Equal("too many renewals", contract.Check(Law).ToString());
    }

    [Fact]
    public void An_amendment_signed_on_the_last_day_is_in_time_and_the_day_after_is_not()
    {
        Renewal renewal = Renewal.Until(new(2026, 2, 28));
        Assert.True((Artists with { Renewals = [renewal with { SignedOn = Artists.End }] }).Check(Law).IsLawful);
        Assert.Equal(
            FixedTermFaults.AmendmentTooLate,
            (Artists with { Renewals = [renewal with { SignedOn = new(2026, 1, 1) }] }).Check(Law).Faults);
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-02", false)]
    public void A_renewal_starts_the_day_after_the_term_it_renews(string start, bool isContiguous)
    {
        FixedTermContract contract = Artists with { Renewals = [Renewal.Until(new(2026, 2, 28)) with { Start = Day(start) }] };
        Assert.Equal(isContiguous ? FixedTermFaults.None : FixedTermFaults.RenewalNotContiguous, contract.Check(Law).Faults);
    }

    [Fact]
    public void The_second_renewal_is_compared_with_the_first()
    {
        Renewal first = Renewal.Until(new(2026, 2, 28));
        Renewal second = Renewal.Until(new(2026, 4, 30)) with { Start = new(2026, 3, 1), SignedOn = new(2026, 2, 28) };
        Assert.True((Artists with { Renewals = [first, second] }).Check(Law).IsLawful);
        Assert.Equal(
            FixedTermFaults.RenewalNotContiguous | FixedTermFaults.AmendmentTooLate,
            (Artists with { Renewals = [first, second with { Start = new(2026, 1, 1), SignedOn = new(2026, 3, 1) }] }).Check(Law).Faults);
    }

    [Fact]
    public void Several_faults_are_said_together_in_both_languages()
    {
        FixedTermContract contract = Artists with
        {
            Renewals =
            [
                Renewal.Until(new(2026, 2, 28)),
                Renewal.Until(new(2026, 4, 30)) with { SignedOn = new(2026, 3, 5) },
                Renewal.Until(new(2027, 6, 30)),
            ],
        };
        FixedTermCheck check = contract.Check(Law);
        Assert.Equal("durée maximale dépassée ; trop de renouvellements ; avenant signé après le terme", check.ToString(Language.French));
        Assert.Equal("beyond the maximum length; too many renewals; amendment signed after the term", check.ToString(Language.English));
        Assert.False(check.IsLawful);
    }

    [Fact]
    public void What_the_scheme_decides_is_not_checked()
    {
        FixedTermContract contract =
            Artists with { Reason = FixedTermReason.EmploymentPolicy, Renewals = [Renewal.Until(new(2028, 1, 1))] };
        FixedTermCheck check = contract.Check(Law);
        Assert.Null(check.IsLawful);
        Assert.Equal(FixedTermFaults.BeyondCeiling | FixedTermFaults.TooManyRenewals, check.Unchecked);
        Assert.Null(check.RenewalsLeft);
        Assert.Equal("aucune limite connue", contract.LatestLawfulEnd(Law).ToString(Language.French));
        Assert.Equal("durée propre au motif", contract.Ceiling(Law).ToString(Language.French));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
