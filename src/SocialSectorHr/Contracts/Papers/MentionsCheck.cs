using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What a written fixed-term contract must state and does not (contrôle des mentions du CDD), C. trav. L1242-12 and L1242-12-1.
/// </summary>
/// <remarks><c>default</c> finds nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MentionsCheck : IMemberwise
{
    private readonly MentionsQuestion? question;

    /// <summary>What the contract states.</summary>
    public FixedTermMentions Present => question?.Present ?? FixedTermMentions.None;

    /// <summary>What it must state.</summary>
    public FixedTermMentions Required { get; }

    /// <summary>What it must state only where the thing exists, or where the reason, which is unknown, asks for it.</summary>
    public FixedTermMentions Conditional { get; }

    /// <summary>What it must state and does not.</summary>
    public FixedTermMentions Missing => Required & ~Present;

    /// <summary>What it does not state and must where the thing exists: to be looked at.</summary>
    public FixedTermMentions ToLookAt => Conditional & ~Present;

    /// <summary>Whether all it must state is there.</summary>
    public bool IsComplete => Missing == FixedTermMentions.None;

    /// <summary>
    /// Whether what is missing makes the contract permanent (requalification): no writing, no precise reason, which the name and the
    /// qualification of the person replaced are part of, no last day, no minimum length of an uncertain term.
    /// </summary>
    public bool IsDeemedPermanent => (Missing & Decisive) != FixedTermMentions.None;

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Mentions du CDD", "Mentions of the fixed-term contract"), question, static (asked, why) => _ = new MentionsCheck(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is missing, by name.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (IsComplete, language) switch
    {
        (true, Language.French) => "aucune mention manquante",
        (true, _) => "no mention missing",
        (_, Language.French) => $"mentions manquantes : {Missing.Label(language)}",
        _ => $"missing: {Missing.Label(language)}",
    };
}
