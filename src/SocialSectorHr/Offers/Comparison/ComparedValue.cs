namespace SocialSectorHr.Offers;

/// <summary>What an offer gives for a concept, before it is set beside another's.</summary>
internal readonly record struct ComparedValue(FigureValue? AtLeast, FigureValue? AtMost, Mark Mark, int? Year = null)
{
    public bool IsKnown => AtLeast is not null || AtMost is not null;

    /// <summary>The lowest and the highest of the figures; a figure of one end of a range gives that end only.</summary>
    public static ComparedValue Of(IEnumerable<Figure> figures)
    {
        Figure[] all = [.. figures.Where(static figure => figure.Value?.Number is not null)];
        if (all.Length == 0)
        {
            return default;
        }

        Figure? low = all.Where(static figure => figure.Bound != FigureBound.AtMost).MinBy(static figure => figure.Value!.Number!.Value);
        Figure? high = all.Where(static figure => figure.Bound != FigureBound.AtLeast).MaxBy(static figure => figure.Value!.Number!.Value);
        return new(low?.Value, high?.Value, all.Aggregate(Mark.Exact, static (mark, figure) => mark.And(figure.Mark)), all[0].Year);
    }

    public static ComparedValue Of<T>(Answer<T> answer, Func<T, FigureValue?> value)
        where T : notnull => answer.IsKnown ? new(value(answer.Value), value(answer.Value), answer.Mark) : default;
}
