using System.Globalization;
using System.Text.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Every published case on notice, severance and the reference salary, every expected field of it.</summary>
public class LeavingCasesTests
{
    // Entries on the first of a month, notifications on the last day of one: so many whole months, no part of a month.
    private static readonly LocalDate Notified = new(2024, 6, 30);

    private static readonly PublishedCases Cases = new(
        "leaving.json",
        new()
        {
            ["notice"] = Notice,
            ["severance"] = SeveranceOf,
            ["reference-salary"] = Reference,
        },
        "amount",
        "legalAmount",
        "agreementAmount",
        "salary");

    public static TheoryData<string> Reproduced => Cases.Ids;

    [Theory]
    [MemberData(nameof(Reproduced))]
    public void A_published_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void Only_a_seniority_that_no_dates_give_is_not_reproduced()
    {
        PublishedCase row = Assert.Single(Cases.All, row => row.NotReproduced is not null);
        Assert.Equal("sev-013", row.Id);
        Assert.Equal(0.12m, row.Number("seniorityYears"));
    }

    [Fact]
    public void Every_topic_has_all_its_cases() => Assert.Equal(
        [("notice", 19), ("reference-salary", 2), ("severance", 22)],
        Cases.All.GroupBy(row => row.Topic).Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key, StringComparer.Ordinal));

    [Theory]
    [InlineData("notice-002", TermsOrigin.Law, "C. trav. L1234-1")]
    [InlineData("notice-1518-006", TermsOrigin.Law, "C. trav. L1234-1")]
    [InlineData("notice-1518-008", TermsOrigin.Agreement, "CCN ECLAT art. 4.4")]
    [InlineData("notice-1518-007", TermsOrigin.Law, "C. trav. L1234-1")]
    [InlineData("notice-413-001", TermsOrigin.Agreement, "CCN 66 art. 16")]
    [InlineData("notice-413-003", TermsOrigin.Law, "C. trav. L1234-1")]
    [InlineData("notice-413-007", TermsOrigin.Agreement, "CCN 66 annexe 6 art. 9")]
    [InlineData("notice-29-005", TermsOrigin.Agreement, "CCN 51 art. 15.02.2.1")]
    [InlineData("notice-2941-003", TermsOrigin.Agreement, "CCN BAD titre IV art. 27")]
    public void The_rule_that_wins_is_named(string id, TermsOrigin origin, string citation)
    {
        // Where both give two months it is the law's: the agreement counts where it is longer.
        NoticePeriod notice = NoticeOf(Cases[id]);
        Assert.Equal((origin, citation), (notice.Origin, notice.Source!.Citation));
    }

    private static object? Notice(PublishedCase given, string field) => field switch
    {
        "months" => NoticeOf(given).Months,
        _ => throw Unknown(field),
    };

    private static NoticePeriod NoticeOf(PublishedCase given)
    {
        TerminationKind kind = given.Enum<TerminationKind>("kind");
        Termination termination = (kind == TerminationKind.Dismissal
            ? Termination.Dismissal(Notified)
            : Termination.Resignation(Notified)) with
        {
            IsDisabledWorker = given.Has("disabledWorker") && given.Truth("disabledWorker"),
        };
        StaffCategory category = given.Has("category") ? given.Enum<StaffCategory>("category") : StaffCategory.WorkerOrEmployee;
        CollectiveAgreement? agreement = given.Has("idcc") ? CollectiveAgreements.OfIdcc(given.Whole("idcc")) : null;
        NoticeRules? rules = agreement?.Notice;
        StaffPosition position = StaffPosition.Of(category) with
        {
            Group = given.Has("group") ? agreement!.Groups.Single(group => group.Name.French == given.Word("group")) : null,
        };
        Assert.Equal(given.Word("legalBasis") == "Agreement", rules is not null);
        Assert.True(!given.Has("gridGroup") || category == GridCategory(given.Word("gridGroup")), given.Id);
        NoticePeriod notice = Hired((int)given.Number("seniorityMonths", 36)).Notice(
            termination, position, FrenchLaw.Published, rules);
        Assert.Equal(Days.Zero, notice.Days);
        return notice;
    }

    // The grid the source was written for: 2 and 3, 4 to 6, 7 and 8.
    private static StaffCategory GridCategory(string group) => group switch
    {
        "2" or "3" => StaffCategory.WorkerOrEmployee,
        "4" or "5" or "6" => StaffCategory.TechnicianOrSupervisor,
        _ => StaffCategory.Executive,
    };

    private static object? SeveranceOf(PublishedCase given, string field)
    {
        SeveranceRules? rules = given.Has("idcc")
            ? CollectiveAgreements.OfIdcc(given.Whole("idcc"))!.Severance!.For(StaffCategory.WorkerOrEmployee)
            : null;
        Assert.Equal(given.Word("legalBasis") == "Agreement", rules is not null);
        (PermanentContract contract, LocalDate notified, LocalDate left) = Career(given);
        Termination dismissal = Termination.Dismissal(notified) with
        {
            Ground = given.Has("professionalUnfitness") && given.Truth("professionalUnfitness")
                ? DismissalGround.OccupationalUnfitness
                : DismissalGround.Ordinary,
        };
        Severance severance = contract.Severance(dismissal, left, given.Money("referenceSalary"), FrenchLaw.Published, rules);
        return field switch
        {
            "eligible" => severance.IsEligible,
            "amount" => severance.Amount,
            "legalAmount" => severance.LegalAmount,
            "agreementAmount" => severance.AgreementAmount,
            "seniorityMonths" => severance.Seniority,
            _ => throw Unknown(field),
        };
    }

    private static (PermanentContract Contract, LocalDate Notified, LocalDate Left) Career(PublishedCase given)
    {
        if (given.Has("hired"))
        {
            PermanentContract hired = PermanentContract.From(given.Date("hired")) with { PartTimePeriods = PartTime(given) };
            return (hired, given.Date("notified"), given.Date("left"));
        }

        if (given.Has("seniorityYearsAtNotification"))
        {
            // 0.6 year is 7 months and 6 days of April.
            Assert.Equal((0.6m, 12), (given.Number("seniorityYearsAtNotification"), given.Whole("seniorityMonths")));
            return (PermanentContract.From(new(2023, 9, 1)), new(2024, 4, 6), new(2024, 8, 31));
        }

        if (given.Has("seniorityYears"))
        {
            // 0.12 year is 1.44 month: between one month and two, whatever the days.
            Assert.Equal(0.12m, given.Number("seniorityYears"));
            return (PermanentContract.From(new(2024, 5, 18)), Notified, Notified);
        }

        decimal months = given.Number("seniorityMonths");
        int whole = (int)Math.Ceiling(months);
        PermanentContract contract = Hired((int)given.Number("seniorityForRightMonths", whole));
        if (whole != months)
        {
            // Half a month less: a month of full-time parental leave.
            Assert.Equal(0.5m, whole - months);
            contract = contract with { Absences = [new(new(new(2024, 7, 1), new(2024, 7, 31)), AbsenceKind.ParentalFullTime)] };
        }

        return (contract, Notified, Quantieme.End(contract.Start, Period.FromMonths(whole)));
    }

    private static PartTimePeriod[] PartTime(PublishedCase given) => given.Has("partTimeFrom")
        ? [new(new(given.Date("partTimeFrom"), given.Date("partTimeTo")), Percent.Of(given.Whole("partTimePercent")))]
        : [];

    private static object? Reference(PublishedCase given, string field) => field switch
    {
        "salary" => ReferenceSalary.Of(MonthsOf(given)).Amount,
        _ => throw Unknown(field),
    };

    private static IEnumerable<PaidGross> MonthsOf(PublishedCase given)
    {
        using JsonDocument months = JsonDocument.Parse(given.Word("months"));
        return [.. months.RootElement.EnumerateArray().Select(static month => PaidGross.Of(AmountOf(month, "gross"), AmountOf(month, "bonus")))];
    }

    private static Money AmountOf(JsonElement month, string field) =>
        Money.Of(decimal.Parse(month.GetProperty(field).GetString()!, CultureInfo.InvariantCulture));

    private static PermanentContract Hired(int months) => PermanentContract.From(Quantieme.AddMonths(Notified.PlusDays(1), -months));

    private static InvalidOperationException Unknown(string field) => new($"No result is compared with \"{field}\".");
}
