using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The leave that sickness before 24 April 2024 acquires after the fact (rappel de congés, loi 2024-364 art. 37 II).</summary>
/// <remarks>
/// For a reference period from 1 December 2009 to 23 April 2024 the extra days may not bring the period above 24 ouvrables, those already
/// acquired counted. Whoever was still in post had to claim by 23 April 2026; after a contract ended the claim is open for three years.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RetroactiveLeave : IMemberwise
{
    private readonly RetroactiveLeaveQuestion? question;

    /// <summary>The days already acquired for the reference period.</summary>
    public LeaveDays AlreadyAcquired => question?.Already ?? default;

    /// <summary>The days to add; exact.</summary>
    public LeaveDays Extra { get; }

    /// <summary>The days of the period with the extra ones.</summary>
    public LeaveDays Total => AlreadyAcquired + Extra;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Rappel de congés pour maladie avant le 24 avril 2024", "Leave after the fact for sickness before 24 April 2024"),
        question,
        static (asked, why) => _ = new RetroactiveLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The extra days and the total.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"+ {Extra.ToString(language)} = {Total.ToString(language)}";
}
