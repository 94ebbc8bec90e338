using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Every published case on leave carried over after a sickness, every expected field of it.</summary>
public class CarryOverCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("carry-over.json");

    public static TheoryData<string> Ids => [.. All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_case_is_reproduced_in_every_field(string id) => All.Single(row => row.Id == id).Check(Of);

    private static object? Of(PublishedCase given, string field)
    {
        CarryOver answer = Leave(given).CarryOver(Sickness(given), WorkCalendar.For(HolidayZone.Metropole), FrenchLaw.Published);
        return field switch
        {
            "suspendedOneYearAtPeriodEnd" => answer.WasSuspendedAYear,
            "start" => answer.Start,
            "end" => answer.LastDay,
            "monthsElapsed" => answer.MonthsUsed,
            "monthsLeft" => answer.MonthsLeft,
            "days" => answer.Days.Days,
            "lost" => answer.IsLostOn(given.Date("returnDate")),
            _ => throw new InvalidOperationException($"No answer for \"{field}\"."),
        };
    }

    // The kind of a case is what its page looks at; the answer finds it from the days.
    private static UntakenLeave Leave(PublishedCase given)
    {
        if (given.Word("kind") == "AcquiredDuringSickness")
        {
            LocalDate end = given.Date("acquisitionPeriodEnd");
            return UntakenLeave.Of(24.Ouvrables, new(new LocalDate(end.Year - 1, 6, 1), end));
        }

        LocalDate last = given.Date("takingPeriodEnd");
        UntakenLeave leave = UntakenLeave.Of(
            LeaveDays.Ouvrables(given.Whole("daysLeft")), new(new LocalDate(last.Year - 2, 6, 1), new LocalDate(last.Year - 1, 5, 31)));
        Assert.Equal(last, leave.Taking.End);
        return leave;
    }

    private static SickLeave Sickness(PublishedCase given)
    {
        LocalDate first = given.Has("sickFrom") ? given.Date("sickFrom") : given.Date("takingPeriodEnd").PlusDays(-60);
        SickLeave sickness = SickLeave.Since(first);
        if (given.Has("sickTo"))
        {
            Assert.Equal(given.Date("returnDate"), given.Date("sickTo").PlusDays(1));
        }

        sickness = given.Has("returnDate") ? sickness.BackOn(given.Date("returnDate")) : sickness;
        return given.Has("informedOn") ? sickness.InformedOn(given.Date("informedOn")) : sickness;
    }
}
