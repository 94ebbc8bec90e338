using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A job of an agreement, or its group, with what its pay is counted from (emploi, groupe, cotation).</summary>
/// <remarks>
/// Those of the agreements are held (<see cref="Ccn66Jobs"/>…). An employer's own job is said by its coefficient:
/// <see cref="PaidPosition.Coefficient"/>.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreementJob : IMemberwise
{
    internal AgreementJob()
    {
    }

    /// <summary>Its name: the agreement's word in French, and in English.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>Whether it is one of a cadre.</summary>
    public bool IsExecutive { get; init; }

    /// <summary>The coefficients by seniority, through time.</summary>
    public required Dated<PayGrid> Grid { get; init => field = value ?? throw new ArgumentNullException(nameof(Grid)); }

    /// <summary>
    /// The same with the constraints of a boarding place (internat, anomalies de rythme); null where the agreement has none for the job.
    /// </summary>
    public Dated<PayGrid>? NightGrid { get; init; }

    /// <summary>Whether the job always has these constraints, as a night watch.</summary>
    public bool IsAlwaysAtNight { get; init; }

    /// <summary>The points that the text always adds to the coefficient.</summary>
    public Points Complement { get; init; }

    /// <summary>The points of a month that the text adds to the pay, outside of the coefficient.</summary>
    public Points MonthlyPoints { get; init; }

    /// <summary>The text that places the job.</summary>
    public required LegalSource Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }

    /// <summary>The name, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The name.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Name.ToString(language);
}
