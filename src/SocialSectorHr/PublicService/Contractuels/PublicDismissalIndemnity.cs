using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The indemnity of an agent under contract who is dismissed (indemnité de licenciement), décret 88-145, art. 43 to 46.</summary>
/// <remarks>
/// Half of a month for each of the first twelve years, a third for each one after; twelve months at most, half of it for insufficiency at
/// work. Services for the same authority, contracts with gaps under two months that no resignation caused, part time in proportion. The
/// base is the last net pay of a full month, at full time for a part-timer, without family supplement, overtime and accessory indemnities.
/// Of a fixed term no more years count than whole months were left; whether a month begun counts is not said (unverified). Past the age of
/// a pension
/// without its quarters the indemnity is reduced by the month: not computed. The shares were read in an earlier wording of article 46 and
/// in a note of February 2026. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicDismissalIndemnity : IMemberwise
{
    private readonly PublicDismissalQuestion? question;

    /// <summary>The years that count, six months or more for a whole one.</summary>
    public int Years { get; }

    /// <summary>How many months of pay it makes, exact; none where it is not due.</summary>
    public Months MonthsOfPay { get; }

    /// <summary>What is due, in euros, to the cent.</summary>
    public Money Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnité de licenciement d'un contractuel", "Indemnity of an agent under contract who is dismissed"),
        question,
        static (asked, why) => _ = new PublicDismissalIndemnity(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount.ToString(language);
}
