using SocialSectorHr.PublicService;

namespace SocialSectorHr.Offers;

/// <summary>The rows of a comparison of public posts: what each of their grades is paid.</summary>
internal static class ComparedGrades
{
    /// <summary>Each grade of the posts, at full time, where every offer is one of public law.</summary>
    public static IEnumerable<ComparedConcept> Of(StatementFigures[] sources)
    {
        if (!Array.TrueForAll(sources, static source => source.Statement.IsPublic))
        {
            yield break;
        }

        foreach (Grade grade in TerritorialGrades.All.Where(grade => Array.Exists(sources, source => Has(source, grade))))
        {
            (string code, Bilingual name) = (grade.Code!, grade.Name);
            yield return new(
                $"pay.{code}.monthly",
                new($"par mois à temps plein, {name.French}", $"a month full time, {name.English}"),
                isYearly: false,
                [Fact.Grade],
                (source, _) => Range(source, grade, PublicPayNames.LowestMonth, PublicPayNames.HighestMonth));
            yield return new(
                $"pay.{code}.annual",
                new($"par an à temps plein, {name.French}", $"a year full time, {name.English}"),
                isYearly: true,
                [Fact.Grade],
                (source, _) => Range(source, grade, PublicPayNames.LowestYear, PublicPayNames.HighestYear));
            yield return new(
                $"pay.{code}.cti",
                new($"CTI par mois, {name.French}", $"CTI a month, {name.English}"),
                isYearly: false,
                [Fact.Grade],
                (source, _) => Supplement(source, grade));
        }
    }

    private static ComparedValue Range(StatementFigures source, Grade grade, FigureName lowest, FigureName highest) =>
        ComparedValue.Of(Of(source, grade, lowest).Concat(Of(source, grade, highest)));

    /// <summary>The supplement where it may be due, nothing where the cadre has none.</summary>
    private static ComparedValue Supplement(StatementFigures source, Grade grade) =>
        Of(source, grade, PublicPayNames.SupplementDue).FirstOrDefault() is not { } due ? default
            : due.Value?.Truth == true && source.First(PublicPayNames.Supplement)?.Value is { } amount ? new(amount, amount, due.Mark)
            : new(Money.Zero, Money.Zero, due.Mark);

    private static bool Has(StatementFigures source, Grade grade) => Of(source, grade, PublicPayNames.LowestMonth).Any();

    private static IEnumerable<Figure> Of(StatementFigures source, Grade grade, FigureName name) =>
        source.All(name).Where(figure => figure.Case?.Code == grade.Code);
}
