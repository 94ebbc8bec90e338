using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The figures of one lot of leave: the part of a contract in one reference period, or a short contract in one block.</summary>
internal sealed class LeaveLotNames
{
    public static readonly Bilingual Topic = new("les congés payés", "paid leave");

    public LeaveLotNames(string lot, Func<Figure, DateInterval?> period)
    {
        Bilingual byMethod = new("congé acquis {period}, {method}", "leave acquired {period}, {method}");
        Bilingual byBest = new("congé acquis {period}, méthode la plus favorable", "leave acquired {period}, most favourable method");
        Raw = new(Topic, $"leave.{lot}.{{unit}}.{{method}}.raw", byMethod, LeaveFigures.ExplainLot, period: period);
        Days = new(Topic, $"leave.{lot}.{{unit}}.{{method}}.days", byMethod, LeaveFigures.ExplainLot, period: period);
        Best = new(Topic, $"leave.{lot}.{{unit}}.{{method}}.days", byBest, LeaveFigures.ExplainLot, period: period);
    }

    /// <summary>By a method, exact.</summary>
    public FigureName Raw { get; }

    /// <summary>By a method, rounded up.</summary>
    public FigureName Days { get; }

    /// <summary>By the most favourable method, rounded up.</summary>
    public FigureName Best { get; }

    public FigureName[] All => [Raw, Days, Best];
}
