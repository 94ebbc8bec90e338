namespace SocialSectorHr.Offers;

/// <summary>
/// The RTT days promised for a full year: stated by the year, or without a period, which is read as the year; by the month, twelve times;
/// by the fortnight, twenty-six times. Those of a contract are not those of a year.
/// </summary>
internal static class RttReading
{
    private static readonly Days Most = Days.Of(104);

    public static Answer<RttPromise> Read(Answer<Days> days, Answer<WeeklySchedule> week) => !days.IsKnown ? days.Lacking<RttPromise>()
        : week.IsKnown ? new(RttPromise.PerFullYear(days.Value, week.Value), days.Mark.And(week.Mark))
        : new(RttPromise.PerFullYear(days.Value), days.Mark);

    /// <summary>The days alone, whatever the hours.</summary>
    public static Answer<Days> ReadDays(OfferReader reader) =>
        reader.Part(static offer => offer.WorkingTime?.Rtt is { Days: { IsEmpty: false } } said ? said : null, Fact.RttDays)
            .Then(static said => Year(said));

    /// <summary>The ends of a stated range by the year ("de 10 à 15", "jusqu'à deux par mois"), none where one number is stated.</summary>
    public static IEnumerable<(FigureBound Bound, Answer<Days> Days)> Ends(StatedRtt? said)
    {
        if (said?.Days is not { IsEmpty: false, IsExact: false } range)
        {
            yield break;
        }

        if (range.AtLeast is { } low)
        {
            yield return (FigureBound.AtLeast, PerYear(low, range.Per));
        }

        if (range.AtMost is { } high)
        {
            yield return (FigureBound.AtMost, PerYear(high, range.Per));
        }
    }

    private static Answer<Days> Year(StatedRtt said) =>
        said.Days is { IsExact: true, AtLeast: { } days, Per: var per } ? PerYear(days, per) : new(Fact.RttDays);

    private static Answer<Days> PerYear(Days days, Per? per)
    {
        (Days perYear, Mark mark) = per switch
        {
            Per.Year => (days, Mark.Exact),
            Per.Month => (days * 12, Mark.Derived),
            Per.Fortnight => (days * 26, Mark.Derived),
            null => (days, Mark.Derived),
            _ => (Days.Zero, Mark.Derived),
        };
        return perYear > Days.Zero && perYear <= Most ? new(perYear, mark) : new(Fact.RttDays);
    }
}
