using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>A roster that the guarantees of public agents are put to.</summary>
internal readonly record struct PublicTimeCheckQuestion : IQuestion
{
    public PublicTimeCheckQuestion(Roster roster, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(law);
        (Roster, Law) = (roster, law);
        _ = law.On(On, PublicWorkingTime.LongestDay);
    }

    public Roster Roster { get; }

    public FrenchLaw Law { get; }

    public LocalDate On => Roster.Shifts[0].Start.Date;

    public Hours Read(Dated<Hours> table, Explanation? why)
    {
        DatedValue<Hours> row = Law.On(On, table);
        why?.Read(table, row);
        return row.Value;
    }
}
