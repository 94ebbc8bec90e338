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
        ["trial-end"] = TrialEnd,
        ["cdd-trial-max"] = FixedTermTrial,
        ["cdi-trial-max"] = PermanentTrial,
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
        Assert.Equal(
            Topics.Keys.Order(StringComparer.Ordinal), ContractCase.All.Select(row => row.Topic).Distinct().Order(StringComparer.Ordinal));

    private static string Write(object? value) => value is Months months
        ? Counterexample.Show(months.ToDecimal())
        : value is bool truth ? truth.ToString() : Counterexample.Show(value);

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
            "months" => (int)length.Months.ToDecimal(),
            "days" => Whole(length.Days),
            "calendarDays" => Whole(length.CalendarDays),
            "wholeWeeks" => (int)length.WholeWeeks.ToDecimal(),
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
        FixedTermContract contract = FixedTermContract.Lasting(
            AnyDay, Months.Of(6)) with
        { Reason = given.Reason, IsExecutedAbroad = given.ExecutedAbroad, SignedOn = given.SignedOn };
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

    private static object? TrialEnd(ContractFacts given, string field)
    {
        // A length the contract states, within the longest the Code allows.
        TrialPeriod trial = PermanentContract.From(given.Start!.Value).TrialPeriod(
            StaffCategory.Executive, FrenchLaw.Published, new() { Length = given.Duration!.Period });
        if (given.AbsenceCalendarDays > 0)
        {
            trial = trial.ExtendedBy(
                new DateInterval(given.Start.Value.PlusDays(7), given.Start.Value.PlusDays(6 + given.AbsenceCalendarDays)));
        }

        return field switch
        {
            "end" => trial.End,
            "extensionCalendarDays" => Whole(trial.Extension),
            _ => throw Unknown(field),
        };
    }

    private static object? FixedTermTrial(ContractFacts given, string field)
    {
        LocalDate start = given.Start ?? AnyDay;
        FixedTermContract contract = given.Duration is { } length
            ? FixedTermContract.Lasting(start, length.Period)
            : FixedTermContract.Between(start, given.End!.Value);
        Readings<TrialPeriod> readings = contract.TrialPeriod(FrenchLaw.Published).Readings();
        TrialPeriod trial = contract.TrialPeriod(FrenchLaw.Published, new() { Weeks = given.Method == "StartedWeeks" ? TrialWeeks.Started : null });
        return field switch
        {
            "days" => Whole(trial.Days),
            "months" => trial.Months,
            "calendarDays" => Whole(contract.Length().CalendarDays),
            "safeDays" => Whole(readings.Lowest.Days),
            "toleratedDays" => Whole(readings.Highest.Days),
            _ => throw Unknown(field),
        };
    }

    private static object? PermanentTrial(ContractFacts given, string field)
    {
        TrialRules? branch = given.BranchAgreementMonths is { } months
            ? new() { Length = Period.FromMonths(months), AgreedOn = new(given.BranchAgreementYear!.Value, 6, 1) }
            : null;
        Assert.True(given.Idcc is null or 1261, "ALISFA keeps the Code's four months for cadres; another agreement would set a length.");
        TrialPeriod trial = PermanentContract.From(given.SignedOn!.Value).TrialPeriod(given.Category, FrenchLaw.Published, branch);
        return field switch
        {
            "months" => trial.Months,
            "maxWithRenewalMonths" => trial.MaximumWithRenewal,
            _ => throw Unknown(field),
        };
    }

    private static int Whole(Days days) => (int)days.ToDecimal();

    private static InvalidOperationException Unknown(string field) => new($"No result is compared with \"{field}\".");
}
