using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What someone under 21 may take (congés du jeune salarié): 30 ouvrables on request, those above the balance unpaid (C. trav. L3164-9).
/// </summary>
/// <remarks>The days above the balance are unpaid, whatever the seniority. <c>default</c> explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct YoungEmployeeLeave : IMemberwise
{
    private readonly YoungEmployeeLeaveQuestion? question;

    /// <summary>The days that may be taken on request.</summary>
    public LeaveDays MayTake { get; }

    /// <summary>Of these, the days acquired, which are paid.</summary>
    public LeaveDays Paid => question?.Acquired ?? default;

    /// <summary>Of these, the days above the balance, which are not paid.</summary>
    public LeaveDays Unpaid => MayTake - Paid;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés d'un salarié de moins de 21 ans", "Leave of an employee under 21"),
        question,
        static (asked, why) => _ = new YoungEmployeeLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, and how many are unpaid.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{MayTake.ToString(language)}, dont {Unpaid.ToString(language)} non payés"
        : $"{MayTake.ToString(language)}, of which {Unpaid.ToString(language)} unpaid";
}
