using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The solidarity day done on one date (journée de solidarité): whether the date may be it, its hours, what is paid beyond.</summary>
/// <remarks>
/// Seven unpaid hours, in proportion for part time (C. trav. L3133-8), neither overtime of the contingent nor complementary hours (L3133-9). It may be a
/// holiday that was not worked, other than 1 May, an RTT day, or any other seven hours, even split (L3133-11); in Alsace-Moselle neither Good Friday nor 25
/// or 26 December [one secondary source, unverified]. Under a forfait in days it is one of the days of the forfait, worth one day. <c>default</c> holds
/// nothing and explains that nothing was computed.
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

    /// <summary>Whether the date may be the solidarity day.</summary>
    public bool IsAllowed => calendar is not null && Refused(Date, calendar) is null;

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
        string refused = language == Language.French ? "exclue" : "excluded";
        return $"{DateText.Write(Date, language)}, {(IsAllowed ? Hours.ToString(language) : refused)}";
    }

    internal static SolidarityDay Of(WeeklySchedule week, LocalDate date, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        return new(week, date, calendar, law);
    }

    private static (Hours Hours, Hours Excess, Hours Left) Compute(
        WeeklySchedule week, LocalDate date, WorkCalendar calendar, FrenchLaw law, Explanation? why)
    {
        why?.Given(new("date choisie", "date chosen"), date);
        if (why is not null)
        {
            LegalSource? refused = Refused(date, calendar);
            why.Chosen(
                refused is null ? new("date possible", "date allowed") : new("date exclue", "date excluded"),
                refused is null,
                default,
                refused ?? LabourCode.L3133_11);
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

    /// <summary>The article that keeps a date from being the solidarity day; null where none does.</summary>
    private static LegalSource? Refused(LocalDate date, WorkCalendar calendar)
    {
        if (date is { Month: 5, Day: 1 })
        {
            return LabourCode.L3133_11;
        }

        bool alsace = calendar.Zone is HolidayZone.AlsaceMoselle or HolidayZone.AlsaceMoselleWithGoodFriday;
        bool local = date is { Month: 12, Day: 25 or 26 }
            || (PublicHolidays.On(date, HolidayZone.AlsaceMoselleWithGoodFriday) & PublicHoliday.GoodFriday) != PublicHoliday.None;
        return alsace && local ? LabourCode.L3134_13 : null;
    }
}
