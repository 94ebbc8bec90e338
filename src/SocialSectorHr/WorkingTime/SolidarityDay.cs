using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The solidarity day done on one date (journée de solidarité): whether the date may be it, its hours, what is paid beyond.</summary>
/// <remarks>
/// Seven unpaid hours, in proportion for part time (C. trav. L3133-8), neither overtime of the contingent nor complementary hours (L3133-9). It may be a
/// holiday that was not worked, other than 1 May, an RTT day, or any other seven hours not worked before, even split (L3133-11); in Alsace-Moselle neither 25
/// or 26 December nor, whether there is a temple or not, Good Friday (L3134-16). Under a forfait in days it is one of the days of the forfait, worth one day.
/// <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct SolidarityDay
{
    private readonly WeeklySchedule? week;
    private readonly WorkCalendar? calendar;
    private readonly FrenchLaw? law;

    private SolidarityDay(WeeklySchedule week, LocalDate date, WorkCalendar calendar, FrenchLaw law)
    {
        (this.week, this.calendar, this.law) = (week, calendar, law);
        Date = date;
        (Hours, PaidExcess, HoursLeft) = Compute(week, date, calendar, law, null);
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether the date may be the solidarity day: a holiday, a weekday or a closing day that was not worked.</summary>
    /// <value>
    /// Null where it depends: a day worked already, or a holiday that the calendar has worked, may be it only as an RTT day or by hours added (C. trav.
    /// L3133-11); on the weekly rest day, working at all is not checked here.
    /// </value>
    public bool? IsAllowed => calendar is null ? false : Judge(Date, calendar).Allowed;

    /// <summary>The unpaid hours of the year: 7 h, in proportion for part time.</summary>
    public Hours Hours { get; }

    /// <summary>The hours of that day beyond them, paid as usual: 0.8 h of a day of 7.8 h.</summary>
    public Hours PaidExcess { get; }

    /// <summary>The hours a shorter day leaves to do another time.</summary>
    public Hours HoursLeft { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Journée de solidarité à une date", "Solidarity day on a date");
        if (week is null || calendar is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(week, Date, calendar, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The date, and its hours or that it cannot be.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string hours = IsAllowed switch
        {
            true => Hours.ToString(language),
            false => french ? "exclue" : "excluded",
            null => $"{Hours.ToString(language)}, {(french ? "sous condition" : "on a condition")}",
        };
        return $"{DateText.Write(Date, language)}, {hours}";
    }

    internal static SolidarityDay Of(WeeklySchedule week, LocalDate date, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        return new(week, date, week.Check(calendar), law);
    }

    private static (Hours Hours, Hours Excess, Hours Left) Compute(
        WeeklySchedule week, LocalDate date, WorkCalendar calendar, FrenchLaw law, Explanation? why)
    {
        why?.Given(new("date choisie", "date chosen"), date);
        if (why is not null)
        {
            (bool? allowed, Bilingual reason, LegalSource? source) = Judge(date, calendar);
            why.Decided(new("date possible", "date allowed"), allowed, reason, source);
        }

        Hours hours = SolidarityHours.Compute(week, date, law, why);
        Fraction day = week.HoursPerDay.Exact;
        Fraction excess = Fraction.Max(0, day - hours.Exact);
        Fraction left = Fraction.Max(0, hours.Exact - day);
        why?.Computed(new("heures de la journée", "hours of the day"), $"{week.WeeklyHours} / {week.DaysPerWeek}", week.HoursPerDay);
        why?.Computed(new("heures au-delà, payées normalement", "hours beyond, paid as usual"), $"max(0; {day} − {hours})", Hours.FromExact(excess));
        why?.Computed(new("heures restant à effectuer", "hours left to do"), $"max(0; {hours} − {day})", Hours.FromExact(left));
        why?.Chosen(
            new("hors contingent d'heures supplémentaires et hors heures complémentaires", "outside the overtime contingent and the complementary hours"),
            null, default, LabourCode.L3133_9);
        return (hours, Hours.FromExact(excess), Hours.FromExact(left));
    }

    /// <summary>Whether a date may be the solidarity day, null where it depends; why, and the article.</summary>
    private static (bool? Allowed, Bilingual Reason, LegalSource? Source) Judge(LocalDate date, WorkCalendar calendar)
    {
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
                ? new("férié travaillé selon le calendrier : seulement s'il était chômé auparavant", "holiday worked by the calendar: only if it was not worked before")
                : new(
                    "jour déjà travaillé : seulement si c'est un jour de RTT ou si des heures s'ajoutent à l'horaire",
                    "day worked already: only if it is an RTT day or hours are added to the schedule");
            return (null, condition, LabourCode.L3133_11);
        }

        return date.DayOfWeek == calendar.RestDay
            ? (null, new("repos hebdomadaire : non contrôlé", "weekly rest: not checked"), null)
            : (true, new("jour précédemment non travaillé", "day not worked before"), LabourCode.L3133_11);
    }
}
