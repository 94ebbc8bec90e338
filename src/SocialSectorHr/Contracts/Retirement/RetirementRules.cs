using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an agreement sets on retirement (règles de retraite). Null: the law alone.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record RetirementRules : IMemberwise
{
    /// <summary>What it gives to someone who leaves for a pension; null where it sets nothing, or nothing is known.</summary>
    public RetirementScale? ByEmployee { get; init; }

    /// <summary>What it gives to someone whom the employer retires; null where it sets nothing, or nothing is known.</summary>
    public RetirementScale? ByEmployer { get; init; }

    /// <summary>
    /// The notice: the rows of a resignation are those of someone who leaves, the rows of a dismissal those of the employer; null where
    /// the law's applies.
    /// </summary>
    public NoticeRules? Notice { get; init; }

    /// <summary>
    /// The agreement whose text on retirement is not held: the law alone is applied, and the result says so; null otherwise.
    /// </summary>
    public Bilingual? NotHeld { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The texts, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => ByEmployee?.Source?.Citation ?? Notice?.Source?.Citation
        ?? (language == Language.French ? "règles de retraite" : "retirement rules");

    internal RetirementScale? ScaleOf(RetirementKind kind) => kind == RetirementKind.ByEmployee ? ByEmployee : ByEmployer;
}
