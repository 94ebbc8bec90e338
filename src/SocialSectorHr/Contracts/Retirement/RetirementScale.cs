using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement gives at a retirement (barème de l'indemnité de retraite): steps, or the indemnity of a dismissal.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record RetirementScale : IMemberwise
{
    /// <summary>The steps; the best one that the seniority reaches gives the months of pay. None where it is a severance.</summary>
    public IReadOnlyList<RetirementStep> Steps { get; init => field = ValueList.Of(value); } = ValueList.Empty<RetirementStep>();

    /// <summary>The severance whose scale the text gives; null where it has steps.</summary>
    public SeveranceRules? Severance { get; init; }

    /// <summary>The most the steps give, in months of pay; null for no ceiling.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero.</exception>
    public Months? Ceiling
    {
        get;
        init => field = value is { } months && months <= Months.Zero
            ? throw Refusal.OutOfRange(months, nameof(Ceiling), "more than 0 months")
            : value;
    }

    /// <summary>The average that the text names; null for the better of the law's two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public ReferenceSalaryMethod? Salary
    {
        get;
        init => field = value is not { } method || Enum.IsDefined(method) ? value : throw Refusal.Undefined(method, nameof(Salary));
    }

    /// <summary>Whether the text takes the pay of the day of leaving in place of an average (<see cref="Retirement.LastPay"/>).</summary>
    public bool TakesLastPay { get; init; }

    /// <summary>The text.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text, or what it is.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "barème de retraite" : "retirement scale");
}
