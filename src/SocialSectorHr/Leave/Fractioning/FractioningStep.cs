using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>So many extra days from so many days outside the period (palier de fractionnement).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FractioningStep : IMemberwise
{
    private FractioningStep(LeaveDays from, LeaveDays extra) => (From, Extra) = (from, extra);

    /// <summary>The days outside the period from which it holds.</summary>
    public LeaveDays From { get; }

    /// <summary>The extra days.</summary>
    public LeaveDays Extra { get; }

    /// <summary>A step.</summary>
    /// <param name="from">The days outside the period from which it holds; zero or more.</param>
    /// <param name="extra">The extra days, in the same unit; zero or more.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static FractioningStep Of(LeaveDays from, LeaveDays extra)
    {
        if (from.Unit != extra.Unit)
        {
            throw new ArgumentException($"{nameof(extra)} is {extra} and {nameof(from)} is {from}: one unit.", nameof(extra));
        }

        if (from.Exact < 0)
        {
            throw Refusal.OutOfRange(from, nameof(from), "zero or more");
        }

        return extra.Exact < 0 ? throw Refusal.OutOfRange(extra, nameof(extra), "zero or more") : new(from, extra);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The extra days and their threshold.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Extra.ToString(language)} {(language == Language.French ? "dès" : "from")} {From.ToString(language)}";
}
