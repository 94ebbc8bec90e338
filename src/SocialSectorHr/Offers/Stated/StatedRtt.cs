using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>RTT days as stated (jours de RTT). Empty: named without a number.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedRtt
{
    /// <summary>The days, normally a year; null where the number is not said.</summary>
    public Stated<Days>? Days { get; init; }

    /// <summary>RTT days with their number.</summary>
    /// <param name="days">The days.</param>
    public static implicit operator StatedRtt(Stated<Days> days) => new() { Days = days };

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add("RTT", "RTT");
        said.Figure(Days);
        return said.ToString();
    }
}
