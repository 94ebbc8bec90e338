using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A leave beyond the paid leave of the law, as stated (congé supplémentaire).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedExtraLeave
{
    /// <summary>Which leave.</summary>
    public required ExtraLeaveKind Kind { get; init; }

    /// <summary>Its days, normally a year; null where they are not said.</summary>
    public Stated<Days>? Days { get; init; }

    /// <summary>What those days are counted in (ouvrables ou ouvrés); null where it is not said.</summary>
    public LeaveUnit? Unit { get; init; }

    /// <summary>The whole years of seniority it needs; null where no condition is stated.</summary>
    public int? FromYearsOfSeniority { get; init; }

    /// <summary>Whether it is paid (rémunéré); null where it is not said.</summary>
    public bool? Paid { get; init; }

    /// <summary>Whether a proof is asked (justificatif); null where it is not said.</summary>
    public bool? ProofAsked { get; init; }

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
        said.Add(Unit?.Label().ToString(language));
        said.Counted(FromYearsOfSeniority, "ans d'ancienneté", "years of seniority");
        said.Either(Paid, new("rémunéré", "paid"), new("non rémunéré", "unpaid"));
        said.Either(ProofAsked, new("sur justificatif", "proof asked"), new("sans justificatif", "no proof asked"));
        return said.Of(Kind.Label());
    }
}
