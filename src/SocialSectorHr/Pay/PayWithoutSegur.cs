using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A pay said to include the Segur indemnity, and what is left without it (« complément Ségur inclus »).</summary>
/// <remarks>
/// In euros. The indemnity is paid twelve times a year, whatever the payments of the pay: of a pay in 13 payments, twelve indemnities are
/// taken from the year,
/// and each payment bears a thirteenth of them. Part time has its share of it, to the cent, never more than the whole: at 165 h for 151.67
/// h the plain rule of
/// three would give 258.92 [two secondary sources]. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PayWithoutSegur : IMemberwise
{
    private readonly PayWithoutSegurQuestion? question;

    /// <summary>The indemnity a month that the pay includes, to the cent.</summary>
    public Money Segur { get; }

    /// <summary>One payment without the indemnity, exact: the year without it, in as many equal payments.</summary>
    public Money Monthly { get; }

    /// <summary>The year without twelve indemnities.</summary>
    public Money Annual { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Salaire brut sans l'indemnité Ségur", "Gross pay without the Segur indemnity"),
        question,
        static (asked, why) => _ = new PayWithoutSegur(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The month and the year without the indemnity.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Monthly.ToString(language)} par mois et {Annual.ToString(language)} par an sans Ségur"
        : $"{Monthly.ToString(language)} a month and {Annual.ToString(language)} a year without Segur";
}
