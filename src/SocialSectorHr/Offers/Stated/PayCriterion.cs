using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What the offer says that pay depends on (rémunération selon …).</summary>
[JsonConverter(typeof(EnumConverter<PayCriterion>))]
public enum PayCriterion
{
    /// <summary>The collective agreement (selon convention).</summary>
    Agreement,

    /// <summary>Experience or seniority (selon expérience, reprise d'ancienneté).</summary>
    Experience,

    /// <summary>The candidate (selon profil).</summary>
    Profile,

    /// <summary>The diploma (selon diplôme).</summary>
    Diploma,

    /// <summary>The public grade and step (selon grille indiciaire).</summary>
    Grade,

    /// <summary>To be agreed (à négocier).</summary>
    Negotiation,
}
