using NodaTime;

namespace SocialSectorHr;

// The four sets of days a calendar is asked about, each made when first needed. Every day is in exactly one class, in this order of precedence:
// open by exception, weekly closing (a weekday not worked), holiday not worked, closed by exception, worked.
public sealed partial class WorkCalendar
{
    private readonly HolidayTable holidays;

    /// <summary>The days worked: ouvrés.</summary>
    private DaySet WorkingSet => field ??= Make(static (calendar, word) => calendar.NormalDays(word) & ~calendar.NonWorkedHolidays.Words[word], Closed, Open);

    /// <summary>Every day but the weekly rest day and the holidays not worked: ouvrables.</summary>
    private DaySet OuvrableSet => field ??= Make(
        static (calendar, word) => Timeline.Pattern(Weekdays.EveryDay & ~WeekdaysText.Only(calendar.RestDay), word) & ~calendar.NonWorkedHolidays.Words[word], [], []);

    /// <summary>The holidays not worked, on whatever weekday.</summary>
    private DaySet NonWorkedHolidays => field ??= MakeNonWorkedHolidays();

    /// <summary>The holidays not worked that cost a working day.</summary>
    private DaySet HolidaysOnWorkingWeekdays => field ??= Make(
        static (calendar, word) => calendar.NormalDays(word) & calendar.NonWorkedHolidays.Words[word], [], []);

    /// <summary>The closed dates that cost a working day.</summary>
    private DaySet ClosedSet => field ??= Closed.Length == 0
        ? DaySet.Empty
        : Make(static (_, _) => 0UL, [], Closed.Where(date => Weekdays.Includes(date.DayOfWeek) && !NonWorkedHolidays.Contains(Timeline.Day(date))));

    private ulong NormalDays(int word) => Timeline.Pattern(Weekdays, word);

    private DaySet Make(Func<WorkCalendar, int, ulong> days, IEnumerable<LocalDate> without, IEnumerable<LocalDate> with)
    {
        ulong[] words = new ulong[DaySet.WordCount];
        for (int word = 0; word < words.Length; word++)
        {
            words[word] = days(this, word);
        }

        foreach (LocalDate date in without)
        {
            DaySet.Remove(words, Timeline.Day(date));
        }

        foreach (LocalDate date in with)
        {
            DaySet.Add(words, Timeline.Day(date));
        }

        return new(words);
    }

    private DaySet MakeNonWorkedHolidays()
    {
        if (WorkedHolidays == PublicHoliday.None && Local.Length == 0 && Open.Length == 0)
        {
            return holidays.Days;
        }

        ulong[] words = holidays.Days.Words.ToArray();
        if (WorkedHolidays != PublicHoliday.None)
        {
            foreach (HolidayDate holiday in holidays.Dates)
            {
                if ((holiday.Names & ~WorkedHolidays) == PublicHoliday.None)
                {
                    DaySet.Remove(words, Timeline.Day(holiday.Date));
                }
            }
        }

        foreach (LocalDate date in Local)
        {
            DaySet.Add(words, Timeline.Day(date));
        }

        foreach (LocalDate date in Open)
        {
            DaySet.Remove(words, Timeline.Day(date));
        }

        return new(words);
    }
}
