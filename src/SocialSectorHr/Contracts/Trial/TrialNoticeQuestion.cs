using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a notice within a trial is computed from: the contract, the trial's days, who gives it, when.</summary>
internal readonly record struct TrialNoticeQuestion
{
    public TrialNoticeQuestion(TrialQuestion question, TrialPeriod trial, TrialParty by, LocalDate on)
    {
        (Law, IsOfFixedTerm) = (question.Law, question.Contract is TermContract);
        (Start, End, Stipulated, By, On) = (trial.Start, trial.End, trial.Stipulated, by, on);
    }

    public FrenchLaw Law { get; }

    public bool IsOfFixedTerm { get; }

    public LocalDate Start { get; }

    public LocalDate End { get; }

    /// <summary>The calendar days of the trial as it was agreed, before deduction and absences.</summary>
    public Days Stipulated { get; }

    public TrialParty By { get; }

    public LocalDate On { get; init; }
}
