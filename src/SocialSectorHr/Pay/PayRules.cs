using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement or a payroll chooses where the law leaves a choice on pay (règles de paie). Null: the library's
/// default.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PayRules : IMemberwise
{
    /// <summary>How a payslip lays out a month paid by the hour; usually the exact fraction.</summary>
    public PayslipLayout? Layout { get; init; }

    /// <summary>How the hours of a month are derived; usually exactly 52/12, and as printed for <see cref="PayslipLayout.TwoRoundedLines"/>.</summary>
    public MonthlyHoursConvention? MonthlyHours { get; init; }

    /// <summary>
    /// The premium of the first eight overtime hours of a week; usually the legal 25 %. An agreement may go down to 10 % (C. trav.
    /// L3121-33).
    /// </summary>
    public Percent? OvertimePremium { get; init; }

    /// <summary>The premium from the ninth overtime hour on; usually the legal 50 %.</summary>
    public Percent? OvertimePremiumBeyond { get; init; }

    /// <summary>How an incomplete month is paid; usually by the real hours of the month.</summary>
    public IncompleteMonthMethod? IncompleteMonth { get; init; }

    /// <summary>The working days of a mean month, for <see cref="IncompleteMonthMethod.OuvresMean"/>; usually 65/3 for a five-day week. Some payrolls use 22.</summary>
    public Days? MeanWorkingDays
    {
        get;
        init => field = value is null || (value > Days.Zero && value <= Days.Of(31))
            ? value
            : throw Refusal.OutOfRange(value.Value, nameof(MeanWorkingDays), "more than 0 and at most 31 days, those of a month");
    }

    /// <summary>
    /// Whether <see cref="IncompleteMonthMethod.HoursMean"/> pays the better of the month less the hours missed and of the hours done, as a
    /// publisher of payroll advises [one secondary source]; usually the first.
    /// </summary>
    public bool? IsBetterOfMeanHours { get; init; }

    /// <summary>Where the post is (C. trav. L3423-1): Mayotte has a SMIC of its own; usually elsewhere.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public HolidayZone? Zone
    {
        get;
        init => field = value is { } zone && !Enum.IsDefined(zone) ? throw Refusal.Undefined(zone, nameof(Zone)) : value;
    }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is chosen.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de paie" : "pay rules");
}
