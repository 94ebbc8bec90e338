using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What the hours of a year are put beside: the legal year and week of its first day, the solidarity day, the agreement's threshold.
/// </summary>
// Week: the hours of the week, or of the average one.
internal readonly record struct YearHoursQuestion(
    Hours Week, LocalDate On, SolidarityChoice Solidarity, FrenchLaw Law, RttRules? Rules) : IQuestion
{
    public bool IsKnown => Law.TryOn(On, LegalDurations.Year, out _)
        && Law.TryOn(On, LegalDurations.Week, out _)
        && (!Solidarity.IsOnTop || SolidarityHoursQuestion.IsKnownOn(On, Law));
}
