using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is wrong with the fixed-term contracts of a post, and with the way they follow one another (contrôle de la succession de CDD).</summary>
/// <remarks><c>default</c> has no links and explains that nothing was computed.</remarks>
public readonly record struct PostHistoryCheck
{
    private readonly PostQuestion? question;
    private readonly IReadOnlyList<PostLink>? links;

    private PostHistoryCheck(PostQuestion question)
    {
        this.question = question;
        links = ValueList.Of(Enumerable.Range(0, question.Contracts.Count).Select(index => PostSuccession.Link(question, index, null)));
        foreach (PostLink link in links)
        {
            (Faults, Unchecked) = (Faults | link.Faults, Unchecked | link.Unchecked);
        }
    }

    /// <summary>What is wrong with any of the contracts; <see cref="FixedTermFaults.None"/> if nothing is.</summary>
    public FixedTermFaults Faults { get; }

    /// <summary>What could not be checked of any of them, for want of a fact or because the scheme's own rules say.</summary>
    public FixedTermFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(question is not null, Faults != FixedTermFaults.None, Unchecked != FixedTermFaults.None);

    /// <summary>What is said of each contract, in order.</summary>
    public IReadOnlyList<PostLink> Links => links ?? [];

    /// <summary>The steps of the check, a part a contract.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Contrôle des CDD d'un poste", "Check of the fixed terms of a post");
        if (question is not { } asked)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, asked.Law);
        for (int i = 0; i < asked.Contracts.Count; i++)
        {
            PostContract contract = asked.Contracts[i];
            _ = PostSuccession.Link(asked, i, why.Part(new(contract.ToString(Language.French), contract.ToString(Language.English))));
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The faults, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(question is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);

    internal static PostHistoryCheck Of(PostHistory history, WorkCalendar openDays, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(openDays);
        ArgumentNullException.ThrowIfNull(law);
        return new(new(history.Contracts, openDays, law, rules));
    }
}
