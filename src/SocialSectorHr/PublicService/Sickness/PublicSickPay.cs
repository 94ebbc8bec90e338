using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What ordinary sick leave pays a territorial agent (congé de maladie ordinaire), CGFP L822-3.</summary>
/// <remarks>
/// After one waiting day, the first months at 90 % of the basic pay since 1 March 2025, then as many or more at half. The residence
/// indemnity and the family supplement stay whole (of an agent under contract from one source). Accidents of service and long illness are
/// not
/// computed. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicSickPay : IMemberwise
{
    private readonly PublicSickPayQuestion? question;

    /// <summary>The days that pay nothing at the start of each stop (jour de carence).</summary>
    public Days WaitingDays { get; }

    /// <summary>The months at <see cref="Rate"/>.</summary>
    public Months FirstMonths { get; }

    /// <summary>The months at half pay after them.</summary>
    public Months HalfMonths { get; }

    /// <summary>The share of the basic pay in the first months.</summary>
    public Percent Rate { get; }

    /// <summary>The basic pay of a whole month of the first months, in euros, to the cent.</summary>
    public Money FirstMonth { get; }

    /// <summary>The basic pay of a whole month at half pay, in euros, to the cent.</summary>
    public Money HalfMonth { get; }

    /// <summary>Whether anything is paid: an agent under contract has nothing before four months of service.</summary>
    public bool IsPaid => FirstMonths > Months.Zero;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congé de maladie ordinaire d'un agent public", "Ordinary sick leave of a public agent"),
        question,
        static (asked, why) => _ = new PublicSickPay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The months, and at which rate.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        if (!IsPaid)
        {
            return language == Language.French ? "aucun maintien" : "nothing kept";
        }

        string first = FirstMonths.ToString(language);
        string half = HalfMonths.ToString(language);
        return language == Language.French
            ? $"{first} à {Rate.ToString(language)}, puis {half} à demi-traitement"
            : $"{first} at {Rate.ToString(language)}, then {half} at half pay";
    }
}
