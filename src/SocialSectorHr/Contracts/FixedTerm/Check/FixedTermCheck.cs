using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What is wrong with a contract with a term (contrôle du CDD): its reason, its length and renewals, C. trav. L1242-2, L1242-8-1,
/// L1243-13-1; whether a term without a date may be used, L1242-7; for a defined purpose, L1242-2 6°.
/// </summary>
/// <remarks>
/// No check is lawful while a fact is unsaid: the reason, that the facts bear it out, the bans, the sector of a usage. A ceiling supposed
/// for want of a reason is checked as any other: see <see cref="IsAssumed"/>. A season or a usage beyond 18 months is left unchecked: by
/// one view the letter of L1242-8-1 binds it, by the other nothing does. A defined purpose is for engineers and
/// cadres, by an extended branch agreement or, failing that, one of the firm; its lengths are right by construction: 18 to 36 months, no
/// renewal (L1242-8-2). <c>default</c> finds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct FixedTermCheck : IMemberwise
{
    private readonly FixedTermCheckQuestion? question;

    /// <summary>What is wrong; <see cref="FixedTermFaults.None"/> if nothing is.</summary>
    public FixedTermFaults Faults { get; }

    /// <summary>
    /// What could not be checked: a fact is not stated, or another code or the scheme of the reason says. Of an uncertain term also: the
    /// reason is unknown, or, while someone hired for good is awaited, whether the nine months of a dated term bind this one (one source).
    /// Of a defined purpose: the category or the agreement is not said.
    /// </summary>
    public FixedTermFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(question is not null, Faults != FixedTermFaults.None, Unchecked != FixedTermFaults.None);

    /// <summary>Whether the reason is unknown, so that the ceiling is supposed.</summary>
    public bool IsAssumed => question?.Contract.KnownReason is null;

    /// <summary>
    /// How many renewals of a fixed date are still open: none once the ceiling is reached; null where the scheme's own rules say, and for a
    /// term without a date.
    /// </summary>
    public int? RenewalsLeft { get; }

    private Bilingual Title => question?.Contract switch
    {
        UncertainTermContract => new("Contrôle du CDD à terme imprécis", "Check of the uncertain term"),
        DefinedPurposeContract => new("Contrôle du CDD à objet défini", "Check of the defined purpose"),
        _ => new("Contrôle du CDD", "Check of the fixed term"),
    };

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(Title, question, static (asked, why) => _ = new FixedTermCheck(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The faults, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(question is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);
}
