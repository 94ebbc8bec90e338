using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a year of telework is computed from.</summary>
internal readonly record struct TeleworkYearQuestion : IQuestion
{
    public TeleworkYearQuestion(
        TeleworkPromise promise, int year, DateInterval? presence, Days worked, WorkCalendar calendar, TeleworkRules? rules)
    {
        ArgumentNullException.ThrowIfNull(promise);
        LocalDate first = new(Timeline.CheckYear(year), 1, 1);
        LocalDate last = new(year, 12, 31);
        YearPart part = presence is null ? YearPart.Whole(first, last, calendar) : YearPart.Of(first, last, presence, calendar);
        Days most = Days.Of(part.Part.CalendarDays);
        if (worked < Days.Zero || worked > most)
        {
            throw Refusal.OutOfRange(worked, nameof(worked), $"between 0 and the {most} of the presence");
        }

        (Promise, Part, Worked, Rules) = (promise, part, worked, rules);
    }

    public TeleworkPromise Promise { get; }

    public YearPart Part { get; }

    public Days Worked { get; }

    public TeleworkRules? Rules { get; }

    /// <summary>None: no text fixes a number of days.</summary>
    FrenchLaw? IQuestion.Law => null;
}
