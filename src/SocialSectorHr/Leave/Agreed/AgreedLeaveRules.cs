using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement says of absences in the annual leave (congés annuels conventionnels). Null: nothing beside the law.</summary>
/// <remarks>Periods that the law treats as work are so in any agreement; these members add to them.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreedLeaveRules : IMemberwise
{
    /// <summary>The sickness that is treated as work however long it lasts, as the text names it; null where it names none.</summary>
    public Bilingual? CountedSickness { get; init; }

    /// <summary>The first calendar days of sickness of a reference period, treated as work; zero where the text says none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not whole days from 0 to 366.</exception>
    public Days NeutralSickness { get; init => field = Whole(value, nameof(NeutralSickness)); }

    /// <summary>Other sickness is treated as work, all of it, while its total stays below so many calendar days; zero for never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not whole days from 0 to 366.</exception>
    public Days SicknessBelow { get; init => field = Whole(value, nameof(SicknessBelow)); }

    /// <summary>
    /// The calendar days of further sickness, begun or whole, that cost a part of the year; null where it acquires nothing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not whole days from 1 to 366.</exception>
    public Days? PartLostPer
    {
        get;
        init => field = value is not { } days || Whole(days, nameof(PartLostPer)) > Days.Zero
            ? value
            : throw Refusal.OutOfRange(days, nameof(PartLostPer), "more than 0");
    }

    /// <summary>How many such parts make the leave of a year; 24 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not 1 to 366.</exception>
    public int PartsOfYear
    {
        get;
        init => field = value is >= 1 and <= 366 ? value : throw Refusal.OutOfRange(value, nameof(PartsOfYear), "between 1 and 366");
    }

    = 24;

    /// <summary>Whether an accident between home and work is treated as work.</summary>
    public bool CountsCommutingAccident { get; init; }

    /// <summary>Whether leave for a sick child is treated as work.</summary>
    public bool CountsSickChild { get; init; }

    /// <summary>
    /// The agreement whose text on the topic is not held: the law's rule alone is applied, and the result says so; null otherwise.
    /// </summary>
    public Bilingual? NotHeld { get; init; }

    /// <summary>The text that sets this.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets this, or what it is about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles des congés annuels conventionnels" : "rules of the annual leave of an agreement");

    /// <summary>The days of sickness that are work, of so many, of which some are of the kind that the text names.</summary>
    internal int NeutralOf(int sick, int counted)
    {
        int other = sick - counted;
        return counted + (other < SicknessBelow.Exact ? other : (int)Fraction.Min(other, NeutralSickness.Exact).Numerator);
    }

    private static Days Whole(Days days, string name) => days.Exact >= 0 && days.Exact <= 366 && days.Exact.IsInteger
        ? days
        : throw Refusal.OutOfRange(days, name, "whole days between 0 and 366");
}
