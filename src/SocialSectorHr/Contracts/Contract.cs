using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>An employment contract (contrat de travail). A closed hierarchy; the verbs are those of each kind, because private and public law never
/// mix.</summary>
public abstract record Contract
{
    private protected Contract(LocalDate start) => Start = start;

    /// <summary>The first day of work, counted.</summary>
    public LocalDate Start { get; }

    /// <summary>The day it was concluded (signature), whose law governs it; null if unknown: the first day is then supposed, and the explanation says
    /// so.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The day whose law governs the contract.</summary>
    internal LocalDate LawDay => SignedOn ?? Start;

    /// <summary>By when the employee is told in writing what the post is (information écrite), C. trav. R1221-35: seven calendar days, and a month.</summary>
    /// <param name="law">The law.</param>
    /// <returns>The deadlines, counted from the first day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hiring is before 1 November 2023, when the duty began.</exception>
    public WrittenInformation Information(FrenchLaw law) => WrittenInformation.Of(this, law);

    /// <summary>By when the employee is told in writing what the post is, without throwing.</summary>
    /// <param name="law">The law.</param>
    /// <param name="information">The deadlines, or <c>default</c>.</param>
    /// <returns><see langword="true"/> if the hiring is since 1 November 2023, otherwise <see langword="false"/>.</returns>
    public bool TryInformation(FrenchLaw law, out WrittenInformation information)
    {
        ArgumentNullException.ThrowIfNull(law);
        bool known = law.TryOn(Start, WrittenInformationLimits.Main, out _) && law.TryOn(Start, WrittenInformationLimits.Other, out _);
        information = known ? Information(law) : default;
        return known;
    }

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
