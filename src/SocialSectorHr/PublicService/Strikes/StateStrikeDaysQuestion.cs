using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the thirtieths of a strike are counted from.</summary>
internal readonly record struct StateStrikeDaysQuestion : IQuestion
{
    public StateStrikeDaysQuestion(StateStrike strike, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(strike);
        ArgumentNullException.ThrowIfNull(calendar);
        (Strike, Calendar) = (strike, calendar);
    }

    public StateStrike Strike { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw? Law => null;
}
