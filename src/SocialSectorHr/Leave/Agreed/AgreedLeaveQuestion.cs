using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the annual leave under an agreement is computed from.</summary>
internal readonly record struct AgreedLeaveQuestion : IQuestion
{
    public AgreedLeaveQuestion(
        PaidLeaveRight right,
        DateInterval period,
        IReadOnlyList<Absence>? absences,
        Days counted,
        WorkCalendar calendar,
        FrenchLaw law,
        AgreedLeaveRules agreed,
        LeaveRules? rules)
    {
        ArgumentNullException.ThrowIfNull(agreed);
        ByLaw = new(right, period, absences, calendar, law, rules);
        Agreed = agreed;
        foreach (Absence absence in ByLaw.Absences ?? [])
        {
            Sick += IsSickness(absence, agreed) ? Period.DaysBetween(Start(absence), End(absence).PlusDays(1)) : 0;
        }

        string range = agreed.CountedSickness is null
            ? "zero: the agreement names no sickness that counts whatever its length"
            : FormattableString.Invariant($"whole days between 0 and the {Sick} of sickness in the period");
        Counted = counted.Exact.IsInteger && counted.Exact >= 0 && counted.Exact <= (agreed.CountedSickness is null ? 0 : Sick)
            ? (int)counted.Exact.Numerator
            : throw Refusal.OutOfRange(counted, nameof(counted), range);
        ByText = ByLaw with { Absences = ByLaw.Absences is { } own ? AbsencesByText(own) : null, HoldsSicknessAsUnpaid = true };
    }

    /// <summary>The accrual with the law's rule on sickness.</summary>
    public LeaveAccrualQuestion ByLaw { get; }

    /// <summary>The accrual by the text alone: sickness is work, or acquires nothing.</summary>
    public LeaveAccrualQuestion ByText { get; }

    public AgreedLeaveRules Agreed { get; }

    /// <summary>The calendar days of sickness in the period.</summary>
    public int Sick { get; }

    /// <summary>Of these, those of the kind that the text names.</summary>
    public int Counted { get; }

    public FrenchLaw Law => ByLaw.Law;

    public bool IsKnown => ByLaw.IsKnown;

    /// <summary>The five weeks of the law, of the same facts.</summary>
    public LeaveAccrualQuestion Floor => ByLaw with { Right = PaidLeaveRight.Legal(ByLaw.Right.Unit) };

    private static bool IsSickness(Absence absence, AgreedLeaveRules agreed) => absence.Kind == AbsenceKind.Sickness
        || (absence.Kind == AbsenceKind.CommutingAccident && !agreed.CountsCommutingAccident);

    private LocalDate Start(Absence absence) => LocalDate.Max(absence.Period.Start, ByLaw.First);

    // The eve of its start where it lies outside of the period.
    private LocalDate End(Absence absence) =>
        LocalDate.Max(LocalDate.Min(absence.Period.End, ByLaw.Last), Start(absence).PlusDays(-1));

    // The first days of sickness are the neutral ones.
    private Absence[] AbsencesByText(Absence[] absences)
    {
        int neutral = Agreed.NeutralOf(Sick, Counted);
        List<Absence> kept = [];
        foreach (Absence absence in absences.OrderBy(static absence => absence.Period.Start))
        {
            if (IsSickness(absence, Agreed))
            {
                (LocalDate start, LocalDate end) = (Start(absence), End(absence));
                int skipped = Math.Min(neutral, Period.DaysBetween(start, end.PlusDays(1)));
                neutral -= skipped;
                if (start.PlusDays(skipped) <= end && Agreed.PartLostPer is null)
                {
                    kept.Add(new(new(start.PlusDays(skipped), end), AbsenceKind.Unpaid));
                }
            }
            else if (absence.Kind != AbsenceKind.CommutingAccident && !(absence.Kind == AbsenceKind.SickChild && Agreed.CountsSickChild))
            {
                kept.Add(absence);
            }
        }

        return [.. kept];
    }
}
