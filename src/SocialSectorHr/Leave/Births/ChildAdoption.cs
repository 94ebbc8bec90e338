using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The arrival of children to be adopted (adoption): what the leave of the parents follows from.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ChildAdoption : IMemberwise
{
    private ChildAdoption(LocalDate arrivedOn) => ArrivedOn = arrivedOn;

    /// <summary>The day of arrival.</summary>
    public LocalDate ArrivedOn { get; }

    /// <summary>The children who arrive; 1 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not 1 to 10.</exception>
    public int Children
    {
        get;
        init => field = value is >= 1 and <= 10 ? value : throw Refusal.OutOfRange(value, nameof(Children), "between 1 and 10");
    }

    = 1;

    /// <summary>The children in charge before; 0 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not 0 to 30.</exception>
    public int ChildrenBefore
    {
        get;
        init => field = value is >= 0 and <= 30 ? value : throw Refusal.OutOfRange(value, nameof(ChildrenBefore), "between 0 and 30");
    }

    /// <summary>Whether two employed parents share the leave.</summary>
    public bool IsShared { get; init; }

    /// <summary>An arrival.</summary>
    /// <param name="arrivedOn">The day.</param>
    /// <returns>The adoption; the children and those before are added with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static ChildAdoption On(LocalDate arrivedOn) => new(arrivedOn.Iso());

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day of arrival.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{(language == Language.French ? "adoption, arrivée le" : "adoption, arrival on")} {DateText.Write(ArrivedOn, language)}";
}
