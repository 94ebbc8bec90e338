using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>Whether the services of an agent under contract make a permanent contract (CDI à six ans de services), CGFP L332-9 to
/// L332-11.</summary>
/// <remarks>
/// Services for the same employer in the same category: on L332-8, L332-13, L332-14 and L332-23, part time and posts of fewer hours counted
/// whole, gaps of four months at most between two contracts. A project contract does not count. Days beside whole months are added up,
/// thirty to a month: the text does not say how (unverified). What hangs on a ground that is not said, on whether a project contract
/// interrupts, or on a gap of the state of health emergency, is null. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SixYearsCount : IMemberwise
{
    private readonly SixYearsQuestion? question;

    /// <summary>The services before the first day that count for sure, in months.</summary>
    public Months Services { get; }

    /// <summary>The day on which six years are reached, before the contract or in it; null where they are not by its end, or where that is
    /// not known.</summary>
    public LocalDate? ReachedOn { get; }

    /// <summary>Whether the contract must be permanent from its first day (L332-10): it is on L332-8, and six years came before it; null
    /// where that is not known.</summary>
    public bool? MustBePermanent { get; }

    /// <summary>
    /// Whether both sides may agree on a permanent contract before its term (L332-11): it is on L332-8, and six years are reached in it;
    /// null where that is not known. It does not become permanent by itself.
    /// </summary>
    public bool? MayBecomePermanent { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("CDI public à six ans de services", "Permanent public contract at six years of service"),
        question,
        static (asked, why) => _ = new SixYearsCount(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The services, and what they make.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Bilingual then = MustBePermanent == true ? new("CDI obligatoire", "permanent by law")
            : MayBecomePermanent == true ? new("CDI possible avant le terme", "permanent by agreement before the term")
            : MustBePermanent is null || MayBecomePermanent is null ? new("issue inconnue", "outcome not known")
            : new("pas de CDI", "not permanent");
        return $"{Services.ToString(language)}, {then.ToString(language)}";
    }
}
