using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the supplementary birth leave is computed from.</summary>
internal readonly record struct SupplementaryBirthQuestion : IQuestion
{
    // The first children it concerns, and the first day it can be taken (loi 2025-1403 art. 99).
    private static readonly LocalDate FirstChildren = new(2026, 1, 1);
    private static readonly LocalDate Open = new(2026, 7, 1);

    public SupplementaryBirthQuestion(Childbirth birth, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(birth);
        ArgumentNullException.ThrowIfNull(law);
        (Birth, Law) = (birth, law);
    }

    public Childbirth Birth { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the child is one that the leave concerns.</summary>
    public bool Concerns => Birth.LawOn >= FirstChildren;

    public bool IsKnown => !Concerns || Law.TryOn(From, LegalParentLeave.SupplementaryBirth, out _);

    /// <summary>The day from which the months run.</summary>
    public LocalDate From => LocalDate.Max(Birth.BornOn ?? Birth.PresumedOn, Open);
}
