using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement sets on severance (règles d'indemnité de licenciement). Null: the law alone.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SeveranceRules : IMemberwise
{
    /// <summary>
    /// The seniority, on the day of the notification, that opens the agreement's severance; any unless the agreement says otherwise.
    /// </summary>
    public SeniorityRange Requires { get; init; }

    /// <summary>
    /// The scale, lowest seniority first; null where the agreement has none of its own or none is known: the law applies.
    /// </summary>
    /// <exception cref="ArgumentException">It is empty, its ends do not rise, or a tier without end is not the last.</exception>
    public IReadOnlyList<SeveranceTier>? Tiers { get; init => field = value is null ? null : Checked(ValueList.Of(value)); }

    /// <summary>The most the scale gives, in months of the reference salary; null for no ceiling.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero.</exception>
    public Months? Ceiling
    {
        get;
        init => field = value is { } months && months <= Months.Zero
            ? throw Refusal.OutOfRange(months, nameof(Ceiling), "more than 0 months")
            : value;
    }

    /// <summary>
    /// The scale of the years before the employee was a cadre, with its own ceiling; null where all years follow one scale.
    /// </summary>
    public SeveranceRules? BeforeExecutive { get; init; }

    /// <summary>The average that the agreement names for its own scale; null for the better of the law's two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public ReferenceSalaryMethod? Salary
    {
        get;
        init => field = value is not { } method || Enum.IsDefined(method) ? value : throw Refusal.Undefined(method, nameof(Salary));
    }

    /// <summary>The age that the text sets as a limit: said, never applied, since it hangs on a pay to come; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public SeveranceAgeLimit? AgeLimit
    {
        get;
        init => field = value is not { } limit || Enum.IsDefined(limit) ? value : throw Refusal.Undefined(limit, nameof(AgeLimit));
    }

    /// <summary>
    /// The agreement whose text on severance is not held: the law alone is applied, and the result says so; null otherwise.
    /// </summary>
    public Bilingual? NotHeld { get; init; }

    /// <summary>What the agreement chooses on seniority, for its own scale only.</summary>
    public SeniorityRules? Seniority { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles d'indemnité de licenciement" : "severance rules");

    private static IReadOnlyList<SeveranceTier> Checked(IReadOnlyList<SeveranceTier> tiers)
    {
        for (int i = 0; i < tiers.Count - 1; i++)
        {
            if (tiers[i].UpTo is not { } end || tiers[i + 1].UpTo <= end)
            {
                throw new ArgumentException($"{nameof(Tiers)}: tier {i + 1} ({tiers[i]}) must end before the next one.", nameof(tiers));
            }
        }

        return tiers.Count > 0
            ? tiers
            : throw new ArgumentException($"{nameof(Tiers)} is empty: a scale has at least one tier.", nameof(tiers));
    }
}
