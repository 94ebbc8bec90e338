using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a host owes an intern for the hours of a month (gratification de stage).</summary>
/// <remarks>
/// In euros, to the cent: 15 % of the hourly ceiling for each hour present, from the first one, where the internship lasts more than two
/// months, or more than 308 hours that are not in a row. An extended branch agreement may give more: not looked at. <c>default</c> explains
/// that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct InternshipGratification : IMemberwise
{
    private readonly InternshipGratificationQuestion? question;

    /// <summary>What an hour present gives at least where it is owed.</summary>
    public Money Hourly { get; }

    /// <summary>Whether the law asks it: by the length of the internship; null for <c>default</c>.</summary>
    public bool? IsDue { get; }

    /// <summary>What the hours of the month give; zero where nothing is owed.</summary>
    public Money Monthly { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Gratification de stage", "Gratification of an internship"),
        question,
        static (asked, why) => _ = new InternshipGratification(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What the month gives, or that nothing is owed.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (IsDue, language == Language.French) switch
    {
        (false, true) => "gratification non obligatoire",
        (false, false) => "no gratification owed",
        (_, true) => $"{Monthly.ToString(language)} pour le mois, {Hourly.ToString(language)} de l'heure",
        _ => $"{Monthly.ToString(language)} for the month, {Hourly.ToString(language)} an hour",
    };
}
