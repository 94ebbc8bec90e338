using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.WorkingTime;

internal sealed class ForfaitExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly DaysForfait Full = DaysForfait.Of(218.Days);
    private static readonly LegalSource Agreement = new() { Citation = "Accord, art. 7", Title = new("forfait en jours", "forfait in days") };

    public IEnumerable<object> Results() => Values().Concat(Checks()).Concat(Hours()).Concat(Teleworks());

    internal static IEnumerable<ForfaitGrounds> Grounds() =>
    [
        new(),
        new()
        {
            IsExecutive = true, IsAutonomous = true, FollowsCollectiveSchedule = false, HoursAreClocked = false,
            PresenceIsRequired = false, Agreement = ForfaitAgreement.Branch,
            CategoryIsCovered = true, AgreementIsComplete = true, AgreementFollowsWorkload = true, DaysOfAgreement = 218.Days, ClauseIsWritten = true,
            ClauseStatesDays = true,
        },
        new()
        {
            IsExecutive = false, TimeIsPredetermined = true, HoursAreClocked = true, PresenceIsRequired = true, Agreement = ForfaitAgreement.None,
            ClauseIsWritten = false,
        },
        new() { Agreement = ForfaitAgreement.Company, AgreementFollowsWorkload = false, EmployerFollowsWorkload = false, DaysOfAgreement = 210.Days },
        new() { Agreement = ForfaitAgreement.Company, AgreementFollowsWorkload = false, EmployerFollowsWorkload = true, HoursAreClocked = true },
        new() { HoursAreClocked = false, PresenceIsRequired = true },
    ];

    private static IEnumerable<object> Values()
    {
        WorkCalendar fourDays = Metropole.Working(Weekdays.MondayToFriday & ~Weekdays.Friday);
        foreach (ForfaitDayValue value in Full.DayValue(36_000.Euros, On, Metropole, Law).Readings()
            .Concat(DaysForfait.Of(214.5m.Days).DayValue(31_630.Euros, new(2028, 5, 1), fourDays, Law,
                new() { MonthlyDivisor = 21.66m.Days, FullLeave = 27.Ouvrables, Source = Agreement }).Readings()))
        {
            yield return value;
            yield return Full.Period(2026, new(new(2026, 1, 1), new(2026, 6, 30)), 10.Ouvres, Metropole, Law).Settle(100.Days, value);
        }

        foreach (ForfaitPeriodPay pay in Full.Period(2026, new(new(2026, 3, 16), new(2026, 12, 31)), 10.Ouvres, Metropole, Law)
            .Pay(36_000.Euros).Readings())
        {
            yield return pay;
        }

        yield return Full.HourValue(36_000.Euros, On, Law);
        yield return Full.HourValue(31_630.Euros, 39.Hours, On, Law);
        yield return Full.GiveUp(2.5m.Days, null, 31_630.Euros, On, Law);
        yield return Full.GiveUp(
            10.Days, null, 36_000.Euros, On, Law, new() { MaximumDays = 228.Days, WaiverPremium = 25.Percent, Source = Agreement });
        yield return Full.GiveUp(20.Days, null, 36_000.Euros, On, Law, new() { MaximumDays = 240.Days, Source = Agreement });
        yield return Full.Year(new LocalDate(2026, 6, 1), 25.Ouvres, Metropole, Law);
        foreach (ForfaitPeriod holiday in Full.Period(2026, new(new(2026, 1, 1), new(2026, 1, 1)), 0.Ouvres, Metropole, Law).Readings())
        {
            yield return holiday;
        }

        ForfaitRules followWork = new() { RestDaysFollowWork = true, Source = Agreement };
        yield return Full.Absence(18.Days, 9.Days, On, Law);
        yield return DaysForfait.Of(205.Days).Absence(20.5m.Days, 31.Days, On, Law, followWork);
        yield return DaysForfait.Of(205.Days).Absence(20.Days, 31.Days, On, Law, followWork with { Rounding = DayRounding.HalfDayDown });
        yield return DaysForfait.Of(205.Days).AssimilatedAbsence(20.Days, 31.Days, On, Law, followWork);
        yield return ForfaitTally.Of(
            218.Days,
            9.Days,
            [TalliedDay.HalfWorked(On), TalliedDay.HalfRested(On), TalliedDay.Worked(On.PlusDays(1))],
            new() { HalfDays = true }).Balance(On);
    }

    private static IEnumerable<object> Checks()
    {
        foreach (ForfaitGrounds grounds in Grounds())
        {
            yield return Full.Check(grounds, On, Law);
            yield return DaysForfait.Of(258.Days).Check(grounds, On, Law, new() { Ceiling = 258.Days, Source = SocialActionCode.L433_1 });
        }
    }

    private static IEnumerable<object> Hours()
    {
        foreach (HoursForfait forfait in new[]
        {
            HoursForfait.PerWeek(39.Hours), HoursForfait.PerWeek(35.Hours), HoursForfait.PerWeek(45.5m.Hours), HoursForfait.PerMonth(169.Hours),
            HoursForfait.PerMonth(200.Hours), HoursForfait.PerWeek(48.Hours), HoursForfait.PerYear(1_767.Hours), HoursForfait.PerYear(1_500.Hours),
        })
        {
            yield return forfait.Terms(On, Law);
        }
    }

    private static IEnumerable<object> Teleworks()
    {
        DateInterval entry = new(new(2025, 3, 17), new(2026, 12, 31));
        TeleworkRules rules = new() { Rounding = DayRounding.HalfDayUp, PresenceRounding = DayRounding.HalfDayNearest, Source = Agreement };
        TeleworkPromise[] promises =
        [
            TeleworkPromise.PerYear(110.Days)
                .OnSiteAtLeast(5.Days), TeleworkPromise.PerMonth(8.Days).OnSiteAtLeast(2.Days, CountingPeriod.Week),
            TeleworkPromise.PerWeek(2.5m.Days).OnSiteAtLeast(5.Days), TeleworkPromise.PerYear(110.Days).ForPartTime(28.Hours, 35.Hours),
        ];
        foreach (TeleworkPromise promise in promises)
        {
            TeleworkRules?[] shared = promise.PerFullYear is null ? [] : [null, rules];
            foreach (TeleworkShare share in shared.SelectMany(chosen => promise.In(2025, entry, chosen).Readings()))
            {
                yield return share;
            }

            yield return promise.Month(21.Days, 21.Days);
            yield return promise.Month(7.5m.Days, 21.Days, rules: rules);
            yield return promise.Month(0.Days, 0.Days);
            yield return promise.Year(2026, 204.5m.Days, Metropole);
            yield return promise.Year(2025, entry, 170.Days, Metropole, rules);
        }
    }
}
