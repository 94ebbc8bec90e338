using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the hours of a year of an agreement are computed from.</summary>
internal readonly record struct FlatYearQuestion : IQuestion
{
    public FlatYearQuestion(FlatYear year, LeaveDays extraLeave, LocalDate on, FrenchLaw law, SolidarityMode? solidarity)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(law);
        ExtraLeave = extraLeave.In(LeaveUnit.Ouvres);
        if (ExtraLeave.Exact.IsNegative || ExtraLeave.Exact > year.Days.Exact)
        {
            throw Refusal.OutOfRange(extraLeave, nameof(extraLeave), $"between 0 and the {year.Days} of the year");
        }

        (Year, On, Law, Solidarity) = (year, on, law, new(solidarity, calendar: null));
    }

    public FlatYear Year { get; }

    /// <summary>What is added to the ordinary leave, in ouvrés.</summary>
    public LeaveDays ExtraLeave { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public SolidarityChoice Solidarity { get; }

    public bool IsKnown => Law.TryOn(On, LegalDurations.Week, out _)
        && (!Solidarity.IsOnTop || SolidarityHoursQuestion.IsKnownOn(On, Law));
}
