using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// Whether a certificate of honorability is required before a hiring (attestation d'honorabilité), CASF L133-6 and décret 2024-643.
/// </summary>
/// <remarks>
/// Required of everyone who works in child protection or with children under three, whatever the job; asking elsewhere is forbidden. The
/// portal opened by département: six on 23 September 2024, the Loire on 1 April 2025, everywhere but the Rhône on 1 October 2025; the
/// twenty-three of about March 2025 were not all found, so that they are unknown until then, and so is the day of the Rhône. The decree is
/// in force everywhere on 1 January 2026 at the latest (art. 3 I); it leaves those already in place six months (art. 3 II). The staff of a
/// département, a town hall or the CAF is left out by one secondary source: not decided here. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct HonorabilityDuty : IMemberwise
{
    private readonly HonorabilityQuestion? question;

    /// <summary>The field of work; null if unknown.</summary>
    public Activity? Activity => question?.Activity;

    /// <summary>The département; null if unknown.</summary>
    public Departement? Departement => question?.Departement;

    /// <summary>The day of the hiring.</summary>
    public LocalDate HiredOn => question?.HiredOn ?? default;

    /// <summary>Whether the work is in one of the two fields; null if unknown.</summary>
    public bool? IsInField { get; }

    /// <summary>
    /// Whether the portal that delivers the certificate is open to the département on the day of the hiring; null if that was not found.
    /// </summary>
    public bool? IsPortalOpen { get; }

    /// <summary>Whether the certificate is required before the hiring: in the field, once the portal is open; null if unknown.</summary>
    public bool? IsRequired => IsInField & IsPortalOpen;

    /// <summary>
    /// Whether asking for one is forbidden: outside the two fields; null if the field is unknown, and before 1 July 2024, when there was
    /// none to ask for.
    /// </summary>
    public bool? IsAskingForbidden => HiredOn < Created ? null : !IsInField;

    /// <summary>The age under which the certificate must be at the hiring, in months; null where none is required.</summary>
    public Months? MaximumAge { get; }

    /// <summary>
    /// How often it is asked again, in months; null where none is required. Five years for childminders at their approval.
    /// </summary>
    public Months? RenewedEvery { get; }

    /// <summary>Whether a certificate is required, and of what age.</summary>
    /// <param name="activity">The field of work of the establishment; null if unknown.</param>
    /// <param name="departement">The département of the work; null if unknown.</param>
    /// <param name="hiredOn">The day of the hiring.</param>
    /// <param name="law">The law.</param>
    /// <returns>The duty, with what is unknown said as such.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The activity is not defined, or the département is <c>default</c>.</exception>
    public static HonorabilityDuty For(Activity? activity, Departement? departement, LocalDate hiredOn, FrenchLaw law) =>
        new(new HonorabilityQuestion(activity, departement, hiredOn, law));

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Attestation d'honorabilité", "Certificate of honorability"),
        question,
        static (asked, why) => _ = new HonorabilityDuty(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Whether it is required.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (IsRequired, language) switch
    {
        (true, Language.French) => "attestation exigée",
        (true, _) => "certificate required",
        (false, Language.French) => "attestation non exigée",
        (false, _) => "certificate not required",
        (_, Language.French) => "à vérifier",
        _ => "to be verified",
    };
}
