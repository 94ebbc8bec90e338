using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>A post of the public service that one or several grades may hold (poste, emploi ouvert à plusieurs grades).</summary>
/// <remarks>
/// It is no <see cref="SocialSectorHr.Contract"/>: no question of the Labour Code can be asked of it.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PublicPost : IMemberwise
{
    private PublicPost(IReadOnlyList<Grade> grades) => Grades = grades;

    /// <summary>The grades that may hold it, each once.</summary>
    public IReadOnlyList<Grade> Grades { get; }

    /// <summary>A post.</summary>
    /// <param name="grades">The grades that may hold it; one at least.</param>
    /// <returns>The post.</returns>
    /// <exception cref="ArgumentException">There is no grade, or one is named twice.</exception>
    public static PublicPost Of(params IEnumerable<Grade> grades)
    {
        IReadOnlyList<Grade> list = ValueList.Required(grades);
        if (list.Count == 0)
        {
            throw new ArgumentException($"{nameof(grades)} is empty: a post is open to a grade at least.", nameof(grades));
        }

        return list.Distinct().Count() == list.Count
            ? new(list)
            : throw new ArgumentException($"{nameof(grades)} names a grade twice.", nameof(grades));
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The grades.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        string.Join(language == Language.French ? " ou " : " or ", Grades.Select(grade => grade.ToString(language)));
}
