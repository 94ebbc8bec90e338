using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What overtime pays at a rate an hour (paiement des heures supplémentaires), C. trav. L3121-36.</summary>
/// <remarks>
/// In euros, exact until <see cref="Money.Round()"/>. Every hour of overtime owes its premium; its plain rate is owed where the pay of the
/// period does not hold it already. Leave is paid once: 31 h worked beside a day of leave of 7 h are 38 h to pay, of which a pay for 35 h
/// leaves three. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct OvertimePay : IMemberwise
{
    private readonly OvertimePayQuestion? question;

    /// <summary>The gross rate of an hour, in euros.</summary>
    public Money Hourly => question?.Hourly ?? default;

    /// <summary>The hours of overtime that the pay of the period does not hold already.</summary>
    public Hours PlainHours { get; }

    /// <summary>These hours at the plain rate.</summary>
    public Money Plain { get; }

    /// <summary>The premiums of all the overtime; null where it is not known which hours have which premium.</summary>
    public Money? Premiums { get; }

    /// <summary>
    /// What is due; null where the premiums are not known. Premiums that the pay of the period holds already are still to be taken off.
    /// </summary>
    public Money? Amount => Premiums is { } premiums ? Plain + premiums : null;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Paiement des heures supplémentaires", "Pay of the overtime"), question, static (asked, why) => _ = new OvertimePay(
            asked,
            why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is due.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount?.ToString(language)
        ?? (language == Language.French ? "majorations à répartir par l'accord" : "premiums for the agreement to share out");
}
