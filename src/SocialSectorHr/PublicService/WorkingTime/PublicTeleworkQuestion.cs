using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>The days of telework of a calendar year.</summary>
internal readonly record struct PublicTeleworkQuestion : IQuestion
{
    public PublicTeleworkQuestion(PublicCycle cycle, Days days, int year, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(law);
        Days = days >= Days.Zero && days <= Days.Of(366) ? days : throw Refusal.OutOfRange(days, nameof(days), "between 0 and 366 days");
        On = year is >= 1 and <= 9_799 ? new(year, 1, 1) : throw Refusal.OutOfRange(year, nameof(year), "between 1 and 9799");
        Law = law;
        _ = law.On(On, PublicWorkingTime.TeleworkDay);
    }

    public Days Days { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }
}
