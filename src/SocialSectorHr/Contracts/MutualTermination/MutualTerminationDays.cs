using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The days of an agreed termination (calendrier d'une rupture conventionnelle): withdrawal, application, approval, end.
/// </summary>
/// <remarks>
/// Fifteen calendar days to withdraw, fifteen jours ouvrables to approve; the first day is not counted, a last day on a Saturday, a Sunday
/// or a holiday is put off (C. trav. R1231-1). Silence approves, but not for a protected employee (L1237-15). That the twelve months to
/// appeal are put off too is a reading. <c>default</c> has no day and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MutualTerminationDays : IMemberwise
{
    private readonly MutualTerminationQuestion? question;

    /// <summary>The last day on which either may withdraw (rétractation).</summary>
    public LocalDate WithdrawalEnd { get; }

    /// <summary>The first day on which the application may be sent.</summary>
    public LocalDate RequestFrom => question is null ? default : WithdrawalEnd.PlusDays(1);

    /// <summary>
    /// Whether the application waited for the end of the withdrawal; null while its receipt is not known. One sent earlier is not valid.
    /// </summary>
    public bool? IsRequestInTime => question?.Agreed.ReceivedOn is { } received ? received >= RequestFrom : null;

    /// <summary>
    /// The last day of the time to approve, at whose end silence approves; null while the receipt is not known, where the application was
    /// too early, and for a protected employee.
    /// </summary>
    public LocalDate? ApprovalEnd { get; }

    /// <summary>
    /// The first day on which the contract may be over: the day after the approval or, in silence, after its time; null while it cannot be
    /// known. The parties may agree on a later day.
    /// </summary>
    public LocalDate? EarliestEnd { get; }

    /// <summary>The last day to appeal against the approval; null while it is not given.</summary>
    public LocalDate? AppealEnd { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Calendrier de la rupture conventionnelle", "Days of the agreed termination"),
        question,
        static (asked, why) => _ = new MutualTerminationDays(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The first day without the contract, or that of the application.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (EarliestEnd, language) switch
    {
        ({ } end, Language.French) => $"fin du contrat possible à partir du {DateText.Write(end, language)}",
        ({ } end, _) => $"contract may end from {DateText.Write(end, language)}",
        (null, Language.French) => $"demande à partir du {DateText.Write(RequestFrom, language)}",
        _ => $"application from {DateText.Write(RequestFrom, language)}",
    };
}
