using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The days a post waits after a contract before another fixed term or temporary worker (délai de carence), C. trav. L1244-3 and L1244-3-1.
/// </summary>
/// <remarks>
/// A third of the contract, renewals included, from 14 calendar days on, otherwise half; counted in days on which the establishment is
/// open, and rounded up: the law does not say, one source and the employer's safety do. It is about the post, not the person.
/// <c>default</c> has no days and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct WaitingPeriod : IMemberwise
{
    private readonly WaitingPeriodQuestion? question;

    /// <summary>The calendar days of the contract, renewals included, both ends counted.</summary>
    public Days ContractDays => question is { } asked ? Days.Of(asked.CalendarDays) : Days.Zero;

    /// <summary>The share of the contract that is waited: a third, a half, or that of the branch.</summary>
    public Percent Share { get; }

    /// <summary>What the contract was counted in.</summary>
    public WaitingCount Count => question?.Count ?? WaitingCount.CalendarDays;

    /// <summary>
    /// Whether the reason of the ended contract asks for the wait (C. trav. L1244-4-1); null where it is not known. What the employee did
    /// may free it too.
    /// </summary>
    public WaitingPeriodNeed? NeedByReason =>
        question is { } asked ? FixedTermReasons.Waiting(asked.Contract.KnownReason, asked.Rules).Need : null;

    /// <summary>How many opening days are waited, rounded up.</summary>
    public Days OpeningDays { get; }

    /// <summary>The last opening day waited.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The first day another contract on the post may start: the day after <see cref="LastDay"/>, open or not.</summary>
    public LocalDate EarliestNewStart => question is null ? default : LastDay.PlusDays(1);

    /// <summary>The wait under each way to count the contract: its calendar days, as most do; its weeks, as one source does.</summary>
    /// <returns>The waits; a single one where the contract is not of whole weeks, two or more, or the branch sets the share.</returns>
    public Readings<WaitingPeriod> Readings()
    {
        if (question is not { IsOpen: true } asked)
        {
            return new([this], 0, Order);
        }

        WaitingPeriodQuestion usual = asked with { Reading = null };
        return usual.Count == WaitingCount.Weeks
            ? new([new(asked with { Reading = WaitingCount.CalendarDays }), new(usual)], 1, Order)
            : new([new(usual), new(asked with { Reading = WaitingCount.Weeks })], 0, Order);
    }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Délai de carence", "Waiting period"), question, static (asked, why) => new WaitingPeriod(asked, why).ExplainNeed(why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The opening days and the first day of another contract.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string days = UnitText.Write(OpeningDays.Exact, language, "jour d'ouverture", "jours d'ouverture", "opening day", "opening days");
        return language == Language.French
            ? $"{days}, nouveau contrat à partir du {DateText.Write(EarliestNewStart, language)}"
            : $"{days}, another contract from {DateText.Write(EarliestNewStart, language)}";
    }

    private static int Order(WaitingPeriod a, WaitingPeriod b) => a.EarliestNewStart.CompareTo(b.EarliestNewStart);
}
