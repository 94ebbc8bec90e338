using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What was worked for the firm before a hiring (travail antérieur).</summary>
[JsonConverter(typeof(EnumConverter<EarlierWorkKind>))]
public enum EarlierWorkKind
{
    /// <summary>
    /// A fixed-term contract (CDD), before a permanent one (C. trav. L1243-11), or before another in the same job, which then has no trial.
    /// </summary>
    FixedTerm,

    /// <summary>An internship of the last year of studies (stage): C. trav. L1221-24.</summary>
    Internship,

    /// <summary>Temporary work for the firm (intérim): C. trav. L1251-38.</summary>
    TemporaryWork,
}
