using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a stretch of employment pays month by month: a contract, the part of it in a year (brut de la période).</summary>
/// <remarks>
/// In euros. Each month is paid to the cent, half away from zero, then added. What a pay of more than twelve payments adds (a thirteenth
/// month) is here for its
/// share of the months paid, twelfth by twelfth: <see cref="ThirteenthMonth"/> knows its conditions and its days of payment. <c>default</c>
/// explains that nothing
/// was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PeriodPay : IMemberwise
{
    private readonly PeriodPayQuestion? question;

    /// <summary>The method of the incomplete months.</summary>
    public IncompleteMonthMethod Method => question?.Method ?? default;

    /// <summary>The months, in euros, each to the cent; without a thirteenth.</summary>
    public Money Base { get; }

    /// <summary>The share of the payments beyond twelve, in euros, to the cent; zero for a pay in twelve.</summary>
    public Money Beyond { get; }

    /// <summary>Everything, in euros.</summary>
    public Money Total => Base + Beyond;

    /// <summary>The months paid, incomplete ones by their share, exact.</summary>
    public Months PaidMonths { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Salaire brut de la période", "Gross pay of the period"), question, static (asked, why) => _ = new PeriodPay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount, and the method of its incomplete months.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Total.ToString(language)} ({Method.Label().ToString(language)})";
}
