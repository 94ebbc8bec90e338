using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What has been acquired of a promise of RTT days by a day, what is taken, what is left (compteur de RTT).</summary>
/// <remarks>
/// Exact until the rounding, made once on what is acquired. Absences lower the right where RTT days make up for hours really worked, and do
/// not where the agreement gives a flat number: no statute says it, an agreement does. Under a forfait in days the rule is another:
/// sickness takes no rest day. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RttCounter : IMemberwise
{
    private readonly RttCounterQuestion? question;

    /// <summary>The day, included.</summary>
    public LocalDate On => question is { } asked ? asked.On : default;

    /// <summary>How the right grows.</summary>
    public RttRhythm Rhythm => question is { } asked ? asked.Rhythm : default;

    /// <summary>The days of the time gone by, exact, whatever the absences.</summary>
    public Days BeforeAbsences { get; }

    /// <summary>What absences took by then, exact.</summary>
    public Days Lost { get; }

    /// <summary>The days acquired, exact; never below zero.</summary>
    public Days Unrounded { get; }

    /// <summary>The days acquired, rounded by the rule.</summary>
    public Days Acquired { get; }

    /// <summary>The days taken.</summary>
    public Days Taken => question is { } asked ? asked.Taken : default;

    /// <summary>The days acquired less those taken; negative where some were taken in advance.</summary>
    public Days Balance => Acquired - Taken;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Compteur de RTT", "RTT counter"), question, static (asked, why) => _ = new RttCounter(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days acquired, taken and left.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Acquired.ToString(language)} acquis − {Taken.ToString(language)} pris = {Balance.ToString(language)}"
        : $"{Acquired.ToString(language)} acquired − {Taken.ToString(language)} taken = {Balance.ToString(language)}";
}
