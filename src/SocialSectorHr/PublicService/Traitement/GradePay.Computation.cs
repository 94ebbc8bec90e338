using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The index by the value of the point.</content>
public readonly partial record struct GradePay
{
    private const int MonthsAYear = 12;

    internal GradePay(in GradePayQuestion question, Explanation? why = null)
    {
        this.question = question;
        ExplainFacts(question, why);
        Index = AtLeastMinimum(question, why);
        Money point = question.Read(CivilServicePoint.Annual, why).Value;
        Annual = Money.FromExact(Index.Exact * point.Exact);
        why?.Computed(PublicTerms.PayAYear, $"{Index} × {point}", Annual, PublicPayDecree.Art3);
        why?.Computed(PublicTerms.PayAMonth, $"{Annual} / {MonthsAYear}", Monthly);
    }

    private static void ExplainFacts(in GradePayQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        if (question.Grade is not { } grade)
        {
            why.Given(PublicTerms.IncreasedIndex, question.Index);
            return;
        }

        why.Given(grade.Name);
        why.Given(PublicTerms.Step, question.Number);
        why.Concluded(PublicTerms.IncreasedIndex, question.Index, default, question.Law.On(question.On, grade.Grid).Source);
        if (grade.IsFromOneSource)
        {
            why.Concluded(new("grille lue dans une seule source", "grid read in one source only"), null);
        }
    }

    private static Points AtLeastMinimum(in GradePayQuestion question, Explanation? why)
    {
        Points index = question.Index;
        if (!question.Law.TryOn(question.On, CivilServicePoint.MinimumIndex, out DatedValue<int> minimum)
            || Points.Of(minimum.Value) <= index)
        {
            return index;
        }

        why?.Read(CivilServicePoint.MinimumIndex, minimum);
        why?.Concluded(
            new("l'indice minimum est payé", "the minimum index is paid"), Points.Of(minimum.Value), default, PublicPayDecree.Art8);
        return Points.Of(minimum.Value);
    }
}
