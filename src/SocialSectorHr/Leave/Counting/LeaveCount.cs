using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The leave that one absence consumes (décompte des jours de congé): from the first day that would have been worked to the eve of the
/// return.
/// </summary>
/// <remarks><c>default</c> counts nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LeaveCount : IMemberwise
{
    private readonly LeaveCountQuestion? question;

    /// <summary>The first day counted: the first that would have been worked; null where the absence costs no day.</summary>
    public LocalDate? First { get; }

    /// <summary>The last day counted: the eve of the return; null where the absence costs no day.</summary>
    public LocalDate? Last { get; }

    /// <summary>The leave consumed, in whole days; in halves only where the employer's practice has them.</summary>
    public LeaveDays Days { get; }

    /// <summary>
    /// Days owed for holidays on a closed ouvrable (a Saturday), where counting in ouvrés merely transposes the legal leave; otherwise
    /// zero.
    /// </summary>
    /// <remarks>To be compared over the whole leave of the year, not paid absence by absence.</remarks>
    public LeaveDays CompensationDays { get; }

    /// <summary>Saturdays not charged because of the five-Saturday cap; 0 without it.</summary>
    public int SaturdaysSpared { get; }

    /// <summary>The steps of the count.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Décompte des jours de congé", "Leave consumed"), question, static (asked, why) => _ = new LeaveCount(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days consumed, and those owed if any.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string owed = CompensationDays.ToDecimal() == 0
            ? string.Empty
            : $", {CompensationDays.ToString(language)} {(language == Language.French ? "en compensation" : "owed")}";
        return Days.ToString(language) + owed;
    }
}
