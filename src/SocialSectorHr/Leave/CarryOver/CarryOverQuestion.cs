using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a carry-over after a sickness is computed from.</summary>
internal readonly record struct CarryOverQuestion : IQuestion
{
    private const int MonthsAYear = 12;

    public CarryOverQuestion(UntakenLeave leave, SickLeave sickness, WorkCalendar calendar, FrenchLaw law, CarryOverRules? rules)
    {
        ArgumentNullException.ThrowIfNull(leave);
        ArgumentNullException.ThrowIfNull(sickness);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        if (rules?.Length is { } length && (length.Exact.Denominator != 1 || length.Exact < 1))
        {
            throw Refusal.OutOfRange(length, nameof(CarryOverRules.Length), "whole months, at least one");
        }

        (Leave, Sickness, Calendar, Law, Rules) = (leave, sickness, calendar, law, rules);
    }

    public UntakenLeave Leave { get; }

    public SickLeave Sickness { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public CarryOverRules? Rules { get; }

    /// <summary>The eve of the first day of the clock that starts with the end of the period of acquisition.</summary>
    public LocalDate AcquisitionEnd => Leave.Acquired.End;

    /// <summary>Whether the contract had been suspended for a year at the end of the period of acquisition.</summary>
    public bool SuspendedAYear => (Sickness.ReturnDay is not { } back || back > AcquisitionEnd)
        && Quantieme.AddMonths(Sickness.FirstDay, MonthsAYear) <= AcquisitionEnd.PlusDays(1);

    /// <summary>The day whose law is read: the end of the acquisition, or of the taking period.</summary>
    public LocalDate LawDay => SuspendedAYear ? AcquisitionEnd : Leave.Taking.End;

    /// <summary>Whether the length of the carry-over is known.</summary>
    public bool IsKnown => Law.TryOn(LawDay, CarryOverLimits.Length, out _);

    /// <summary>The same, by one of the two readings of what still fitted.</summary>
    public CarryOverQuestion Reading(bool onlyWhatDidNotFit) =>
        new(Leave, Sickness, Calendar, Law, (Rules ?? new()) with { OnlyWhatDidNotFit = onlyWhatDidNotFit });
}
