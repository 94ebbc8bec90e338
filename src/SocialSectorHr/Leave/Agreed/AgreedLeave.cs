using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The annual leave of a reference period under an agreement, held against the law (congés annuels conventionnels, plancher légal).
/// </summary>
/// <remarks>
/// The days of seniority and of the quarters come on top, and are not looked at. The text of the agreement read alone is compared with the
/// same right where sickness acquires what the law says (C. trav. L3141-5-1): the better is due, in the same unit, and the five weeks of
/// the law are its floor. Which days of sickness the text counts, the first ones, is a convention [C].
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record AgreedLeave : IMemberwise
{
    private readonly AgreedLeaveQuestion question;

    /// <summary>What the text of the agreement gives, read alone, rounded up; null where it is not held.</summary>
    public LeaveDays? ByText { get; }

    /// <summary>What its rule on sickness takes off the leave of the year, exact; zero without such a rule.</summary>
    public LeaveDays Reduction { get; }

    /// <summary>The right as the law lets sickness acquire it.</summary>
    public LeaveAccrual ByLaw => new(question.ByLaw);

    /// <summary>The five weeks of the law, of the same period and absences: the floor.</summary>
    public LeaveAccrual Floor => new(question.Floor);

    /// <summary>What is due: the better of the two.</summary>
    public LeaveDays Due { get; }

    /// <summary>Whether the text gives more than the law's rule on sickness does.</summary>
    public bool IsByText => ByText > ByLaw.Days;

    /// <summary>Whether the text, read alone, gives less than the law: it then yields; null where it is not held.</summary>
    public bool? IsTextBelowTheLaw => ByText is { } text ? text < Floor.Days : null;

    /// <summary>The agreement whose text on the topic is not held; null otherwise.</summary>
    public Bilingual? NotHeld => question.Agreed.NotHeld;

    /// <summary>Whether the two are the same leave of the same facts.</summary>
    /// <param name="other">The other leave.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(AgreedLeave? other) => other is not null && ByLaw == other.ByLaw && question.Counted == other.question.Counted
        && question.Agreed == other.question.Agreed;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ByLaw, question.Counted, question.Agreed);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of<AgreedLeaveQuestion>(
        new("Congés annuels selon l'accord", "Annual leave under an agreement"),
        question,
        static (asked, why) => _ = new AgreedLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is due, and by which of the two.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Bilingual which = IsByText ? new("selon l'accord", "by the agreement") : new("selon la loi", "by the law");
        return $"{Due.ToString(language)} ({which.ToString(language)})";
    }
}
