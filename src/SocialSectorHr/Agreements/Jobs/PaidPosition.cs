using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// Where an employee stands in the pay scale of an agreement (classement): the job or its coefficient, the years, what is added.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PaidPosition : IMemberwise
{
    internal const int MostYears = 60;

    private PaidPosition()
    {
    }

    /// <summary>The job; null where the coefficient alone is said.</summary>
    public AgreementJob? Job { get; private init; }

    /// <summary>The coefficient, the index or the weighing as said, in points; null for that of the job.</summary>
    public Points? Coefficient { get; private init; }

    /// <summary>Whether it is one of a cadre, where no job says it.</summary>
    public bool IsExecutive
    {
        get => Job?.IsExecutive ?? field;
        init;
    }

    /// <summary>
    /// The full years that the agreement counts, 0 to 60: in the job (CCN 66, CCN 51, CCN 65), in the branch (BAD, ALISFA), in the firm
    /// (ECLAT, missions locales, HLA).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not between 0 and 60.</exception>
    public int Years
    {
        get;
        init => field = value is >= 0 and <= MostYears ? value : throw Refusal.OutOfRange(value, nameof(Years), "between 0 and 60");
    }

    /// <summary>Whether the constraints of a boarding place hold (internat, anomalies de rythme).</summary>
    public bool IsAtNight { get; init; }

    /// <summary>
    /// Whether the employer is a member of the federation whose recommendations set the point (Nexem, FEHAP); null where it is not known.
    /// </summary>
    public bool? IsMember { get; init; }

    /// <summary>Points on top of the coefficient (compléments de coefficient, CCN 51); zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public Points Complement
    {
        get;
        init => field = value >= Points.Zero ? value : throw Refusal.OutOfRange(value, nameof(Complement), "zero or more");
    }

    /// <summary>
    /// Points of bonuses, paid at the value of the point without seniority: a diploma, a function, points taken over at hiring; zero or
    /// more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public Points BonusPoints
    {
        get;
        init => field = value >= Points.Zero ? value : throw Refusal.OutOfRange(value, nameof(BonusPoints), "zero or more");
    }

    /// <summary>Whether the Segur indemnity is due; null for what the branch accords say on the day.</summary>
    public bool? HasSegur { get; init; }

    /// <summary>Whether the establishment is one whose pay CCN 51 cuts to 92.5 % (crèches, foyers-logements without care…).</summary>
    public bool IsReduced { get; init; }

    /// <summary>The share of full time, above zero and at most 100 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above zero and at most 100 %.</exception>
    public Percent Share
    {
        get;
        init => field = value > Percent.Zero && value <= Percent.Of(100)
            ? value
            : throw Refusal.OutOfRange(value, nameof(Share), "more than 0% and at most 100%");
    } = Percent.Of(100);

    /// <summary>The place of a job after so many years.</summary>
    /// <param name="job">The job.</param>
    /// <param name="years">The full years that the agreement counts, 0 to 60.</param>
    /// <returns>The position; change it with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years are not between 0 and 60.</exception>
    public static PaidPosition Of(AgreementJob job, int years = 0)
    {
        ArgumentNullException.ThrowIfNull(job);
        return new() { Job = job, Years = years };
    }

    /// <summary>A coefficient, an index or a weighing as a contract or an offer says it.</summary>
    /// <param name="coefficient">The points; more than zero.</param>
    /// <param name="years">The full years that the agreement counts beside it, 0 to 60.</param>
    /// <returns>The position; change it with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no points, or the years are not between 0 and 60.</exception>
    public static PaidPosition Of(Points coefficient, int years = 0) => coefficient > Points.Zero
        ? new() { Coefficient = coefficient, Years = years }
        : throw Refusal.OutOfRange(coefficient, nameof(coefficient), "more than 0 points");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The job or the coefficient, and the years.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string place = Job?.ToString(language) ?? Coefficient!.Value.ToString(language);
        string years = NumberText.Fixed(Years, 0, language);
        return language == Language.French ? $"{place}, {years} an(s)" : $"{place}, {years} year(s)";
    }
}
