using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A birth, presumed or past (naissance): what the leave of both parents follows from.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Childbirth : IMemberwise
{
    private Childbirth(LocalDate presumedOn) => PresumedOn = presumedOn;

    /// <summary>The presumed day of birth.</summary>
    public LocalDate PresumedOn { get; }

    /// <summary>The day of birth; null while it is not known.</summary>
    public LocalDate? BornOn { get; init => field = value.Iso(nameof(BornOn)); }

    /// <summary>The children of this birth; 1 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not 1 to 10.</exception>
    public int Children
    {
        get;
        init => field = value is >= 1 and <= 10 ? value : throw Refusal.OutOfRange(value, nameof(Children), "between 1 and 10");
    }

    = 1;

    /// <summary>The children before: in charge, or born viable; 0 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not 0 to 30.</exception>
    public int ChildrenBefore
    {
        get;
        init => field = value is >= 0 and <= 30 ? value : throw Refusal.OutOfRange(value, nameof(ChildrenBefore), "between 0 and 30");
    }

    /// <summary>The days of a pathological state before the leave, certified by a doctor; none unless said (C. trav. L1225-21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not whole days from 0 to the 14 of two weeks.</exception>
    public Days PathologicalBefore { get; init => field = Whole(value, 14, nameof(PathologicalBefore)); }

    /// <summary>The days of a pathological state after the leave, certified by a doctor; none unless said (C. trav. L1225-21).</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not whole days from 0 to the 28 of four weeks.</exception>
    public Days PathologicalAfter { get; init => field = Whole(value, 28, nameof(PathologicalAfter)); }

    /// <summary>Whether the child had to stay in hospital after a birth more than six weeks early (C. trav. L1225-23).</summary>
    public bool IsChildInHospital { get; init; }

    /// <summary>The day by which the law is read: children born or due from a day on.</summary>
    internal LocalDate LawOn => BornOn is { } born ? LocalDate.Max(born, PresumedOn) : PresumedOn;

    /// <summary>A birth by its presumed day.</summary>
    /// <param name="presumedOn">The presumed day.</param>
    /// <returns>The birth; its day, the children and those before are added with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static Childbirth PresumedFor(LocalDate presumedOn) => new(presumedOn.Iso());

    /// <summary>A birth on the day it was presumed for, or whose presumed day does not matter.</summary>
    /// <param name="bornOn">The day of birth.</param>
    /// <returns>The birth.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static Childbirth On(LocalDate bornOn) => new(bornOn.Iso()) { BornOn = bornOn };

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day of birth, or the presumed one.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        return BornOn is { } born
            ? $"{(french ? "naissance le" : "birth on")} {DateText.Write(born, language)}"
            : $"{(french ? "naissance prévue le" : "birth presumed for")} {DateText.Write(PresumedOn, language)}";
    }

    private static Days Whole(Days days, int most, string name) => days >= Days.Zero && days <= Days.Of(most) && days.Exact.IsInteger
        ? days
        : throw Refusal.OutOfRange(days, name, FormattableString.Invariant($"whole days between 0 and {most}"));
}
