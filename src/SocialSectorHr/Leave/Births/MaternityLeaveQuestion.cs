using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a maternity leave is computed from.</summary>
internal readonly record struct MaternityLeaveQuestion : IQuestion
{
    private static readonly Weeks MostMoved = Weeks.Of(3);

    public MaternityLeaveQuestion(Childbirth birth, Weeks moved, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(birth);
        ArgumentNullException.ThrowIfNull(law);
        if (moved < Weeks.Zero || moved > MostMoved || !moved.Exact.IsInteger)
        {
            throw Refusal.OutOfRange(moved, nameof(moved), "0 to 3 whole weeks (C. trav. L1225-17)");
        }

        (Birth, Moved, Law) = (birth, moved, law);
    }

    public Childbirth Birth { get; }

    /// <summary>Weeks moved after the birth at the mother's request.</summary>
    public Weeks Moved { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => Law.TryOn(Birth.PresumedOn, LegalParentLeave.MaternityBefore, out _);

    /// <summary>The weeks before and after by the number of children.</summary>
    public (Dated<Weeks> Before, Dated<Weeks> After) Tables => Birth switch
    {
        { Children: > 2 } => (LegalParentLeave.MaternityBeforeOfMore, LegalParentLeave.MaternityAfterOfSeveral),
        { Children: 2 } => (LegalParentLeave.MaternityBeforeOfTwins, LegalParentLeave.MaternityAfterOfSeveral),
        { ChildrenBefore: > 1 } => (LegalParentLeave.MaternityBeforeOfThird, LegalParentLeave.MaternityAfterOfThird),
        _ => (LegalParentLeave.MaternityBefore, LegalParentLeave.MaternityAfter),
    };

    public Weeks Read(Dated<Weeks> table, Explanation? why)
    {
        DatedValue<Weeks> row = Law.On(Birth.PresumedOn, table);
        why?.Read(table, row);
        return row.Value;
    }
}
