using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a notice is computed from.</summary>
internal readonly record struct NoticeQuestion : IQuestion
{
    public NoticeQuestion(PermanentContract contract, Termination termination, StaffPosition position, FrenchLaw law, NoticeRules? rules)
    {
        Broken = new(contract, termination);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(law);
        if (position.Group is { } group && rules?.Schedule is { } schedule && !schedule.Knows(group))
        {
            throw Refusal.OutOfRange(
                group, nameof(position.Group), $"a group that the schedule names ({string.Join(", ", schedule.Groups)})");
        }

        (Position, Law, Rules) = (position, law, rules);
    }

    public BrokenContract Broken { get; }

    public PermanentContract Contract => Broken.Contract;

    public Termination Termination => Broken.Termination;

    public StaffPosition Position { get; }

    public StaffCategory Category => Position.Category;

    public FrenchLaw Law { get; }

    public NoticeRules? Rules { get; }

    /// <summary>The first day of the notice; the notification where unfitness ends the contract on that day.</summary>
    public LocalDate FirstDay => Termination.IsForUnfitness ? Termination.NotifiedOn : Termination.PresentedOn ?? Termination.NotifiedOn;

    /// <summary>Whether the law says all that the notice needs on the day of the notification; for a resignation it says nothing.</summary>
    public bool IsKnown => Termination.Kind == TerminationKind.Resignation || Termination.IsForMisconduct
        || (IsRead(NoticeLimits.FirstSeniority)
            && IsRead(NoticeLimits.FirstNotice)
            && IsRead(NoticeLimits.SecondSeniority)
            && IsRead(NoticeLimits.SecondNotice)
            && (!Termination.IsDisabledWorker || IsRead(NoticeLimits.DisabledCeiling)));

    public DatedValue<Months> Read(Dated<Months> table, Explanation? why)
    {
        DatedValue<Months> row = Law.On(Termination.NotifiedOn, table);
        why?.Read(table, row);
        return row;
    }

    private bool IsRead(Dated<Months> table) => Law.TryOn(Termination.NotifiedOn, table, out _);
}
