using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The travel between home and work by public transport (trajet domicile-travail), and what bears on its refund.</summary>
/// <remarks>
/// All the passes that the quickest trip needs (C. trav. R3261-3), those between several workplaces of one firm too (R3261-10). With two
/// employers, each has its own.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Commute : IMemberwise
{
    private Commute(IReadOnlyList<TransportPass> passes) => Passes = passes;

    /// <summary>The passes.</summary>
    public IReadOnlyList<TransportPass> Passes { get; }

    /// <summary>The hours of a week with this employer, for a part time; null for half of full time at least.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not more than 0 h and at most 60 h.</exception>
    public Hours? WeeklyHours
    {
        get;
        init => field = value is not { } week || (week > Hours.Zero && week <= Hours.Of(60))
            ? value
            : throw Refusal.OutOfRange(week, nameof(WeeklyHours), "more than 0 h and at most 60 h a week");
    }

    /// <summary>
    /// Whether the passes are used at least once in their period: someone who works at home alone does not; null for not said.
    /// </summary>
    public bool? IsUsed { get; init; }

    /// <summary>The allowances for the same travel that the employer already pays, in euros a month; null for none said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public Money? Allowances
    {
        get;
        init => field = value is not { } paid || paid >= Money.Zero
            ? value
            : throw Refusal.OutOfRange(paid, nameof(Allowances), "zero or more a month");
    }

    /// <summary>A trip with these passes.</summary>
    /// <param name="passes">The passes, one at least.</param>
    /// <returns>The trip.</returns>
    /// <exception cref="ArgumentException">There is none, or one is null.</exception>
    public static Commute By(params IReadOnlyList<TransportPass> passes)
    {
        IReadOnlyList<TransportPass> held = ValueList.Required(passes);
        return held.Count > 0 ? new(held) : throw new ArgumentException($"{nameof(passes)} is empty: a trip needs a pass.", nameof(passes));
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The passes.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join(" + ", Passes.Select(pass => pass.ToString(language)));
}
