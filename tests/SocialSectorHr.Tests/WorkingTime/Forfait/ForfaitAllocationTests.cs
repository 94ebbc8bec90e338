using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Asking a forfait or a promise of telework leaves nothing for the garbage collector.</summary>
public class ForfaitAllocationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly DaysForfait Forfait = DaysForfait.Of(214.Days);
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly TeleworkPromise Promise = TeleworkPromise.PerYear(110.Days).OnSiteAtLeast(5.Days);
    private static readonly DateInterval Presence = new(new(2025, 3, 17), new(2025, 12, 31));
    private static readonly ForfaitRules MonthOpen = new() { DayValue = ForfaitDayValueMethod.OpenDaysOfMonth, RestDaysFollowWork = true };
    private static readonly ForfaitGrounds Grounds = new() { Agreement = ForfaitAgreement.Branch };
    private static readonly HoursForfait Week = HoursForfait.PerWeek(39.Hours);
    private static readonly ForfaitTally Tally = ForfaitTally.Of(
        214.Days, 13.Days, [TalliedDay.Worked(On), TalliedDay.Rested(On.PlusDays(1))]);

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Func<bool>> Asked { get; } = new()
    {
        ["the value of a day"] = static () => Forfait.DayValue(36_000.Euros, On, Metropole, Law).Value > Money.Zero,
        ["the value of a day by the month"] = static () => Forfait.DayValue(36_000.Euros, On, Metropole, Law, MonthOpen).Value > Money.Zero,
        ["the value of an hour"] = static () => Forfait.HourValue(36_000.Euros, On, Law).Value > Money.Zero,
        ["days given up"] = static () => Forfait.GiveUp(2.Days, null, 36_000.Euros, On, Law).Amount > Money.Zero,
        ["an absence"] = static () => Forfait.Absence(18.Days, 13.Days, On, Law, MonthOpen).RestDaysLost > Days.Zero,
        ["the grounds"] = static () => Forfait.Check(Grounds, On, Law).IsLawful == true,
        ["a balance"] = static () => Tally.Balance(On).Worked > Days.Zero,
        ["a forfait in hours"] = static () => Week.Terms(On, Law).Overtime > Hours.Zero,
        ["a share of telework"] = static () => Promise.In(2025, Presence).Days > Days.Zero,
        ["a month of telework"] = static () => Promise.Month(7.Days, 21.Days).MostTelework > Days.Zero,
        ["a year of telework"] = static () => Promise.Year(2025, Presence, 150.Days, Metropole).IsFeasible,
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_allocates_nothing(string question) => Allocation.IsNone(Asked[question]);
}
