using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a deadline is computed from: the zone, the day that starts it, and months then days, or ouvrables.</summary>
internal readonly record struct DeadlineQuestion : IQuestion
{
    private const int MostMonths = 2_400;
    private const int MostDays = 73_000;

    public DeadlineQuestion(HolidayZone zone, LocalDate from, Period length)
    {
        ArgumentNullException.ThrowIfNull(length);
        bool isWhole = !length.HasTimeComponent && length is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 };
        long months = (12L * length.Years) + length.Months;
        long days = (7L * length.Weeks) + length.Days;
        (Months, Days) = isWhole && months + days > 0 && months <= MostMonths && days <= MostDays
            ? ((int)months, (int)days)
            : throw Refusal.OutOfRange(
                length, nameof(length), "at least one day and at most two centuries, in whole years, months, weeks and days");
        (Zone, From) = (zone, from);
    }

    public DeadlineQuestion(HolidayZone zone, LocalDate from, int ouvrables)
    {
        Days = ouvrables is >= 1 and <= MostDays
            ? ouvrables
            : throw Refusal.OutOfRange(ouvrables, nameof(ouvrables), "between 1 and 73000 jours ouvrables");
        (Zone, From, IsInOuvrables) = (zone, from, true);
    }

    /// <summary>A legal delay, already whole.</summary>
    public DeadlineQuestion(HolidayZone zone, LocalDate from, int months, int days) =>
        (Zone, From, Months, Days) = (zone, from, months, days);

    public HolidayZone Zone { get; }

    /// <summary>The day that starts it, not counted.</summary>
    public LocalDate From { get; }

    public int Months { get; }

    /// <summary>After the months; ouvrables where <see cref="IsInOuvrables"/> says so.</summary>
    public int Days { get; }

    public bool IsInOuvrables { get; }

    /// <summary>The text that puts the last day off; null for article 642.</summary>
    public LegalSource? PutOffBy { get; init; }

    public FrenchLaw? Law => null;
}
