using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a maternity leave is computed from.</summary>
internal readonly record struct MaternityLeaveQuestion : IQuestion
{
    private static readonly Weeks MostMoved = Weeks.Of(3);

    public MaternityLeaveQuestion(Childbirth birth, Weeks moved, FrenchLaw law, Weeks advanced = default)
    {
        ArgumentNullException.ThrowIfNull(birth);
        ArgumentNullException.ThrowIfNull(law);
        if (moved < Weeks.Zero || moved > MostMoved || !moved.Exact.IsInteger)
        {
            throw Refusal.OutOfRange(moved, nameof(moved), "0 to 3 whole weeks (C. trav. L1225-17)");
        }

        int most = birth switch
        {
            { Children: 2 } => 4,
            { Children: 1, ChildrenBefore: > 1 } => 2,
            _ => 0,
        };
        if (advanced < Weeks.Zero || advanced > Weeks.Of(most) || !advanced.Exact.IsInteger)
        {
            throw Refusal.OutOfRange(
                advanced, nameof(advanced), FormattableString.Invariant($"0 to {most} whole weeks for these children (C. trav. L1225-18, L1225-19)"));
        }

        (Birth, Moved, Advanced, Law) = (birth, moved, advanced, law);
    }

    public Childbirth Birth { get; }

    /// <summary>Weeks moved after the birth at the mother's request.</summary>
    public Weeks Moved { get; }

    /// <summary>Weeks taken before the presumed day rather than after the birth.</summary>
    public Weeks Advanced { get; }

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
