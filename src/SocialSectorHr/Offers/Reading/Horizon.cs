using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>
/// The years a statement speaks of: those of the contract where its end is known, otherwise from the start to two years after today.
/// </summary>
internal readonly record struct Horizon
{
    private const int YearsAhead = 2;
    private const int FirstYearOf1607Hours = 2005;

    private Horizon(DateInterval employment) => Employment = employment;

    /// <summary>The contract, or what is looked at of a contract without an end.</summary>
    public DateInterval Employment { get; }

    public int FirstYear => Employment.Start.Year;

    public int LastYear => Employment.End.Year;

    public IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    /// <summary>The horizon of a contract; none outside the years that the calendars and the law of leave know.</summary>
    public static Answer<Horizon> Of(Answer<Contract> contract, LocalDate on)
    {
        if (!contract.IsKnown)
        {
            return contract.Lacking<Horizon>();
        }

        Answer<Horizon> horizon = Of(contract.Value, on);
        return horizon.IsKnown ? new(horizon.Value, contract.Mark) : horizon;
    }

    /// <summary>The part of the employment in one calendar year.</summary>
    public DateInterval In(int year) => Part(Employment, year);

    /// <summary>The part of a contract in one of its calendar years.</summary>
    public static DateInterval Part(DateInterval contract, int year) => new(
        LocalDate.Max(contract.Start, new(year, 1, 1)),
        LocalDate.Min(contract.End, new(year, 12, 31)));

    private static Answer<Horizon> Of(Contract contract, LocalDate on)
    {
        LocalDate ahead = new(Math.Min(Math.Max(contract.Start.Year, on.Year), StartReading.LastYear) + YearsAhead, 12, 31);
        Horizon horizon = contract switch
        {
            FixedTermContract fixedTerm => new(new(fixedTerm.Start, fixedTerm.FinalEnd)),
            _ => new(new(contract.Start, ahead)),
        };
        bool known = horizon.FirstYear >= FirstYearOf1607Hours && horizon.LastYear <= StartReading.LastYear + YearsAhead;
        return known ? new(horizon, Mark.Exact) : new(Fact.LawValue);
    }
}
