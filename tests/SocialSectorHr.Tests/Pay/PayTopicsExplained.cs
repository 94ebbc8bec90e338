using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Sickness, the SMIC in time and line by line, the right to Segur.</summary>
internal sealed class PayTopicsExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate First = new(2026, 3, 2);

    public IEnumerable<object> Results()
    {
        SickStop stop = SickStop.Of(First, 60, 144.Months);
        SickStop accident = stop with { IsWorkAccident = true };
        yield return stop.DailyAllowance(2_400.Euros, Law);
        yield return accident.DailyAllowance(2_400.Euros, 2_500.Euros, 2_600.Euros, Law);
        yield return SickStop.Of(First, 500, 24.Months).DailyAllowance(2_400.Euros, Law);
        yield return (stop with { IsAllowanceFromFirstDay = true }).DailyAllowance(2_400.Euros, Law);
        yield return stop.LegalComplement(80.Euros, 39.45m.Euros, Law);
        yield return (stop with { DaysPaidBefore = 20.Days }).LegalComplement(80.Euros, stop.DailyAllowance(2_400.Euros, Law), Law);
        yield return accident.LegalComplement(80.Euros, accident.DailyAllowance(2_400.Euros, Law), Law);
        yield return SickStop.Of(First, 60, 11.Months).LegalComplement(80.Euros, 39.45m.Euros, Law);

        yield return Internship.OfHours(400.Hours).Gratification(140.Hours, First, Law);
        yield return Internship.Between(First, new(2026, 5, 1)).Gratification(140.Hours, First, Law);

        DateInterval employment = new(new(2026, 3, 16), new(2027, 3, 15));
        WeeklySchedule week = WeeklySchedule.Of(35.Hours);
        yield return GrossPay.PerMonth(1_850.Euros).OverMinimumWage(employment, week, PayRegime.OvertimePaid, Law);
        yield return GrossPay.PerMonth(2_635.Euros).OverMinimumWage(employment, week, PayRegime.OvertimePaid, Law, segurIncluded: true);
        yield return GrossPay.PerMonth(2_635.Euros).OverMinimumWage(
            new(new(2026, 3, 16), new(2026, 12, 31)), WeeklySchedule.Of(39.Hours), PayRegime.OvertimePaid, Law);

        yield return GrossPay.PerMonth(1_500.Euros).OverMinimumWage(
            new(new(2026, 2, 1), new(2026, 9, 30)), new(2009, 3, 10), 1.Months, week, PayRegime.OvertimePaid, Law);

        MonthOfPay month = MonthOfPay.Of(
            new PayItem(
                PayItemKind.BasePay,
                1_700.Euros), new PayItem(PayItemKind.Segur, 238.Euros), new PayItem(PayItemKind.SeniorityBonus, 60.Euros));
        yield return month.OverMinimumWage(35.Hours, PayRegime.OvertimePaid, new(2026, 6, 1), Law);
        yield return month.OverMinimumWage(39.Hours, PayRegime.OvertimePaid, new(2026, 6, 1), Law, 50.Percent);
        yield return MonthOfPay.Of(new PayItem(PayItemKind.BasePay, 2_100.Euros), new PayItem(PayItemKind.OvertimePremium, 60.Euros))
            .OverMinimumWage(39.Hours, PayRegime.OvertimePaid, new(2026, 6, 1), Law);

        GrossPay overtime = GrossPay.PerMonth(2_600.Euros);
        DateInterval gone = new(new(2026, 4, 8), new(2026, 4, 14));
        yield return overtime.OvertimeMonthWithout(new(2026, 4), gone, WeeklySchedule.Of(39.Hours), Law);
        yield return overtime.OvertimeMonthWithout(
            new(2026, 4), gone, WeeklySchedule.Of(45.Hours), Law, new() { OvertimePremium = 10.Percent });
        yield return overtime.OvertimeMonthWithout(new(2026, 5), gone, WeeklySchedule.Of(39.Hours), Law);
        yield return overtime.OvertimeMonthWithout(new(2026, 4), new(new(2026, 4, 1), new(2026, 4, 30)), WeeklySchedule.Of(39.Hours), Law);

        LegalSource agreement = new() { Citation = "accord du 4 mars 2019", Title = new("primes", "bonuses") };
        YearlyBonusRules rules = new() { DueAtExit = true, DoAbsencesReduce = true, AbsenceWithoutEffect = 30.Days, Source = agreement };
        YearlyBonus bonus = YearlyBonus.OfShare(YearlyBonusKind.YearlyBonus, 5.Percent, 28_800.Euros, 2, 6.Months);
        yield return bonus.InYear(2026, new(2026, 3, 16), rules);
        yield return bonus.InYear(2026, new(2020, 3, 16), rules).LessAbsences(40.Days);
        yield return bonus.InYear(2026, new(2020, 3, 16)).LessAbsences(40.Days);
        yield return bonus.AtExit(new(2020, 3, 16), new(2026, 9, 30), rules with { DoAbsencesReduce = false }).LessAbsences(40.Days);
        YearlyBonus holiday = YearlyBonus.Of(YearlyBonusKind.HolidayBonus, 730.Euros);
        DateInterval hired = new(new(2025, 10, 1), new(2027, 9, 30));
        yield return GrossPay.PerMonth(2_400.Euros).InYear(2026, hired, week, [bonus, holiday]);
        yield return GrossPay.PerMonth(2_400.Euros).InYear(2027, hired, week, [holiday]);

        yield return new SegurPost { IsListedFunction = true }.Right(80.Percent, First, Law);
        yield return new SegurPost { IsListedFunction = false, IsMember = false }.Right(Percent.Of(100), new(2024, 3, 1), Law);
        yield return new SegurPost { ForAllFrom = new LocalDate(2024, 8, 6) }.Right(Percent.Of(100), new(2022, 3, 1), Law);
    }
}
