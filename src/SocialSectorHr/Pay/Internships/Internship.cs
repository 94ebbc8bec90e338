using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>An internship of studies (stage): in a row from a day to another, or by the hours present in the school year.</summary>
/// <remarks>
/// Neither a contract of employment nor a pay: the SMIC, the trial and leave are not asked of it. Interns share the refund of transport and
/// the meal vouchers of the staff [two secondary sources].
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Internship : IMemberwise
{
    private Internship(LocalDate? first, LocalDate? last, Hours? present) => (First, Last, Present) = (first, last, present);

    /// <summary>The first day; null where the hours are said.</summary>
    public LocalDate? First { get; }

    /// <summary>The last day, counted; null where the hours are said.</summary>
    public LocalDate? Last { get; }

    /// <summary>The hours present in the school year, in all; null where the days are said.</summary>
    public Hours? Present { get; }

    /// <summary>An internship in a row.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, counted; not before the first.</param>
    /// <returns>The internship.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or a day is not of the ISO calendar.</exception>
    public static Internship Between(LocalDate first, LocalDate last) => last.Iso() >= first.Iso()
        ? new(first, last, null)
        : throw Refusal.OutOfRange(last, nameof(last), $"on or after the first day, {DateText.Iso(first)}");

    /// <summary>An internship whose days are not in a row.</summary>
    /// <param name="present">The hours present in the school year, in all; more than 0 h and at most 3 000 h.</param>
    /// <returns>The internship.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not between these.</exception>
    public static Internship OfHours(Hours present) => present > Hours.Zero && present <= Hours.Of(3_000)
        ? new(null, null, present)
        : throw Refusal.OutOfRange(present, nameof(present), "more than 0 h and at most 3000 h in the school year");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Its days, or its hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        if (Present is { } hours)
        {
            return french ? $"stage de {hours.ToString(language)}" : $"internship of {hours.ToString(language)}";
        }

        (string first, string last) = (DateText.Write(First!.Value, language), DateText.Write(Last!.Value, language));
        return french ? $"stage du {first} au {last}" : $"internship from {first} to {last}";
    }
}
