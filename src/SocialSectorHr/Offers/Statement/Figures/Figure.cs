using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>One figure that follows from an offer (chiffre): what it is, its value, how sure it is.</summary>
/// <remarks>Data only: id, label and explanation are made when they are asked for.</remarks>
public sealed partial record Figure
{
    private static readonly Bilingual NotDefined = new("non défini", "not defined");

    private readonly FigureName name;
    private readonly int year;

    internal Figure(
        StatedTerms terms,
        FigureName name,
        FigureValue? value,
        Mark mark,
        FigureMethod? method = null,
        int year = 0,
        FigureBound? bound = null,
        FigureValue? @case = null,
        bool isFromForm = false)
    {
        IsFromForm = isFromForm;
        (Terms, this.name, Value, Mark) = (terms, name, value, mark);
        (Method, this.year, Bound, Case) = (method, year, bound, @case);
    }

    /// <summary>
    /// The stable id, for example <c>worktime.2027.annualHours</c>: printing, JSON and the comparison of two offers join on it.
    /// </summary>
    /// <remarks>Composed from the name, the year, the method and what else tells it from the others of its name.</remarks>
    public string Id => name.IdOf(this);

    /// <summary>The name, one of the catalogue <see cref="FigureNames.All"/>, the same in every offer: <c>worktime.annualHours</c>.</summary>
    public string Name => name.Name;

    /// <summary>The calendar year it is of; null where it is of none.</summary>
    public int? Year => year == 0 ? null : year;

    /// <summary>The method, where one was chosen.</summary>
    public FigureMethod? Method { get; }

    /// <summary>The end of a stated range it is computed from; null where the offer states one number.</summary>
    public FigureBound? Bound { get; }

    /// <summary>
    /// What it is given for, where one name is given for several: the lot of leave, the ceiling, the weeks, the category; otherwise null.
    /// </summary>
    public FigureValue? Case { get; }

    /// <summary>What it is.</summary>
    public Bilingual Label => new(name.LabelOf(this, Language.French), name.LabelOf(this, Language.English));

    /// <summary>The value; null where the law defines none, as an hourly rate under a forfait in days.</summary>
    public FigureValue? Value { get; }

    /// <summary>How sure it is.</summary>
    public Mark Mark { get; }

    /// <summary>Whether it rests on the job board's form (<see cref="JobOffer.Form"/>): the prose alone would not give it, or give another.</summary>
    public bool IsFromForm { get; }

    /// <summary>What the figure is computed from again, to explain it.</summary>
    internal StatedTerms Terms { get; }

    /// <summary>The days it counts, where its words name them.</summary>
    internal DateInterval? Period => name.PeriodOf(this);

    /// <summary>The steps that lead to it, with their articles.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Explanation why = name.ExplanationOf(this);
        if (IsFromForm)
        {
            why.Concluded(
                new("lu dans le formulaire de l'offre", "read in the form of the offer"),
                Value,
                new("le texte de l'annonce ne le dit pas", "the prose of the offer does not say it"));
        }

        return why;
    }

    /// <summary>Whether the two are the same figure with the same value, of whatever offer.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns><see langword="true"/> if name, year, method, value, mark and source agree, otherwise <see langword="false"/>.</returns>
    public bool Equals(Figure? other) => other is not null && name == other.name && year == other.year && Equals(Method, other.Method)
        && Bound == other.Bound && Equals(Case, other.Case) && Equals(Value, other.Value) && Mark == other.Mark
        && IsFromForm == other.IsFromForm;

    /// <summary>Whether the two are the same figure in the same unit, whatever their values.</summary>
    internal bool IsSame(Figure other) => name == other.name && year == other.year && Equals(Method, other.Method)
        && Bound == other.Bound && Equals(Case, other.Case) && Value?.Unit == other.Value?.Unit;

    /// <summary>The same figure by another mark.</summary>
    internal Figure Marked(Mark mark) => mark == Mark ? this : new(Terms, name, Value, mark, Method, year, Bound, Case, IsFromForm);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(name, year, Method, Bound, Case, Value, Mark);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The label and the value.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        return $"{name.LabelOf(this, language)}{colon}{Value?.ToString(language) ?? NotDefined.ToString(language)}";
    }
}
