using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an agreement adds in points for work on a Sunday, on a holiday or at night (indemnité de dimanche, de nuit).</summary>
/// <remarks>
/// Held for the Sundays and holidays of CCN 66 and CCN 51 and for the nights of CCN 51; for another agreement <see cref="NotHeld"/> names
/// it. On 1 May CCN 51 doubles the pay instead: not looked at. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PointsPremium : IMemberwise
{
    private readonly PointsPremiumQuestion? question;

    /// <summary>The points.</summary>
    public Points Points { get; }

    /// <summary>The amount, gross, in euros, to the cent.</summary>
    public Money Amount { get; }

    /// <summary>The agreement whose premium is not held, so that nothing is computed; null otherwise.</summary>
    public Bilingual? NotHeld => question is { IsHeld: false } asked ? asked.Agreement.Name : null;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnité en points", "Premium in points"), question, static (asked, why) => _ = new PointsPremium(asked, why));

    /// <summary>
    /// The premium with a part of an hour in proportion, then with an hour begun counted whole, where the text has both words (CCN 51,
    /// A3.3).
    /// </summary>
    /// <returns>The usual one is in proportion; the premium alone where nothing is open.</returns>
    public Readings<PointsPremium> Readings() =>
        question is { Agreement.PayFormula: AgreementPayFormula.Ccn51, Hours: not null } asked
            ? new(
                [new(asked with { Reading = StartedHours.Proportional }), new(asked with { Reading = StartedHours.Whole })],
                usual: 0,
                static (a, b) => a.Amount.CompareTo(b.Amount))
            : new([this], usual: 0, static (a, b) => a.Amount.CompareTo(b.Amount));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount and the points.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Amount.ToString(language)} ({Points.ToString(language)})";
}
