using NodaTime;
using SocialSectorHr.Audit;

namespace SocialSectorHr.Offers;

/// <summary>What digests and comparisons are drawn from: the figures of a statement by name, and the audit of the same offer.</summary>
/// <remarks>
/// A figure is assumed where it rests on what the caller supposes, whose text stands beside. What the library supposes itself, such as the
/// status case by case, is one of several readings.
/// </remarks>
internal sealed class StatementFigures(OfferStatement statement)
{
    private readonly ILookup<string, Figure> figures = Marked(statement).ToLookup(static figure => figure.Name, StringComparer.Ordinal);

    public OfferStatement Statement => statement;

    public OfferAudit Audit => field ??= statement.Offer.Audit(statement.Law, statement.On, agreement: statement.Agreement);

    public JobOffer Offer => statement.Offer;

    /// <summary>
    /// The first calendar year that lies whole in the contract, else the year of entry; null where the contract is not known.
    /// </summary>
    public int? FirstWholeYear
    {
        get
        {
            if (!statement.Terms.Horizon.IsKnown)
            {
                return null;
            }

            Horizon horizon = statement.Terms.Horizon.Value;
            int whole = horizon.FirstYear + (horizon.Employment.Start > new LocalDate(horizon.FirstYear, 1, 1) ? 1 : 0);
            return horizon.Employment.End >= new LocalDate(whole, 12, 31) ? whole : horizon.FirstYear;
        }
    }

    private static IEnumerable<Figure> Marked(OfferStatement statement)
    {
        IReadOnlyList<Figure>? unassumed = statement.Assuming is null ? null
            : statement.Offer.Statement(statement.Law, statement.On).Figures;
        return statement.Figures.Select(figure => figure.Mark == Mark.Assumed && (unassumed is null || unassumed.Contains(figure))
            ? figure.Marked(Mark.Derived)
            : figure);
    }

    /// <summary>Every figure of a name, of one year where one is given.</summary>
    public IEnumerable<Figure> All(FigureName name, int? year = null) =>
        figures[name.Name].Where(figure => year is null || figure.Year == year);

    /// <summary>The figure of a name, by the first of its methods; both where the offer states a range.</summary>
    public IEnumerable<Figure> Usual(FigureName name, int? year = null)
    {
        Figure[] all = [.. All(name, year)];
        return all.Where(figure => Equals(figure.Method, all[0].Method) && figure.Year == all[0].Year);
    }

    public Figure? First(FigureName name, int? year = null) => All(name, year).FirstOrDefault();
}
