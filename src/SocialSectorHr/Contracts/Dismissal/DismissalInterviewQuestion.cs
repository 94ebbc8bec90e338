using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the days of an interview before a dismissal are computed from.</summary>
internal readonly record struct DismissalInterviewQuestion : IQuestion
{
    public DismissalInterviewQuestion(
        PermanentContract contract, LocalDate presentedOn, LocalDate? interviewOn, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        PresentedOn = presentedOn >= contract.Start
            ? presentedOn
            : throw Refusal.OutOfRange(
                presentedOn, nameof(presentedOn), $"on or after the first day of work ({DateText.Iso(contract.Start)})");
        InterviewOn = interviewOn is not { } day || day >= presentedOn
            ? interviewOn
            : throw Refusal.OutOfRange(day, nameof(interviewOn), $"on or after the invitation ({DateText.Iso(presentedOn)})");
        (Zone, Law) = (calendar.Zone, law);
    }

    public LocalDate PresentedOn { get; }

    public LocalDate? InterviewOn { get; }

    public HolidayZone Zone { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that the days need on the day of the invitation.</summary>
    public bool IsKnown => Law.TryOn(PresentedOn, TerminationDelays.Interview, out _)
        && Law.TryOn(PresentedOn, TerminationDelays.Letter, out _)
        && Law.TryOn(PresentedOn, TerminationDelays.Sanction, out _);
}
