using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>How a public contract ends: renewal or not, early break of a project, dismissal, the 10 % and its conditions.</summary>
public class PublicContractEndsTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly PublicContract Year = Lasting(new(2025, 10, 6), 12) with { Ground = PublicContractGround.L332_8_2 };

    private static readonly PublicContract Project = Lasting(new(2024, 1, 1), 48) with { Ground = PublicContractGround.L332_24 };

    [Theory]
    [InlineData(5, 0, 8, null, "2026-05-23")]
    [InlineData(6, 0, null, 1, "2026-05-30")] // 31 June does not exist
    [InlineData(12, 0, null, 1, "2026-11-30")]
    [InlineData(23, 0, null, 1, "2027-10-30")]
    [InlineData(24, 0, null, 2, "2027-10-31")]
    [InlineData(12, 12, null, 2, "2026-10-31")] // the contracts before it count
    [InlineData(12, 60, null, 3, "2026-09-30")] // six years: it would be permanent
    public void A_renewal_is_announced_by_the_length_of_the_contracts(int months, int earlier, int? days, int? inMonths, string by)
    {
        PublicContract contract = Lasting(new(2026, 1, 1), months) with { Ground = PublicContractGround.L332_8_2 };
        PublicRenewalNotice notice = contract.RenewalNotice(Law, Months.Of(earlier));
        Assert.Equal(
            (days is { } count ? Days.Of(count) : null, inMonths is { } more ? Months.Of(more) : null), (notice.Days, notice.Months));
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(by).Value, notice.NotifyBy);
        Assert.Equal(Days.Of(8), notice.AnswerDays);
        IReadOnlyList<LegalSource> sources = notice.Explain().Sources;
        Assert.Contains(PublicServiceCode.R332_27, sources);
        Assert.Contains(PublicServiceCode.R332_29, sources);
        Assert.Contains(PublicServiceCode.R332_31, sources);
    }

    [Fact]
    public void Before_the_code_the_decree_of_1988_is_cited()
    {
        PublicRenewalNotice notice = Lasting(new(2025, 1, 1), 6).RenewalNotice(Law);
        Assert.Equal(new LocalDate(2025, 5, 30), notice.NotifyBy);
        Assert.Contains(PublicAgentDecree.Art38_1, notice.Explain().Sources);
        Assert.DoesNotContain(PublicServiceCode.R332_27, notice.Explain().Sources);
    }

    [Theory]
    [InlineData(PublicContractGround.L332_8_2, 24, false)]
    [InlineData(PublicContractGround.L332_8_2, 36, true)]
    [InlineData(PublicContractGround.L332_13, 36, false)] // no permanent need
    [InlineData(PublicContractGround.L332_23_1, 72, false)]
    [InlineData(null, 24, false)]
    [InlineData(null, 36, null)]
    public void An_interview_comes_first_from_three_years_on_permanent_needs(PublicContractGround? ground, int months, bool? needs)
    {
        PublicContract contract = Lasting(new(2023, 1, 1), months) with { Ground = ground };
        Assert.Equal(needs, contract.RenewalNotice(Law, mayBePermanent: ground is null ? false : null).NeedsInterview);
        Assert.True(contract.RenewalNotice(Law, mayBePermanent: true).NeedsInterview);
    }

    [Fact]
    public void Without_its_ground_six_years_leave_the_notice_unknown()
    {
        PublicRenewalNotice notice = (Year with { Ground = null }).RenewalNotice(Law, Months.Of(60));
        Assert.Equal(
            (null, null, null, null, null),
            (notice.Days, notice.Months, notice.NotifyBy, notice.NeedsInterview, notice.IsTowardsPermanent));
        Assert.Equal("not known", notice.ToString());
    }

    [Theory]
    [InlineData(3, 0, 16, null)]
    [InlineData(12, 0, null, 2)]
    [InlineData(12, 24, null, 4)]
    [InlineData(12, 60, null, 4)] // three months doubled, four at most
    public void A_disabled_agent_is_told_twice_as_early(int months, int earlier, int? days, int? inMonths)
    {
        PublicContract contract = Lasting(new(2026, 1, 1), months) with { Ground = PublicContractGround.L332_8_2 };
        PublicRenewalNotice notice = contract.RenewalNotice(Law, Months.Of(earlier), isDisabled: true);
        Assert.Equal(
            (days is { } count ? Days.Of(count) : null, inMonths is { } more ? Months.Of(more) : null), (notice.Days, notice.Months));
    }

    [Theory]
    [InlineData(36, 0, 2)]
    [InlineData(36, 1, 3)]
    [InlineData(60, 0, 3)]
    public void The_end_of_a_project_is_announced_two_or_three_months_before(int months, int days, int notice)
    {
        LocalDate end = Quantieme.AddMonths(new(2026, 1, 1), months).PlusDays(days - 1);
        PublicContract contract = PublicContract.Between(new(2026, 1, 1), end) with { Ground = PublicContractGround.L332_24 };
        PublicRenewalNotice result = contract.RenewalNotice(Law);
        Assert.Equal((Months.Of(notice), false, Days.Of(8)), (result.Months, result.NeedsInterview, result.AnswerDays));
        Assert.Equal([PublicServiceCode.R332_39, PublicServiceCode.R332_40], result.Explain().Sources);
    }

    [Property]
    public bool A_longer_contract_is_never_told_later_before_its_term(ushort length, ushort more, byte ground)
    {
        PublicContractGround on = (PublicContractGround)(ground % 14);
        LocalDate start = new(2026, 1, 1);
        PublicContract shorter = PublicContract.Between(start, start.PlusDays(length % 2_000)) with { Ground = on };
        PublicContract longer = PublicContract.Between(start, start.PlusDays((length % 2_000) + (more % 500))) with { Ground = on };
        return Notice(shorter) <= Notice(longer);

        static int Notice(PublicContract contract)
        {
            PublicRenewalNotice notice = contract.RenewalNotice(Law);
            return notice.Months is { } months ? 30 * (int)months.Exact.Numerator : (int)notice.Days!.Value.Exact.Numerator;
        }
    }

    [Fact]
    public void A_project_is_broken_after_a_year_for_a_tenth_of_what_was_paid()
    {
        PublicProjectBreak early = Project.ProjectBreak(new(2024, 12, 31), Money.Of(30_000), Law);
        Assert.Equal((false, null, new LocalDate(2025, 1, 1)), (early.IsAllowed, early.Amount, early.EarliestOn!.Value));
        PublicProjectBreak after = Project.ProjectBreak(new(2025, 1, 1), Money.Of(30_000), Law);
        Assert.Equal((true, Money.Of(3_000), new LocalDate(2024, 10, 1)), (after.IsAllowed, after.Amount!.Value, after.NotifyBy!.Value));
        Assert.Equal(
            [PublicServiceCode.L332_26, PublicAgentDecree.Art38_2, PublicAgentDecree.Art46],
            after.Explain().Sources);
        Assert.Throws<ArgumentOutOfRangeException>("contract", () => Year.ProjectBreak(new(2026, 1, 1), Money.Zero, Law));
        Assert.Throws<ArgumentOutOfRangeException>("endsOn", () => Project.ProjectBreak(new(2028, 1, 1), Money.Zero, Law));
        Assert.Throws<ArgumentOutOfRangeException>("totalPaid", () => Project.ProjectBreak(new(2026, 1, 1), Money.Of(-1), Law));
    }

    [Theory]
    [InlineData(5, 0, 0, 1)]
    [InlineData(6, 1, 1, 2)]
    [InlineData(17, 1, 1, 2)]
    [InlineData(18, 2, 1, 1)]
    [InlineData(144, 12, 6, 1)]
    [InlineData(219, 18, 8, 1)] // 12 halves and 6 thirds
    [InlineData(480, 40, 12, 1)] // twelve months at most
    public void A_dismissal_gives_half_a_month_a_year_then_a_third(int services, int years, long numerator, long denominator)
    {
        PublicContract permanent = PublicContract.From(new(1980, 1, 1));
        PublicDismissalIndemnity whole = permanent.DismissalIndemnity(
            PublicDismissalCase.Ordinary, new(2026, 3, 31), Months.Of(services), Money.Of(1_800));
        Assert.Equal((years, Months.OfFraction(numerator, denominator)), (whole.Years, whole.MonthsOfPay));
        Assert.Equal(Money.FromExact(Fraction.Of(numerator, denominator) * 1_800).Round(), whole.Amount);
        PublicDismissalIndemnity half = permanent.DismissalIndemnity(
            PublicDismissalCase.Insufficiency, new(2026, 3, 31), Months.Of(services), Money.Of(1_800));
        Assert.Equal(whole.MonthsOfPay.Exact / 2, half.MonthsOfPay.Exact);
        Assert.Equal([PublicAgentDecree.Art43, PublicAgentDecree.Art46, PublicAgentDecree.Art45], whole.Explain().Sources);
    }

    [Fact]
    public void Some_dismissals_give_nothing_and_a_term_bounds_the_years()
    {
        foreach (PublicDismissalCase dismissal in Enum.GetValues<PublicDismissalCase>()
            .Except([PublicDismissalCase.Ordinary, PublicDismissalCase.Insufficiency]))
        {
            PublicDismissalIndemnity none = Year.DismissalIndemnity(dismissal, new(2026, 3, 31), Months.Of(60), Money.Of(1_800));
            Assert.Equal((0, Money.Zero), (none.Years, none.Amount));
            Assert.Equal([PublicAgentDecree.Art43], none.Explain().Sources);
        }

        // Two whole months were left.
        Assert.Equal(
            2, Year.DismissalIndemnity(PublicDismissalCase.Ordinary, new(2026, 7, 31), Months.Of(60), Money.Of(1_800)).Years);
        Assert.Equal(
            Money.Zero, Year.DismissalIndemnity(PublicDismissalCase.Ordinary, new(2026, 10, 5), Months.Of(60), Money.Of(1_800)).Amount);
        Assert.Throws<ArgumentOutOfRangeException>(
            "dismissal", () => Year.DismissalIndemnity((PublicDismissalCase)99, new(2026, 3, 31), Months.Of(6), Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(
            "services", () => Year.DismissalIndemnity(PublicDismissalCase.Ordinary, new(2026, 3, 31), Months.Of(-6), Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(
            "monthlyNet", () => Year.DismissalIndemnity(PublicDismissalCase.Ordinary, new(2026, 3, 31), Months.Of(6), Money.Of(-1)));
    }

    [Property]
    public bool More_services_never_give_less_nor_more_than_a_year_of_pay(ushort services, ushort more, uint cents)
    {
        PublicContract permanent = PublicContract.From(new(1980, 1, 1));
        Money net = Money.OfFraction(cents % 1_000_000, 100);
        PublicDismissalIndemnity Of(int months) =>
            permanent.DismissalIndemnity(PublicDismissalCase.Ordinary, new(2026, 3, 31), Months.Of(months), net);
        (PublicDismissalIndemnity less, PublicDismissalIndemnity greater) = (Of(services % 600), Of((services % 600) + (more % 60)));
        return less.Amount <= greater.Amount && greater.MonthsOfPay <= Months.Of(12) && greater.Amount <= net * 12;
    }

    [Theory]
    [InlineData(2, 16, 0, "2026-07-16")]
    [InlineData(6, 0, 2, "2026-08-31")]
    [InlineData(24, 0, 4, "2026-10-31")]
    public void The_notice_of_a_dismissal_is_doubled_for_a_disabled_agent(int services, int days, int months, string end)
    {
        PublicNotice notice = PublicContract.From(new(2020, 1, 1)).DismissalNotice(Months.Of(services), new(2026, 6, 30), isDisabled: true);
        Assert.Equal((Days.Of(days), Months.Of(months)), (notice.Days, notice.Months));
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value, notice.End);
    }

    [Fact]
    public void The_end_indemnity_is_paid_within_a_month_and_held_to_the_SMIC_of_the_place()
    {
        PublicEndIndemnity due = Year.FinalIndemnity(Money.Of(24_000), Money.Of(2_000), PublicContractAfter.Nothing, Law);
        Assert.Equal(new LocalDate(2026, 11, 5), due.PayBy);
        Assert.Contains(PublicAgentDecree.Art39_1_1, due.Explain().Sources);
        Assert.Null(Year.FinalIndemnity(Money.Of(24_000), Money.Of(2_000), PublicContractAfter.Broken, Law).PayBy);
        Money between = Money.Of(3_700); // under twice the SMIC, above twice that of Mayotte
        Assert.True(Year.FinalIndemnity(Money.Of(44_400), between, PublicContractAfter.Nothing, Law).IsDue);
        Assert.False(Year.FinalIndemnity(Money.Of(44_400), between, PublicContractAfter.Nothing, Law, HolidayZone.Mayotte).IsDue);
        foreach (PublicContractGround ground in Enum.GetValues<PublicContractGround>())
        {
            bool? expected = ground.IsPermanentPost ? true : ground switch
            {
                PublicContractGround.L332_13 or PublicContractGround.L332_14 or PublicContractGround.L332_23_1 => true,
                PublicContractGround.L332_23 => null,
                _ => false,
            };
            PublicContract on = Year with { Ground = ground };
            Assert.Equal(expected, on.FinalIndemnity(Money.Of(24_000), Money.Of(2_000), PublicContractAfter.Nothing, Law).IsDue);
        }
    }

    [Fact]
    public void A_trial_ends_with_its_longest_length_and_cites_what_bars_it()
    {
        Assert.Equal(new LocalDate(2025, 12, 5), Year.Trial(Law).LastDay);
        Assert.Equal(new LocalDate(2026, 1, 25), Lasting(new(2026, 1, 5), 3).Trial(Law).LastDay);
        Assert.Equal(new LocalDate(2026, 8, 5), PublicContract.From(new(2026, 5, 6)).Trial(Law).LastDay);
        Assert.Contains(PublicServiceCode.R332_21, Year.Trial(Law).Explain().Sources);
        Assert.DoesNotContain(PublicServiceCode.R332_21, Lasting(new(2025, 1, 5), 3).Trial(Law).Explain().Sources);
    }

    [Fact]
    public void An_agent_says_fifteen_days_before_the_end_that_he_or_she_does_not_come_back()
    {
        Assert.Equal(new LocalDate(2026, 5, 16), Year.LastDayToGiveUpReturn(new(2026, 5, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("leaveEndsOn", () => Year.LastDayToGiveUpReturn(new(2025, 10, 5)));
    }

    [Fact]
    public void What_cannot_be_is_refused_and_answers_allocate_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>("contract", () => PublicContract.From(new(2026, 1, 1)).RenewalNotice(Law));
        Assert.Throws<ArgumentOutOfRangeException>("earlier", () => Year.RenewalNotice(Law, Months.Of(-1)));
        Allocation.IsNone(() => Year.RenewalNotice(Law, Months.Of(60), isDisabled: true));
        Allocation.IsNone(() => Project.RenewalNotice(Law));
        Allocation.IsNone(() => Project.ProjectBreak(new(2026, 1, 1), Money.Of(30_000), Law));
        Allocation.IsNone(
            () => Year.DismissalIndemnity(PublicDismissalCase.Insufficiency, new(2026, 3, 31), Months.Of(60), Money.Of(1_800)));
    }

    private static PublicContract Lasting(LocalDate start, int months) =>
        PublicContract.Between(start, Quantieme.AddMonths(start, months).PlusDays(-1));
}
