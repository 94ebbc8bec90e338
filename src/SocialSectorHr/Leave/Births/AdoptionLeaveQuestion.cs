using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an adoption leave is computed from.</summary>
internal readonly record struct AdoptionLeaveQuestion : IQuestion
{
    public AdoptionLeaveQuestion(ChildAdoption adoption, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(adoption);
        ArgumentNullException.ThrowIfNull(law);
        (Adoption, Law) = (adoption, law);
    }

    public ChildAdoption Adoption { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => Law.TryOn(Adoption.ArrivedOn, LegalParentLeave.Adoption, out _);

    public Dated<Weeks> Table => Adoption.Children > 1 ? LegalParentLeave.AdoptionOfSeveral
        : Adoption.ChildrenBefore + Adoption.Children > 2 ? LegalParentLeave.AdoptionOfThird
        : LegalParentLeave.Adoption;

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(Adoption.ArrivedOn, table);
        why?.Read(table, row);
        return row.Value;
    }
}
