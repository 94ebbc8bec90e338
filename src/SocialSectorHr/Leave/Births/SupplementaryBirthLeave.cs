using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The supplementary birth leave of a parent (congé supplémentaire de naissance), C. trav. L1225-46-2 to L1225-46-7.</summary>
/// <remarks>
/// For children born or due from 1 January 2026, open since 1 July 2026: one month or two, in one or two parts, after maternity,
/// paternity or adoption leave. It counts for seniority, not for paid leave. That the nine months end on the eve is a reading [C].
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SupplementaryBirthLeave : IMemberwise
{
    private readonly SupplementaryBirthQuestion? question;

    /// <summary>Whether the child is one that the leave concerns.</summary>
    public bool IsOpen => question is { Concerns: true };

    /// <summary>The most months of each parent; zero where it is not open.</summary>
    public Months Longest { get; }

    /// <summary>The last day on which a part may begin; null where it is not open.</summary>
    public LocalDate? LastBeginning { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congé supplémentaire de naissance", "Supplementary birth leave"),
        question,
        static (asked, why) => _ = new SupplementaryBirthLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The months, and the last day to begin.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => LastBeginning is { } last
        ? $"{Longest.ToString(language)}, {(language == Language.French ? "à commencer au plus tard le" : "to begin at the latest on")} {DateText.Write(last, language)}"
        : language == Language.French ? "pas ouvert" : "not open";
}
