using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What RTT days not taken give at the end of the reference period (JRTT non pris).</summary>
/// <remarks>
/// Lost, unless the employer kept the employee from taking them or the agreement pays them (Cass. soc. 18 March 2015 n° 13-16.369); those
/// acquired from 1 January 2022 to 31 December 2026 may be given up for pay. Of a reference period that straddles 31 December 2026 the days
/// acquired by then may still be: which they are is for the agreement's rhythm of acquisition to say. The amount is the value of the days,
/// premium included: what a court awards where the employer is at fault is for the court to say. <c>default</c> holds nothing and explains
/// that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct UntakenRtt : IMemberwise
{
    private readonly UntakenRttQuestion? question;

    /// <summary>The days not taken.</summary>
    public Days Days => question is { } asked ? asked.Days : default;

    /// <summary>Why they were not.</summary>
    public UntakenRttCause Cause => question is { } asked ? asked.Cause : default;

    /// <summary>Gross euros, exact; zero where the days are lost.</summary>
    public Money Unrounded { get; }

    /// <summary>Gross euros, to the cent; zero where the days are lost.</summary>
    public Money Amount => Unrounded.Round();

    /// <summary>Whether the days give nothing.</summary>
    public bool IsLost => question is { Cause: UntakenRttCause.NotAskedFor };

    /// <summary>What days not taken give.</summary>
    /// <param name="days">The days; not negative.</param>
    /// <param name="dayValue">The gross value of a day of work of the employee; not negative. No text says how it is found.</param>
    /// <param name="cause">Why they were not taken.</param>
    /// <param name="on">
    /// The day by which they were acquired, which says whether they may be given up for pay: the last of the reference period or, of one
    /// that straddles 31 December 2026, that day for the days acquired by then.
    /// </param>
    /// <param name="law">The law.</param>
    /// <param name="rules">The premium of the days given up; null for that of the law.</param>
    /// <returns>The amount, exact and to the cent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The days or the value are negative, the cause is not defined, the premium is below 10 % (C. trav. L3121-33), or the days were
    /// acquired when the law did not let them be given up for pay, or is not known to: the message says so of days acquired by 31 December
    /// 2026 in a period that goes on.
    /// </exception>
    public static UntakenRtt Of(Days days, Money dayValue, UntakenRttCause cause, LocalDate on, FrenchLaw law, RttRules? rules = null) =>
        new(new UntakenRttQuestion(days, dayValue, cause, on.Iso(), law, rules));

    /// <summary>Whether RTT days acquired on a day may be given up for pay at the employee's request, the employer agreeing.</summary>
    /// <param name="on">The day they were acquired, not the last of the reference period where it straddles 31 December 2026.</param>
    /// <param name="law">The law.</param>
    /// <returns>
    /// <see langword="true"/> or <see langword="false"/>; null where the law is not known: from 1 January 2027 unless
    /// <see cref="FrenchLaw.With"/> says more.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static bool? MayBeCashedOut(LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return (law.TryOn(on.Iso(), RttLimits.CashOutPremium, out _), on < RttLimits.CashOutPremium[0].From) switch
        {
            (true, _) => true,
            (false, true) => false,
            (false, false) => null,
        };
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Jours de RTT non pris", "RTT days not taken"), question, static (asked, why) => _ = new UntakenRtt(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, the cause and the amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Days.ToString(language)} ({Cause.Label().ToString(language)}), {Amount.ToString(language)}";
}
