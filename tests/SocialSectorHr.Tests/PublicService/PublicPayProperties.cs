using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Offers;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>What holds of the pay of any of the thirty-five grades, at any step, and of an application's own grid.</summary>
public class PublicPayProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 11, 21);

    private static readonly Money Cent = Money.Of(0.01m);

    [Property]
    public bool A_higher_step_of_any_grade_never_pays_less(byte which, byte step, byte zone, byte children, byte share, bool isSupport)
    {
        (Grade grade, int low) = At(which, step);
        PublicPay less = Agent(low).Pay(On, Law);
        PublicPay more = Agent(low + 1).Pay(On, Law);
        return less.Basic < more.Basic && less.Residence <= more.Residence && less.FamilySupplement <= more.FamilySupplement
            && less.Differential >= more.Differential && less.HasSupplement == more.HasSupplement && less.Supplement == more.Supplement
            && less.AtLeast <= more.AtLeast + Cent;

        PublicAgent Agent(int at) => PublicAgent.At(grade, at) with
        {
            Zone = (ResidenceZone)(zone % 4),
            Children = children % 6,
            IsMainlySupport = isSupport,
            Quotite = Quotite.PartTime(Percent.Of(50 + (share % 50))),
        };
    }

    [Property]
    public bool Every_grade_pays_six_sevenths_for_eighty_per_cent_and_thirty_two_thirty_fifths_for_ninety(byte which, byte step)
    {
        (Grade grade, int at) = At(which, step);
        Money full = grade.Pay(at, On, Law).Monthly;
        return Basic(Quotite.PartTime(80.Percent)) == (full * Percent.OfFraction(6, 7)).Round()
            && Basic(Quotite.PartTime(90.Percent)) == (full * Percent.OfFraction(32, 35)).Round()
            && Basic(Quotite.PartTime(50.Percent)) == (full / 2).Round()
            && Basic(Quotite.Incomplete(28.Hours, 35.Hours)) == (full * 80.Percent).Round()
            && Basic(Quotite.Incomplete(28.Hours, 35.Hours)) < Basic(Quotite.PartTime(80.Percent));

        Money Basic(Quotite quotite) => (PublicAgent.At(grade, at) with { Quotite = quotite }).Pay(On, Law).Basic;
    }

    [Property]
    public bool The_thirtieths_of_a_month_in_three_parts_add_up_to_its_days(byte which, byte step, byte month, byte first, byte second)
    {
        (Grade grade, int at) = At(which, step);
        PublicAgent agent = PublicAgent.At(grade, at) with { Zone = ResidenceZone.Zone2, IsMainlySupport = false };
        LocalDate start = new(2026, 1 + (month % 12), 1);
        int days = CalendarSystem.Iso.GetDaysInMonth(start.Year, start.Month);
        int a = 1 + (first % (days - 2));
        int b = a + 1 + (second % (days - a - 1));
        PublicMonth[] parts = [Part(1, a), Part(a + 1, b), Part(b + 1, days)];
        return parts.Sum(static part => part.Thirtieths) == days
            && parts.All(part => part.Paid is null || part.Paid == (part.Whole.Gross!.Value * part.Thirtieths / 30).Round())
            && parts.All(static part => part.Paid is null == part.Whole.Gross is null);

        PublicMonth Part(int from, int to) =>
            agent.IncompleteMonth(new DateInterval(start.PlusDays(from - 1), start.PlusDays(to - 1)), Law);
    }

    [Property]
    public bool A_career_in_any_grade_never_lowers_the_pay(byte which, ushort months, ushort more)
    {
        Grade grade = TerritorialGrades.All[which % 35];
        LocalDate since = new(2024, 1, 1);
        GradePay earlier = grade.StepOn(1, since, Quantieme.AddMonths(since, months % 400), Law).Pay;
        GradePay later = grade.StepOn(1, since, Quantieme.AddMonths(since, (months % 400) + (more % 400)), Law).Pay;
        return later.Step >= earlier.Step && later.Annual >= earlier.Annual;
    }

    [Property]
    public bool Hours_of_strike_never_cost_more_than_a_day_nor_less_for_more_hours(byte hours, byte more)
    {
        Hours few = Hours.Of(1 + (hours % 12));
        Hours many = few + Hours.Of(more % 12);
        Percent share = new PublicStrike { PartHours = [few] }.Share;
        Percent both = new PublicStrike { PartHours = [few, many] }.Share;
        return share <= new PublicStrike { WholeDays = 1 }.Share && share <= new PublicStrike { PartHours = [many] }.Share
            && both == share + new PublicStrike { PartHours = [many] }.Share;
    }

    [Fact]
    public void A_day_struck_for_longer_than_a_thirtieth_costs_a_thirtieth()
    {
        Assert.Equal(Percent.OfFraction(500, 15_167), new PublicStrike { PartHours = [5.Hours] }.Share);
        Assert.Equal(Percent.OfFraction(1, 30), new PublicStrike { PartHours = [6.Hours] }.Share);
        Assert.Equal(Percent.OfFraction(1, 15), new PublicStrike { PartHours = [6.Hours, 8.Hours] }.Share);
    }

    [Fact]
    public void A_grid_from_before_2024_is_contradicted_by_the_table_of_today()
    {
        IndexTable table = Law.On(On, IndexTables.Increased).Value;
        GradeGrid stale = Law.On(new(2023, 12, 31), TerritorialGrades.Attache.Grid).Value;
        Assert.Equal(stale.Steps, table.Conflicts(stale));
        Assert.All(TerritorialGrades.All, grade => Assert.Empty(table.Conflicts(Law.On(On, grade.Grid).Value)));
        GradeStep unknown = GradeStep.Of(Points.Of(400), null, 445);
        Assert.Empty(table.Conflicts(GradeGrid.Of([unknown])));
        Assert.Equal([GradeStep.Of(Points.Of(390), null, 444)], table.Conflicts(GradeGrid.Of([GradeStep.Of(Points.Of(390), null, 444)])));
    }

    [Fact]
    public void A_statement_and_an_audit_read_the_grid_that_an_application_lays_over()
    {
        GradeGrid raised = GradeGrid.Of([GradeStep.Of(Points.Of(500), Months.Of(12), 587), GradeStep.Of(Points.Of(900))]);
        FrenchLaw own = Law.With(TerritorialGrades.Attache.Grid, new(2026, 11, 1), raised, TerritorialDecrees.Decree_87_1100);
        JobOffer offer = new()
        {
            Contracts =
            [
                new StatedContract.CivilServant
                {
                    Post = new() { Branch = PublicServiceBranch.Territorial, Grades = [new() { Name = "Attaché" }, new() { Name = "Rédacteur" }] },
                },
            ],
        };
        OfferStatement statement = offer.Statement(own, On);
        Assert.Equal(
            Money.Of(500 * 59.0734m) / 12,
            statement.Figures.Single(static figure => figure.Id == "pay.attache.monthlyMin").Value!.Money!.Value);
        Assert.Equal(2m, statement.Figures.Single(static figure => figure.Id == "pay.attache.steps").Value!.Number!.Value.ToDecimal());
        Assert.Contains(
            "Attaché: €2,461.39 to €4,430.51 a month",
            offer.Audit(own, On).Findings.Single(static finding => finding.Id == "SHR6003").Message.English,
            StringComparison.Ordinal);
    }

    // A grade and a step of it that is not the last.
    private static (Grade Grade, int Step) At(byte which, byte step)
    {
        Grade grade = TerritorialGrades.All[which % 35];
        return (grade, 1 + (step % (Law.On(On, grade.Grid).Value.Steps.Count - 1)));
    }
}
