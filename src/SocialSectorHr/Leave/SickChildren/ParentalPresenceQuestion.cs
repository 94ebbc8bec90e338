using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the balance of a leave of parental presence is computed from.</summary>
internal readonly record struct ParentalPresenceQuestion : IQuestion
{
    public ParentalPresenceQuestion(ParentalPresence leave, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(leave);
        ArgumentNullException.ThrowIfNull(law);
        (Leave, Law) = (leave, law);
    }

    public ParentalPresence Leave { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => Law.TryOn(Leave.Start, LegalParentLeave.ParentalPresence, out _);

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(Leave.Start, table);
        why?.Read(table, row);
        return row.Value;
    }
}
