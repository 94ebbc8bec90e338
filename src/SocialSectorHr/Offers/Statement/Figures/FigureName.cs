using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What a figure is (nature d'un chiffre): one row of the catalogue.</summary>
/// <remarks>
/// Two rows may bear one name where the words or the ids differ: the hourly rate of a forfait is not defined, that of overtime names its
/// method. Offers compare by name, year and method.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed class FigureName : IMemberwise
{
    private readonly Func<Figure, Explanation>? explain;
    private readonly Func<Figure, DateInterval?>? period;

    internal FigureName(
        Bilingual topic,
        string id,
        Bilingual label,
        Func<Figure, Explanation>? explain = null,
        string? name = null,
        Func<Figure, DateInterval?>? period = null)
    {
        (Topic, Id, Label, this.explain, this.period) = (topic, id, label, explain, period);
        Name = name ?? FigurePattern.Strip(id);
    }

    /// <summary>The name, the same in every offer, for example <c>worktime.workedDays</c>.</summary>
    public string Name { get; }

    /// <summary>The form of the ids, with the data that fills it in braces: <c>worktime.{year}.workedDays</c>.</summary>
    public string Id { get; }

    /// <summary>What it is, in both languages, with the data that fills it in braces.</summary>
    public Bilingual Label { get; }

    /// <summary>The topic it belongs to.</summary>
    public Bilingual Topic { get; }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    string ISpoken.ToString(Language language) => Label.ToString(language);

    internal string IdOf(Figure figure) => FigurePattern.Fill(Id, figure, FigurePattern.Code);

    internal string LabelOf(Figure figure, Language language) => FigurePattern.Fill(
        Label.ToString(language),
        figure,
        language == Language.French
            ? static (hole, figure) => FigurePattern.Words(hole, figure, Language.French)
            : static (hole, figure) => FigurePattern.Words(hole, figure, Language.English));

    internal DateInterval? PeriodOf(Figure figure) => period?.Invoke(figure);

    /// <summary>The steps of a figure; where none are given the offer states it.</summary>
    internal Explanation ExplanationOf(Figure figure)
    {
        if (explain is not null)
        {
            return explain(figure);
        }

        Explanation stated = new(figure.Label);
        if (figure.Value is not null)
        {
            stated.Given(new("énoncé par l'offre", "stated by the offer"), figure.Value);
        }

        return stated;
    }
}
