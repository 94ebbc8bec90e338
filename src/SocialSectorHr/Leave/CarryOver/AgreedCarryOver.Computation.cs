using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// The last day of the year after the one in which the taking period began.
public readonly partial record struct AgreedCarryOver
{
    internal AgreedCarryOver(AgreedCarryOverQuestion question, Explanation? why = null)
    {
        this.question = question;
        Latest = new(question.Leave.Taking.Start.Year + 1, 12, 31);
        LastDay = question.Until is { } until && until < Latest ? until : Latest;
        if (why is null)
        {
            return;
        }

        UntakenLeave leave = question.Leave;
        why.Given(new("congés restants", "leave that is left"), leave.Days);
        why.Given(new("période de prise", "taking period"), FigureValue.OfPeriod(leave.Taking.Start, leave.Taking.End));
        why.Concluded(new("report au plus tard jusqu'au", "carried over at the latest until"), Latest, source: LabourCode.L3141_22);
        if (question.Until is { } agreed)
        {
            why.Given(new("terme que fixe l'accord", "end that the agreement sets"), agreed);
        }

        why.Concluded(
            new("dernier jour pour prendre ces congés", "last day to take this leave"), LastDay, source: question.Source ?? LabourCode.L3141_22);
        why.Concluded(
            new("non vérifié", "not checked"),
            null,
            new(
                "accord, temps décompté à l'année, demande du salarié, accord de l'employeur, seuils majorés au plus du temps reporté",
                "agreement, time counted by the year, request of the employee, consent of the employer, thresholds raised by the carried-over time at most"),
            LabourCode.L3141_22);
    }
}
