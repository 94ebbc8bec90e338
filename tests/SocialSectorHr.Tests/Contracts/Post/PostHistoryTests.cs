using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class PostHistoryTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Open = WorkCalendar.For(HolidayZone.Metropole);

    // Thirty days: ten opening days are waited.
    private static readonly FixedTermContract June = FixedTermContract.Between(new(2025, 6, 1), new(2025, 6, 30));

    public static TheoryData<FixedTermReason, FixedTermReason, bool?, WaitingPeriodExemption?> Pairs => new()
    {
        { FixedTermReason.TemporaryIncrease, FixedTermReason.TemporaryIncrease, true, null },
        { FixedTermReason.TemporaryIncrease, FixedTermReason.ReplacementOfAbsence, true, null },
        { FixedTermReason.Seasonal, FixedTermReason.TemporaryIncrease, true, null },
        { FixedTermReason.TemporaryIncrease, FixedTermReason.Seasonal, true, null },
        { FixedTermReason.Seasonal, FixedTermReason.Usage, false, WaitingPeriodExemption.SeasonalOrUsage },
        { FixedTermReason.UrgentSafetyWork, FixedTermReason.UrgentSafetyWork, false, WaitingPeriodExemption.UrgentSafetyWork },
        { FixedTermReason.Seasonal, FixedTermReason.EmploymentPolicy, false, WaitingPeriodExemption.SchemeContract },
        { FixedTermReason.Usage, FixedTermReason.ReplacementOfFarmHead, false, WaitingPeriodExemption.ReplacementOfEmployerOrFarmHead },
        { FixedTermReason.ReplacementOfAbsence, FixedTermReason.ReplacementOfAbsence, null, null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_post_waits_unless_both_contracts_are_in_an_exempt_case(
        FixedTermReason before, FixedTermReason next, bool? isRequired, WaitingPeriodExemption? exemption)
    {
        PostLink link = Check(Of(June, before), Of(AtOnce(), next))[1];
        Assert.Equal((isRequired, exemption), (link.IsWaitingRequired, link.Exemption));
        Assert.Equal(isRequired == true, link.Faults.HasFlag(FixedTermFaults.WaitingPeriodNotKept));
        Assert.Equal(isRequired is null, link.Unchecked.HasFlag(FixedTermFaults.WaitingPeriodNotKept));
        Assert.False(link.IsWaitingKept);
    }

    [Fact]
    public void The_wait_is_kept_from_the_day_after_its_last_day_on()
    {
        // Ten opening days from 1 July 2025, the 14th closed: to Tuesday 15.
        PostContract before = Of(June, FixedTermReason.TemporaryIncrease);
        PostLink kept = Check(before, Of(Lasting(new(2025, 7, 16)), FixedTermReason.TemporaryIncrease))[1];
        Assert.Equal(
            (true, FixedTermFaults.None, new LocalDate(2025, 7, 15)), (kept.IsWaitingKept, kept.Faults, kept.WaitingPeriod!.Value.LastDay));
        Assert.Equal(
            FixedTermFaults.WaitingPeriodNotKept,
            Check(before, Of(Lasting(new(2025, 7, 15)), FixedTermReason.TemporaryIncrease))[1].Faults);
    }

    [Theory]
    [InlineData("b", "2025-07-01", true)]
    [InlineData("a", "2025-06-01", true)]
    [InlineData("a", "2025-07-01", false)]
    [InlineData("a", "2025-05-05", false)]
    [InlineData("a", null, null)]
    [InlineData(null, "2025-07-01", null)]
    public void Only_a_new_absence_of_the_same_person_frees_the_post(string? person, string? since, bool? isRequired)
    {
        PostContract before = Of(
            June, FixedTermReason.ReplacementOfAbsence) with
        { ReplacedPerson = "a", AbsentSince = new(2025, 6, 1), Employee = "x" };
        PostContract next = Of(AtOnce(), FixedTermReason.ReplacementOfSuspendedContract) with
        {
            ReplacedPerson = person,
            AbsentSince = since is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value,
            Employee = "y",
        };
        PostLink link = Check(before, next)[1];
        Assert.Equal(isRequired, link.IsWaitingRequired);
        Assert.Equal(isRequired == false ? WaitingPeriodExemption.NewAbsence : null, link.Exemption);
        Assert.False(link.IsSameEmployeeAtOnce);
    }

    [Theory]
    [InlineData("x", "b", false)]
    [InlineData("x", "a", false)]
    [InlineData("x", null, false)]
    [InlineData("y", "b", true)]
    [InlineData("y", "a", true)]
    [InlineData("y", null, null)]
    [InlineData(null, "b", null)]
    public void Replacements_by_the_same_employee_do_not_wait_and_another_employee_does(string? employee, string? person, bool? isRequired)
    {
        PostContract before = Of(
            June, FixedTermReason.ReplacementOfAbsence) with
        { ReplacedPerson = "a", AbsentSince = new(2025, 6, 1), Employee = "x" };
        PostContract next = Of(AtOnce(), FixedTermReason.ReplacementOfSuspendedContract) with
        {
            ReplacedPerson = person,
            AbsentSince = new(2025, 6, 1),
            Employee = employee,
        };
        PostLink link = Check(before, next)[1];
        Assert.Equal(
            (isRequired, isRequired == false
                ? WaitingPeriodExemption.SameEmployeeReplacing
                : null), (link.IsWaitingRequired, link.Exemption));
        Assert.Equal(employee is null ? null : employee == "x", link.IsSameEmployeeAtOnce);
        Assert.False(link.Faults.HasFlag(FixedTermFaults.SameEmployeeAtOnce));
        Assert.Equal(
            isRequired == false,
            PostHistory.Of(before, next).Check(Open, Law).Explain().Sources.Contains(CaseLaw.Soc_2021_11_17_20_18336));

        // A replacement of someone who moved to part time is not a case of L1244-1, and a branch list sets the Code's cases aside.
        Assert.True(
            Check(before, Of(AtOnce(), FixedTermReason.ReplacementOfTemporaryPartTime) with { Employee = employee })[1].IsWaitingRequired);
        FixedTermRules branch = new() { ReasonsWithoutWaiting = [FixedTermReason.Usage] };
        Assert.Equal(
            employee == "y" ? true : null, PostHistory.Of(before, next).Check(Open, Law, branch).Links[1].IsWaitingRequired);
    }

    [Fact]
    public void What_the_employee_did_frees_the_post()
    {
        PostContract increase = Of(June, FixedTermReason.TemporaryIncrease);
        PostContract next = Of(AtOnce(), FixedTermReason.TemporaryIncrease);
        PostLink broken = Check(increase with { IsBrokenByEmployee = true, EndedOn = new(2025, 6, 20) }, next)[1];
        Assert.Equal((false, WaitingPeriodExemption.BrokenByEmployee), (broken.IsWaitingRequired, broken.Exemption));
        PostLink refused = Check(increase with { RefusedRenewalUntil = new(2025, 7, 31) }, next)[1];
        Assert.Equal((false, WaitingPeriodExemption.RenewalRefused), (refused.IsWaitingRequired, refused.Exemption));

        // The exemption is for the length of the renewal refused: a longer contract is not settled, nor one whose end nobody knows.
        PostContract longer = increase with { RefusedRenewalUntil = new(2025, 7, 30) };
        Assert.Equal((null, null), (Check(longer, next)[1].IsWaitingRequired, Check(longer, next)[1].Exemption));
        Assert.Contains("non tranché", Text(longer, next), StringComparison.Ordinal);
        PostContract uncertain = PostContract.Of(
            UncertainTermContract.From(new(2025, 7, 1), 1.Months) with { Reason = FixedTermReason.PendingPermanentHire });
        PostLink unknown = Check(increase with { RefusedRenewalUntil = new(2025, 12, 31) }, uncertain)[1];
        Assert.Equal((null, true), (unknown.IsWaitingRequired, unknown.Unchecked.HasFlag(FixedTermFaults.WaitingPeriodNotKept)));
        Assert.Contains("la fin du contrat suivant n'est pas connue", Text(longer, uncertain), StringComparison.Ordinal);
        Assert.Null(Check(increase with { RefusedRenewalUntil = new(2025, 7, 1) }, next)[1].IsWaitingRequired);
        Assert.True(Check(increase with { RefusedRenewalUntil = new(2025, 6, 30) }, next)[1].IsWaitingRequired);
    }

    [Fact]
    public void A_branch_that_lists_reasons_is_read_for_what_the_employee_did()
    {
        FixedTermRules branch = new() { ReasonsWithoutWaiting = [FixedTermReason.Usage] };
        PostContract increase = Of(June, FixedTermReason.TemporaryIncrease);
        PostContract next = Of(AtOnce(), FixedTermReason.TemporaryIncrease);
        foreach (PostContract before in new[] { increase with { IsBrokenByEmployee = true }, increase with { RefusedRenewalUntil = new(2025, 7, 1) } })
        {
            PostHistoryCheck check = PostHistory.Of(before, next).Check(Open, Law, branch);
            Assert.Equal((null, null), (check.Links[1].IsWaitingRequired, check.Links[1].Exemption));
            Assert.True(check.Unchecked.HasFlag(FixedTermFaults.WaitingPeriodNotKept));
            Assert.Contains(
                "à lire dans l'accord de branche, qui écarte L1244-4-1", check.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
        }

        PostContract refusedToTheEve = increase with { RefusedRenewalUntil = new(2025, 6, 30) };
        Assert.True(PostHistory.Of(refusedToTheEve, next).Check(Open, Law, branch).Links[1].IsWaitingRequired);
    }

    [Fact]
    public void Contracts_that_overlap_are_left_to_be_looked_at_and_the_wait_follows_the_last_to_end()
    {
        PostContract all = Of(FixedTermContract.Between(new(2025, 1, 6), new(2025, 6, 30)), FixedTermReason.TemporaryIncrease);
        PostContract inside = Of(FixedTermContract.Between(new(2025, 2, 3), new(2025, 2, 28)), FixedTermReason.TemporaryIncrease);
        IReadOnlyList<PostLink> links = Check(all, inside, Of(AtOnce(), FixedTermReason.TemporaryIncrease));
        Assert.Equal([false, true, false], links.Select(link => link.Unchecked.HasFlag(FixedTermFaults.Overlap)));
        Assert.Equal((false, FixedTermFaults.WaitingPeriodNotKept), (links[2].IsWaitingKept, links[2].Faults));
        Assert.Equal(all.Contract.WaitingPeriod(new(2025, 6, 30), Open, Law), links[2].WaitingPeriod);
        Assert.True(
            Check(
                all,
                inside,
                Of(Lasting(new(2025, 6, 30)), FixedTermReason.TemporaryIncrease))[2].Unchecked.HasFlag(FixedTermFaults.Overlap));
        PostHistoryCheck kept = PostHistory.Of(all, inside).Check(Open, Law);
        Assert.Same(kept.Links, kept.Links);
        Assert.Contains("contrats qui se chevauchent sur le poste", kept.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixedTermReason.ReplacementOfEmployerOrLiberal, FixedTermReason.Usage, false, false)]
    [InlineData(FixedTermReason.UrgentSafetyWork, FixedTermReason.UrgentSafetyWork, true, false)]
    [InlineData(FixedTermReason.EmploymentPolicy, FixedTermReason.EmploymentPolicy, false, true)]
    [InlineData(FixedTermReason.UrgentSafetyWork, FixedTermReason.EmploymentPolicy, true, false)]
    public void The_same_employee_follows_at_once_only_in_the_cases_of_L1244_1(
        FixedTermReason before, FixedTermReason next, bool isFault, bool isUnknown)
    {
        PostContract first = Of(June, before) with { Employee = "x" };
        PostLink same = Check(first, Of(AtOnce(), next) with { Employee = "x" })[1];
        Assert.Equal(isFault, same.Faults.HasFlag(FixedTermFaults.SameEmployeeAtOnce));
        Assert.Equal(isUnknown, same.Unchecked.HasFlag(FixedTermFaults.SameEmployeeAtOnce));
        PostLink other = Check(first, Of(AtOnce(), next) with { Employee = "y" })[1];
        Assert.Equal((FixedTermFaults.None, false), (other.Faults, other.IsSameEmployeeAtOnce));
        PostLink later = Check(first, Of(Lasting(new(2025, 7, 2)), next) with { Employee = "x" })[1];
        Assert.Equal((FixedTermFaults.None, false), (later.Faults, later.IsSameEmployeeAtOnce));
    }

    [Fact]
    public void A_branch_replaces_the_exempt_reasons_of_the_code()
    {
        FixedTermRules branch = new() { ReasonsWithoutWaiting = [FixedTermReason.TemporaryIncrease] };
        PostHistory increases = PostHistory.Of(
            Of(June, FixedTermReason.TemporaryIncrease), Of(AtOnce(), FixedTermReason.TemporaryIncrease));
        PostLink link = increases.Check(Open, Law, branch).Links[1];
        Assert.Equal((false, WaitingPeriodExemption.BranchAgreement), (link.IsWaitingRequired, link.Exemption));
        PostHistory seasons = PostHistory.Of(Of(June, FixedTermReason.Seasonal), Of(AtOnce(), FixedTermReason.Seasonal));
        Assert.True(seasons.Check(Open, Law, branch).Links[1].IsWaitingRequired);
    }

    [Fact]
    public void Each_contract_is_checked_on_its_own_and_all_in_one_result()
    {
        Renewal late = Renewal.Until(new(2027, 1, 31)) with { Start = new(2025, 7, 2), SignedOn = new(2025, 7, 3) };
        PostHistoryCheck check = PostHistory.Of(
            Of(June with { Renewals = [late] }, FixedTermReason.TemporaryIncrease),
            PostContract.Of(DefinedPurposeContract.From(new(2028, 1, 3))) with { EndedOn = new(2031, 6, 30) },
            PostContract.Of(UncertainTermContract.From(new(2034, 9, 1), 1.Months) with { Reason = FixedTermReason.TemporaryIncrease }),
            PostContract.Of(UncertainTermContract.From(new(2035, 9, 1), 1.Months))).Check(Open, Law);
        Assert.Equal(
            [
                FixedTermFaults.BeyondCeiling | FixedTermFaults.RenewalNotContiguous | FixedTermFaults.AmendmentTooLate,
                FixedTermFaults.BeyondDefinedPurpose,
                FixedTermFaults.UncertainTermNotOpen,
                FixedTermFaults.None,
            ],
            check.Links.Select(link => link.Faults));
        Assert.Equal([18.Months, 36.Months, null, null], check.Links.Select(link => link.Ceiling));
        Assert.Equal(check.Links.Aggregate(FixedTermFaults.None, (all, link) => all | link.Faults), check.Faults);
        Assert.Equal(check.Links.Aggregate(FixedTermFaults.None, (all, link) => all | link.Unchecked), check.Unchecked);
        Assert.True(check.Links[3].Unchecked.HasFlag(FixedTermFaults.WaitingPeriodNotKept));
        Assert.Null(check.Links[3].WaitingPeriod);
        Assert.False(check.IsLawful);
        Assert.Null(check.Links[3].IsLawful);
    }

    [Fact]
    public void It_cites_the_ruling_where_one_contract_alone_is_exempt()
    {
        PostHistoryCheck check = PostHistory.Of(Of(June, FixedTermReason.Seasonal), Of(AtOnce(), FixedTermReason.TemporaryIncrease))
            .Check(Open, Law);
        Assert.Contains(CaseLaw.Soc_2018_10_10_17_18294, check.Explain().Sources);
        Assert.Contains(LabourCode.L1244_3_1, check.Explain().Sources);
        Assert.Contains(LabourCode.L1244_1, check.Explain().Sources);
        Assert.Equal("waiting period not kept", check.ToString());
        Assert.Equal("CDD du 1er juillet 2025 au 31 juillet 2025 : délai de carence non respecté", check.Links[1].ToString(Language.French).Plain());
        PostHistoryCheck exempt = PostHistory.Of(Of(June, FixedTermReason.Seasonal), Of(AtOnce(), FixedTermReason.Seasonal))
            .Check(Open, Law);
        Assert.Contains(LabourCode.L1244_4_1, exempt.Explain().Sources);
    }

    [Fact]
    public void What_cannot_exist_is_refused()
    {
        Refused("contracts is 0: it must be one contract or more", () => PostHistory.Of());
        Refused("contracts is 2025-06-01: it must be in order: after 2025-07-01", () => PostHistory.Of(PostContract.Of(AtOnce()), PostContract.Of(June)));
        Refused("EndedOn is 2025-07-01: it must be between the first day", () => PostContract.Of(June) with { EndedOn = new(2025, 7, 1) });
        Refused("EndedOn is 2025-05-31", () => PostContract.Of(June) with { EndedOn = new(2025, 5, 31) });
        Assert.Throws<ArgumentNullException>("contract", () => PostContract.Of(null!));
        Assert.Throws<ArgumentNullException>("calendar", () => PostHistory.Of(PostContract.Of(June)).Check(null!, Law));
        Assert.Throws<ArgumentNullException>("law", () => PostHistory.Of(PostContract.Of(June)).Check(Open, null!));
    }

    [Fact]
    public void Terms_say_what_they_are_and_compare_by_value()
    {
        Assert.Equal("CDD du 1er juin 2025 au 30 juin 2025 (x)", (PostContract.Of(June) with { Employee = "x" }).ToString(Language.French));
        PostHistory history = PostHistory.Of(PostContract.Of(June), PostContract.Of(AtOnce()));
        Assert.Equal(
            "fixed-term contract from 1 June 2025 to 30 June 2025; fixed-term contract from 1 July 2025 to 31 July 2025", history.ToString());
        Assert.Equal(history, PostHistory.Of(PostContract.Of(June), PostContract.Of(AtOnce())));
    }

    private static IReadOnlyList<PostLink> Check(params PostContract[] contracts) => PostHistory.Of(contracts).Check(Open, Law).Links;

    private static string Text(params PostContract[] contracts) =>
        PostHistory.Of(contracts).Check(Open, Law).Explain().ToText(Language.French).Plain();

    private static FixedTermContract AtOnce() => Lasting(new(2025, 7, 1));

    private static FixedTermContract Lasting(LocalDate start) => FixedTermContract.Between(start, new(2025, 7, 31));

    private static PostContract Of(FixedTermContract contract, FixedTermReason reason) =>
        PostContract.Of(contract with { Reason = reason });
}
