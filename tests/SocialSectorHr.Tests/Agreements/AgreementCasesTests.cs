using System.Globalization;
using System.Text.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>Every case on the branch agreements, every expected field of it.</summary>
public partial class AgreementCasesTests
{
    private static readonly LocalDate Notified = new(2026, 6, 30);

    private static readonly PublishedCases Cases = new("agreements.json", new()
    {
        ["agreement-severance"] = SeveranceOf,
        ["agreement-reference-salary"] = ReferenceSalaryOf,
        ["agreement-notice"] = NoticeOf,
        ["agreement-job-search"] = JobSearchOf,
        ["agreement-trial"] = TrialOf,
        ["agreement-status"] = StatusOf,
        ["agreement-annual-hours"] = AnnualHoursOf,
        ["agreement-retirement-indemnity"] = RetirementIndemnityOf,
        ["agreement-retirement-notice"] = RetirementNoticeOf,
        ["agreement-pay"] = PayOf,
        ["agreement-points"] = PointsOf,
        ["agreement-sunday"] = SundayOf,
        ["agreement-sickness"] = SicknessOf,
        ["agreement-retirement-rest"] = CareerEndRestOf,
    });

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => Cases.Check(id);

    // The texts of the last result that a case asked for.
    [ThreadStatic]
    private static List<LegalSource>? cited;

    public static TheoryData<string> Citing =>
        [.. Cases.All.Where(static row => row.Source.Contains("KALIARTI", StringComparison.Ordinal)).Select(static row => row.Id)];

    [Theory]
    [MemberData(nameof(Citing))]
    public void A_published_case_cites_its_article(string id)
    {
        PublishedCase row = Cases[id];
        cited = [];
        Cases.Check(id);
        string article = row.Source[row.Source.IndexOf("KALIARTI", StringComparison.Ordinal)..][.."KALIARTI000005863126".Length];
        Assert.True(
            cited.Exists(source => source.Address?.ToString().EndsWith(article, StringComparison.Ordinal) == true),
            $"{article}: {string.Join("; ", cited.Select(static source => source.ToString()).Distinct())}");
    }

    [Fact]
    public void Every_topic_has_cases() => Cases.CheckTopics();

    [Fact]
    public void Every_case_is_reproduced() => Assert.DoesNotContain(Cases.All, static row => row.NotReproduced is not null);

    private static object? AnnualHoursOf(PublishedCase given, string field)
    {
        SolidarityMode mode = given.Has("solidarityDay") && given.Truth("solidarityDay") ? SolidarityMode.IncludedInDays : SolidarityMode.Waived;
        FlatYearHours year = Agreement(given).Year!
            .Hours(LeaveDays.Ouvres(given.Number("extraLeaveDays")), Notified, FrenchLaw.Published, mode);
        Cite(year.Explain());
        return field switch
        {
            "days" => year.Days,
            "hours" => year.WithSolidarity,
            _ => throw Unknown(field),
        };
    }

    private static object? SeveranceOf(PublishedCase given, string field)
    {
        int months = given.Whole("seniorityMonths");
        PermanentContract contract = Hired(months);
        StaffPosition position = Position(given);
        int notAsExecutive = given.Has("nonCadreMonths") ? given.Whole("nonCadreMonths") : 0;
        position = notAsExecutive > 0 ? position with { ExecutiveSince = Quantieme.AddMonths(contract.Start, notAsExecutive) } : position;
        Severance severance = contract.Severance(
            Termination.Dismissal(Notified), Notified, given.Money("referenceMonthlySalary"), position, FrenchLaw.Published, Agreement(given));
        Cite(severance.Explain());
        return field switch
        {
            "conventionalAmount" => severance.AgreementAmount,
            "legalAmount" => severance.LegalAmount,
            "dueAmount" => severance.Amount,
            _ => throw Unknown(field),
        };
    }

    private static object? ReferenceSalaryOf(PublishedCase given, string field)
    {
        decimal[] lastFirst = [.. Elements(given, "monthsLastFirst").Select(month => decimal.Parse(month.GetString()!, CultureInfo.InvariantCulture))];
        Money[] bonuses = new Money[lastFirst.Length];
        if (given.Has("annualBonus"))
        {
            JsonElement bonus = JsonDocument.Parse(given.Word("annualBonus")).RootElement;
            bonuses[bonus.GetProperty("paidInMonth").GetInt32() - 1] =
                Money.Of(decimal.Parse(bonus.GetProperty("amount").GetString()!, CultureInfo.InvariantCulture));
        }

        PaidGross[] months = [.. lastFirst.Select((gross, i) => PaidGross.Of(Money.Of(gross) + bonuses[i], bonuses[i])).Reverse()];
        SeveranceRules rules = Agreement(given).Severance!.For(StaffCategory.WorkerOrEmployee)!;
        cited?.Add(rules.Source!);
        ReferenceSalaryMethod? method = rules.Salary;
        return field == "monthly"
            ? (method is { } own ? ReferenceSalary.By(own, months) : ReferenceSalary.Of(months)).Amount
            : throw Unknown(field);
    }

    private static object? NoticeOf(PublishedCase given, string field)
    {
        TerminationKind kind = given.Enum<TerminationKind>("kind");
        StaffPosition position = Position(given);
        CollectiveAgreement agreement = Agreement(given);
        int seniority = given.Whole("seniorityMonths");
        Termination termination = kind == TerminationKind.Dismissal ? Termination.Dismissal(Notified) : Termination.Resignation(Notified);
        NoticePeriod notice = Hired(seniority).Notice(termination, position, FrenchLaw.Published, agreement);
        Cite(notice.Explain());
        return field switch
        {
            "conventional" => Length(agreement.Notice!.Schedule!.Find(kind, position.Category, position.Group, Months.Of(seniority))!.Length),
            "legalMonths" => notice.LegalMonths,
            "due" => notice.Months > Months.Zero
                ? Length(Period.FromMonths((int)notice.Months.ToDecimal()))
                : Length(Period.FromDays((int)notice.Days.ToDecimal())),
            _ => throw Unknown(field),
        };
    }

    private static object? JobSearchOf(PublishedCase given, string field)
    {
        TerminationKind kind = given.Enum<TerminationKind>("kind");
        Termination termination = kind == TerminationKind.Dismissal ? Termination.Dismissal(Notified) : Termination.Resignation(Notified);
        NoticePeriod notice = Hired(60).Notice(termination, Position(given), FrenchLaw.Published, Agreement(given));
        Assert.True(!given.Has("noticeMonths") || notice.Months == Months.Of(given.Whole("noticeMonths")));
        Cite(notice.Explain());
        return field switch
        {
            "hours" => given.Has("workedDaysInNotice")
                ? notice.JobSearchHoursOver(Days.Of(given.Whole("workedDaysInNotice")))
                : notice.JobSearchHours,
            "paid" => notice.IsJobSearchPaid,
            _ => throw Unknown(field),
        };
    }

    private static object? TrialOf(PublishedCase given, string field)
    {
        StaffPosition position = Position(given);
        CollectiveAgreement agreement = Agreement(given);
        TrialPeriod trial = PermanentContract.From(given.Date("signedOn")).TrialPeriod(position, FrenchLaw.Published, agreement);
        Cite(trial.Explain());
        return field switch
        {
            "textMonths" => agreement.Trial!.For(position)!.Length!.Months,
            "maxMonths" => trial.Months,
            "renewable" => trial.Renewal == TrialRenewal.Once,
            _ => throw Unknown(field),
        };
    }

    private static object? RetirementIndemnityOf(PublishedCase given, string field)
    {
        Retirement retirement = Retirement.ByEmployee(Notified) with
        {
            FieldSeniority = given.Has("yearsInField") ? Months.Of(12 * given.Whole("yearsInField")) : null,
        };
        RetirementIndemnity indemnity = Hired(12 * given.Whole("yearsInCompany")).RetirementIndemnity(
            retirement, Notified, given.Money("monthlyPay"), FrenchLaw.Published, Agreement(given));
        Cite(indemnity.Explain());
        return field switch
        {
            "conventionalMonths" => indemnity.AgreementMonths,
            "legalMonths" => indemnity.LegalMonths,
            "dueAmount" => indemnity.Amount,
            _ => throw Unknown(field),
        };
    }

    // The hours or the days of the examples are to a hundredth, the pay of an hour or of a day to the cent.
    private static object? CareerEndRestOf(PublishedCase given, string field)
    {
        CollectiveAgreement agreement = Agreement(given);
        Money month = given.Money("monthlyPay");
        RetirementIndemnity indemnity = Hired(12 * given.Whole("years")).RetirementIndemnity(
            Retirement.ByEmployee(Notified), Notified, month, FrenchLaw.Published, agreement);
        bool isInDays = given.Word("method") == "Days";
        Money pay = isInDays ? (month * 12 / given.Whole("dayDivisor")).Round() : (month / 151.67m).Round();
        CareerEndRest rest = isInDays ? agreement.RestInDays(indemnity, pay) : agreement.RestInHours(indemnity, pay);
        Cite(rest.Explain());
        return field switch
        {
            "conventionalAmount" => indemnity.AgreementAmount,
            "legalAmount" => indemnity.LegalAmount,
            "hourly" or "daily" => pay,
            "hours" => Math.Round(rest.Hours!.Value.ToDecimal(), 2, MidpointRounding.AwayFromZero),
            "days" => Math.Round(rest.Days!.Value.ToDecimal(), 2, MidpointRounding.AwayFromZero),
            _ => throw Unknown(field),
        };
    }

    private static object? RetirementNoticeOf(PublishedCase given, string field)
    {
        Retirement retirement = given.Word("kind") == "voluntary" ? Retirement.ByEmployee(Notified) : Retirement.ByEmployer(Notified);
        RetirementNotice notice = Hired(given.Whole("seniorityMonths")).RetirementNotice(
            retirement, Position(given), FrenchLaw.Published, Agreement(given));
        Assert.Equal(TermsOrigin.Agreement, notice.Origin);
        Cite(notice.Explain());
        cited?.Add(Agreement(given).Retirement!.Notice!.Source!); // which sends to the article of a resignation or of a dismissal
        return field == "conventionalMonths" ? notice.Months : throw Unknown(field);
    }

    private static object? StatusOf(PublishedCase given, string field) => field switch
    {
        "extended" => $"[{string.Join(", ", Elements(given, "idcc").Select(
            idcc => CollectiveAgreements.OfIdcc(idcc.GetInt32())!.IsExtended == true ? "true" : "false"))}]",
        "inForce" => Agreement(given).IsInForce(given.Date("date")),
        "mergedInto" => Agreement(given).MergedInto,
        _ => throw Unknown(field),
    };

    private static void Cite(Explanation why) => cited?.AddRange(why.Sources);

    private static CollectiveAgreement Agreement(PublishedCase given) => CollectiveAgreements.OfIdcc(given.Whole("idcc"))!;

    private static PermanentContract Hired(int months) => PermanentContract.From(Quantieme.AddMonths(Notified.PlusDays(1), -months));

    private static StaffPosition Position(PublishedCase given) => given.Word("category") switch
    {
        "all" or "non-cadre" or "non-cadre employee" or "employee" or "A-B" => StaffCategory.WorkerOrEmployee,
        "TAM" => StaffCategory.TechnicianOrSupervisor,
        "cadre" or "jobs 18-20" => StaffCategory.Executive,
        "directeur" or "DG, director of training centre, establishment or service" =>
            StaffPosition.Of(StaffCategory.Executive, Ccn66Groups.EstablishmentDirector),
        "top group" => StaffPosition.Of(StaffCategory.Executive, Ccn51Groups.DeputyDirector),
        "higher technicians" => StaffPosition.Of(StaffCategory.TechnicianOrSupervisor, SupportedHousingGroups.HigherTechnician),
        string other => throw new InvalidOperationException($"unknown category {other}"),
    };

    private static string Length(Period length) => length.Months > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{{\"months\": {length.Months}}}")
        : string.Create(CultureInfo.InvariantCulture, $"{{\"weeks\": {length.Weeks + (length.Days / 7)}}}");

    private static IEnumerable<JsonElement> Elements(PublishedCase given, string fact) =>
        JsonDocument.Parse(given.Word(fact)).RootElement.EnumerateArray();

    private static InvalidOperationException Unknown(string field) => new($"unknown field {field}");
}
