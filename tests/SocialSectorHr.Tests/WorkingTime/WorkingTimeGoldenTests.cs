using System.Globalization;
using System.Text.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>The figures of the five offers that the terms of this topic give by themselves, before any offer is read.</summary>
public class WorkingTimeGoldenTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly DateInterval FixedTerm = new(new(2025, 5, 12), new(2025, 12, 31));
    private static readonly DateInterval DefinedPurpose = new(new(2022, 9, 1), new(2024, 2, 29));
    private static readonly DateInterval ToCeiling = new(new(2022, 9, 1), new(2025, 8, 31));

    public static TheoryData<string, string> Figures
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string offer in new[] { "ftda-mao", "ftda-artists", "ecpat", "mdm" })
            {
                foreach (string id in GoldenOffer.Of(offer).Figures.Keys.Where(IsOfThisTopic))
                {
                    data.Add(offer, id);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_of_an_offer_agrees(string offer, string id)
    {
        JsonElement expected = GoldenOffer.Of(offer).Figures[id].GetProperty("value");
        FigureValue answer = offer switch
        {
            "ftda-mao" => WeekFigure(id, 20.Days, 36.Ouvrables, new(new(2026, 3, 16), new(2026, 12, 31))),
            "ftda-artists" => WeekFigure(id, 20.Days, 36.Ouvrables, FixedTerm),
            "mdm" => WeekFigure(id, 22.5m.Days, 30.Ouvrables, new(new(2025, 3, 3), new(2025, 12, 31))),
            _ => ForfaitFigure(id),
        };
        Assert.Equal(GoldenOffer.Text(expected), GoldenOffer.Write(answer, expected));
    }

    [Fact]
    public void The_golden_file_has_figures_of_this_topic() => Assert.True(Figures.Count > 150, $"{Figures.Count} figures");

    private static bool IsOfThisTopic(string id) =>
        id.Split('.') is ["worktime", _, ..] or ["rtt", ..] or ["forfait", _, ..] && !id.Contains("dailyValue", StringComparison.Ordinal)
            && !id.Contains("renunciation", StringComparison.Ordinal);

    private static FigureValue WeekFigure(string id, Days promised, LeaveDays leave, DateInterval presence)
    {
        string[] parts = id.Split('.');
        if (parts[0] == "worktime")
        {
            return YearFigure(int.Parse(parts[1], CultureInfo.InvariantCulture), string.Join('.', parts[2..]), promised, leave);
        }

        if (id == "rtt.origin")
        {
            return Week.Rtt(228.Days, presence.Start, Law, new() { Method = RttMethod.Average35LessSolidarity }).Unrounded;
        }

        RttProration method = Enum.Parse<RttProration>(parts[2], ignoreCase: true);
        DayRounding rounding = parts[3] == "unrounded" ? DayRounding.None : Enum.Parse<DayRounding>(parts[3], ignoreCase: true);
        Readings<RttShare> readings = RttPromise.PerFullYear(promised, Week).In(
            presence.Start.Year, presence, 0.Ouvres, Metropole, Law, new() { Rounding = rounding }).Readings();
        return readings.Single(share => share.Method == method).Days;
    }

    private static FigureValue YearFigure(int year, string what, Days promised, LeaveDays leave)
    {
        YearBalance balance = Week.AnnualBalance(year, promised, leave, Metropole, Law);
        RttEntitlement Rtt(RttRules rules) => Week.Rtt(year, leave, Metropole, Law, rules);
        RttRules target = new() { Method = RttMethod.AnnualHoursTarget, Solidarity = SolidarityMode.AlreadyCounted };
        return what switch
        {
            "openDays" => balance.OpenDays,
            "theoreticalDays" => balance.TheoreticalDays,
            "workedDays" => balance.WorkedDays,
            "annualHours" => balance.Hours.Worked,
            "annualHoursWithSolidarity" => balance.Hours.WithSolidarity,
            "exceeds1607" => balance.Hours.ExceedsLegalYear,
            "averageWeek" => balance.Hours.AverageWeek,
            "rttTheory.average35" => Rtt(new()).Unrounded,
            "rttTheory.average35LessSolidarity" => Rtt(new() { Method = RttMethod.Average35LessSolidarity }).Unrounded,
            "rttTheory.target1607Unrounded" => Rtt(target).Unrounded,
            "rttTheory.target1607" => Rtt(target).Days,
            "rttTheory.target1600" => Rtt(target with { Solidarity = SolidarityMode.ExtraHours }).Days,
            "rttTheory.stated" => Rtt(new() { FlatDays = promised }).Days,
            _ => throw new InvalidOperationException($"No answer for {what}."),
        };
    }

    private static FigureValue ForfaitFigure(string id)
    {
        string[] parts = id.Split('.');
        DaysForfait forfait = DaysForfait.Of(214.Days);
        ForfaitPeriods Contract(DateInterval contract) =>
            forfait.Periods(contract, 0.Ouvres, Metropole, Law, parts is [_, _, "days", string method]
                ? new() { Proration = Enum.Parse<ForfaitProration>(method, ignoreCase: true) } : null);
        switch (parts)
        {
            case [_, "legalCeiling"]:
                return Law.On(DefinedPurpose.Start, ForfaitLimits.Ceiling).Value;
            case [_, "maximumDays"]:
                return Law.On(DefinedPurpose.Start, ForfaitLimits.Maximum).Value;
            case [_, string year, "restDays"] when year.Length == 4:
                return forfait.Year(int.Parse(year, CultureInfo.InvariantCulture), 30.Ouvrables, Metropole, Law).RestDays;
            case [_, "18months", ..]:
                return Contract(DefinedPurpose).DaysToWork;
        }

        ForfaitPeriods periods = Contract(parts[1].EndsWith("ToCeiling", StringComparison.Ordinal) ? ToCeiling : DefinedPurpose);
        ForfaitPeriod period = periods.Single(candidate => parts[1].StartsWith($"period{candidate.Counts.Start.Year}", StringComparison.Ordinal));
        return parts[2] switch
        {
            "openDays" => period.OpenDays,
            "restDaysUnrounded" => period.RestDaysUnrounded,
            "restDays" => period.RestDays,
            "days" => period.DaysToWork,
            _ => throw new InvalidOperationException($"No answer for {id}."),
        };
    }
}
