using SocialSectorHr.PublicService;

namespace SocialSectorHr.Offers;

/// <summary>What a public post gives to compare: what its grades are paid, its hours, its RTT.</summary>
internal static class PublicCompared
{
    /// <summary>The lowest and the highest of all grades, in proportion where the post is not full time; without bonuses.</summary>
    public static ComparedValue Pay(StatementFigures source, FigureName lowest, FigureName highest)
    {
        ComparedValue pay = ComparedValue.Of(source.All(lowest).Concat(source.All(highest)));
        ComparedValue share = Share(source);
        return pay is { AtLeast.Money: { } low, AtMost.Money: { } high }
            && share is { AtLeast.Percent: { } least, AtMost.Percent: { } most }
            ? new((low * least).Round(), (high * most).Round(), Mark.Derived.And(pay.Mark).And(share.Mark))
            : default;
    }

    /// <summary>The yearly hours of full time, in proportion where the post is not.</summary>
    public static ComparedValue Hours(StatementFigures source)
    {
        Answer<Percent> share = PublicPostReading.ShareOf(source.Statement.Terms);
        return source.First(PublicTimeNames.AnnualHours)?.Value is not { Hours: { } whole } ? default
            : share.IsKnown ? ComparedValue.Of(share, share => whole * share) with { Mark = Mark.Derived.And(share.Mark) }
            : PublicPostReading.IsPartTime(source.Statement.Terms) ? default
            : new(whole, whole, Mark.Exact);
    }

    /// <summary>The RTT of the week that is said; of the whole table where none is, from none for 35 h.</summary>
    public static ComparedValue Rtt(StatementFigures source)
    {
        Figure[] rows = [.. source.All(PublicTimeNames.Rtt)];
        ComparedValue table = ComparedValue.Of(rows);
        return rows.Length > 1 ? new(Days.Zero, table.AtMost, Mark.Derived) : table;
    }

    /// <summary>Each grade of the posts, at full time, where every offer is one of public law.</summary>
    public static IEnumerable<ComparedConcept> ByGrade(StatementFigures[] sources)
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

    private static ComparedValue Share(StatementFigures source)
    {
        ComparedValue paid = ComparedValue.Of(source.All(PublicPayNames.PaidShare));
        return paid.IsKnown || PublicPostReading.IsPartTime(source.Statement.Terms)
            ? paid
            : new(Percent.Of(100), Percent.Of(100), Mark.Exact);
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
