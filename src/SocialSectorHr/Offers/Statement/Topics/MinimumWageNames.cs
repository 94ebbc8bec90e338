using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The figures that set the pay beside the SMIC of one day: the start, the minimum end of a defined purpose, today.</summary>
internal sealed class MinimumWageNames
{
    public static readonly MinimumWageNames AtStart = new("atStart", static terms => terms.Start.Value);

    public static readonly MinimumWageNames AtMinimumEnd = new("atMinimumEnd", MinimumWageFigures.MinimumEnd);

    public static readonly MinimumWageNames Today = new("today", static terms => terms.On);

    private readonly string moment;
    private readonly Func<StatedTerms, LocalDate> day;

    public MinimumWageNames(string moment, Func<StatedTerms, LocalDate> day)
    {
        (this.moment, this.day) = (moment, day);
        Monthly = Name("monthly35h", new("SMIC mensuel pour 35 h", "monthly SMIC for 35 h"), MinimumWageFigures.ExplainMonthly);
        TraineePay = Name(
            "traineePay",
            new("rémunération minimale de l'alternant pour 35 h", "least pay of the trainee for 35 h"),
            TraineeFigures.ExplainLeastPay);
        MarginOfForfait = Name(
            "margin{.bound}",
            new("écart au SMIC de 35 h, vraisemblance", "margin over the SMIC of 35 h, plausibility"),
            MinimumWageFigures.ExplainMargin);
        Margin = Name("margin{.bound}", new("écart au SMIC{, bound}", "margin over the SMIC{, bound}"), MinimumWageFigures.ExplainMargin);
        Ratio = Name("ratio{.bound}", new("salaire rapporté au SMIC{, bound}", "pay by the SMIC{, bound}"), MinimumWageFigures.ExplainMargin);
        MarginWithoutSegur = Name(
            "marginWithoutSegur{.bound}",
            new("écart au SMIC sans Ségur{, bound}", "margin over the SMIC without Segur{, bound}"),
            MinimumWageFigures.ExplainMargin);
        ThresholdWithOvertime = Name(
            "threshold{number}hOvertimePaid",
            new("SMIC, heures supplémentaires payées", "SMIC with overtime paid"),
            MinimumWageFigures.ExplainMargin,
            "threshold");
        MarginWithOvertime = Name(
            "margin{number}hOvertimePaid{.bound}",
            new("écart au SMIC, heures supplémentaires payées{, bound}", "margin over the SMIC with overtime paid{, bound}"),
            MinimumWageFigures.ExplainMargin,
            "margin");
        MarginWithOvertimeWithoutSegur = Name(
            "margin{number}hOvertimePaidWithoutSegur{.bound}",
            new(
                "écart au SMIC sans Ségur, heures supplémentaires payées{, bound}",
                "margin over the SMIC without Segur, with overtime paid{, bound}"),
            MinimumWageFigures.ExplainMargin,
            "marginWithoutSegur");
    }

    /// <summary>The rows of the three days.</summary>
    public static FigureName[] Rows => [.. AtStart.All, .. AtMinimumEnd.All, .. Today.All];

    public FigureName Monthly { get; }

    public FigureName TraineePay { get; }

    public FigureName MarginOfForfait { get; }

    public FigureName Margin { get; }

    public FigureName Ratio { get; }

    public FigureName MarginWithoutSegur { get; }

    public FigureName ThresholdWithOvertime { get; }

    public FigureName MarginWithOvertime { get; }

    public FigureName MarginWithOvertimeWithoutSegur { get; }

    public FigureName[] All =>
        [
            Monthly,
            MarginOfForfait,
            Margin,
            Ratio,
            MarginWithoutSegur,
            ThresholdWithOvertime,
            MarginWithOvertime,
            MarginWithOvertimeWithoutSegur,
            TraineePay,
        ];

    public LocalDate Day(StatedTerms terms) => day(terms);

    private FigureName Name(string id, Bilingual label, Func<Figure, LocalDate, Explanation> explain, string? name = null) => new(
        new("le SMIC", "the SMIC"),
        $"smic.{moment}.{id}",
        label,
        figure => explain(figure, day(figure.Terms)),
        name is null ? null : $"smic.{moment}.{name}");
}
