using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is left of a leave of parental presence (solde de la présence parentale), C. trav. L1225-62 to L1225-65.</summary>
/// <remarks>
/// 310 ouvrés in three years for a child and an illness; a second time before the end if they are used up, or after it on a relapse: not
/// computed. It acquires no paid leave. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ParentalPresenceBalance : IMemberwise
{
    private readonly ParentalPresenceQuestion? question;

    /// <summary>The days that are left.</summary>
    public Days Left { get; }

    /// <summary>The last day of the three years.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The last day to ask the employer, outside an emergency.</summary>
    public LocalDate RequestBy { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congé de présence parentale", "Leave for a seriously ill child"),
        question,
        static (asked, why) => _ = new ParentalPresenceBalance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days left and their last day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => question is null
        ? string.Empty
        : $"{Left.ToString(language)}, {(language == Language.French ? "jusqu'au" : "until")} {DateText.Write(LastDay, language)}";
}
