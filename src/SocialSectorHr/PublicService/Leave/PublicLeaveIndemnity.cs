using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What leave not taken is paid at the end of the relation (indemnité compensatrice), décret 85-1250, art. 5-2.</summary>
/// <remarks>
/// The monthly gross is that of the last full month served: basic pay, residence indemnity, family supplement and statutory bonuses,
/// without
/// exceptional ones, refunds and overtime. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicLeaveIndemnity : IMemberwise
{
    private readonly UntakenLeaveQuestion? question;

    /// <summary>The days that are paid.</summary>
    public Days Days { get; }

    /// <summary>What a day is paid, in euros, exact: the monthly gross × 12 / 250.</summary>
    public Money PerDay { get; }

    /// <summary>What is due, in euros, to the cent.</summary>
    public Money Amount => Money.FromExact(PerDay.Exact * Days.Exact).Round();

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnité compensatrice d'un agent public", "Pay in lieu of the leave of a public agent"),
        question,
        static (asked, why) => _ = new PublicLeaveIndemnity(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount and the days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Amount.ToString(language)} ({Days.ToString(language)})";
}
