using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>Grades, their grids and their pay: what holds for every grade, and what is refused.</summary>
public class GradeTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 11, 21);

    public static TheoryData<string> Names => [.. TerritorialGrades.All.Select(static grade => grade.Name.French)];

    [Fact]
    public void Thirty_five_grades_are_held_each_under_its_own_name()
    {
        Assert.Equal(35, TerritorialGrades.All.Count);
        Assert.Equal(35, TerritorialGrades.All.Select(static grade => grade.Name.French).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(35, TerritorialGrades.All.Select(static grade => grade.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            [
                .. typeof(TerritorialGrades).GetProperties().Where(static property => property.PropertyType == typeof(Grade))
                    .Select(static property => (Grade)property.GetValue(null)!),
            ],
            TerritorialGrades.All.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pay_rises_with_the_step_and_with_the_years(string name)
    {
        Grade grade = TerritorialGrades.Find(name)!;
        int steps = Law.On(On, grade.Grid).Value.Steps.Count;
        GradePay[] pays = [.. Enumerable.Range(1, steps).Select(step => grade.Pay(step, On, Law))];
        for (int i = 0; i < steps; i++)
        {
            Assert.Equal(pays[i].Annual.Exact, pays[i].Index.Exact * Money.Of(59.0734m).Exact);
            Assert.Equal(pays[i].Annual, pays[i].Monthly * 12);
            Assert.True(i == 0 || (pays[i].Index > pays[i - 1].Index && pays[i].Annual > pays[i - 1].Annual));
            Assert.Equal(Points.Of(5), pays[i].Index - grade.Pay(i + 1, new(2023, 12, 31), Law).Index);
            Assert.Equal(pays[i].GrossIndex is { } gross ? IndexTables.Increased[^1].Value.Find(gross) : pays[i].Index, pays[i].Index);
        }

        GradePayRange range = grade.PayRange(On, Law);
        Assert.Equal((pays[0], pays[^1]), (range.Lowest, range.Highest));
        Assert.Equal(Law.On(On, grade.Grid).Value.MonthsToTop, range.MonthsToTop);
        Assert.Throws<ArgumentOutOfRangeException>(() => grade.Pay(steps + 1, On, Law));
        Assert.Throws<ArgumentOutOfRangeException>(() => grade.Pay(0, On, Law));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_career_reaches_the_top_in_the_months_of_the_grid_and_not_a_day_before(string name)
    {
        Grade grade = TerritorialGrades.Find(name)!;
        GradeGrid grid = Law.On(On, grade.Grid).Value;
        LocalDate entry = new(2026, 2, 1);
        LocalDate top = Quantieme.AddMonths(entry, (int)grid.MonthsToTop.ToDecimal());
        StepReached last = grade.StepOn(1, entry, top, Law);
        Assert.Equal((grid.Steps.Count, top, null), (last.Step, last.Since, last.NextOn));
        StepReached before = grade.StepOn(1, entry, top.PlusDays(-1), Law);
        Assert.Equal((grid.Steps.Count - 1, top), (before.Step, before.NextOn));
        Assert.Equal(grid.Steps[^2].Duration, before.Seniority + Months.Of(1));
        Assert.Equal(grade.Pay(last.Step, top, Law), last.Pay);
    }

    [Property]
    public bool A_career_never_goes_back_and_may_be_cut_anywhere(byte which, LocalDate entry, ushort first, ushort second)
    {
        Grade grade = TerritorialGrades.All[which % 35];
        LocalDate since = new LocalDate(2024, 1, 1).PlusDays(Math.Abs(entry.DayOfYear));
        LocalDate cut = since.PlusDays(first % 9_000);
        LocalDate end = cut.PlusDays(second % 9_000);
        StepReached earlier = grade.StepOn(1, since, cut, Law);
        StepReached later = grade.StepOn(1, since, end, Law);
        StepReached again = grade.StepOn(earlier.Step, earlier.Since!.Value, end, Law);
        return later.Step >= earlier.Step
            && (later.Step, later.Since, later.NextOn) == (again.Step, again.Since, again.NextOn)
            && earlier.Since <= cut && (earlier.NextOn is not { } next || next > cut)
            && later.Pay.Annual >= earlier.Pay.Annual;
    }

    [Fact]
    public void Seniority_that_is_kept_is_an_earlier_first_day()
    {
        StepReached reached = TerritorialGrades.Attache.StepOn(3, new(2025, 7, 15), new(2026, 11, 21), Law);
        Assert.Equal((3, new LocalDate(2025, 7, 15), new LocalDate(2027, 7, 15)), (reached.Step, reached.Since, reached.NextOn));
        Assert.Equal(Months.Of(16), reached.Seniority);
        Assert.Equal("échelon 3, le suivant le 15 juillet 2027", reached.ToString(Language.French).Plain());
        Assert.StartsWith(
            "on is 2025-07-14: it must be on or after the first day in the step, 2025-07-15",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => TerritorialGrades.Attache.StepOn(3, new(2025, 7, 15), new(2025, 7, 14), Law)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_range_of_a_post_is_that_of_its_grades()
    {
        PublicPost post = PublicPost.Of(
            TerritorialGrades.Attache,
            TerritorialGrades.ConseillerSocioEducatif,
            TerritorialGrades.AssistantSocioEducatifClasseExceptionnelle);
        GradePayRange range = post.PayRange(On, Law);
        Assert.Equal((TerritorialGrades.Attache, 1), (range.Lowest.Grade, range.Lowest.Step));
        Assert.Equal((TerritorialGrades.Attache, 11), (range.Highest.Grade, range.Highest.Step));
        Assert.Null(range.MonthsToTop);
        Assert.Equal("€1,944.50 to €3,337.65 a month", range.ToString());
        Assert.Throws<ArgumentException>("grades", () => PublicPost.Of());
        Assert.Throws<ArgumentException>("grades", () => PublicPost.Of(TerritorialGrades.Attache, TerritorialGrades.Attache));
    }

    [Fact]
    public void Indices_and_dates_that_are_not_held_stay_unknown()
    {
        Assert.Null(IndexTables.Increased[^1].Value.Find(403));
        Assert.Equal(Points.Of(395), IndexTables.Increased[^1].Value.Find(444));
        Assert.Equal(Points.Of(390), Law.On(new(2023, 12, 31), IndexTables.Increased).Value.Find(444));
        Assert.Null(TerritorialGrades.ConseillerSuperieurSocioEducatif.Pay(1, On, Law).GrossIndex);
        Assert.StartsWith(
            "date is 2023-06-30: it must be from 2023-07-01 on for grid: attaché",
            Assert.Throws<ArgumentOutOfRangeException>(() => TerritorialGrades.Attache.Pay(1, new(2023, 6, 30), Law)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_lays_its_own_grid_over()
    {
        Grade attache = TerritorialGrades.Attache;
        GradeGrid raised = GradeGrid.Of([GradeStep.Of(Points.Of(400), Months.Of(12), 450), GradeStep.Of(Points.Of(420))]);
        FrenchLaw own = Law.With(attache.Grid, new(2027, 1, 1), raised, TerritorialDecrees.Decree_87_1100);
        Assert.Equal(Points.Of(400), attache.Pay(1, new(2027, 1, 1), own).Index);
        Assert.Equal(Points.Of(395), attache.Pay(1, new(2026, 12, 31), own).Index);
        Assert.Equal(2, attache.PayRange(new(2027, 1, 1), own).Highest.Step);
    }

    [Fact]
    public void A_step_below_the_minimum_index_is_paid_at_it()
    {
        Grade low = Grade.Of(
            new("ancien grade", "former grade"), TerritorialCadres.AgentsSociaux, new(2024, 1, 1), GradeGrid.Of([GradeStep.Of(Points.Of(340))]), PublicPayDecree.Art8);
        GradePay pay = low.Pay(1, On, Law);
        Assert.Equal(Points.Of(366), pay.Index);
        Assert.Contains(PublicPayDecree.Art8, pay.Explain().Sources);
    }

    [Theory]
    [InlineData("ATTACHE", "attaché")]
    [InlineData("Attaché territorial", "attaché")]
    [InlineData("ASSISTANT SOCIO- EDUCATIF de classe exceptionnelle", "assistant socio-éducatif de classe exceptionnelle")]
    [InlineData("Conseiller territorial socio-éducatif", "conseiller socio-éducatif")]
    [InlineData("Attaché d'administration", null)]
    [InlineData("", null)]
    public void A_grade_is_found_by_its_name(string text, string? name) =>
        Assert.Equal(name, TerritorialGrades.Find(text)?.Name.French);

    [Fact]
    public void Sources_are_those_of_the_grade()
    {
        GradePay pay = TerritorialGrades.AssistantSocioEducatif.Pay(1, On, Law);
        Assert.Equal(
            ["Décret n° 2017-904 du 9 mai 2017", "Décret n° 2023-519 du 28 juin 2023", "Décret n° 85-1148 du 24 octobre 1985"],
            pay.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal("Décret n° 2017-901 du 9 mai 2017", TerritorialGrades.AssistantSocioEducatif.Cadre.Source.Citation);
    }

    [Fact]
    public void What_is_not_a_grid_is_refused()
    {
        GradeStep first = GradeStep.Of(Points.Of(395), Months.Of(18), 444);
        Assert.Throws<ArgumentException>("steps", () => GradeGrid.Of([]));
        Assert.Throws<ArgumentException>("steps", () => GradeGrid.Of([first]));
        Assert.Throws<ArgumentException>("steps", () => GradeGrid.Of([GradeStep.Of(Points.Of(395)), GradeStep.Of(Points.Of(400))]));
        Assert.Throws<ArgumentException>("steps", () => GradeGrid.Of([first, GradeStep.Of(Points.Of(395))]));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => GradeStep.Of(Points.Of(0)));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => GradeStep.Of(Points.Of(395.5m)));
        Assert.Throws<ArgumentOutOfRangeException>("duration", () => GradeStep.Of(Points.Of(395), Months.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("grossIndex", () => GradeStep.Of(Points.Of(395), null, 0));
        Assert.Throws<ArgumentException>("pairs", () => IndexTable.Of([new(450, Points.Of(400)), new(450, Points.Of(401))]));
        Assert.Throws<ArgumentException>("pairs", () => IndexTable.Of([new(450, Points.Of(400)), new(451, Points.Of(399))]));
    }

    [Fact]
    public void A_pay_and_a_career_allocate_nothing()
    {
        Allocation.IsNone(() => TerritorialGrades.Attache.Pay(3, On, Law));
        Allocation.IsNone(() => TerritorialGrades.Attache.StepOn(1, new(2020, 1, 1), On, Law));
        Allocation.IsNone(() => TerritorialGrades.Attache.PayRange(On, Law));
    }
}
