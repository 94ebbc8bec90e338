namespace SocialSectorHr.Offers;

/// <summary>Joins what a part of an offer says, in one language; what is silent leaves no trace.</summary>
internal sealed class Said(Language language, string separator = ", ")
{
    private readonly List<string> parts = [];

    public void Add(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            parts.Add(text);
        }
    }

    public void Add(Bilingual text) => Add(text.ToString(language));

    public void Add(string french, string english) => Add(new Bilingual(french, english));

    public void If(bool? holds, string french, string english)
    {
        if (holds == true)
        {
            Add(french, english);
        }
    }

    /// <summary>One text where it holds, another where the contrary is said, none where nothing is said.</summary>
    public void Either(bool? holds, Bilingual yes, Bilingual no)
    {
        if (holds is { } said)
        {
            Add(said ? yes : no);
        }
    }

    public void Figure<T>(Stated<T>? figure)
        where T : struct, IComparable<T> => Add(figure?.ToString(language));

    public void Figures<T>(IReadOnlyList<Stated<T>> figures)
        where T : struct, IComparable<T> => Each(figures, figure => figure.ToString(language));

    public void Each<T>(IReadOnlyList<T> items, Func<T, string> text)
    {
        foreach (T item in items)
        {
            Add(text(item));
        }
    }

    /// <summary>A count behind its label; nothing without a count.</summary>
    public void Counted(int? count, string french, string english) =>
        Labelled(french, english, count is { } said ? NumberText.Fixed(said, 0, language) : null);

    /// <summary>A label, a colon and the text; nothing without a text.</summary>
    public void Labelled(string french, string english, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Add($"{french}{NumberText.Space}: {text}", $"{english}: {text}");
        }
    }

    /// <summary>A thing and, in brackets, what is said of it.</summary>
    public string Of(Bilingual thing) => Of(thing.ToString(language));

    /// <summary>A thing and, in brackets, what is said of it.</summary>
    public string Of(string thing) => parts.Count == 0 ? thing : thing.Length == 0 ? ToString() : $"{thing} ({this})";

    public override string ToString() => string.Join(separator, parts);

    public string Or(string french, string english) => parts.Count > 0 ? ToString() : new Bilingual(french, english).ToString(language);
}
