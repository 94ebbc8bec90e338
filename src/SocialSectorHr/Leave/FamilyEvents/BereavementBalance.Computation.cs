using SocialSectorHr.Law;

namespace SocialSectorHr;

// What each period costs, by the calendar.
public readonly partial record struct BereavementBalance
{
    internal BereavementBalance(BereavementBalanceQuestion question, Explanation? why = null)
    {
        this.question = question;
        Taken = LeaveDays.FromExact(0, question.Days.Unit);
        AreInTheYear = true;
        why?.Given(new("jours de deuil", "days of bereavement"), question.Days);
        for (int i = 0; i < question.Periods.Count; i++)
        {
            LeaveDays cost = question.Calendar.CountLeave(question.Periods[i], question.Days.Unit).Days;
            why?.Computed(new("jours de deuil pris", "days of bereavement taken"), $"{Taken} + {cost}", Taken + cost);
            Taken += cost;
            AreInTheYear &= question.Periods[i].Start >= question.DeathOn && question.Periods[i].End <= question.Until;
        }

        why?.Computed(new("jours de deuil restants", "days of bereavement left"), $"{question.Days} − {Taken}", Left, LabourCode.L3142_1_1);
        why?.Decided(new("deux périodes au plus", "two periods at most"), AreTwoAtMost, default, LabourCode.D3142_1_1);
        why?.Decided(new("dans l'année du décès", "within the year of the death"), AreInTheYear, default, LabourCode.L3142_1_1);
    }
}
