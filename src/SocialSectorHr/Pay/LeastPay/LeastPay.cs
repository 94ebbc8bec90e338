using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The least pay of an apprentice, of a contract of professionalisation or of a young worker (rémunération minimale).</summary>
/// <remarks>
/// Gross, for the legal week, to the cent: a share of the SMIC by the age and the year, or of the conventional minimum of the job where
/// that is more. Mayotte has its own SMIC (<see cref="PayRules.Zone"/>); benefits in kind are not taken off. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LeastPay : IMemberwise
{
    private readonly LeastPayQuestion? question;

    /// <summary>The share of the SMIC.</summary>
    public Percent Share { get; }

    /// <summary>The least pay of a month of the legal week, to the cent.</summary>
    public Money Monthly { get; }

    /// <summary>The least pay of an hour, to the cent.</summary>
    public Money Hourly { get; }

    /// <summary>Whether the conventional minimum of the job makes the pay, rather than the SMIC.</summary>
    public bool IsConventional { get; }

    /// <summary>
    /// Whether more may be due: the conventional minimum of the job counts at that age (C. trav. D6222-26, D6325-18) and was not given.
    /// </summary>
    public bool MayBeMore => question is { Conventional: null, ConventionalTable: not null };

    /// <summary>The article of the share.</summary>
    internal LegalSource Source => question is { ShareTable: { } table } asked ? asked.Law.On(asked.On, table).Source : LabourCode.D3231_3;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Rémunération minimale", "Least pay"), question, static (asked, why) => _ = new LeastPay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The month and the share of the SMIC.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Monthly.ToString(language)} par mois ({Share.ToString(language)} du SMIC)"
        : $"{Monthly.ToString(language)} a month ({Share.ToString(language)} of the SMIC)";
}
