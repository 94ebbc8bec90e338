using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A child who lives in the household (enfant à charge), for the days of C. trav. L3141-8.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeaveChild : IMemberwise
{
    private const int UnderAge = 15;

    private LeaveChild(LocalDate bornOn, bool isDisabled) => (BornOn, IsDisabled) = (bornOn, isDisabled);

    /// <summary>The day of birth.</summary>
    public LocalDate BornOn { get; }

    /// <summary>Whether the child is disabled: no age limit then.</summary>
    public bool IsDisabled { get; }

    /// <summary>A child of the household.</summary>
    /// <param name="bornOn">The day of birth.</param>
    /// <param name="isDisabled">Whether the child is disabled.</param>
    /// <returns>The child.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static LeaveChild Of(LocalDate bornOn, bool isDisabled = false) => new(bornOn.Iso(), isDisabled);

    /// <summary>Whether the child gives days in a year: born, and under 15 on 30 April, or disabled.</summary>
    /// <param name="year">The year; 1900 to 9000.</param>
    /// <returns><see langword="true"/> if so; <see langword="false"/> for one who turns 15 on 30 April.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900 to 9000.</exception>
    public bool CountsIn(int year)
    {
        LocalDate on = ThirtiethOfApril(year);
        return BornOn <= on && (IsDisabled || Quantieme.AddMonths(BornOn, 12 * UnderAge) > on);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day of birth, and whether disabled.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string born = $"{(french ? "enfant né le" : "child born on")} {DateText.Write(BornOn, language)}";
        return IsDisabled ? $"{born}, {(french ? "handicapé" : "disabled")}" : born;
    }

    /// <summary>The day on which the children's ages are read.</summary>
    internal static LocalDate ThirtiethOfApril(int year) =>
        year is < 1900 or > 9000 ? throw Refusal.OutOfRange(year, nameof(year), "between 1900 and 9000") : new(year, 4, 30);
}
