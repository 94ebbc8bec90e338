using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// Three ouvrables of birth leave, the compulsory days at once, the rest in its time.
public readonly partial record struct PaternityLeave
{
    internal PaternityLeave(PaternityLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        (LocalDate born, WorkCalendar calendar) = (question.BornOn, question.Calendar);
        why?.Given(new("naissance", "birth"), born);
        why?.Given(new("enfants", "children"), question.Birth.Children);
        why?.Given(new("début choisi par le salarié", "beginning that the employee chose"), FigureValue.Of(question.Start, question.Start.Label()));
        DatedValue<LeaveDays> row = question.Law.On(born, LegalFamilyLeave.Birth);
        why?.Read(LegalFamilyLeave.Birth, row);
        BirthLeaveFrom = question.Start == BirthLeaveStart.BirthDay && calendar.IsOuvrable(born) ? born : calendar.AddOuvrables(born, 1);
        BirthLeaveTo = calendar.AddOuvrables(BirthLeaveFrom, (int)row.Value.Exact.Numerator - 1);
        why?.Counted(
            new("congé de naissance", "birth leave"), FigureValue.OfPeriod(BirthLeaveFrom, BirthLeaveTo), LabourCode.L3142_4);
        CalendarDays = question.Read(
            question.Birth.Children > 1 ? LegalParentLeave.PaternityOfSeveral : LegalParentLeave.Paternity, why);
        Compulsory = question.Read(LegalParentLeave.PaternityCompulsory, why);
        if (CompulsoryFrom is { } from && CompulsoryTo is { } to)
        {
            why?.Counted(
                new("part obligatoire du congé de paternité", "compulsory part of the paternity leave"), FigureValue.OfPeriod(from, to), LabourCode.L1225_35);
        }

        why?.Computed(new("à prendre ensuite", "to be taken later"), $"{CalendarDays} − {Compulsory}", Optional, LabourCode.L1225_35);
        int months = (int)question.Read(LegalParentLeave.PaternityWithin, why).Exact.Numerator;
        OptionalUntil = Quantieme.AddMonthsOrLastDay(born, months);
        why?.Counted(new("à prendre jusqu'au", "to be taken until"), OptionalUntil, LabourCode.D1225_8);
    }
}
