namespace SocialSectorHr.Offers;

/// <summary>One figure that follows from an offer (chiffre), under an id that never changes.</summary>
public sealed record Figure
{
    private readonly Func<Explanation>? explain;

    internal Figure(string id, Bilingual label, FigureValue? value, Mark mark, string? method, Func<Explanation>? explain)
    {
        Id = id;
        Label = label;
        Value = value;
        Mark = mark;
        Method = method;
        this.explain = explain;
    }

    /// <summary>The stable id, for example <c>worktime.2027.annualHours</c>: printing, JSON and the comparison of two offers join on it.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public Bilingual Label { get; }

    /// <summary>The value; null where the law defines none, as an hourly rate under a forfait in days.</summary>
    public FigureValue? Value { get; }

    /// <summary>How sure it is.</summary>
    public Mark Mark { get; }

    /// <summary>The method, where one was chosen.</summary>
    public string? Method { get; }

    /// <summary>The steps that lead to it, with their articles.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        if (explain is not null)
        {
            return explain();
        }

        Explanation stated = new(Label);
        if (Value is not null)
        {
            stated.Given(new("énoncé par l'offre", "stated by the offer"), Value);
        }

        return stated;
    }

    /// <summary>Whether the two are the same figure with the same value.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns><see langword="true"/> if id, value, mark and method agree, otherwise <see langword="false"/>.</returns>
    public bool Equals(Figure? other) =>
        other is not null && Id == other.Id && Equals(Value, other.Value) && Mark == other.Mark && Method == other.Method;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Value, Mark, Method);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The label and the value.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string none = language == Language.French ? "non défini" : "not defined";
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        return $"{Label.ToString(language)}{colon}{Value?.ToString(language) ?? none}";
    }
}
