using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the solidarity day done on one date is computed from.</summary>
internal readonly record struct SolidarityDayQuestion : IQuestion
{
    public SolidarityDayQuestion(WeeklySchedule week, LocalDate date, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        (Week, Date, Calendar, Law) = (week, date, week.Check(calendar), law);
        (IsAllowed, Reason, Source) = Judge(date, calendar);
    }

    public WeeklySchedule Week { get; }

    public LocalDate Date { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the date may be the solidarity day, null where it depends; why, and the article.</summary>
    public bool? IsAllowed { get; }

    public Bilingual Reason { get; }

    public LegalSource? Source { get; }

    public bool IsKnown => SolidarityHoursQuestion.IsKnownOn(Date, Law);

    private static (bool? Allowed, Bilingual Reason, LegalSource? Source) Judge(LocalDate date, WorkCalendar calendar)
    {
        if (!SolidarityChoice.IsDueIn(calendar))
        {
            return (false, SolidarityHours.Nothing, LabourCode.L3422_1);
        }

        if (date is { Month: 5, Day: 1 })
        {
            return (false, new("jamais le 1er mai", "never 1 May"), LabourCode.L3133_11);
        }

        bool alsace = calendar.Zone is HolidayZone.AlsaceMoselle or HolidayZone.AlsaceMoselleWithGoodFriday;
        bool local = date is { Month: 12, Day: 25 or 26 }
            || (PublicHolidays.On(date, HolidayZone.AlsaceMoselleWithGoodFriday) & PublicHoliday.GoodFriday) != PublicHoliday.None;
        if (alsace && local)
        {
            return (false, new("exclue en Alsace-Moselle", "excluded in Alsace-Moselle"), LabourCode.L3134_16);
        }

        if (calendar.IsWorkingDay(date))
        {
            Bilingual condition = calendar.IsHoliday(date)
                ? new(
                    "férié travaillé selon le calendrier : seulement s'il était chômé auparavant",
                    "holiday worked by the calendar: only if it was not worked before")
                : new(
                    "jour déjà travaillé : seulement si c'est un jour de RTT ou si des heures s'ajoutent à l'horaire",
                    "day worked already: only if it is an RTT day or hours are added to the schedule");
            return (null, condition, LabourCode.L3133_11);
        }

        return date.DayOfWeek == calendar.RestDay
            ? (null, new("repos hebdomadaire : non vérifié", "weekly rest: not checked"), null)
            : (true, new("jour précédemment non travaillé", "day not worked before"), LabourCode.L3133_11);
    }
}
