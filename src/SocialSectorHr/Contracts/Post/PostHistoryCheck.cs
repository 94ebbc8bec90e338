using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What is wrong with the fixed-term contracts of a post, and with the way they follow one another (contrôle de la succession de CDD).
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PostHistoryCheck : IMemberwise
{
    private readonly PostHistoryQuestion question;

    internal PostHistoryCheck(PostHistoryQuestion question, Explanation? why = null)
    {
        this.question = question;
        Links = ValueList.Of(question.Contracts.Select((contract, index) => new PostLink(question, index, why?.Part(Title(contract)))));
        foreach (PostLink link in Links)
        {
            (Faults, Unchecked) = (Faults | link.Faults, Unchecked | link.Unchecked);
        }
    }

    /// <summary>What is wrong with any of the contracts; <see cref="FixedTermFaults.None"/> if nothing is.</summary>
    public FixedTermFaults Faults { get; }

    /// <summary>What could not be checked of any of them, for want of a fact or because the scheme's own rules say.</summary>
    public FixedTermFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(isKnown: true, Faults != FixedTermFaults.None, Unchecked != FixedTermFaults.None);

    /// <summary>What is said of each contract, in order.</summary>
    public IReadOnlyList<PostLink> Links { get; }

    /// <summary>The steps of the check, a part a contract.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of<PostHistoryQuestion>(
        new("Contrôle des CDD d'un poste", "Check of the fixed terms of a post"),
        question,
        static (asked, why) => _ = new PostHistoryCheck(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The faults, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(isKnown: true, Faults, Unchecked, static fault => fault.Label()).ToString(language);

    private static Bilingual Title(PostContract contract) => new(contract.ToString(Language.French), contract.ToString(Language.English));
}
