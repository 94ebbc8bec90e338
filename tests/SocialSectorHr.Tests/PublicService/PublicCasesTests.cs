using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>Every published case on public posts, every expected field of it.</summary>
public partial class PublicCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("public-service.json");

    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly Dictionary<string, Func<PublishedCase, string, object?>> Topics = new()
    {
        ["fpt-traitement"] = Traitement,
        ["fp-differential"] = Differential,
        ["cti"] = Supplement,
        ["fpt-residence"] = Residence,
        ["fpt-sft"] = Family,
        ["fpt-part-time"] = PartTime,
        ["fpt-post-range"] = PostRange,
        ["fpt-sick-pay"] = SickPay,
        ["public-thirtieths"] = Thirtieths,
        ["rtt-fpt"] = Rtt,
        ["rtt-fpt-absence"] = RttLost,
        ["fpt-annual"] = AnnualLeave,
        ["fpt-fractioning"] = Fractioning,
        ["fpt-indemnity"] = LeaveIndemnity,
        ["fpt-carry-over"] = CarryOver,
        ["fpt-trial"] = Trial,
        ["fpt-notice"] = Notice,
        ["fpt-duration"] = Duration,
        ["fpt-end-indemnity"] = EndIndemnity,
    };

    public static TheoryData<string> Ids => [.. All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id)
    {
        PublishedCase row = All.Single(candidate => candidate.Id == id);
        row.Check(Topics[row.Topic]);
    }

    [Fact]
    public void Every_topic_has_cases() =>
        Assert.Equal(Topics.Keys.Order(StringComparer.Ordinal), All.Select(row => row.Topic).Distinct().Order(StringComparer.Ordinal));

    private static object? Traitement(PublishedCase given, string field)
    {
        LocalDate on = given.Date("date");
        Points index = Points.Of(given.Whole("im"));
        Assert.Equal(given.Money("pointAnnual"), Law.On(on, CivilServicePoint.Annual).Value);
        GradePay pay = GradeOf(given, index, on).Pay(given.Whole("echelon"), on, Law);
        Assert.Equal(index, pay.Index);
        return field == "monthlyGross" ? pay.Monthly : throw Unknown(field);
    }

    /// <summary>The grade of the library, or one of the application for a grade that is gone.</summary>
    private static Grade GradeOf(PublishedCase given, Points index, LocalDate on)
    {
        string name = given.Word("grade");
        return Held(name) ?? Grade.Of(
            new(name, name),
            TerritorialCadres.AssistantsSocioEducatifs,
            on,
            GradeGrid.Of(
                Enumerable.Range(1, given.Whole("echelon")).Select(
                    step => GradeStep.Of(index - Points.Of(given.Whole("echelon") - step), step < given.Whole("echelon") ? Months.Of(24) : null))),
            TerritorialDecrees.Decree_2017_904);
    }

    private static Grade? Held(string name) => (Grade?)typeof(TerritorialGrades).GetProperty(name)?.GetValue(null);

    private static InvalidOperationException Unknown(string field) => new($"unknown field {field}");
}
