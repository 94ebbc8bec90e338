using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>
/// The figures of an incomplete year of a forfait: that of the contract, or the one up to the ceiling of a defined purpose.
/// </summary>
internal sealed class ForfaitPeriodNames
{
    public static readonly Bilingual Topic = new("le forfait en jours", "the forfait in days");

    private readonly string suffix;
    private readonly Func<StatedTerms, int, DateInterval> part;

    public ForfaitPeriodNames(string suffix, Func<StatedTerms, int, DateInterval> part)
    {
        (this.suffix, this.part) = (suffix, part);
        OpenDays = Name("openDays", "jours ouvrés de la période, {year}", "open days of the period, {year}");
        RestDaysUnrounded = Name("restDaysUnrounded", "jours de repos non arrondis, {year}", "rest days not rounded, {year}");
        RestDays = Name("restDays", "jours de repos, {year}", "rest days, {year}");
        DaysToWork = Name("days.{method}", "jours à travailler, {method}, {year}", "days to work, {method}, {year}");
    }

    public FigureName OpenDays { get; }

    public FigureName RestDaysUnrounded { get; }

    public FigureName RestDays { get; }

    public FigureName DaysToWork { get; }

    public FigureName[] All => [OpenDays, RestDaysUnrounded, RestDays, DaysToWork];

    private FigureName Name(string id, string french, string english) => new(
        Topic,
        $"forfait.period{{year}}{suffix}.{id}",
        new(french, english),
        figure => ForfaitFigures.ExplainPeriod(figure, part(figure.Terms, figure.Year!.Value)));
}
