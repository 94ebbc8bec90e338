using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Which waivers of the health cover an employee may ask for (dispenses ouvertes), CSS D911-2, D911-6, R242-1-6, act 89-1009
/// art. 11.</summary>
/// <remarks>
/// Asked for at the hiring, when the scheme starts or when the other cover begins (D911-5); the employer keeps the request. Without a
/// waiver the cover is compulsory. <c>default</c> finds none.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct HealthWaiverCheck : IMemberwise
{
    private readonly HealthWaiverQuestion? question;

    /// <summary>Those that may be asked for: of right, or because the founding act says so.</summary>
    public HealthWaivers Open { get; }

    /// <summary>Those whose facts are met, if the founding act, which was not read, provides for them.</summary>
    public HealthWaivers IfProvided { get; }

    /// <summary>Those of which a fact is not said.</summary>
    public HealthWaivers Unchecked { get; }

    /// <summary>Whether a waiver is open; null where none is and one could not be checked, or depends on the founding act.</summary>
    public bool? MayWaive => question is null ? null
        : Open != HealthWaivers.None ? true
        : (IfProvided | Unchecked) == HealthWaivers.None ? false
        : null;

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Dispenses de la mutuelle", "Waivers of the health cover"),
        question,
        static (asked, why) => _ = new HealthWaiverCheck(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The waivers that are open.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Open.Label(language);
}
