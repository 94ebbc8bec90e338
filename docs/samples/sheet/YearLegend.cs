using NodaTime;
using SocialSectorHr;
using SocialSectorHr.Offers;

namespace Sheet;

/// <summary>What a drawing says, in words: a legend for all, and the days themselves for who does not see it.</summary>
internal sealed class YearLegend(YearPlan plan, Language language)
{
    private string Colon => language == Language.French ? "\u00A0: " : ": ";

    /// <summary>A line a kind of day, and a line a figure that is drawn.</summary>
    public IEnumerable<LegendEntry> Entries()
    {
        foreach (DayKind kind in plan.Days.Values.Distinct().Order())
        {
            if (!plan.Figures.Any(figure => SymbolOf(figure) == YearDrawing.Id(kind)))
            {
                yield return new(YearDrawing.Id(kind), null, DayKinds.Label(kind).ToString(language));
            }
        }

        foreach ((string symbol, string text) in Bounds())
        {
            yield return new(symbol, null, text);
        }

        foreach (Figure figure in plan.Figures.Where(figure => IsDrawn(SymbolOf(figure))))
        {
            yield return new(SymbolOf(figure), figure, figure.ToString(language));
        }
    }

    /// <summary>Each kind of day with its days, those in a row as a period.</summary>
    public string Description()
    {
        IEnumerable<string> kinds = plan.Days
            .GroupBy(static day => day.Value, static day => day.Key)
            .OrderBy(static kind => kind.Key)
            .Select(kind => DayKinds.Label(kind.Key).ToString(language) + Colon + string.Join(", ", Periods(kind)));
        return string.Join(language == Language.French ? "\u00A0; " : "; ", Bounds().Select(static bound => bound.Text).Concat(kinds)) + ".";
    }

    private static string SymbolOf(Figure figure) => figure.Name switch
    {
        "trial.end" => "trial",
        "carence.lastDay" => "waiting",
        "leave.annual" or "leave.perMonth" => YearDrawing.Id(DayKind.Leave),
        _ => YearDrawing.Id(DayKind.DayOff),
    };

    private bool IsDrawn(string symbol) => symbol switch
    {
        "trial" => plan.Trial is not null,
        "waiting" => plan.Waiting is not null,
        _ => plan.Employment is not null,
    };

    private IEnumerable<(string Symbol, string Text)> Bounds()
    {
        if (plan.FirstDay is { } first && first.Year == plan.Year)
        {
            yield return ("first", (language == Language.French ? "premier jour" : "first day") + Colon + Say(first));
        }

        if (plan.LastDay is { } last && last.Year == plan.Year)
        {
            yield return ("last", (language == Language.French ? "dernier jour" : "last day") + Colon + Say(last));
        }
    }

    private string Say(LocalDate day) => ((FigureValue)day).ToString(language);

    private IEnumerable<string> Periods(IEnumerable<LocalDate> days)
    {
        LocalDate[] all = [.. days];
        for (int from = 0, to = 0; from < all.Length; from = ++to)
        {
            while (to + 1 < all.Length && all[to + 1] == all[to].PlusDays(1))
            {
                to++;
            }

            yield return from == to ? Say(all[from]) : Say(all[from]) + (language == Language.French ? " au " : " to ") + Say(all[to]);
        }
    }
}
