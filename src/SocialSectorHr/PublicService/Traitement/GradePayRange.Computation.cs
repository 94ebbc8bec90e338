namespace SocialSectorHr.PublicService;

/// <content>The ends of the grids beside one another.</content>
public readonly partial record struct GradePayRange
{
    internal GradePayRange(in GradePayRangeQuestion question, Explanation? why = null)
    {
        this.question = question;
        Money least = Compute(question.First(0), why);
        Money most = Compute(question.Last(0), why);
        for (int i = 1; i < question.Count; i++)
        {
            Money first = Compute(question.First(i), why);
            Money last = Compute(question.Last(i), why);
            (least, lowest) = first < least ? (first, i) : (least, lowest);
            (most, highest) = last > most ? (last, i) : (most, highest);
        }

        why?.Concluded(new("traitement mensuel le plus bas", "lowest basic pay a month"), least);
        why?.Concluded(new("traitement mensuel le plus haut", "highest basic pay a month"), most);
    }

    private static Money Compute(in GradePayQuestion step, Explanation? why) =>
        new GradePay(step, why?.Part(new($"{step.Grade!.Name.French}, échelon {step.Number}", $"{step.Grade!.Name.English}, step {step.Number}"))).Monthly;
}
