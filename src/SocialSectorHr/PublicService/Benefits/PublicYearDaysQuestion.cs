using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What an amount by the days of a civil year is computed from: telework, mobility.</summary>
internal readonly record struct PublicYearDaysQuestion : IQuestion
{
    private const int MostDays = 366;

    public PublicYearDaysQuestion(PublicAgent agent, Days days, int year, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(agent);
        ArgumentNullException.ThrowIfNull(law);
        if (days < Days.Zero || days > Days.Of(MostDays) || days.Exact.Denominator != 1)
        {
            throw Refusal.OutOfRange(days, nameof(days), "a whole number of days between 0 and 366");
        }

        (Agent, Days, On, Law) = (agent, days, new LocalDate(Timeline.CheckYear(year), 12, 31), law);
    }

    public PublicAgent Agent { get; }

    public Days Days { get; }

    /// <summary>The last day of the civil year, whose amounts are those of the whole year.</summary>
    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public DatedValue<Money> Read(Dated<Money> table, Explanation? why)
    {
        DatedValue<Money> row = Law.On(On, table);
        why?.Read(table, row);
        return row;
    }
}
