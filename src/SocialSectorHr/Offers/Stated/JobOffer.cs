using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What a job offer says (offre d'emploi), and nothing else: it may be silent, vague or contradictory.</summary>
/// <remarks>
/// In every part, null means that the offer is silent, and an empty part (<c>Rtt = new()</c>) that the thing is named without its figure.
/// Nothing here refuses a combination: the audit comments on it. Lists keep the order of the offer and compare by value.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record JobOffer
{
    /// <summary>The reference of the offer (référence); null where it has none.</summary>
    public string? Reference { get; init; }

    /// <summary>The title of the post (intitulé du poste); null where it is not said.</summary>
    public string? Title { get; init; }

    /// <summary>Who employs (employeur); null where it is not said.</summary>
    public Employer? Employer { get; init; }

    /// <summary>Where the work is done (lieu de travail); null where it is not said.</summary>
    public Workplace? Workplace { get; init; }

    /// <summary>The day the offer was published (date de publication); null where it is not known.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? PublishedOn { get; init => field = value.Said(nameof(PublishedOn)); }

    /// <summary>The last day to apply, inclusive (date limite de candidature); null where it is not said.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? ApplyBy { get; init => field = value.Said(nameof(ApplyBy)); }

    /// <summary>The contracts named, the preferred one first (type de contrat); empty where none is.</summary>
    public IReadOnlyList<StatedContract> Contracts { get; init => field = ValueList.Of(value); } = ValueList.Empty<StatedContract>();

    /// <summary>
    /// Whether several contracts are a choice (CDI ou CDD) or hold together; null where several are named and nothing says how.
    /// </summary>
    public bool? ContractsAreAChoice { get; init; }

    /// <summary>When the post starts (date de prise de poste); null where it is not said.</summary>
    public StatedDate? Start { get; init; }

    /// <summary>The standing of the post (statut); null where it is not said.</summary>
    public StaffStatus? Status { get; init; }

    /// <summary>The trial period (période d'essai); null where it is not said.</summary>
    public StatedTrial? Trial { get; init; }

    /// <summary>The working time (temps de travail); null where it is not said.</summary>
    public StatedWorkingTime? WorkingTime { get; init; }

    /// <summary>The pay (rémunération); null where it is not said.</summary>
    public StatedPay? Pay { get; init; }

    /// <summary>The leave (congés); null where it is not said.</summary>
    public StatedLeave? Leave { get; init; }

    /// <summary>The telework (télétravail); null where it is not said.</summary>
    public StatedTelework? Telework { get; init; }

    /// <summary>The benefits (avantages); null where none is named.</summary>
    public StatedBenefits? Benefits { get; init; }

    /// <summary>The conditions of the work itself (conditions de travail); null where none is named.</summary>
    public StatedConditions? Conditions { get; init; }

    /// <summary>The collective agreement (convention collective); empty where one is meant without its name, null where none is.</summary>
    public StatedAgreement? Agreement { get; init; }

    /// <summary>
    /// Whether a certificate of honorability is asked (attestation d'honorabilité, CASF L133-6); null where the offer is silent.
    /// </summary>
    public bool? HonorabilityCertificate { get; init; }

    /// <summary>
    /// The same terms as the job board's form gives them (champs structurés): beside the prose, compared; null without a form.
    /// </summary>
    /// <remarks>A statement reads it where the prose is silent, and says so.</remarks>
    public JobOffer? Form { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: the post, its contracts, its start, its hours, its amounts and its leave.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language, language == Language.French ? $"{NumberText.Space}; " : "; ");
        said.Add(Title);
        said.Add(Employer?.Name);
        said.Add(StatedContract.Join(Contracts, ContractsAreAChoice, language));
        said.Labelled("prise de poste", "start", Start?.ToString(language));
        said.Add(WorkingTime?.ToString(language));
        said.Add(Pay?.ToString(language));
        said.Add(Leave?.ToString(language));
        return said.Or("offre muette", "silent offer");
    }
}
