using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The money at the end of a contract with a term (indemnité de fin de contrat, « prime de précarité »), C. trav. L1243-8 to L1243-10.
/// </summary>
/// <remarks>
/// In euros, to the cent, half away from zero. Its base is all gross pay of the contract, renewals included: overtime, bonuses, thirteenth
/// month, Segur, leave taken; not the indemnity for leave not taken, nor refunds. One indemnity a contract: whether a defined purpose gives
/// two is debated [one source]. <c>default</c> is not due and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct EndIndemnity : IMemberwise
{
    private readonly EndIndemnityQuestion? question;

    /// <summary>All gross pay of the contract, in euros.</summary>
    public Money Base => question?.Gross ?? Money.Zero;

    /// <summary>How the contract ended.</summary>
    public FixedTermEnding Ending => question?.Ending ?? FixedTermEnding.AtTerm;

    /// <summary>Whether it is due; null where the reason has no rule that was found.</summary>
    public bool? IsDue { get; }

    /// <summary>Whether the reason is unknown, and supposed to be one that gives it.</summary>
    public bool IsAssumed => question is { Contract.KnownReason: null };

    /// <summary>The rate; zero where it is not due.</summary>
    public Percent Rate { get; }

    /// <summary>The amount, in euros, to the cent; zero where it is not due.</summary>
    public Money Amount { get; }

    /// <summary>
    /// The least pay of the leave if none was taken, in euros: a tenth of all gross pay, this indemnity included (C. trav. L1242-16); zero
    /// where a permanent contract follows, for the leave is taken in it.
    /// </summary>
    public Money LeaveFloor => Ending == FixedTermEnding.FollowedByPermanentContract ? Money.Zero : (Base + Amount) / 10;

    /// <summary>
    /// The pay of the leave not taken, on top: this indemnity is in its base, it is not in the base of this one (C. trav. L3141-24, -28).
    /// </summary>
    /// <param name="right">The yearly right.</param>
    /// <param name="left">The days not taken, in either unit; at most those acquired.</param>
    /// <param name="acquired">The days acquired over the contract; more than 0.</param>
    /// <param name="current">The pay at the end; one payment is a month.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">How the pay kept is counted; null for 65/3 working days a month.</param>
    /// <returns>The tenth, the pay kept, and the better of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and those acquired.</exception>
    public LeavePay UnusedLeave(
        PaidLeaveRight right, LeaveDays left, LeaveDays acquired, GrossPay current, FrenchLaw law, LeavePayRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(right);
        return right.Pay(left, acquired, Base + Amount, current, law, rules);
    }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnité de fin de contrat", "End-of-contract indemnity"),
        question,
        static (asked, why) => new EndIndemnity(asked, why).ExplainBeside(why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount, or why there is none.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => IsDue switch
    {
        true => Amount.ToString(language),
        false => language == Language.French ? "non due" : "not due",
        _ => language == Language.French ? "aucune règle trouvée" : "no rule found",
    };
}
