using SocialSectorHr.Law;

namespace SocialSectorHr;

// The days of the law for a child under 16, those of the agreement under its age.
public readonly partial record struct SickChildLeave
{
    private const int UnderAge = 16;

    internal SickChildLeave(SickChildLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        (SickChild child, SickChildRules? rules) = (question.Child, question.Rules);
        why?.Given(new("âge de l'enfant malade", "age of the sick child"), child.Age);
        why?.Given(new("enfants de moins de 16 ans", "children under 16"), child.ChildrenUnder16);
        if (child.Age < UnderAge)
        {
            Dated<Days> table = question.IsInfantOrOfThree ? LegalParentLeave.SickChildOfMany : LegalParentLeave.SickChild;
            DatedValue<Days> row = question.Law.On(question.On, table);
            why?.Read(table, row);
            LegalDays = row.Value;
        }
        else
        {
            why?.Concluded(new("enfant de 16 ans ou plus", "child of 16 or over"), LegalDays, default, LabourCode.L1225_61);
        }

        Days unpaid = default;
        if (rules is not null && rules.Concerns(child))
        {
            PaidDays = PaidBy(rules, question);
            unpaid = question.IsInfantOrOfThree ? rules.UnpaidOfInfantOrThree ?? default : default;
            why?.Concluded(new("jours payés selon l'accord", "paid days by the agreement"), PaidDays, default, rules.Source);
            if (rules.IsForEachChild)
            {
                why?.Concluded(
                    new("jours pour chaque enfant", "days for each child"), null,
                    new("comptés ensemble pour tous les enfants", "counted together for all children"), rules.Source);
            }

            if (unpaid > SocialSectorHr.Days.Zero)
            {
                why?.Concluded(new("jours non payés selon l'accord", "unpaid days by the agreement"), unpaid, default, rules.Source);
            }
        }

        if (rules?.NotHeld is { } unread)
        {
            why?.Concluded(unread, null, Terms.TextNotHeld);
        }

        Days = LegalDays > PaidDays + unpaid ? LegalDays : PaidDays + unpaid;
        why?.Concluded(
            new("jours par an pour enfant malade", "days a year for a sick child"), Days,
            new("jours de la loi non payés, sur certificat médical", "the law's days unpaid, on a medical certificate"), LabourCode.L1225_61);
    }

    private static Days PaidBy(SickChildRules rules, in SickChildLeaveQuestion question)
    {
        SickChild child = question.Child;
        Days paid = child.Age < 1 && rules.PaidOfInfant is { } infant ? infant
            : child.ChildrenUnder16 > 2 && rules.PaidOfThree is { } three ? three
            : rules.Paid;
        return child.IsDisabled ? paid + (rules.MoreIfDisabled ?? default) : paid;
    }
}
