using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The lengths the law allows a fixed-term contract for its reason at its signature (durées légales du CDD), and its renewals.
/// </summary>
/// <remarks><c>default</c> allows nothing and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct FixedTermCeiling : IMemberwise
{
    private readonly FixedTermQuestion? question;

    /// <summary>Whether the reason may be used on the day of the signature.</summary>
    public bool IsAllowed { get; }

    /// <summary>Whether the reason is unknown, so that the lengths are those of the ordinary reasons, supposed.</summary>
    public bool IsAssumed => IsAllowed && question is { Reason: null };

    /// <summary>
    /// The most, renewals included, in months; null where another code or the scheme sets it, or the reason is not allowed.
    /// </summary>
    public Months? Maximum { get; }

    /// <summary>
    /// Whether another view has no ceiling at all: a season or a usage with a fixed term, unless the branch sets the length.
    /// </summary>
    public bool IsContested => IsAllowed && question is { IsContested: true };

    /// <summary>Whether there is no ceiling, which is not to say that none is known: an external reconversion.</summary>
    public bool HasNoCeiling => IsAllowed && Maximum is null && question is { } asked && (asked.WithoutCeiling || asked.Row.HasNoCeiling);

    /// <summary>The least, in months; null where there is none.</summary>
    public Months? Minimum { get; }

    /// <summary>The most before any renewal, in months; null where there is none of its own.</summary>
    public Months? InitialMaximum { get; }

    /// <summary>The least before any renewal, in months; null where there is none.</summary>
    public Months? InitialMinimum { get; }

    /// <summary>
    /// Whether it may be renewed; null where the scheme's own rules say (C. trav. L1242-3), or the reason is not allowed.
    /// </summary>
    public bool? IsRenewable => MaximumRenewals is { } most ? most > 0 : null;

    /// <summary>How many renewals, at most; null where the scheme's own rules say.</summary>
    public int? MaximumRenewals { get; }

    /// <summary>Whether the term may be uncertain (C. trav. L1242-7); null where the scheme says, or the reason is unknown.</summary>
    public bool? AllowsUncertainTerm => Row?.UncertainTerm;

    /// <summary>
    /// Whether another contract on the post has to wait (C. trav. L1244-3, L1244-4-1); null where nothing was found, or the reason is
    /// unknown.
    /// </summary>
    public WaitingPeriodNeed? WaitingNeed =>
        IsAllowed && question is { } asked ? FixedTermReasons.Waiting(asked.Reason, asked.Rules).Need : null;

    /// <summary>
    /// Whether 10 % are due at the end (C. trav. L1243-8), the ending apart and unless an agreement is better; null where nothing was
    /// found, or the reason is unknown.
    /// </summary>
    public bool? HasEndIndemnity => Row?.EndIndemnity;

    /// <summary>
    /// Whether it is a contract of C. trav. L1242-3 (employment policy, training, research, reconversion); null where nothing was found, or
    /// the reason is unknown.
    /// </summary>
    public bool? IsSchemeContract => Row?.IsSchemeContract;

    /// <summary>
    /// The lengths under each view of a season or a usage: by the letter of L1242-8-1, the usual one, and without a ceiling.
    /// </summary>
    /// <returns>The lengths; a single one for any other reason, and where the branch sets the length.</returns>
    public Readings<FixedTermCeiling> Readings() => question is { IsContested: true } asked && IsAllowed
        ? new([new(asked with { WithoutCeiling = false }), new(asked with { WithoutCeiling = true })], 0, Order)
        : new([this], 0, Order);

    /// <summary>The steps that lead to the lengths.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Durées légales du CDD", "Lawful lengths of the fixed term"),
        question,
        static (asked, why) => new FixedTermCeiling(asked, why).ExplainConsequences(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The ceiling and the number of renewals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        if (!IsAllowed)
        {
            return french ? "motif non ouvert" : "reason not open";
        }

        string most = Maximum is { } months ? months.ToString(language)
            : HasNoCeiling ? french ? "aucune durée maximale" : "no maximum length"
            : french ? "durée propre au motif" : "length of the reason's own";
        string? renewed = MaximumRenewals switch
        {
            null => null,
            0 => french ? "non renouvelable" : "not renewable",
            1 => french ? "un renouvellement au plus" : "one renewal at most",
            { } count => $"{NumberText.Fixed(count, 0, language)} {(french ? "renouvellements au plus" : "renewals at most")}",
        };
        return renewed is null ? most : $"{most}, {renewed}";
    }

    /// <summary>What the law says of a reason on a day, whatever the contract.</summary>
    /// <param name="reason">The reason, defined purpose included.</param>
    /// <param name="on">The day of the signature.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns>The lengths, the renewals, and what follows from the reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The reason is not defined, or the law on that day is not known: before 24 September 2017.
    /// </exception>
    public static FixedTermCeiling Of(FixedTermReason reason, LocalDate on, FrenchLaw law, FixedTermRules? rules = null) =>
        new(new FixedTermQuestion(reason, on.Iso(), law, rules));

    /// <summary>No ceiling is higher than any.</summary>
    private static int Order(FixedTermCeiling a, FixedTermCeiling b) => (a.Maximum, b.Maximum) switch
    {
        ({ } one, { } other) => one.CompareTo(other),
        (null, null) => 0,
        _ => a.Maximum is null ? 1 : -1,
    };

    /// <summary>What the Code says of the reason; null where it is not allowed.</summary>
    private FixedTermReasonRow? Row => IsAllowed ? question?.Row : null;
}
