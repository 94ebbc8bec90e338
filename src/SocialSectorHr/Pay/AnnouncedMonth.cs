using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// An announced month beside the announced year it comes from (montant annoncé). The contract fixes what is due, not the offer: both are
/// kept.
/// </summary>
/// <remarks><c>default</c> compares nothing with nothing.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct AnnouncedMonth : IMemberwise
{
    private readonly AnnouncedMonthQuestion? question;

    /// <summary>The announced month, in euros.</summary>
    public Money Announced => question?.Announced ?? Money.Zero;

    /// <summary>The exact share of the announced year, in euros a payment.</summary>
    public Money Share { get; }

    /// <summary>How the two stand to each other.</summary>
    public AnnouncedMode Mode { get; }

    /// <summary><see langword="true"/> if they are within one euro of each other, otherwise <see langword="false"/>.</summary>
    public bool IsConsistent => Mode != AnnouncedMode.Inconsistent;

    /// <summary>The share less the announced month, to the cent.</summary>
    public Money GapPerMonth => Share.Round() - Announced;

    /// <summary>What the announced months make in a year.</summary>
    public Money AnnualFromAnnounced => Announced * (question?.Pay.Payments ?? 0);

    /// <summary>The announced year less what the announced months make.</summary>
    public Money GapPerYear => (question?.Pay.Annual ?? Money.Zero) - AnnualFromAnnounced;

    /// <summary>The steps of the comparison.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Mois annoncé et année annoncée", "Announced month and announced year"),
        question,
        static (asked, why) => _ = new AnnouncedMonth(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The announced month, its exact share and the mode.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Announced.ToString(language)} / {Share.ToString(language)} ({Mode.Label(language)})";
}
