using SocialSectorHr.Law;

namespace SocialSectorHr;

// Above the main leave, and above the year.
public readonly partial record struct SaveableLeave
{
    internal SaveableLeave(SaveableLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        LeaveDays acquired = question.Acquired;
        why?.Given(new("jours acquis", "days acquired"), acquired);
        Saveable = Above(question, LegalLeave.MainLeave, new("peuvent être épargnés ou donnés", "may be saved or given"), LabourCode.L3151_2, why);
        why?.Concluded(
            new("don à un collègue", "gift to a colleague"), Saveable,
            new("anonyme, sans contrepartie, avec l'accord de l'employeur", "anonymous, for nothing, with the employer's consent"),
            LabourCode.L1225_65_1);
        Cashable = Above(question, LegalLeave.PerYear, new("peuvent être payés", "may be paid out"), LabourCode.L3151_3, why);
    }

    private static LeaveDays Above(
        SaveableLeaveQuestion question, Dated<LeaveDays> table, Bilingual label, LegalSource source, Explanation? why)
    {
        DatedValue<LeaveDays> row = question.Law.On(question.On, table);
        why?.Read(table, row);
        LeaveDays acquired = question.Acquired;
        LeaveDays kept = row.Value.In(acquired.Unit);
        LeaveDays none = LeaveDays.FromExact(0, acquired.Unit);
        LeaveDays above = acquired > kept ? acquired - kept : none;
        why?.Computed(label, $"max({none}; {acquired} − {kept})", above, source);
        return above;
    }
}
