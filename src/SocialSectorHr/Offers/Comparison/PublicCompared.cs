using SocialSectorHr.PublicService;

namespace SocialSectorHr.Offers;

/// <summary>What a public post gives to compare: what its grades are paid in all, its hours, its RTT.</summary>
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

    private static ComparedValue Share(StatementFigures source)
    {
        ComparedValue paid = ComparedValue.Of(source.All(PublicPayNames.PaidShare));
        return paid.IsKnown || PublicPostReading.IsPartTime(source.Statement.Terms)
            ? paid
            : new(Percent.Of(100), Percent.Of(100), Mark.Exact);
    }
}
