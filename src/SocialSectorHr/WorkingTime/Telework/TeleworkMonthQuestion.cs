using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a month of telework is computed from.</summary>
internal readonly record struct TeleworkMonthQuestion : IQuestion
{
    public TeleworkMonthQuestion(TeleworkPromise promise, Days worked, Days planned, Weekdays weekdays, TeleworkRules? rules)
    {
        ArgumentNullException.ThrowIfNull(promise);
        if (planned < Days.Zero || planned > Days.Of(31))
        {
            throw Refusal.OutOfRange(planned, nameof(planned), "between 0 and 31 days");
        }

        if (worked < Days.Zero || worked > planned)
        {
            throw Refusal.OutOfRange(worked, nameof(worked), $"between 0 and the {planned} planned");
        }

        if (weekdays.Number() == 0)
        {
            throw Refusal.OutOfRange(weekdays, nameof(weekdays), "at least a day of the week");
        }

        (Promise, Worked, Planned, Weekdays, Rules) = (promise, worked, planned, weekdays, rules);
    }

    public TeleworkPromise Promise { get; }

    public Days Worked { get; }

    public Days Planned { get; }

    public Weekdays Weekdays { get; }

    public TeleworkRules? Rules { get; }

    /// <summary>None: no text fixes a number of days.</summary>
    FrenchLaw? IQuestion.Law => null;
}
