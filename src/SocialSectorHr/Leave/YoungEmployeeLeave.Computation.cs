using SocialSectorHr.Law;

namespace SocialSectorHr;

// The leave of a full year, whatever was acquired.
public readonly partial record struct YoungEmployeeLeave
{
    internal YoungEmployeeLeave(YoungEmployeeLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        LeaveDays acquired = question.Acquired;
        why?.Given(new("âge au 30 avril de l'année précédente", "age on 30 April of the previous year"), question.Age);
        why?.Given(new("jours acquis", "days acquired"), acquired);
        MayTake = acquired;
        if (question.IsYoung)
        {
            DatedValue<LeaveDays> row = question.Law.On(question.On, LegalLeave.PerYear);
            why?.Read(LegalLeave.PerYear, row);
            LeaveDays year = row.Value.In(acquired.Unit);
            MayTake = acquired >= year ? acquired : year;
            why?.Computed(new("jours qui peuvent être pris sur demande", "days that may be taken on request"), $"max({acquired}; {year})", MayTake, LabourCode.L3164_9);
        }
        else
        {
            why?.Concluded(new("21 ans ou plus : les jours acquis", "21 or over: the days acquired"), acquired, source: LabourCode.L3164_9);
        }

        why?.Computed(new("dont non payés", "of which unpaid"), $"{MayTake} − {Paid}", Unpaid);
    }
}
