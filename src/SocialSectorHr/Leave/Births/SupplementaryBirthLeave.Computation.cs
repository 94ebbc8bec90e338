using SocialSectorHr.Law;

namespace SocialSectorHr;

// The months of each parent, and the time to begin them.
public readonly partial record struct SupplementaryBirthLeave
{
    internal SupplementaryBirthLeave(SupplementaryBirthQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("naissance", "birth"), question.Birth.BornOn ?? question.Birth.PresumedOn);
        if (!question.Concerns)
        {
            why?.Concluded(
                new("congé supplémentaire de naissance", "supplementary birth leave"), false,
                new("enfants nés, ou à naître, à partir du 1er janvier 2026", "children born or due from 1 January 2026"), LabourCode.L1225_46_2);
            return;
        }

        DatedValue<Months> longest = question.Law.On(question.From, LegalParentLeave.SupplementaryBirth);
        DatedValue<Months> within = question.Law.On(question.From, LegalParentLeave.SupplementaryBirthWithin);
        why?.Read(LegalParentLeave.SupplementaryBirth, longest);
        why?.Read(LegalParentLeave.SupplementaryBirthWithin, within);
        Longest = longest.Value;
        LastBeginning = Quantieme.AddMonths(question.From, (int)within.Value.Exact.Numerator).PlusDays(-1);
        why?.Counted(new("délai courant du", "time running from"), question.From, Decrees.Decree_2026_419);
        why?.Chosen(
            new("délai compté jusqu'à la veille du même quantième", "time counted up to the eve of the same day number"),
            null,
            new("le plus sûr pour le salarié : le décret ne le dit pas", "the safest for the employee: the decree does not say"));
        why?.Counted(new("dernier jour pour commencer", "last day to begin"), LastBeginning.Value, Decrees.Decree_2026_419);
        why?.Concluded(
            new("acquisition de congés", "acquiring leave"), false,
            new("compte pour l'ancienneté seulement", "counts for seniority only"), LabourCode.L1225_46_3);
    }
}
