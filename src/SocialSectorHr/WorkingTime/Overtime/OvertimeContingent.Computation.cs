using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the contingent, the hours beyond, the rest owed for them.</content>
public readonly partial record struct OvertimeContingent
{
    internal OvertimeContingent(OvertimeContingentQuestion question, Explanation? why = null)
    {
        this.question = question;
        Contingent = ContingentOf(question, why);
        why?.Given(new("heures supplémentaires de l'année", "overtime of the year"), Worked);
        why?.Computed(new("reste du contingent", "left of the contingent"), $"max(0; {Contingent} − {Worked})", Remaining);
        why?.Computed(
            new("heures au-delà du contingent", "hours beyond the contingent"),
            $"max(0; {Worked} − {Contingent})",
            Beyond,
            LabourCode.L3121_30);
        bool isBeyond = Beyond > Hours.Zero;
        Percent? share = RestOf(question, isBeyond, isBeyond ? why : null);
        CompulsoryRest = isBeyond ? Owed(Beyond, share, why) : Hours.Zero;
    }

    private static Hours ContingentOf(OvertimeContingentQuestion question, Explanation? why)
    {
        if (question.Rules?.Contingent is { } agreed)
        {
            why?.Chosen(
                OvertimeRates.Contingent.Name, agreed, Choice.Reason(chosen: true), question.Rules.Source ?? LabourCode.L3121_33);
            return agreed;
        }

        DatedValue<Hours> row = question.Law.On(question.On, OvertimeRates.Contingent);
        why?.Read(OvertimeRates.Contingent, row);
        return row.Value;
    }

    /// <summary>The rest of an hour beyond, a share of it; null where the employees are not known, or nothing is owed.</summary>
    private static Percent? RestOf(OvertimeContingentQuestion question, bool isBeyond, Explanation? why)
    {
        if (question.Employees is { } employees)
        {
            why?.Given(new("effectif (CSS L130-1)", "employees (CSS L130-1)"), employees);
        }

        if (!question.ReadsRest(isBeyond))
        {
            return null;
        }

        Dated<Percent> table = question.IsLarger ? OvertimeRates.CompulsoryRestOfLargerFirm : OvertimeRates.CompulsoryRest;
        DatedValue<Percent> row = question.Law.On(question.On, table);
        if (question.Rules?.CompulsoryRest is not { } agreed)
        {
            why?.Read(table, row);
            return row.Value;
        }

        if (agreed < row.Value)
        {
            string firm = question.IsLarger
                ? $" above {question.Law.On(question.On, OvertimeRates.SmallFirm).Value} employees"
                : string.Empty;
            throw Refusal.OutOfRange(agreed, nameof(OvertimeRules.CompulsoryRest), $"at least {row.Value}{firm} (C. trav. L3121-33)");
        }

        why?.Chosen(table.Name, agreed, Choice.Reason(chosen: true), question.Rules.Source ?? LabourCode.L3121_33);
        return agreed;
    }

    private static Hours? Owed(Hours beyond, Percent? share, Explanation? why)
    {
        Bilingual label = new("contrepartie obligatoire sous forme de repos", "compulsory rest");
        if (share is not { } owed)
        {
            why?.Concluded(
                label,
                null,
                new("dépend de l'effectif, qui n'est pas connu", "depends on the number of employees, which is not known"),
                LabourCode.L3121_38);
            return null;
        }

        Hours rest = beyond * owed;
        why?.Computed(label, $"{beyond} × {owed}", rest);
        return rest;
    }
}
