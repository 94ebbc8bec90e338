using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a month that was not worked whole pays: an entry, an exit, an unpaid absence (mois incomplet).</summary>
/// <remarks>
/// In euros, exact: <see cref="Deduction"/> and <see cref="Paid"/> add up to the month. No statute gives the method: the courts take the
/// real hours, and another
/// is safe only if the employee gets at least as much: <see cref="BelowRealHours"/> says what is lacking. What is deducted is never more
/// than the month, and a
/// month without a day present pays nothing. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct IncompleteMonth : IMemberwise
{
    private readonly IncompleteMonthQuestion? question;

    /// <summary>The whole month, in euros.</summary>
    public Money Monthly => question?.Monthly ?? Money.Zero;

    /// <summary>The method.</summary>
    public IncompleteMonthMethod Method => question?.Method ?? default;

    /// <summary>What is taken off, in euros; at most the month.</summary>
    public Money Deduction { get; }

    /// <summary>What is paid, in euros.</summary>
    public Money Paid => Monthly - Deduction;

    /// <summary>What the month pays by the real hours, in euros; null where they are not known.</summary>
    public Money? ByRealHours => question?.RealShare is { } hours ? Monthly - Deduct(Monthly, hours, inPresence: false, null) : null;

    /// <summary>What the real hours would pay on top of this, in euros; zero where the method pays as much; null where they are not
    /// known.</summary>
    public Money? BelowRealHours => ByRealHours is { } real ? (real > Paid ? real - Paid : Money.Zero) : null;

    /// <summary>What is paid of a whole month.</summary>
    public Percent Share => Monthly == Money.Zero ? Percent.Zero : Paid / Monthly;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Salaire d'un mois incomplet", "Pay of an incomplete month"),
        question,
        static (asked, why) => _ = new IncompleteMonth(asked, why));

    /// <summary>What the month pays by every method, in the order of <see cref="IncompleteMonthMethod"/>.</summary>
    /// <returns>
    /// The readings, ordered by what they pay, the usual one by the method of the rules or the real hours. 21.67 is left out unless the
    /// week has
    /// five days; where only the time missed is known, and for <c>default</c>, the result itself is the only one.
    /// </returns>
    public Readings<IncompleteMonth> Readings()
    {
        if (question is not { } asked)
        {
            return new([this], usual: 0, ByPay);
        }

        IncompleteMonthMethod[] methods = asked.Methods;
        IncompleteMonth[] readings = new IncompleteMonth[methods.Length];
        for (int i = 0; i < methods.Length; i++)
        {
            readings[i] = new(asked.By(methods[i]));
        }

        return new(readings, Array.IndexOf(methods, asked.Usual), ByPay);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is paid, and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Paid.ToString(language)} ({Method.Label().ToString(language)})";

    private static int ByPay(IncompleteMonth a, IncompleteMonth b) => a.Paid.CompareTo(b.Paid);
}
