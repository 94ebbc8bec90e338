using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What forbids a fixed term whatever its reason, and what a defined purpose asks besides.</summary>
public class FixedTermBanTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly FixedTermContract SixMonths = FixedTermContract.Between(new(2026, 3, 2), new(2026, 9, 1)) with
    {
        Reason = FixedTermReason.TemporaryIncrease,
    };

    private static readonly DefinedPurposeContract Purpose = DefinedPurposeContract.From(new(2026, 3, 2));

    [Fact]
    public void Without_a_word_the_bans_are_left_unchecked_and_it_is_said()
    {
        FixedTermCheck check = SixMonths.Check(Law);
        Assert.Equal((null, true), (check.IsLawful, check.Unchecked.HasFlag(FixedTermFaults.Banned)));
        Assert.Contains(
            "recours au CDD interdit = inconnu — cas de recours interdits (L1242-5, L1242-6) non précisés [C. trav. L1242-6]",
            French(check.Explain()),
            StringComparison.Ordinal);
        FixedTermCheck none = (SixMonths with { Bans = FixedTermBans.None }).Check(Law);
        Assert.False(none.Unchecked.HasFlag(FixedTermFaults.Banned));
        Assert.Contains("Donné : aucun cas de recours interdit (L1242-5, L1242-6) = oui", French(none.Explain()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixedTermBans.ReplacesStriker, "C. trav. L1242-6")]
    [InlineData(FixedTermBans.DangerousWork, "C. trav. L1242-6")]
    [InlineData(FixedTermBans.AfterEconomicDismissal, "C. trav. L1242-5")]
    public void A_ban_is_a_fault_with_its_article(FixedTermBans ban, string article)
    {
        FixedTermCheck check = (SixMonths with { Bans = ban }).Check(Law);
        Assert.Equal((FixedTermFaults.Banned, false), (check.Faults, check.IsLawful));
        Assert.Contains(article, check.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal("fixed term banned", check.ToString());
    }

    [Theory]
    [InlineData(6, 1, FixedTermFaults.None)]
    [InlineData(6, 2, FixedTermFaults.Banned)]
    public void Three_months_never_renewed_may_follow_an_economic_dismissal(int month, int day, FixedTermFaults faults) => Assert.Equal(
        faults,
        (FixedTermContract.Between(new(2026, 3, 2), new(2026, month, day)) with
        {
            Reason = FixedTermReason.TemporaryIncrease,
            Bans = FixedTermBans.AfterEconomicDismissal,
        }).Check(Law).Faults);

    [Fact]
    public void A_renewal_takes_the_three_months_away()
    {
        FixedTermContract renewed = FixedTermContract.Between(new(2026, 3, 2), new(2026, 4, 1)) with
        {
            Reason = FixedTermReason.TemporaryIncrease,
            Renewals = [Renewal.Until(new(2026, 5, 1))],
            Bans = FixedTermBans.AfterEconomicDismissal,
        };
        Assert.Equal(FixedTermFaults.Banned, renewed.Check(Law).Faults);
    }

    [Theory]
    [InlineData(FixedTermReason.ReplacementOfAbsence)]
    [InlineData(FixedTermReason.Seasonal)]
    public void An_economic_dismissal_bans_only_an_increase(FixedTermReason reason) => Assert.Equal(
        FixedTermFaults.None, (SixMonths with { Reason = reason, Bans = FixedTermBans.AfterEconomicDismissal }).Check(Law).Faults);

    [Fact]
    public void An_export_order_may_follow_an_economic_dismissal()
    {
        FixedTermContract export = FixedTermContract.Between(new(2026, 3, 2), new(2026, 12, 31)) with
        {
            Reason = FixedTermReason.ExceptionalExportOrder,
            Bans = FixedTermBans.AfterEconomicDismissal,
        };
        Assert.Equal(FixedTermFaults.None, export.Check(Law).Faults);
    }

    [Fact]
    public void Without_a_reason_the_ban_of_an_increase_is_left_open()
    {
        FixedTermCheck check = (SixMonths with { Reason = null, Bans = FixedTermBans.AfterEconomicDismissal }).Check(Law);
        Assert.Equal((FixedTermFaults.None, FixedTermFaults.Banned), (check.Faults, check.Unchecked & FixedTermFaults.Banned));
        Assert.Null(check.IsLawful);
    }

    [Fact]
    public void An_uncertain_term_is_banned_too()
    {
        UncertainTermContract contract = UncertainTermContract.From(new(2026, 3, 2), 2.Months) with
        {
            Reason = FixedTermReason.ReplacementOfAbsence,
            Bans = FixedTermBans.ReplacesStriker,
        };
        Assert.Equal(FixedTermFaults.Banned, contract.Check(Law).Faults);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(FixedTermReason.EmploymentPolicy)]
    [InlineData(FixedTermReason.Senior)]
    public void A_ban_is_found_whatever_is_known_of_the_reason_of_an_uncertain_term(FixedTermReason? reason)
    {
        FixedTermCheck check = (UncertainTermContract.From(new(2026, 3, 2), 2.Months) with
        {
            Reason = reason,
            Bans = FixedTermBans.ReplacesStriker,
        }).Check(Law);
        Assert.True(check.Faults.HasFlag(FixedTermFaults.Banned));
    }

    [Fact]
    public void Three_months_after_an_economic_dismissal_leave_no_renewal()
    {
        FixedTermContract contract = FixedTermContract.Between(new(2026, 3, 2), new(2026, 6, 1)) with
        {
            Reason = FixedTermReason.TemporaryIncrease,
            Bans = FixedTermBans.AfterEconomicDismissal,
        };
        FixedTermCheck check = contract.Check(Law);
        Assert.Equal((FixedTermFaults.None, 0), (check.Faults, check.RenewalsLeft));
        Assert.Contains(LabourCode.L1242_5, check.Explain().Sources);
        Assert.Equal(2, (contract with { Bans = FixedTermBans.None }).Check(Law).RenewalsLeft);
    }

    [Fact]
    public void The_chain_of_a_post_checks_a_defined_purpose_as_the_contract_does()
    {
        DefinedPurposeContract wrong =
            Purpose with { Category = StaffCategory.WorkerOrEmployee, HasAgreement = true, Bans = FixedTermBans.ReplacesStriker };
        PostHistoryCheck check = PostHistory.Of(PostContract.Of(wrong)).Check(WorkCalendar.For(HolidayZone.Metropole), Law);
        Assert.Equal(FixedTermFaults.Banned | FixedTermFaults.NotExecutive, check.Faults);
    }

    [Fact]
    public void A_defined_purpose_asks_for_an_engineer_or_cadre_and_an_agreement()
    {
        FixedTermCheck silent = Purpose.Check(Law);
        Assert.Equal(
            (FixedTermFaults.None, FixedTermFaults.NotExecutive | FixedTermFaults.NoAgreement | FixedTermFaults.Banned | FixedTermFaults.ReasonUnfounded),
            (silent.Faults, silent.Unchecked));
        Assert.Null(silent.IsLawful);

        FixedTermCheck right = (Purpose with
        {
            Category = StaffCategory.Executive,
            HasAgreement = true,
            Bans = FixedTermBans.None,
            IsReasonFounded = true,
        }).Check(Law);
        Assert.Equal(FixedTermFaults.ReasonUnfounded, (Purpose with { IsReasonFounded = false }).Check(Law).Faults);
        Assert.Equal((FixedTermFaults.None, FixedTermFaults.None, true), (right.Faults, right.Unchecked, right.IsLawful));
        Assert.Equal("rien à redire", right.ToString(Language.French));

        FixedTermCheck wrong = (Purpose with { Category = StaffCategory.TechnicianOrSupervisor, HasAgreement = false }).Check(Law);
        Assert.Equal(FixedTermFaults.NotExecutive | FixedTermFaults.NoAgreement, wrong.Faults);
        Assert.Equal("objet défini hors ingénieurs et cadres ; objet défini sans accord de branche étendu ni d'entreprise", wrong.ToString(Language.French));
        Assert.Equal(
            ["C. trav. L1242-2"],
            wrong.Explain().Sources.Select(static source => source.Citation)
                .Where(static text => text.EndsWith("1242-2", StringComparison.Ordinal)));

        FixedTermCheck banned =
            (Purpose with { Category = StaffCategory.Executive, HasAgreement = true, Bans = FixedTermBans.DangerousWork }).Check(Law);
        Assert.Equal((FixedTermFaults.Banned, false), (banned.Faults, banned.IsLawful));
    }

    [Fact]
    public void A_wait_says_what_the_reason_of_the_ended_contract_asks()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        Assert.Equal(WaitingPeriodNeed.Required, SixMonths.WaitingPeriod(calendar, Law).NeedByReason);
        WaitingPeriod seasonal = (SixMonths with { Reason = FixedTermReason.Seasonal }).WaitingPeriod(calendar, Law);
        Assert.Equal(WaitingPeriodNeed.NotRequired, seasonal.NeedByReason);
        Assert.Contains(
            "carence selon le motif du contrat terminé = non due, si l'autre contrat en est aussi dispensé [C. trav. L1244-4-1]",
            French(seasonal.Explain()), StringComparison.Ordinal);
        Assert.Null((SixMonths with { Reason = null }).WaitingPeriod(calendar, Law).NeedByReason);
        Assert.Null(default(WaitingPeriod).NeedByReason);
        FixedTermRules branch = new() { ReasonsWithoutWaiting = [FixedTermReason.TemporaryIncrease] };
        Assert.Equal(WaitingPeriodNeed.NotRequired, SixMonths.WaitingPeriod(calendar, Law, branch).NeedByReason);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith(
            "Bans is 8: it must be made of the flags of FixedTermBans",
            Assert.Throws<ArgumentOutOfRangeException>(() => SixMonths with { Bans = (FixedTermBans)8 }).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Category is 9", Assert.Throws<ArgumentOutOfRangeException>(
                () => Purpose with { Category = (StaffCategory)9 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Purpose.Check(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => DefinedPurposeContract.From(new(2014, 12, 21)).Check(Law));
    }

    private static string French(Explanation why) => why.ToText(Language.French).Plain();
}
