using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an exit leaves of a thirteenth month is computed from: the year of the exit, its last day, what was paid.</summary>
internal readonly record struct ThirteenthMonthExitQuestion : IQuestion
{
    public ThirteenthMonthExitQuestion(
        ThirteenthMonth term, Money? paid, LocalDate entry, LocalDate exit, ThirteenthMonthRules? rules)
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

    public ThirteenthMonthYearQuestion Year { get; init; }

    public LocalDate Exit { get; }

    /// <summary>What was paid for the year; null for what the days of payment tell.</summary>
    public Money? Paid { get; }

    public FrenchLaw? Law => null;

    public ThirteenthMonthExitQuestion By(ThirteenthMonthProration? proration, ThirteenthMonthStart? from) =>
        this with { Year = Year.By(proration, from) };
}
