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

    /// <summary>The day from which it would run but for a leave; the notification where unfitness ends the contract on that day.</summary>
    public LocalDate Presented => Termination.IsForUnfitness ? Termination.NotifiedOn : Termination.PresentedOn ?? Termination.NotifiedOn;

    /// <summary>The first day of the notice: of one notified during paid leave, the day after the leave.</summary>
    public LocalDate FirstDay
    {
        get
        {
            LocalDate first = Presented;
            if (Termination.IsForUnfitness || Termination.IsForMisconduct || !NoticeRules.Extends(AbsenceKind.PaidLeave, Rules))
            {
                return first;
            }

            // In the order of their days, so that a leave that follows another at once is passed too.
            IReadOnlyList<Absence> absences = Contract.Absences;
            for (int i = 0; i < absences.Count; i++)
            {
                first = absences[i].Kind == AbsenceKind.PaidLeave && absences[i].Period.Contains(first)
                    ? absences[i].Period.End.PlusDays(1)
                    : first;
            }

            return first;
        }
    }

    /// <summary>Whether it was notified during paid leave, so that it begins at the return.</summary>
    public bool BeginsAtReturn => FirstDay > Presented;

    /// <summary>By what the pay is fixed, for the local law; usually by the month.</summary>
    public PayPeriodicity PaidBy => Rules?.PaidBy ?? PayPeriodicity.Month;

    /// <summary>Whether the function has six weeks by the local law whatever the way of pay; an executive is taken to.</summary>
    public bool IsSixWeeks => Rules?.IsSixWeeksInAlsaceMoselle ?? Category == StaffCategory.Executive;

    /// <summary>The length by the local law of Alsace-Moselle; null for work elsewhere.</summary>
    public Dated<Days>? LocalTable => Rules?.Zone is not (HolidayZone.AlsaceMoselle or HolidayZone.AlsaceMoselleWithGoodFriday) ? null
        : IsSixWeeks ? LocalNotices.OfFunction
        : PaidBy switch
        {
            PayPeriodicity.Day => LocalNotices.PaidByDay,
            PayPeriodicity.Week => LocalNotices.PaidByWeek,
            PayPeriodicity.Month => LocalNotices.PaidByMonth,
            _ => LocalNotices.PaidByQuarter,
        };

    /// <summary>
    /// Whether the law says all that the notice needs on the day of the notification; for a resignation it says nothing but in
    /// Alsace-Moselle.
    /// </summary>
    public bool IsKnown => Termination.IsForMisconduct
        || ((LocalTable is not { } local || Law.TryOn(Termination.NotifiedOn, local, out _)) && IsLegalKnown);

    private bool IsLegalKnown => Termination.Kind == TerminationKind.Resignation
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
