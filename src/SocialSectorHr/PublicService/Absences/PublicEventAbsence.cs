using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The absence of a public agent for an event in the family (autorisation spéciale d'absence), CGFP L622-1 and L622-2.</summary>
/// <remarks>
/// It never reduces annual leave nor what earns it. Where it is no right, a deliberation of the employer decides: the days are those that
/// the State gives its agents, a measure and no promise. The decree of L622-1 was not seen up to 29 November 2026. <c>default</c> explains
/// that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicEventAbsence : IMemberwise
{
    private readonly PublicEventQuestion? question;

    /// <summary>Whether the law gives it by right.</summary>
    public bool IsRight { get; }

    /// <summary>The days, by right or as the State gives them; null where none are set: sources disagree on the announcement of a
    /// disability.</summary>
    public LeaveDays? Days { get; }

    /// <summary>The time to travel beside them, at most; null where none is set.</summary>
    public Hours? Travel { get; }

    /// <summary>Further days by right, at once or in parts; null where there are none. Ouvrables like their neighbours: the text names no
    /// unit.</summary>
    public LeaveDays? Further { get; }

    /// <summary>The last day on which the further days may be taken; null where there are none.</summary>
    public LocalDate? FurtherUntil { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Absence d'un agent pour événement familial", "Absence of an agent for an event in the family"),
        question,
        static (asked, why) => _ = new PublicEventAbsence(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, and the further ones.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool isFrench = language == Language.French;
        if (Days is not { } days)
        {
            return isFrench ? "non fixée" : "not set";
        }

        string by = IsRight ? isFrench ? " de droit" : " by right" : isFrench ? " si une délibération les donne" : " if a deliberation gives them";
        return $"{days.ToString(language)}{by}{(Further is { } more ? $" + {more.ToString(language)}" : string.Empty)}";
    }
}
