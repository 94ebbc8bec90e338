using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Every published case on the end of a contract with a term, every expected field of it.</summary>
public class EndOfContractCasesTests
{
    private static readonly LocalDate Start = new(2025, 3, 3);

    private static readonly PublishedCases Cases = new(
        "end-of-contract.json",
        new()
        {
            ["precarity"] = Indemnity,
            ["cdd-early-break"] = EarlyBreak,
        },
        "base",
        "amount");

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    [Fact]
    public void Every_topic_has_cases() => Cases.CheckTopics();

    private static object? Indemnity(PublishedCase given, string field)
    {
        FixedTermContract contract = FixedTermContract.Lasting(Start, Months.Of(6)) with
        {
            Reason = given.Has("reason") ? given.Enum<FixedTermReason>("reason") : FixedTermReason.TemporaryIncrease,
        };
        FixedTermEnding ending = given.Has("ending") ? given.Enum<FixedTermEnding>("ending") : FixedTermEnding.AtTerm;
        EndIndemnityRules rules = new() { Rate = given.Has("rate") ? Percent.OfRatio(given.Number("rate")) : null };
        EndIndemnity indemnity = contract.EndIndemnity(Gross(given), ending, FrenchLaw.Published, rules);
        return field switch
        {
            "due" => indemnity.IsDue,
            "base" => indemnity.Base,
            "amount" => indemnity.Amount,
            "paidLeaveIndemnity" when !given.Truth("leaveTaken") => indemnity.LeaveFloor,
            _ => throw new NotSupportedException(field),
        };
    }

    private static Money Gross(PublishedCase given)
    {
        if (given.Has("start"))
        {
            PayRules rules = new() { IncompleteMonth = given.Enum<IncompleteMonthMethod>("firstMonthMethod") };
            DateInterval contract = new(given.Date("start"), given.Date("end"));
            return GrossPay.PerMonth(given.Money("monthlyGross")).Over(contract, WeeklySchedule.Of(Hours.Of(39)), rules).Total;
        }

        return given.Has("totalGross") ? given.Money("totalGross") : given.Has("months") ? given.Money("monthlyGross") * given.Whole("months") : Money.Zero;
    }

    private static object? EarlyBreak(PublishedCase given, string field)
    {
        Assert.Equal(("EmployeeHasCdi", "Fixed"), (given.Word("cause"), given.Word("term")));
        FixedTermContract contract = FixedTermContract.Lasting(Start, Period.FromWeeks(given.Whole("contractWeeks")));
        EarlyLeaveNotice notice = contract.EarlyLeaveNotice(WorkCalendar.For(HolidayZone.Metropole), FrenchLaw.Published);
        return field switch
        {
            "rawDays" => notice.Weeks,
            "capWeeks" => Assert.Single(notice.Explain().Steps, step => step.Kind == StepKind.Read).Value!.Number,
            "days" => notice.Days,
            _ => throw new NotSupportedException(field),
        };
    }
}
