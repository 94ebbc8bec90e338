using SocialSectorHr.Law;

namespace SocialSectorHr;

// So many days a child, up to the year for an adult.
public readonly partial record struct ChildrenLeave
{
    internal ChildrenLeave(ChildrenLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        LeaveDays acquired = question.Acquired;
        why?.Given(new("âge au 30 avril de l'année précédente", "age on 30 April of the previous year"), question.Age);
        why?.Given(new("enfants de moins de 15 ans au 30 avril, ou handicapés", "children under 15 on 30 April, or disabled"), question.Children);
        why?.Given(new("jours acquis", "days acquired"), acquired);
        bool isShort = question.IsYoung && acquired <= Read(question, LegalLeave.ShortLeave, why);
        LeaveDays perChild = Read(question, isShort ? LegalLeave.PerChildOfShortLeave : LegalLeave.PerChild, why);
        LeaveDays all = perChild * question.Children;
        if (question.IsYoung)
        {
            Extra = all;
            why?.Computed(new("jours pour enfants", "days for children"), $"{question.Children} × {perChild}", Extra, LabourCode.L3141_8);
            return;
        }

        LeaveDays year = Read(question, LegalLeave.PerYear, why);
        LeaveDays room = LeaveDays.FromExact(Fraction.Max(0, year.Exact - acquired.Exact), acquired.Unit);
        Extra = all <= room ? all : room;
        why?.Computed(
            new("jours pour enfants, dans la limite de l'année", "days for children, at most the year"),
            $"min({question.Children} × {perChild}; max(0; {year} − {acquired}))",
            Extra,
            LabourCode.L3141_8);
    }

    private static LeaveDays Read(ChildrenLeaveQuestion question, Dated<LeaveDays> table, Explanation? why)
    {
        DatedValue<LeaveDays> row = question.Law.On(question.On, table);
        why?.Read(table, row);
        return row.Value.In(question.Acquired.Unit);
    }
}
