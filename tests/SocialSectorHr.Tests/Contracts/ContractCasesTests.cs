using System.Text.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Every published case on contracts, every expected field of it.</summary>
public class ContractCasesTests
{
    // Cases without dates hold on any day the reason is open.
    private static readonly LocalDate AnyDay = new(2025, 1, 6);

    private static readonly Dictionary<string, Func<ContractFacts, string, object?>> Topics = new()
    {
        ["end-date"] = EndDate,
        ["duration-between"] = DurationBetween,
        ["cdd-max-duration"] = MaximumDuration,
    };

    public static TheoryData<string> Ids => [.. ContractCase.All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id)
    {
        ContractCase row = ContractCase.All.Single(candidate => candidate.Id == id);
        Assert.NotEmpty(row.Expected);
        foreach ((string field, JsonElement expected) in row.Expected)
        {
            Assert.Equal($"{field} = {expected}", $"{field} = {Write(Topics[row.Topic](row.Given, field))}");
        }
    }

    [Fact]
    public void Every_topic_has_cases() =>
        Assert.Equal(Topics.Keys.Order(StringComparer.Ordinal), ContractCase.All.Select(row => row.Topic).Distinct().Order(StringComparer.Ordinal));

    private static string Write(object? value) => value is Months months ? Counterexample.Show(months.ToDecimal()) : value is bool truth ? truth.ToString() : Counterexample.Show(value);

    private static object? EndDate(ContractFacts given, string field) => field switch
    {
        "end" => FixedTermContract.Lasting(given.Start!.Value, given.Duration!.Period).End,
        _ => throw Unknown(field),
    };

    private static object? DurationBetween(ContractFacts given, string field)
    {
        ContractLength length = FixedTermContract.Between(given.Start!.Value, given.End!.Value).Length();
        return field switch
        {
            "months" => length.Months,
            "days" => length.Days,
            "calendarDays" => length.CalendarDays,
            "wholeWeeks" => length.WholeWeeks,
            _ => throw Unknown(field),
        };
    }

    private static object? MaximumDuration(ContractFacts given, string field)
    {
        if (given.Reason == FixedTermReason.DefinedPurpose)
        {
            Assert.Equal("Uncertain", given.Term);
            DefinedPurposeTerm term = DefinedPurposeContract.From(AnyDay).Term(FrenchLaw.Published);
            return field switch
            {
                "minMonths" => term.Minimum,
                "maxMonths" => term.Maximum,
                "renewable" => term.IsRenewable,
                _ => throw Unknown(field),
            };
        }

        Assert.Equal("Fixed", given.Term);
        FixedTermContract contract = FixedTermContract.Lasting(AnyDay, Months.Of(6)) with { Reason = given.Reason, IsExecutedAbroad = given.ExecutedAbroad, SignedOn = given.SignedOn };
        FixedTermCeiling ceiling = contract.Ceiling(FrenchLaw.Published);
        return field switch
        {
            "maxMonths" => ceiling.Maximum,
            "minMonths" => ceiling.Minimum,
            "minInitialMonths" => ceiling.InitialMinimum,
            "allowed" => ceiling.IsAllowed,
            _ => throw Unknown(field),
        };
    }

    private static InvalidOperationException Unknown(string field) => new($"No result is compared with \"{field}\".");
}
