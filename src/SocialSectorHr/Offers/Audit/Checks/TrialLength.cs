using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>A stated trial: months, or days. "From 3 months" counts its least, "up to 4 months" its most.</summary>
internal readonly record struct TrialLength(Months? Months, Days? Days, StatedTrial Trial)
{
    /// <summary>The length as the offer states it.</summary>
    public Bilingual Stated => Trial switch
    {
        { Length: { IsEmpty: false } months } => Both(months),
        { LengthInWeeks: { IsEmpty: false } weeks } => Both(weeks),
        _ => Both(Trial.LengthInDays!.Value),
    };

    public static TrialLength? Of(StatedTrial? trial) => trial switch
    {
        { Length: { IsEmpty: false } months } => new(months.AtMost ?? months.AtLeast, null, trial),
        { LengthInWeeks: { IsEmpty: false } weeks } => new(
            null, SocialSectorHr.Days.FromExact((weeks.AtMost ?? weeks.AtLeast)!.Value.Exact * 7), trial),
        { LengthInDays: { IsEmpty: false } days } => new(null, days.AtMost ?? days.AtLeast, trial),
        _ => null,
    };

    /// <summary>Whether it is longer than so many months, wherever these fall; null where that depends on the start.</summary>
    public bool? IsBeyond(Months limit)
    {
        if (Months is { } months)
        {
            return months > limit;
        }

        Fraction days = Days!.Value.Exact;
        return days > limit.Exact * 31 ? true : days <= limit.Exact * 28 ? false : null;
    }

    /// <summary>Its whole months and days; null where it is no length of the calendar.</summary>
    public (int Months, int Days)? InCalendar()
    {
        if (Months is { } months)
        {
            return months.Exact.IsInteger && months.Exact >= 1 && months.Exact <= 1_200 ? ((int)months.Exact.Numerator, 0) : null;
        }

        return Days is { } days && days.Exact >= 1 && days.Exact <= 36_600 ? (0, (int)days.Exact.Floor()) : null;
    }

    private static Bilingual Both<T>(Stated<T> length)
        where T : struct, IComparable<T> => new(length.ToString(Language.French), length.ToString());
}
