using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The telework as stated (télétravail). Empty: named without more.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedTelework
{
    /// <summary>Whether there is any (télétravail possible ou non); null where it follows from the rest or is not said.</summary>
    public bool? Possible { get; init; }

    /// <summary>The days of telework, per what they are said; null where the number is not said.</summary>
    public Stated<Days>? Days { get; init; }

    /// <summary>The average the offer gives beside the days (soit en moyenne 2,5 jours par semaine); null where it gives none.</summary>
    public Stated<Days>? AverageDays { get; init; }

    /// <summary>The weeks of telework, normally a year; null where it is not said in weeks.</summary>
    public Stated<Weeks>? Weeks { get; init; }

    /// <summary>What is said in words only (partiel, selon le service); null where there is nothing more.</summary>
    public string? InWords { get; init; }

    /// <summary>The least presence on site (présentiel minimum), normally a month or a week; null where it is not said.</summary>
    public Stated<Days>? MinimumPresence { get; init; }

    /// <summary>Whether it is occasional (occasionnel) rather than regular; null where it is not said.</summary>
    public bool? Occasional { get; init; }

    /// <summary>Whether the post still has to be found eligible (sous réserve d'éligibilité); null where it is not said.</summary>
    public bool? SubjectToEligibility { get; init; }

    /// <summary>
    /// Whether an agreement of the firm is named as its ground (accord de télétravail), C. trav. L1222-9; null where it is not said.
    /// </summary>
    public bool? UnderAgreement { get; init; }

    /// <summary>The seniority it needs; null where no condition is stated.</summary>
    public Months? AfterSeniority { get; init; }

    /// <summary>The presence, whose lower bound is all that a minimum says.</summary>
    private Stated<Days>? Least =>
        MinimumPresence is { AtLeast: { } least, AtMost: null } said ? new(least, least, said.Per) : MinimumPresence;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Figure(Days);
        said.Labelled("moyenne", "average", AverageDays?.ToString(language));
        said.Figure(Weeks);
        said.Add(InWords);
        said.Labelled("présence minimale", "least presence", Least?.ToString(language));
        said.Either(Occasional, new("occasionnel", "occasional"), new("régulier", "regular"));
        said.Either(SubjectToEligibility, new("sous réserve d'éligibilité", "if the post is eligible"), new("poste éligible", "post eligible"));
        said.If(UnderAgreement, "par accord", "under an agreement");
        said.Labelled("ancienneté", "after", AfterSeniority?.ToString(language));
        return said.Of(Possible == false
            ? new Bilingual("pas de télétravail", "no telework")
            : new Bilingual("télétravail", "telework"));
    }
}
