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
        Assert.Equal(FixedTermFaults.None, order.Check(Law).Faults);
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
        Assert.Equal((FixedTermFaults.None, null), (longest.Check(Law).Faults, longest.Check(Law).IsLawful));
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
        Assert.Equal(FixedTermFaults.None, (Artists with { Renewals = [renewal with { SignedOn = Artists.End }] }).Check(Law).Faults);
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
        Assert.Equal(FixedTermFaults.None, (Artists with { Renewals = [first, second] }).Check(Law).Faults);
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
        Assert.Equal(
            FixedTermFaults.BeyondCeiling | FixedTermFaults.TooManyRenewals | FixedTermFaults.Banned | FixedTermFaults.ReasonUnfounded,
            check.Unchecked);
        Assert.Null(check.RenewalsLeft);
        Assert.Equal("aucune limite connue", contract.LatestLawfulEnd(Law).ToString(Language.French));
        Assert.Equal("durée propre au motif", contract.Ceiling(Law).ToString(Language.French));
    }

    /// <summary>Everything said, and right: only then is a contract lawful.</summary>
    private static FixedTermContract Said => Artists with
    {
        Reason = FixedTermReason.TemporaryIncrease,
        SignedOn = new(2025, 5, 5),
        Bans = FixedTermBans.None,
        IsReasonFounded = true,
    };

    [Fact]
    public void A_contract_of_which_all_is_said_and_right_is_lawful()
    {
        Assert.True(Said.Check(Law).IsLawful);
        Assert.Equal("rien à redire", Said.Check(Law).ToString(Language.French));
        Assert.Equal(FixedTermFaults.None, Said.Check(Law).Unchecked);
    }

    [Property]
    internal bool No_check_of_a_contract_with_an_unstated_fact_is_true(PostHistory history, bool opensUsage, byte said) =>
        history.Contracts.All(one => IsSilentOnNothing(one.Contract, opensUsage ? new() { OpensUsage = true } : null, said));

    private static bool IsSilentOnNothing(TermContract contract, FixedTermRules? rules, byte said)
    {
        TermContract stated = contract with
        {
            Bans = Is(0) ? FixedTermBans.None : null,
            IsReasonFounded = Is(1) ? true : null,
            Sector = Is(2) ? UsageSector.Teaching : null,
        };
        FixedTermCheck check = stated switch
        {
            FixedTermContract one => one.Check(Law, rules),
            UncertainTermContract one => one.Check(Law, rules),
            _ => ((DefinedPurposeContract)stated).Check(Law),
        };
        bool isSaid = stated is { Bans: not null, IsReasonFounded: not null }
            && Reason(stated) is { } reason
            && (reason != FixedTermReason.Usage || stated.Sector is not null || rules?.OpensUsage == true)
            && stated is not DefinedPurposeContract { Category: null } and not DefinedPurposeContract { HasAgreement: null };
        return (isSaid || check.IsLawful != true) && check.IsLawful == (check.Faults != FixedTermFaults.None ? false
            : check.Unchecked != FixedTermFaults.None ? null : true);

        bool Is(int bit) => (said & (1 << bit)) != 0;
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(UsageSector.Teaching, null, true)]
    [InlineData(UsageSector.HotelsAndHolidayCentres, null, true)]
    [InlineData(UsageSector.OutsideList, null, false)]
    [InlineData(UsageSector.OutsideList, false, false)]
    [InlineData(UsageSector.OutsideList, true, true)]
    [InlineData(null, true, true)]
    public void Usage_is_open_in_the_sectors_of_the_list_or_of_an_extended_agreement(UsageSector? sector, bool? opens, bool? isOpen)
    {
        FixedTermContract usage = Said with { Reason = FixedTermReason.Usage, Sector = sector };
        FixedTermRules? rules = opens is null ? null : new() { OpensUsage = opens };
        UncertainTermContract term = UncertainTermContract.From(usage.Start, 2.Months) with
        {
            Reason = FixedTermReason.Usage,
            Sector = sector,
            Bans = FixedTermBans.None,
            IsReasonFounded = true,
        };
        foreach (FixedTermCheck check in new[] { usage.Check(Law, rules), term.Check(Law, rules) })
        {
            Assert.Equal(isOpen, check.IsLawful);
            Assert.Equal(isOpen == false, check.Faults.HasFlag(FixedTermFaults.SectorNotOpen));
            Assert.Equal(isOpen is null, check.Unchecked.HasFlag(FixedTermFaults.SectorNotOpen));
            Assert.Equal(opens != true, check.Explain().Sources.Contains(LabourCode.D1242_1));
        }

        Assert.Equal(FixedTermFaults.None, (usage with { Reason = FixedTermReason.TemporaryIncrease }).Check(Law).Faults);
    }

    [Theory]
    [InlineData("2025-06-20", false)]
    [InlineData("2025-06-21", true)]
    public void Medicine_entered_the_list_on_21_June_2025(string signedOn, bool isOpen) => Assert.Equal(
        isOpen,
        (Said with { Reason = FixedTermReason.Usage, Sector = UsageSector.MedicineInHealthCentres, SignedOn = Day(signedOn) })
            .Check(Law).IsLawful);

    [Theory]
    [InlineData(FixedTermReason.Seasonal)]
    [InlineData(FixedTermReason.Usage)]
    public void A_season_or_a_usage_beyond_eighteen_months_is_left_to_two_readings(FixedTermReason reason)
    {
        FixedTermContract within = FixedTermContract.Lasting(new(2025, 2, 3), 18.Months) with
        {
            Reason = reason,
            Sector = UsageSector.Teaching,
            Bans = FixedTermBans.None,
            IsReasonFounded = true,
        };
        FixedTermContract beyond = within with { Renewals = [Renewal.Until(within.End.PlusDays(1))] };
        Assert.True(within.Check(Law).IsLawful);
        Assert.Equal((null, FixedTermFaults.BeyondCeiling), (beyond.Check(Law).IsLawful, beyond.Check(Law).Unchecked));
        Assert.Contains("deux lectures", beyond.Check(Law).Explain().ToText(Language.French), StringComparison.Ordinal);

        Readings<LatestLawfulEnd> ends = beyond.LatestLawfulEnd(Law).Readings();
        Assert.Equal([within.End, null], ends.Select(static end => end.Date));
        Assert.Equal((within.End, null, true), (ends.Usual.Date, ends.Highest.Date, ends.Usual.IsContested));
        Assert.Equal("aucune limite", ends.Highest.ToString(Language.French));
        Readings<FixedTermCeiling> lengths = beyond.Ceiling(Law).Readings();
        Assert.Equal([18.Months, null], lengths.Select(static length => length.Maximum));
        Assert.True(lengths.Highest.HasNoCeiling);
        Assert.Contains("autre lecture", beyond.LatestLawfulEnd(Law).Explain().ToText(Language.French), StringComparison.Ordinal);

        // A length of the branch is not contested, nor is that of another reason.
        FixedTermRules branch = new() { MaximumLength = 18.Months };
        Assert.Equal(FixedTermFaults.BeyondCeiling, beyond.Check(Law, branch).Faults);
        Assert.Equal((1, false), (beyond.Ceiling(Law, branch).Readings().Count, beyond.LatestLawfulEnd(Law, branch).IsContested));
        Assert.Single(Said.Ceiling(Law).Readings());
        Assert.Single(Said.LatestLawfulEnd(Law).Readings());
    }

    [Fact]
    public void A_reconversion_has_no_ceiling_which_is_not_that_none_is_known()
    {
        FixedTermContract long3 =
            FixedTermContract.Lasting(new(2026, 2, 2), 36.Months) with { Reason = FixedTermReason.ExternalReconversion };
        Assert.Equal(
            (FixedTermFaults.None, false), (long3.Check(Law).Faults, long3.Check(Law).Unchecked.HasFlag(FixedTermFaults.BeyondCeiling)));
        Assert.True(long3.Ceiling(Law).HasNoCeiling);
        Assert.False((long3 with { Reason = FixedTermReason.DoctoralResearch }).Ceiling(Law).HasNoCeiling);
        Assert.Equal("aucune limite", long3.LatestLawfulEnd(Law).ToString(Language.French));
        Assert.Equal("aucune durée maximale", long3.Ceiling(Law).ToString(Language.French));
        Assert.Contains(LabourCode.L6324_3, long3.Check(Law).Explain().Sources);
    }

    private static FixedTermReason? Reason(TermContract contract) => contract switch
    {
        FixedTermContract one => one.Reason,
        UncertainTermContract one => one.Reason,
        _ => FixedTermReason.DefinedPurpose,
    };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
