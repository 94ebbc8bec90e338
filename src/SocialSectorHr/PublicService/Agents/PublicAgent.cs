using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>A territorial agent as the payroll knows him or her (agent public): step or index, place, family, quotité, bonuses.</summary>
/// <remarks>What is not said is unknown, and so is what hangs on it: a zone that is not said does not pay nothing.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PublicAgent : IMemberwise
{
    private const int MostChildren = 20;

    private const int MostPostBonus = 300;

    private PublicAgent()
    {
    }

    /// <summary>The grade; null where the index alone is said.</summary>
    public Grade? Grade { get; private init; }

    /// <summary>The number of the step in the grade; null where the index alone is said.</summary>
    public int? Step { get; private init; }

    /// <summary>The increased index as said, in points; null where the step says it.</summary>
    public Points? Index { get; private init; }

    /// <summary>Whether he or she is under contract (agent contractuel), paid by reference to the grade or the index; otherwise a
    /// fonctionnaire.</summary>
    public bool IsContractual { get; init; }

    /// <summary>The zone of the residence indemnity where the work is really done; null where it is not known (<see cref="ResidenceZones.Find"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public ResidenceZone? Zone
    {
        get;
        init => field = value is not { } zone || Enum.IsDefined(zone) ? value : throw Refusal.Undefined(zone, nameof(Zone));
    }

    /// <summary>
    /// Whether the work is mainly socio-educational support, in an L312-1 structure, PMI, a social service of a département, a CCAS or a
    /// CIAS, or the ASE; null where that is not known.
    /// </summary>
    /// <remarks>"Mainly" is read as half of the time at least. For a coordinator who mostly leads a team the employer decides.</remarks>
    public bool? IsMainlySupport { get; init; }

    /// <summary>The children for whom the family supplement is paid, 0 to 20 (<see cref="SupportedChild"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not between 0 and 20.</exception>
    public int Children
    {
        get;
        init => field = value is >= 0 and <= MostChildren ? value : throw Refusal.OutOfRange(value, nameof(Children), "between 0 and 20");
    }

    /// <summary>Whether the family supplement is shared in halves between the parents, in alternating residence (CGFP L712-10).</summary>
    public bool IsFamilySupplementShared { get; init; }

    /// <summary>How much of full time he or she works; full time unless said.</summary>
    public Quotite Quotite { get; init => field = value ?? throw new ArgumentNullException(nameof(Quotite)); } = Quotite.FullTime;

    /// <summary>The points of the post (nouvelle bonification indiciaire, NBI), décret 93-863; none unless said.</summary>
    /// <remarks>Of several the highest one alone. An agent under contract has none, save those recruited as disabled.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">They are not a whole number between 0 and 300.</exception>
    public Points PostBonus
    {
        get;
        init => field = value >= Points.Zero && value <= Points.Of(MostPostBonus) && value.Exact.Denominator == 1
            ? value
            : throw Refusal.OutOfRange(value, nameof(PostBonus), "a whole number of points between 0 and 300");
    }

    /// <summary>The bonuses of a full-time month (RIFSEEP: IFSE, and a twelfth of the CIA), in euros; none unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public Money Bonuses
    {
        get;
        init => field = value >= Money.Zero ? value : throw Refusal.OutOfRange(value, nameof(Bonuses), "zero or more");
    }

    /// <summary>An agent at a step of a grade.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="step">The number of the step, from 1 on.</param>
    /// <returns>The agent; change it with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is under 1.</exception>
    public static PublicAgent At(Grade grade, int step)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return step >= 1 ? new() { Grade = grade, Step = step } : throw Refusal.OutOfRange(step, nameof(step), "1 or more");
    }

    /// <summary>An agent paid at an index.</summary>
    /// <param name="index">The increased index, in points; a whole number above zero.</param>
    /// <returns>The agent; change it with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is not a whole number above zero.</exception>
    public static PublicAgent AtIndex(Points index) => index > Points.Zero && index.Exact.Denominator == 1
        ? new() { Index = index }
        : throw Refusal.OutOfRange(index, nameof(index), "a whole number of points above 0");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The grade and the step, or the index.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        if (Grade is not { } grade)
        {
            return Index!.Value.ToString(language);
        }

        string step = NumberText.Fixed(Step!.Value, 0, language);
        return language == Language.French ? $"{grade.Name.French}, échelon {step}" : $"{grade.Name.English}, step {step}";
    }
}
