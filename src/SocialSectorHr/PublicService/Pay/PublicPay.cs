using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The gross pay of a month of a territorial agent (rémunération brute), line by line.</summary>
/// <remarks>
/// In euros, each line to the cent. What hangs on a fact that is not said is null, and so is the gross: <see cref="AtLeast"/> is the sum of
/// what is known. Overtime and the GIPA, which was not renewed after 2023, are not computed. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicPay : IMemberwise
{
    private readonly PublicPayQuestion? question;

    /// <summary>The agent; null for <c>default</c>.</summary>
    public PublicAgent? Agent => question?.Agent;

    /// <summary>The day whose values are taken; null for <c>default</c>.</summary>
    public LocalDate? On => question?.On;

    /// <summary>The basic pay (traitement indiciaire).</summary>
    public Money Basic { get; }

    /// <summary>What the points of the post pay (nouvelle bonification indiciaire, NBI); zero under contract.</summary>
    public Money PostBonus { get; }

    /// <summary>The residence indemnity; null where the zone is not known.</summary>
    public Money? Residence { get; }

    /// <summary>The family supplement (supplément familial de traitement).</summary>
    public Money FamilySupplement { get; }

    /// <summary>Whether the index supplement is due (complément de traitement indiciaire, CTI); null where the duties or the grade leave a
    /// doubt.</summary>
    public bool? HasSupplement => question?.HasSupplement;

    /// <summary>
    /// The index supplement; null where it is in doubt, where its value is not known on the day, and for an agent under contract, whose
    /// indemnity equals it once contributions are taken off.
    /// </summary>
    public Money? Supplement { get; }

    /// <summary>What tops the basic pay up to the SMIC (indemnité différentielle); null where the SMIC is not known on the day.</summary>
    public Money? Differential { get; }

    /// <summary>The bonuses, for the quotité.</summary>
    public Money Bonuses => question?.Bonuses ?? Money.Zero;

    /// <summary>
    /// What is taken off the bonuses of a fonctionnaire (transfert primes/points); null where the category or the ceiling is not known.
    /// </summary>
    public Money? Transfer { get; }

    /// <summary>The gross of the month; null where a line is not known.</summary>
    public Money? Gross => Residence is { } residence && Supplement is { } supplement && Differential is { } differential
        && Transfer is { } transfer
            ? Basic + PostBonus + residence + FamilySupplement + supplement + differential + Bonuses - transfer
            : null;

    /// <summary>The sum of the lines that are known.</summary>
    public Money AtLeast => Basic + PostBonus + (Residence ?? Money.Zero) + FamilySupplement
        + (Supplement ?? Money.Zero) + (Differential ?? Money.Zero) + (Transfer is { } transfer ? Bonuses - transfer : Money.Zero);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Rémunération d'un mois d'un agent public", "Pay of a month of a public agent"),
        question,
        static (asked, why) => _ = new PublicPay(asked, why));

    /// <summary>The month by each rounding of the family supplement that is in use: down to the cent, to the nearest one.</summary>
    /// <returns>The readings, ordered by what they pay; one alone where nothing is rounded, and for <c>default</c>.</returns>
    public Readings<PublicPay> Readings()
    {
        if (question is not { HasProportionalPart: true } asked)
        {
            return new([this], usual: 0, ByFamily);
        }

        PublicPay[] readings =
        [
            new(asked with { Rules = new() { FamilySupplement = MoneyRounding.CentDown } }),
            new(asked with { Rules = new() { FamilySupplement = MoneyRounding.CentNearest } }),
        ];
        return new(readings, asked.FamilyRounding == MoneyRounding.CentNearest ? 1 : 0, ByFamily);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The gross, or what is known of it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (language == Language.French, Gross) switch
    {
        (true, { } gross) => $"{gross.ToString(language)} brut par mois",
        (true, null) => $"au moins {AtLeast.ToString(language)} brut par mois",
        (_, { } gross) => $"{gross.ToString(language)} gross a month",
        (_, null) => $"at least {AtLeast.ToString(language)} gross a month",
    };

    private static int ByFamily(PublicPay a, PublicPay b) => a.FamilySupplement.CompareTo(b.FamilySupplement);
}
