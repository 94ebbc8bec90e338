using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the delay of the interview, then those of the letter.</content>
public readonly partial record struct DismissalInterview
{
    internal DismissalInterview(in DismissalInterviewQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("lettre de convocation présentée le", "letter of invitation presented on"), question.PresentedOn);
        EarliestInterview = After(
            question,
            question.PresentedOn,
            TerminationDelays.Interview,
            why?.Part(new("Délai avant l'entretien", "Delay before the interview")));
        why?.Counted(new("entretien au plus tôt le", "interview at the earliest on"), EarliestInterview, LabourCode.L1232_2);
        if (question.InterviewOn is not { } held)
        {
            return;
        }

        why?.Given(new("jour fixé pour l'entretien", "day set for the interview"), held);
        why?.Decided(
            new("délai laissé au salarié", "delay left to the employee"),
            held >= EarliestInterview,
            held >= EarliestInterview ? default : new("l'entretien vient trop tôt", "the interview comes too early"),
            LabourCode.L1232_2);
        EarliestLetter = After(
            question, held, TerminationDelays.Letter, why?.Part(new("Délai avant la lettre", "Delay before the letter")));
        why?.Counted(new("lettre au plus tôt le", "letter at the earliest on"), EarliestLetter.Value, LabourCode.L1232_6);
        Explanation? fault = why?.Part(new("Délai pour sanctionner une faute", "Time to sanction a fault"));
        DatedValue<Months> month = question.Law.On(question.PresentedOn, TerminationDelays.Sanction);
        fault?.Read(TerminationDelays.Sanction, month);
        LatestLetterForFault = new Deadline(
            new DeadlineQuestion(question.Zone, held, WholeMonths.Count(month.Value, nameof(month)), 0) { PutOffBy = LabourCode.R1332_3 },
            fault).LastDay;
        why?.Counted(
            new("pour une faute, lettre au plus tard le", "for a fault, letter at the latest on"),
            LatestLetterForFault.Value,
            LabourCode.L1332_2);
    }

    /// <summary>The day after so many ouvrables, in full.</summary>
    private static LocalDate After(in DismissalInterviewQuestion question, LocalDate from, Dated<Days> delay, Explanation? why)
    {
        DatedValue<Days> days = question.Law.On(question.PresentedOn, delay);
        why?.Read(delay, days);
        return new Deadline(
            new DeadlineQuestion(question.Zone, from, (int)days.Value.Exact.Numerator) { PutOffBy = LabourCode.R1231_1 }, why)
            .LastDay.PlusDays(1);
    }
}
