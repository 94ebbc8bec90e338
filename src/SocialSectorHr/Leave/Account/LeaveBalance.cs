using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is left of an account of leave at the end of a day (solde de congés).</summary>
/// <remarks>
/// Exact: acquired = taken + left + lost, what was given back taken off what was taken. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LeaveBalance : IMemberwise
{
    private readonly LeaveBalanceQuestion? question;

    /// <summary>The day.</summary>
    public LocalDate Date => question?.Date ?? default;

    /// <summary>What was acquired until then.</summary>
    public LeaveDays Acquired { get; }

    /// <summary>What was taken, less what was given back.</summary>
    public LeaveDays Taken { get; }

    /// <summary>What was lost.</summary>
    public LeaveDays Lost { get; }

    /// <summary>What is left.</summary>
    public LeaveDays Left => question is null ? default : Acquired - Taken - Lost;

    /// <summary>The lots that have something to say on the day, the oldest first.</summary>
    public IReadOnlyList<LotBalance> Lots => question is { } asked ? LotsOf(asked) : [];

    /// <summary>The steps of the computation, lot by lot.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Solde du compte de congés", "Balance of the leave account"),
        question,
        static (asked, why) => _ = new LeaveBalance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is left, and the day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string day = DateText.Write(Date, language);
        return question is null ? "-" : language == Language.French ? $"{Left.ToString(language)} au {day}" : $"{Left.ToString(language)} on {day}";
    }
}
