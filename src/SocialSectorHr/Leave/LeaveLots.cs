using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The leave of an employment, split by reference period (congés par période de référence).</summary>
/// <remarks>
/// The reference period starts on 1 June (C. trav. R3141-4) unless the rules say otherwise. Each lot is rounded up; in one block, the sum
/// is, as some payrolls do at the end of a contract. <c>default</c> has no lot and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LeaveLots : IMemberwise
{
    private readonly LeaveLotsQuestion? question;
    private readonly AccrualMethod method;

    /// <summary>How many reference periods the employment touches.</summary>
    public int Count { get; }

    /// <summary>The sum of the lots before rounding, exact.</summary>
    public LeaveDays Raw { get; }

    /// <summary>The leave of the employment: the sum of the rounded lots, or the rounded sum in one block.</summary>
    public LeaveDays Total { get; }

    /// <summary>The lots, in order.</summary>
    public IReadOnlyList<LeaveLot> Lots
    {
        get
        {
            if (question is not { } asked)
            {
                return [];
            }

            LeaveLot[] lots = new LeaveLot[Count];
            LocalDate start = asked.First;
            for (int i = 0; i < lots.Length; i++)
            {
                LocalDate next = asked.NextReference(start);
                lots[i] = new(next.PlusDays(-1).Year, new(asked.Lot(start, method)));
                start = next;
            }

            return lots;
        }
    }

    /// <summary>Whether the two are the same lots of the same facts.</summary>
    /// <param name="other">The other lots.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(LeaveLots other) => question?.Right == other.question?.Right && question?.First == other.question?.First
        && question?.Last == other.question?.Last && question?.Weekdays == other.question?.Weekdays
        && Equals(question?.Law, other.question?.Law) && question?.Rules == other.question?.Rules
        && (question?.Absences ?? []).SequenceEqual(other.question?.Absences ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(question?.Right, question?.First, question?.Last, question?.Weekdays, question?.Rules);

    /// <summary>The steps, lot by lot.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés payés du contrat, par période de référence", "Paid leave of the contract, by reference period"),
        question,
        static (asked, why) => _ = new LeaveLots(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The total and how many lots make it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string lots = NumberText.Fixed(Count, 0, language);
        return question is null ? lots : $"{Total.ToString(language)} ({lots} lot(s))";
    }
}
