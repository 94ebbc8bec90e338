using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a notice within a trial is computed from: the trial's days, who gives it, when.</summary>
internal readonly record struct TrialNoticeQuestion : IQuestion
{
    public TrialNoticeQuestion(FrenchLaw? law, in TrialPeriod trial, TrialParty by, LocalDate on)
    {
        (Start, End, Stipulated, IsOfFixedTerm) = (trial.Start, trial.End, trial.Stipulated, trial.IsOfFixedTerm);
        On = law is not null && on >= Start && on <= End
            ? on
            : throw Refusal.OutOfRange(on, nameof(on), $"within the trial, {DateText.Iso(Start)} to {DateText.Iso(End)}");
        By = Enum.IsDefined(by) ? by : throw Refusal.Undefined(by, nameof(by));
        Law = law;
    }

    public FrenchLaw Law { get; }

    public bool IsOfFixedTerm { get; }

    public LocalDate Start { get; }

    public LocalDate End { get; }

    /// <summary>The calendar days of the trial as it was agreed, before deduction and absences.</summary>
    public int Stipulated { get; }

    public TrialParty By { get; }

    public LocalDate On { get; init; }

    /// <summary>Whether the law says all that the notice needs on the first day.</summary>
    public bool IsKnown => IsRead(TrialLimits.NoticeFirstStep)
        && IsRead(TrialLimits.NoticeSecondStep)
        && IsRead(TrialLimits.NoticeThirdStep)
        && IsRead(TrialLimits.ShortestNotice)
        && IsRead(TrialLimits.ShortNotice)
        && IsRead(TrialLimits.LongNotice)
        && IsRead(TrialLimits.LongestNotice)
        && (!IsOfFixedTerm || By == TrialParty.Employee || IsRead(TrialLimits.NoticeLeastTrial));

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(Start, table);
        why?.Read(table, By == TrialParty.Employee ? row with { Source = LabourCode.L1221_26 } : row);
        return row.Value;
    }

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(Start, table, out _);
}
