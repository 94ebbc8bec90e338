using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A question on a forfait is known exactly where its law can be read.</summary>
public class ForfaitKnownProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly DaysForfait Forfait = DaysForfait.Of(200.Days);
    private static readonly LegalSource Agreement = new() { Citation = "Accord", Title = new("un accord", "an agreement") };

    [Property]
    public bool A_full_year(DoNotSize<int> day, DoNotSize<int> choices)
    {
        ForfaitYearQuestion question = new(Forfait, TableDays.Day(day.Item), 25.Ouvres, 0.Ouvres, Metropole, Law, Rules(choices.Item));
        return KnownLaw.Agrees(question.IsKnown, () => _ = new ForfaitYear(question));
    }

    [Property]
    public bool An_incomplete_year_by_every_method(DoNotSize<int> day, DoNotSize<int> choices)
    {
        LocalDate start = TableDays.Day(day.Item);
        YearPart part = ForfaitPeriodQuestion.PartOf(start, new(start, ForfaitYearQuestion.End(start)), Metropole);
        ForfaitPeriodQuestion question = new(Forfait, part, 25.Ouvres, Law, Rules(choices.Item));
        return KnownLaw.Agrees(question.IsKnown, () => _ = new ForfaitPeriod(question).Readings());
    }

    [Property]
    public bool A_contract_over_several_years(DoNotSize<int> day, DoNotSize<int> choices)
    {
        LocalDate start = TableDays.Day(day.Item);
        ForfaitPeriodsQuestion question = new(Forfait, new(start, start.PlusYears(2)), 0.Ouvres, Metropole, Law, Rules(choices.Item));
        return KnownLaw.Agrees(question.IsKnown, () => _ = new ForfaitPeriods(question));
    }

    [Property]
    public bool The_value_of_a_day(DoNotSize<int> day, DoNotSize<int> choices, ForfaitDayValueMethod method)
    {
        ForfaitDayValueQuestion question =
            new(Forfait, 36_000.Euros, TableDays.Day(day.Item), Metropole, Law, Rules(choices.Item) with { DayValue = method });
        return KnownLaw.Agrees(question.IsKnown, () => _ = new ForfaitDayValue(question));
    }

    [Property]
    public bool The_value_of_an_hour(DoNotSize<int> day, DoNotSize<int> choices)
    {
        Hours? week = TableDays.Has(choices.Item, 4) ? 39.Hours : null;
        ForfaitHourValueQuestion question = new(Forfait, 36_000.Euros, week, TableDays.Day(day.Item), Law, Rules(choices.Item));
        return KnownLaw.Agrees(question.IsKnown, () => _ = new ForfaitHourValue(question));
    }

    [Property]
    public bool Rest_days_given_up(DoNotSize<int> day, DoNotSize<int> choices)
    {
        RestDaysGivenUpQuestion question = new(Forfait, 2.Days, null, 36_000.Euros, TableDays.Day(day.Item), Law, Rules(choices.Item));
        return KnownLaw.Agrees(question.IsKnown, () => _ = new RestDaysGivenUp(question));
    }

    [Property]
    public bool An_absence_and_a_check(DoNotSize<int> day, DoNotSize<int> choices)
    {
        LocalDate on = TableDays.Day(day.Item);
        ForfaitAbsenceQuestion absence = new(Forfait, 5.Days, 9.Days, on, Law, Rules(choices.Item));
        ForfaitCheckQuestion check = new(Forfait, new(), on, Law, Rules(choices.Item));
        return KnownLaw.Agrees(absence.IsKnown, () => _ = new ForfaitAbsence(absence))
            && KnownLaw.Agrees(check.IsKnown, () => _ = new ForfaitCheck(check));
    }

    [Property]
    public bool A_forfait_in_hours(DoNotSize<int> day, CountingPeriod per)
    {
        HoursForfait forfait = per switch
        {
            CountingPeriod.Week => HoursForfait.PerWeek(45.Hours),
            CountingPeriod.Month => HoursForfait.PerMonth(169.Hours),
            _ => HoursForfait.PerYear(1_767.Hours),
        };
        HoursForfaitQuestion question = new(forfait, TableDays.Day(day.Item), Law);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new HoursForfaitTerms(question));
    }

    private static ForfaitRules Rules(int choices) => new()
    {
        Ceiling = TableDays.Has(choices, 0) ? 210.Days : null,
        FullLeave = TableDays.Has(choices, 1) ? 27.Ouvrables : null,
        MaximumDays = TableDays.Has(choices, 2) ? 230.Days : null,
        RestDaysFollowWork = TableDays.Has(choices, 3),
        Source = Agreement,
    };
}
