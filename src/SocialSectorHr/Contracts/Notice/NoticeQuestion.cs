using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a notice is computed from.</summary>
internal readonly record struct NoticeQuestion
{
    public NoticeQuestion(PermanentContract contract, Termination termination, StaffCategory category, FrenchLaw law, NoticeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        ContractTermination.Check(contract, termination);
        if (!Enum.IsDefined(category))
        {
            throw Refusal.Undefined(category, nameof(category));
        }

        if (rules?.Group is { } group && rules.Schedule?.Knows(group) != true)
        {
            throw Refusal.OutOfRange(
                group, nameof(rules.Group), $"a group that the schedule names ({string.Join(", ", rules.Schedule?.Groups ?? ValueList.Empty<string>())})");
        }

        (Contract, Termination, Category, Law, Rules) = (contract, termination, category, law, rules);
    }

    public PermanentContract Contract { get; }

    public Termination Termination { get; }

    public StaffCategory Category { get; }

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

    public DatedValue<Months> On(Dated<Months> table) => Law.On(Termination.NotifiedOn, table);

    private bool IsRead(Dated<Months> table) => Law.TryOn(Termination.NotifiedOn, table, out _);
}
