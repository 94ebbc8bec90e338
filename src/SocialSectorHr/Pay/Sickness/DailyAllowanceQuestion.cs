using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the daily allowances of a stop are computed from: the stop and the pay of the months before it.</summary>
internal readonly record struct DailyAllowanceQuestion : IQuestion
{
    public DailyAllowanceQuestion(SickStop stop, Money monthly, FrenchLaw law)
        : this(stop, Paid(monthly, nameof(monthly)), monthly, monthly, law)
    {
    }

    public DailyAllowanceQuestion(SickStop stop, Money thirdLast, Money secondLast, Money last, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(stop);
        ArgumentNullException.ThrowIfNull(law);
        (Stop, ThirdLast, SecondLast, Last, Law) =
            (stop, Paid(thirdLast, nameof(thirdLast)), Paid(secondLast, nameof(secondLast)), Paid(last, nameof(last)), law);
    }

    public SickStop Stop { get; }

    public Money ThirdLast { get; }

    public Money SecondLast { get; }

    public Money Last { get; }

    public FrenchLaw Law { get; }

    public LocalDate First => Stop.Period.Start;

    /// <summary>The last day of the month before the stop: its SMIC makes the ceiling.</summary>
    public LocalDate MonthBefore => First.PlusDays(-First.Day);

    /// <summary>Whether the law says all that the allowances need.</summary>
    public bool IsKnown => Law.TryOn(First, SicknessAllowance.MonthCeiling, out _)
        && (Stop.IsAccident
            ? Law.TryOn(First, SocialSecurityCeiling.Monthly, out _)
            : Law.TryOn(MonthBefore, MinimumWage.Hourly, out _) && Law.TryOn(MonthBefore, LegalDurations.Week, out _));

    public DatedValue<T> Read<T>(Dated<T> table, Explanation? why) => Read(First, table, why);

    public DatedValue<T> Read<T>(LocalDate on, Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(on, table);
        why?.Read(table, row);
        return row;
    }

    private static Money Paid(Money pay, string name) => pay >= Money.Zero
        ? pay
        : throw Refusal.OutOfRange(pay, name, "zero or more: a pay is not negative");
}
