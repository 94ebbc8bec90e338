using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>A month of a territorial agent that is not served whole (mois incomplet, trentièmes), décret 62-765, art. 1.</summary>
/// <remarks>
/// A thirtieth for each day of service really in the month: the 31st counts, February is not completed, a whole month is thirty. The decree
/// is written for the State; territorial payrolls follow it. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicMonth : IMemberwise
{
    private readonly PublicMonthQuestion? question;

    /// <summary>The thirtieths that are paid, 0 to 30.</summary>
    public int Thirtieths { get; }

    /// <summary>The days of service; null for <c>default</c>.</summary>
    public DateInterval? Presence => question?.Presence;

    /// <summary>What is paid, in euros, to the cent; null where a line of the month is not known.</summary>
    public Money? Paid { get; }

    /// <summary>The whole month.</summary>
    public PublicPay Whole => question is { } asked ? new(asked.Pay) : default;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Mois incomplet d'un agent public", "Incomplete month of a public agent"),
        question,
        static (asked, why) => _ = new PublicMonth(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The thirtieths, and what is paid.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string thirtieths = $"{NumberText.Fixed(Thirtieths, 0, language)}/30";
        return Paid is { } paid ? $"{thirtieths}, {paid.ToString(language)}" : thirtieths;
    }
}
