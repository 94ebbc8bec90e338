using NodaTime;

namespace SocialSectorHr;

// The sets of days a calendar is asked about, each made when first needed. Every day is in exactly one class, in this order of precedence:
// open by exception, weekly closing (a weekday not worked), holiday not worked, closed by exception, worked.
public sealed partial class WorkCalendar
{
    private readonly HolidayTable holidays;

    /// <summary>The days worked: ouvrés.</summary>
    internal DaySet WorkingSet => field ??= MakeWorking();

    /// <summary>Every day but the weekly rest day and the holidays not worked: ouvrables.</summary>
    internal DaySet OuvrableSet => field ??= new(Words(Weekdays.EveryDay & ~WeekdaySet.Only(RestDay), onHolidays: false));

    /// <summary>The holidays not worked, on whatever weekday.</summary>
    internal DaySet NonWorkedHolidays => field ??= MakeNonWorkedHolidays();

    /// <summary>The holidays not worked that cost a working day.</summary>
    private DaySet HolidaysOnWorkingWeekdays => field ??= new(Words(Weekdays, onHolidays: true));

    /// <summary>The closed dates that cost a working day, in order: few, so that they are searched, not a set.</summary>
    private int[] CostlyClosures => field ??=
    [
        .. Closed.Select(date => Timeline.Day(date))
            .Where(day => Weekdays.Includes(Timeline.Weekday(day)) && !NonWorkedHolidays.Contains(day)),
    ];

    private int CountClosures(int first, int last)
    {
        int[] closures = CostlyClosures;
        return closures.Length == 0 ? 0 : Before(last + 1) - Before(first);

        int Before(int day)
        {
            int at = Array.BinarySearch(closures, day);
            return at < 0 ? ~at : at;
        }
    }

    private DaySet MakeWorking()
    {
        ulong[] words = Words(Weekdays, onHolidays: false);
        foreach (LocalDate date in Closed)
        {
            DaySet.Remove(words, Timeline.Day(date));
        }

        foreach (LocalDate date in Open)
        {
            DaySet.Add(words, Timeline.Day(date));
        }

        return new(words);
    }

    /// <summary>The days on some weekdays, either the holidays not worked or the others.</summary>
    private ulong[] Words(Weekdays weekdays, bool onHolidays)
    {
        ReadOnlySpan<ulong> nonWorked = NonWorkedHolidays.Words;
        ulong others = onHolidays ? 0 : ulong.MaxValue;
        ulong[] words = new ulong[nonWorked.Length];

        // The pattern of a word comes back every seventh word.
        Span<ulong> patterns = stackalloc ulong[7];
        for (int phase = 0; phase < patterns.Length; phase++)
        {
            patterns[phase] = Timeline.Pattern(weekdays, phase);
        }

        for (int word = 0, phase = 0; word < words.Length; word++, phase = phase == 6 ? 0 : phase + 1)
        {
            words[word] = patterns[phase] & (nonWorked[word] ^ others);
        }

        words[^1] &= DaySet.LastWord;
        return words;
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
