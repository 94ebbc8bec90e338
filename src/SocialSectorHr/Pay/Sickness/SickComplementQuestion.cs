using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the legal complement of a stop is computed from: the stop, the pay of a day and its allowances.</summary>
internal readonly record struct SickComplementQuestion : IQuestion
{
    public SickComplementQuestion(SickStop stop, Money dayOfPay, Money allowance, Money allowanceLater, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(stop);
        ArgumentNullException.ThrowIfNull(law);
        if (dayOfPay < Money.Zero)
        {
            throw Refusal.OutOfRange(dayOfPay, nameof(dayOfPay), "zero or more: a pay is not negative");
        }

        if (allowance < Money.Zero)
        {
            throw Refusal.OutOfRange(allowance, nameof(allowance), "zero or more: an allowance is not negative");
        }

        (Stop, DayOfPay, Allowance, AllowanceLater, Law) = (stop, dayOfPay, allowance, allowanceLater, law);
    }

    public SickStop Stop { get; }

    public Money DayOfPay { get; }

    /// <summary>The allowance of a day, of the first 28 for an accident at work.</summary>
    public Money Allowance { get; }

    public Money AllowanceLater { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that the complement needs on the first day.</summary>
    public bool IsKnown => LegalSickDays.IsKnown(Stop, Law);
}
