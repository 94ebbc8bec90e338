using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What rest days given up for pay are computed from.</summary>
internal readonly record struct RestDaysGivenUpQuestion : IQuestion
{
    public RestDaysGivenUpQuestion(
        DaysForfait forfait, Days days, Days? restDays, Money annual, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(law);
        if (annual < Money.Zero)
        {
            throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative");
        }

        if (days <= Days.Zero || !DaysForfait.IsCounted(days))
        {
            throw Refusal.OutOfRange(days, nameof(days), "more than 0 days, whole or halves (C. trav. L3121-59)");
        }

        if (restDays is { } rest && !DaysForfait.IsCounted(rest))
        {
            throw Refusal.OutOfRange(rest, nameof(restDays), "0 days or more, whole or halves");
        }

        if (days > restDays)
        {
            throw Refusal.OutOfRange(
                days, nameof(days), $"at most the {restDays} of rest of the year: a day that does not exist is not given up (C. trav. L3121-59)");
        }

        if (rules is { WaiverPremiumUpTo: null } != rules is { WaiverPremiumBeyond: null })
        {
            throw new ArgumentException(
                $"{nameof(ForfaitRules.WaiverPremiumUpTo)} and {nameof(ForfaitRules.WaiverPremiumBeyond)} go together: "
                    + "the days and the premium beyond them.",
                nameof(rules));
        }

        (Forfait, Days, RestDays, Annual, On, Law, Rules) = (forfait, days, restDays, annual, on, law, rules);
    }

    public DaysForfait Forfait { get; }

    public Days Days { get; }

    /// <summary>The rest days of the year; null where they are not known.</summary>
    public Days? RestDays { get; }

    public Money Annual { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public ForfaitRules? Rules { get; }

    /// <summary>What a day is worth before its premium: worked on top of the forfait, unless the rules say otherwise.</summary>
    public ForfaitDayValueMethod Method => Rules?.WaiverDayValue ?? ForfaitDayValueMethod.AnnualOverForfait;

    /// <summary>
    /// Whether the law has a ceiling, a maximum and a premium on that day, and the leave that the agreement's own maximum must leave.
    /// </summary>
    public bool IsKnown => Law.TryOn(On, ForfaitLimits.Ceiling, out _)
        && Law.TryOn(On, ForfaitLimits.Maximum, out _)
        && Law.TryOn(On, ForfaitLimits.WaiverPremium, out _)
        && (Rules?.MaximumDays is null || Law.TryOn(On, LegalLeave.PerYear, out _));
}
