using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What replaces the health cover for short contracts and short weeks (versement santé), CSS L911-7-1, D911-7, D911-8.</summary>
/// <remarks>
/// In euros a month, to the cent: the employer's contribution, by the hours where it is flat, with 5 % more for a permanent contract and
/// 25 % more for a fixed term. The reference amount that it counts at least was not found after 2016 (19.30 euros in 2022 [two secondary
/// sources]): it is then not looked at, nor is that of the Alsace-Moselle scheme. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct HealthPayment : IMemberwise
{
    private readonly HealthPaymentQuestion? question;

    /// <summary>The share of the legal week, at most 100 %.</summary>
    public Percent HoursShare { get; }

    /// <summary>The contribution that counts: the employer's, by the hours where it is flat; at least the reference amount.</summary>
    public Money Base { get; }

    /// <summary>The reference amount for these hours; null where it is not known.</summary>
    public Money? Reference { get; }

    /// <summary>By how much the contribution is multiplied.</summary>
    public Percent Coefficient { get; }

    /// <summary>What is paid a month where it is due.</summary>
    public Money Monthly { get; }

    /// <summary>Whether the contract is short enough, or its week: three months, 15 h; null where its end is not known.</summary>
    public bool? IsOpen { get; }

    /// <summary>Whether it is due; null where what it rests on is not said.</summary>
    public bool? IsDue { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Versement santé", "Health payment"), question, static (asked, why) => _ = new HealthPayment(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is paid, and whether it is due.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string due = IsDue switch
        {
            true => french ? "dû" : "due",
            false => french ? "non dû" : "not due",
            null => french ? "si les conditions sont réunies" : "if its conditions are met",
        };
        return $"{Monthly.ToString(language)} {(french ? "par mois" : "a month")}, {due}";
    }
}
