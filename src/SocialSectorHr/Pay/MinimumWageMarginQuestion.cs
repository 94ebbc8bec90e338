using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a month of pay is held against the SMIC with.</summary>
internal readonly record struct MinimumWageMarginQuestion : IQuestion
{
    /// <summary>The first day of a single monthly SMIC: before it, a guaranteed monthly pay differed by firm.</summary>
    public static readonly LocalDate SingleMonthly = new(2005, 7, 1);

    public MinimumWageMarginQuestion(
        Money month, PaidHoursQuestion hours, bool segurIncluded, Percent? segurShare, Dated<Percent>? shareOfSmic = null)
    {
        if (segurShare <= Percent.Zero)
        {
            throw Refusal.OutOfRange(segurShare.Value, nameof(segurShare), "more than 0%");
        }

        (Month, Hours, SegurIncluded, SegurShare, ShareOfSmic) = (month, hours, segurIncluded, segurShare, shareOfSmic);
    }

    public Money Month { get; }

    public PaidHoursQuestion Hours { get; }

    public bool SegurIncluded { get; }

    /// <summary>The share of Segur in the pay; null for that of the week in 35 hours.</summary>
    public Percent? SegurShare { get; }

    /// <summary>The share of the SMIC that a worker under 18 has; null for the whole of it.</summary>
    public Dated<Percent>? ShareOfSmic { get; }

    public FrenchLaw Law => Hours.Law;

    /// <summary>Whether the law says all that the comparison needs on that day.</summary>
    public bool IsKnown => Hours.IsKnown
        && Hours.IsRead(Hours.Smic)
        && Hours.IsRead(LegalDurations.Week)
        && (!SegurIncluded || Hours.IsRead(Segur.Monthly))
        && (ShareOfSmic is null || Hours.IsRead(ShareOfSmic));
}
