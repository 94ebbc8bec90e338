using NodaTime;

namespace SocialSectorHr;

// What the limits of night work look at: the hours of night of each day of work, and the whole of the days that touch the night.
public sealed partial record Roster
{
    private const int MinutesAnHour = 60;
    private const int DaysAYear = 365;

    /// <summary>Whether some work is done on a Sunday.</summary>
    internal bool WorksSundays => Touches(static date => date.DayOfWeek == IsoDayOfWeek.Sunday);

    /// <summary>Whether some work is done on 1 May.</summary>
    internal bool WorksMayDay => Touches(static date => date is { Month: 5, Day: 1 });

    /// <summary>The hours worked between two clock times of the night, from the evening to the morning.</summary>
    internal Hours NightHours(LocalTime from, LocalTime to)
    {
        long minutes = 0;
        for (int i = 0; i < Shifts.Count; i++)
        {
            minutes += OfNight(Shifts[i], Minutes(from), Minutes(to));
        }

        return Hours.OfFraction(minutes, MinutesAnHour);
    }

    /// <summary>The longest day of work that touches the night; a day goes on until a daily rest, 24 hours at most.</summary>
    internal Hours LongestNight(LocalTime from, LocalTime to, Hours dailyRest)
    {
        long longest = 0;
        for (Workday day = new(this, 0, Minutes(dailyRest)); day.Exists; day = day.Next)
        {
            longest = day.Night(Minutes(from), Minutes(to)) > 0 ? Math.Max(longest, day.Work) : longest;
        }

        return Hours.OfFraction(longest, MinutesAnHour);
    }

    /// <summary>The longest time from the start of a day of work to its end; a day goes on until a daily rest, 24 hours at most.</summary>
    internal Hours LongestSpan(Hours dailyRest)
    {
        long longest = 0;
        for (Workday day = new(this, 0, Minutes(dailyRest)); day.Exists; day = day.Next)
        {
            longest = Math.Max(longest, day.Span);
        }

        return Hours.OfFraction(longest, MinutesAnHour);
    }

    /// <summary>
    /// Whether each whole week with work has so many hours of night on two days at least: the usual timetable of a night worker. The hours
    /// of a roster longer than a year are enough where an average of its years reaches those of the year.
    /// </summary>
    internal bool IsOfNightWorker(LocalTime from, LocalTime to, Hours dailyRest, Hours ofDay, Hours ofYear)
    {
        int years = (Period.Length + DaysAYear - 1) / DaysAYear;
        if (NightHours(from, to) >= ofYear * years)
        {
            return true;
        }

        long firstWhole = WeekOf(Timeline.Day(Period.Start) + 6);
        long lastWhole = WeekOf(Timeline.Day(Period.End) + 1) - 1;
        (long week, int nights, int worked, int asked) = (long.MinValue, 0, 0, 0);
        for (Workday day = new(this, 0, Minutes(dailyRest)); day.Exists; day = day.Next)
        {
            long of = WeekOf(day.Start / MinutesADay);
            if (of < firstWhole || of > lastWhole)
            {
                continue;
            }

            (nights, worked) = of == week ? (nights, worked) : (0, worked + 1);
            week = of;
            if (day.Night(Minutes(from), Minutes(to)) >= Minutes(ofDay))
            {
                nights++;
                asked += nights == 2 ? 1 : 0;
            }
        }

        return worked > 0 && asked == worked;
    }

    private static long Minutes(LocalTime time) => (time.Hour * MinutesAnHour) + time.Minute;

    private static long OfNight(Shift shift, long from, long to)
    {
        long minutes = 0;
        for (long midnight =
            (shift.StartMinute / MinutesADay) * MinutesADay; midnight <= shift.EndMinute + MinutesADay; midnight += MinutesADay)
        {
            // The night that ends on that day, from the evening before.
            long begins = Math.Max(shift.StartMinute, midnight - MinutesADay + from);
            minutes += Math.Max(0, Math.Min(shift.EndMinute, midnight + to) - begins);
        }

        return minutes;
    }

    private bool Touches(Func<LocalDate, bool> isOne)
    {
        for (int i = 0; i < Shifts.Count; i++)
        {
            for (LocalDate date = Shifts[i].Start.Date; date <= Shifts[i].End.PlusMinutes(-1).Date; date = date.PlusDays(1))
            {
                if (isOne(date))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The stretches between two daily rests, 24 hours at most.
    private readonly struct Workday
    {
        private readonly Roster roster;
        private readonly int first;
        private readonly int end;
        private readonly long rest;

        public Workday(Roster roster, int first, long rest)
        {
            (this.roster, this.first, this.rest, end) = (roster, first, rest, first);
            IReadOnlyList<Shift> shifts = roster.Shifts;
            while (end < shifts.Count
                && (end == first
                    || (shifts[end].StartMinute - shifts[end - 1].EndMinute < rest
                        && shifts[end].StartMinute < shifts[first].StartMinute + MinutesADay)))
            {
                Work += shifts[end].EndMinute - shifts[end].StartMinute;
                end++;
            }
        }

        public bool Exists => first < roster.Shifts.Count;

        public Workday Next => new(roster, end, rest);

        public long Start => roster.Shifts[first].StartMinute;

        public long Span => roster.Shifts[end - 1].EndMinute - Start;

        public long Work { get; }

        public long Night(long from, long to)
        {
            long minutes = 0;
            for (int i = first; i < end; i++)
            {
                minutes += OfNight(roster.Shifts[i], from, to);
            }

            return minutes;
        }
    }
}
