using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A département, or an overseas territory that has a number of one (département): <c>01</c> to <c>95</c>, <c>2A</c>, <c>2B</c>, <c>971</c>
/// to <c>978</c>.
/// </summary>
/// <remarks>
/// What is not one of these numbers is refused, never taken for an unknown one: a name, a postcode, <c>20</c> (Corsica has <c>2A</c> and
/// <c>2B</c> since 1976). <c>default</c> is none: its number is empty, and what takes a département refuses it.
/// </remarks>
[JsonConverter(typeof(DepartementConverter))]
public readonly record struct Departement : ISpoken
{
    /// <summary>The same numbers for a schema.</summary>
    internal const string Pattern = "^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8])$";

    /// <summary>What a number may be.</summary>
    internal static readonly Bilingual Permitted = new(
        "le numéro d'un département, de \"01\" à \"19\", \"2A\", \"2B\", de \"21\" à \"95\" ou de \"971\" à \"978\"",
        "the number of a département, \"01\" to \"19\", \"2A\", \"2B\", \"21\" to \"95\", or \"971\" to \"978\"");

    private readonly string? number;

    private Departement(string number) => this.number = number;

    /// <summary>Its number, the letter in upper case; empty for <c>default</c>.</summary>
    public string Number => number ?? string.Empty;

    /// <summary>
    /// Where its public holidays are those of (zone de jours fériés): Alsace-Moselle for 57, 67 and 68, an overseas zone for 971 to 978,
    /// otherwise the métropole.
    /// </summary>
    /// <remarks>
    /// In Alsace-Moselle the zone without Good Friday: <see cref="HolidayZone.AlsaceMoselleWithGoodFriday"/> is a matter of the commune (C. trav. L3134-13).
    /// </remarks>
    public HolidayZone HolidayZone => number switch
    {
        "57" or "67" or "68" => HolidayZone.AlsaceMoselle,
        "971" => HolidayZone.Guadeloupe,
        "972" => HolidayZone.Martinique,
        "973" => HolidayZone.Guyane,
        "974" => HolidayZone.LaReunion,
        "975" => HolidayZone.SaintPierreEtMiquelon,
        "976" => HolidayZone.Mayotte,
        "977" => HolidayZone.SaintBarthelemy,
        "978" => HolidayZone.SaintMartin,
        _ => HolidayZone.Metropole,
    };

    /// <summary>The département of a number.</summary>
    /// <param name="number">The number, such as <c>44</c>, <c>2A</c> or <c>974</c>.</param>
    /// <returns>The département.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not <c>01</c> to <c>95</c>, <c>2A</c>, <c>2B</c>, or <c>971</c> to <c>978</c>.</exception>
    public static Departement Of(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return IsOne(number) ? new(number) : throw Refusal.OfText(number, nameof(number), Permitted.English);
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="departement">The département; <c>default</c> if there is none of that number.</param>
    /// <returns>Whether it is the number of one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Departement departement)
    {
        bool isOne = text is not null && IsOne(text);
        departement = isOne ? new(text!) : default;
        return isOne;
    }

    /// <summary>The number.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Number;

    /// <summary>The number, which is the same in both languages.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Number;

    /// <summary>The same, or null; <c>default</c> is refused.</summary>
    internal static Departement? Checked(Departement? departement, string parameter) => departement is { number: null }
        ? throw Refusal.OfText(string.Empty, parameter, Permitted.English)
        : departement;

    private static bool IsOne(string text) => text switch
    {
        "2A" or "2B" => true,
        [>= '0' and <= '9', >= '0' and <= '9'] => text != "20" && text != "00" && string.CompareOrdinal(text, "95") <= 0,
        ['9', '7', >= '1' and <= '8'] => true,
        _ => false,
    };
}
