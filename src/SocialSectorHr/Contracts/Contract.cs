using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// An employment contract (contrat de travail). A closed hierarchy; the verbs are those of each kind, because private and public law never
/// mix.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public abstract record Contract : IMemberwise
{
    private protected Contract(LocalDate start) => Start = start;

    /// <summary>The first day of work, counted.</summary>
    public LocalDate Start { get; }

    /// <summary>
    /// The day it was concluded (signature), whose law governs it; null if unknown: the first day is then supposed, and the explanation
    /// says so.
    /// </summary>
    public LocalDate? SignedOn { get; init => field = value.Iso(nameof(SignedOn)); }

    /// <summary>The day whose law governs the contract.</summary>
    internal LocalDate LawDay => SignedOn ?? Start;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => ToString(Language.English);

    /// <summary>The kind of contract and its dates.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public abstract string ToString(Language language);

    /// <summary>The signature, or the first day in its place.</summary>
    internal void ExplainLawDay(Explanation? why)
    {
        if (SignedOn is { } signedOn)
        {
            why?.Given(new("date de signature", "day of the signature"), signedOn);
        }
        else
        {
            why?.Assumed(new("date de signature, non donnée : le premier jour", "day of the signature, not given: the first day"), Start);
        }
    }
}
