using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a private employer pays of the passes of a month (prise en charge des abonnements de transport), C. trav.
/// L3261-2.</summary>
/// <remarks>
/// In euros a month, to the cent. Telework takes nothing off a pass used at least once in its period, nor do leave and sickness [C]; in the
/// month of entry or exit a monthly pass still valid is due whole, a yearly one by its months of use [C]. What is exempt above the legal
/// share
/// is not looked at for a part time apart. The proof of the passes is not looked at (C. trav. R3261-5). Public employers have other rules.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct TransportRefund : IMemberwise
{
    private readonly TransportRefundQuestion? question;

    /// <summary>The price of the passes that are paid for, exact.</summary>
    public Money Cost { get; }

    /// <summary>The legal share.</summary>
    public Percent LegalShare { get; }

    /// <summary>The share that the employer pays; the legal one where nothing else is said.</summary>
    public Percent Share { get; }

    /// <summary>What a part time leaves of it: 100 % from half of full time on.</summary>
    public Percent HoursShare { get; }

    /// <summary>What the employer pays; zero where nothing is due.</summary>
    public Money Employer { get; }

    /// <summary>What the law asks at least; zero where nothing is due.</summary>
    public Money Minimum { get; }

    /// <summary>What the employee pays of these passes.</summary>
    public Money Employee => Cost.Round() - Employer;

    /// <summary>What of the employer's payment is taxed and bears contributions.</summary>
    public Money Taxed { get; }

    /// <summary>Why nothing is due; null where something is.</summary>
    public TransportRefusal? Refusal { get; }

    /// <summary>Whether the employer pays at least what the law asks; null for <c>default</c>.</summary>
    public bool? IsLawful => question is null ? null : Employer >= Minimum;

    /// <summary>The last day of the refund: that of the next month (C. trav. R3261-4).</summary>
    public LocalDate DueBy => question is { } asked ? asked.Month.PlusMonths(2).OnDayOfMonth(1).PlusDays(-1) : default;

    /// <summary>Twelve such months, in euros.</summary>
    public Money Yearly => Employer * 12;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Prise en charge du transport", "Refund of transport"), question, static (asked, why) => _ = new TransportRefund(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What the employer pays, or why nothing is due.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Refusal is { } refusal ? refusal.Label(language)
        : language == Language.French ? $"{Employer.ToString(language)} par mois ({Share.ToString(language)})"
        : $"{Employer.ToString(language)} a month ({Share.ToString(language)})";
}
