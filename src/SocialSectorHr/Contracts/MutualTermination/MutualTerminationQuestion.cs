using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the days of an agreed termination are computed from.</summary>
internal readonly record struct MutualTerminationQuestion : IQuestion
{
    public MutualTerminationQuestion(PermanentContract contract, MutualTermination agreed, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(agreed);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        if (agreed.SignedOn < contract.Start)
        {
            throw Refusal.OutOfRange(
                agreed.SignedOn, nameof(agreed.SignedOn), $"on or after the first day of work ({DateText.Iso(contract.Start)})");
        }

        (Agreed, Zone, Law) = (agreed, calendar.Zone, law);
    }

    public MutualTermination Agreed { get; }

    public HolidayZone Zone { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that the days need on the day of the signature.</summary>
    public bool IsKnown => Law.TryOn(Agreed.SignedOn, TerminationDelays.Withdrawal, out _)
        && Law.TryOn(Agreed.SignedOn, TerminationDelays.Approval, out _)
        && Law.TryOn(Agreed.SignedOn, TerminationDelays.Appeal, out _);

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(Agreed.SignedOn, table);
        why?.Read(table, row);
        return row.Value;
    }
}
