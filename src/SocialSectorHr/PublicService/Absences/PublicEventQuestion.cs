using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>An event in the family of an agent, and its day.</summary>
internal readonly record struct PublicEventQuestion : IQuestion
{
    public PublicEventQuestion(PublicEvent happening, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        Event = Enum.IsDefined(happening) ? happening : throw Refusal.Undefined(happening, nameof(happening));
        (On, Law) = (on.Iso(), law);
        _ = law.On(on, PublicAbsences.ChildDeath);
    }

    public PublicEvent Event { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(On, table);
        why?.Read(table, row);
        return row.Value;
    }
}
