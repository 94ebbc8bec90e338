using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is left of a bereavement leave once periods of it are taken (congé de deuil, C. trav. L3142-1-1, D3142-1-1).</summary>
/// <remarks>
/// Two periods at most, of a day at least, within a year of the death; the employer is told 24 hours before each: not looked at. In
/// ouvrables, as the leave beside it: the article names no unit [C]. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct BereavementBalance : IMemberwise
{
    private readonly BereavementBalanceQuestion? question;

    /// <summary>The days of the leave.</summary>
    public LeaveDays Days => question?.Days ?? default;

    /// <summary>The days taken.</summary>
    public LeaveDays Taken { get; }

    /// <summary>The days left; negative where more were taken.</summary>
    public LeaveDays Left => question is null ? default : Days - Taken;

    /// <summary>The last day of the year in which it may be taken.</summary>
    public LocalDate Until => question?.Until ?? default;

    /// <summary>Whether there are two periods at most.</summary>
    public bool AreTwoAtMost => question is { Periods.Count: <= 2 };

    /// <summary>Whether all of them lie in the year of the death.</summary>
    public bool AreInTheYear { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Solde du congé de deuil", "Balance of the bereavement leave"), question, static (asked, why) => _ = new BereavementBalance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days left and until when.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => question is null
        ? string.Empty
        : $"{Left.ToString(language)}, {(language == Language.French ? "jusqu'au" : "until")} {DateText.Write(Until, language)}";
}
