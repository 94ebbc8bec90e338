using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is worked and rested up to a day of a forfait, and what is left (solde du forfait).</summary>
/// <remarks><c>default</c> holds nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitBalance : IMemberwise
{
    private readonly ForfaitBalanceQuestion? question;

    /// <summary>The last day counted.</summary>
    public LocalDate On => question?.On ?? default;

    /// <summary>The days worked.</summary>
    public Days Worked { get; }

    /// <summary>The days still to work; below zero once more are worked than the forfait holds.</summary>
    public Days Remaining { get; }

    /// <summary>The rest days taken.</summary>
    public Days Rested { get; }

    /// <summary>The rest days left; below zero once more are taken.</summary>
    public Days RestDaysLeft { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Solde du forfait en jours", "Balance of a forfait in days"), question, static (asked, why) => _ = new ForfaitBalance(
            asked,
            why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days worked, those left, the rest days left.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        (string worked, string left, string rest) =
            (Worked.ToString(language), Remaining.ToString(language), RestDaysLeft.ToString(language));
        return language == Language.French
            ? $"{worked} travaillés, {left} restants, {rest} de repos à prendre"
            : $"{worked} worked, {left} left, {rest} of rest to take";
    }
}
