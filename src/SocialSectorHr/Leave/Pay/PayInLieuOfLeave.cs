using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The pay of the leave that was not taken when a contract ends (indemnité compensatrice de congés payés), C. trav. L3141-28.
/// </summary>
/// <remarks>
/// Due whatever ends the contract, gross misconduct included since 2 March 2016. In euros, exact. The better of tenth and pay kept is found
/// period by period, the usual practice; the floor of a fixed term (L1242-16) is not in it. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PayInLieuOfLeave : IMemberwise
{
    private readonly PayInLieuOfLeaveQuestion? question;

    /// <summary>The tenths of the periods, in euros.</summary>
    public Money Tenth { get; }

    /// <summary>What the same time would have paid, in euros.</summary>
    public Money Maintained { get; }

    /// <summary>What is due, in euros: the better of the two, period by period unless the rules compare their sums.</summary>
    public Money Due { get; }

    /// <summary>The pay of each period, in order.</summary>
    public IReadOnlyList<LeavePay> Periods => question is { } asked ? [.. asked.Periods.Select(period => asked.Of(period))] : [];

    /// <summary>Both comparisons: period by period, the usual one, and once on the sums.</summary>
    /// <returns>The readings; <c>default</c> alone where nothing was computed.</returns>
    public Readings<PayInLieuOfLeave> Readings() => question switch
    {
        null => new([this], usual: 0, ByDue),
        { ComparesOnce: true } asked => new([new(asked.Reading(together: false)), this], usual: 0, ByDue),
        { } asked => new([this, new(asked.Reading(together: true))], usual: 0, ByDue),
    };

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnité compensatrice de congés payés", "Pay in lieu of leave"),
        question,
        static (asked, why) => _ = new PayInLieuOfLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is due.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Due.ToString(language);

    private static int ByDue(PayInLieuOfLeave a, PayInLieuOfLeave b) => a.Due.CompareTo(b.Due);
}
