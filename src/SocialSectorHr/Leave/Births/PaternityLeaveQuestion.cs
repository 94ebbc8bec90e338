using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a birth leave and the paternity leave after it are computed from.</summary>
internal readonly record struct PaternityLeaveQuestion : IQuestion
{
    public PaternityLeaveQuestion(Childbirth birth, BirthLeaveStart start, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(birth);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        if (!Enum.IsDefined(start))
        {
            throw Refusal.Undefined(start, nameof(start));
        }

        if (birth.BornOn is not { } born)
        {
            throw new ArgumentException($"{nameof(birth)} is {birth}: the day of birth must be known.", nameof(birth));
        }

        (Birth, Start, Calendar, Law, BornOn) = (birth, start, calendar, law, born);
    }

    public Childbirth Birth { get; }

    public BirthLeaveStart Start { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public LocalDate BornOn { get; }

    public bool IsKnown => Law.TryOn(Birth.LawOn, LegalParentLeave.Paternity, out _) && Law.TryOn(BornOn, LegalFamilyLeave.Birth, out _);

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(Birth.LawOn, table);
        why?.Read(table, row);
        return row.Value;
    }
}
