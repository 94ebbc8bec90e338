using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an exit leaves of a yearly bonus is computed from: the year of the exit, its last day, what was paid.</summary>
internal readonly record struct YearlyBonusExitQuestion : IQuestion
{
    public YearlyBonusExitQuestion(
        YearlyBonus term, Money? paid, LocalDate entry, LocalDate exit, YearlyBonusRules? rules)
    {
        if (exit < entry)
        {
            throw Refusal.OutOfRange(exit, nameof(exit), $"the entry ({DateText.Iso(entry)}) or a later day");
        }

        if (paid < Money.Zero)
        {
            throw Refusal.OutOfRange(paid, nameof(paid), "zero or more: what was paid");
        }

        (Year, Exit, Paid) = (new(term, Days.Zero, exit.Year, entry, rules), exit, paid);
    }

    public YearlyBonusYearQuestion Year { get; init; }

    public LocalDate Exit { get; }

    /// <summary>What was paid for the year; null for what the days of payment tell.</summary>
    public Money? Paid { get; }

    public FrenchLaw? Law => null;

    public YearlyBonusExitQuestion By(YearlyBonusProration? proration, YearlyBonusStart? from) =>
        this with { Year = Year.By(proration, from) };
}
