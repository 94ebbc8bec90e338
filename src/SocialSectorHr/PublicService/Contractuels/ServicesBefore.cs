using NodaTime;

namespace SocialSectorHr.PublicService;

/// <summary>Services counted back from a first day: the stretch that reaches it, and the months and days of those before that
/// one.</summary>
/// <remarks>Whole months go from a day number to the eve of the same one; the days beside them are added up, thirty to a month.</remarks>
internal readonly record struct ServicesBefore(LocalDate Until)
{
    private const int DaysAMonth = 30;

    /// <summary>The first day of the stretch that reaches the first day without a gap; that day itself where there is none.</summary>
    private LocalDate From { get; init; } = Until;

    // The stretch that is being put together, where it does not reach the first day.
    private LocalDate? Start { get; init; }

    private LocalDate End { get; init; }

    private int WholeMonths { get; init; }

    private int WholeDays { get; init; }

    /// <summary>All the services before the first day.</summary>
    public Months All
    {
        get
        {
            ServicesBefore closed = Closed;
            (int months, int days) = Quantieme.Between(From, Until.PlusDays(-1));
            return Months.OfFraction(((closed.WholeMonths + months) * DaysAMonth) + closed.WholeDays + days, DaysAMonth);
        }
    }

    private ServicesBefore Closed
    {
        get
        {
            if (Start is not { } start)
            {
                return this;
            }

            (int months, int days) = Quantieme.Between(start, End);
            return this with { Start = null, WholeMonths = WholeMonths + months, WholeDays = WholeDays + days };
        }
    }

    /// <summary>With an earlier stretch.</summary>
    public ServicesBefore With(LocalDate start, LocalDate end)
    {
        LocalDate next = end.PlusDays(1);
        return Start is null && next == From ? this with { From = start }
            : Start == next ? this with { Start = start }
            : Closed with { Start = start, End = end };
    }

    /// <summary>The day on which so many months are reached, if the service goes on.</summary>
    public LocalDate Reach(int months)
    {
        ServicesBefore closed = Closed;
        int missing = (months * DaysAMonth) - (closed.WholeMonths * DaysAMonth) - closed.WholeDays;
        return missing <= 0 ? Until.PlusDays(-1)
            : Quantieme.AddMonths(From, missing / DaysAMonth).PlusDays((missing % DaysAMonth) - 1);
    }
}
