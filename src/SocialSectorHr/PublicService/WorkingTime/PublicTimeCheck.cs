using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What is beyond the guarantees of working time in the roster of a public agent (garanties minimales), décret 2000-815, art.
/// 3.</summary>
/// <remarks>
/// A decree may set the guarantees aside for a service that must go on at all times, a head of service for a limited time in exceptional
/// circumstances: not looked at. A day of work goes on until a daily rest; a break is read as one of 20 minutes in a row before the work of
/// the
/// day reaches six hours. <c>default</c> finds nothing.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicTimeCheck : IMemberwise
{
    private readonly PublicTimeCheckQuestion? question;

    /// <summary>What is beyond a guarantee.</summary>
    public PublicTimeBreaches Breaches { get; }

    /// <summary>What could not be checked: an average over fewer than twelve weeks, rests of days and weeks known in part.</summary>
    public PublicTimeBreaches Unchecked { get; }

    /// <summary>Whether nothing is beyond: false on a breach, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(question is not null, Breaches != PublicTimeBreaches.None, Unchecked != PublicTimeBreaches.None);

    /// <summary>The longest time from the start of a day to its end.</summary>
    public Hours LongestSpan { get; }

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Garanties minimales d'un agent public", "Minimum guarantees of a public agent"), question, static (asked, why) => _ = new PublicTimeCheck(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The breaches, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(question is not null, Breaches, Unchecked, static breach => breach.Label()).ToString(language);
}
