using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What RTT days not taken give at the end of the reference period (JRTT non pris).</summary>
/// <remarks>
/// Lost, unless the employer kept the employee from taking them or the agreement pays them (Cass. soc. 18 March 2015 n° 13-16.369); those acquired from 1
/// January 2022 to 31 December 2026 may be given up for pay. Of a reference period that straddles 31 December 2026 the days acquired by then may still
/// be: which they are is for the agreement's rhythm of acquisition to say. The amount is the value of the days, premium included: what a court awards
/// where the employer is at fault is for the court to say. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct UntakenRtt
{
    private readonly Money dayValue;
    private readonly LocalDate acquiredOn;
    private readonly FrenchLaw? law;
    private readonly RttRules? rules;

    private UntakenRtt(Days days, Money dayValue, UntakenRttCause cause, LocalDate acquiredOn, FrenchLaw law, RttRules? rules)
    {
        (this.dayValue, this.acquiredOn, this.law, this.rules) = (dayValue, acquiredOn, law, rules);
        (Days, Cause) = (days, cause);
        (Unrounded, Amount) = Compute(null);
    }

    /// <summary>The days not taken.</summary>
    public Days Days { get; }

    /// <summary>Why they were not.</summary>
    public UntakenRttCause Cause { get; }

    /// <summary>Gross euros, exact; zero where the days are lost.</summary>
    public Money Unrounded { get; }

    /// <summary>Gross euros, to the cent; zero where the days are lost.</summary>
    public Money Amount { get; }

    /// <summary>Whether the days give nothing.</summary>
    public bool IsLost => Cause == UntakenRttCause.NotAskedFor && law is not null;

    /// <summary>What days not taken give.</summary>
    /// <param name="days">The days; not negative.</param>
    /// <param name="dayValue">The gross value of a day of work of the employee; not negative. No text says how it is found.</param>
    /// <param name="cause">Why they were not taken.</param>
    /// <param name="acquiredOn">
    /// The day by which they were acquired, which says whether they may be given up for pay: the last of the reference period or, of one that straddles
    /// 31 December 2026, that day for the days acquired by then.
    /// </param>
    /// <param name="law">The law.</param>
    /// <param name="rules">The premium of the days given up; null for that of the law.</param>
    /// <returns>The amount, exact and to the cent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The days or the value are negative, the cause is not defined, the premium is below 10 % (C. trav. L3121-33), or the days were acquired when the law did
    /// not let them be given up for pay, or is not known to: the message says so of days acquired by 31 December 2026 in a period that goes on.
    /// </exception>
    public static UntakenRtt Of(Days days, Money dayValue, UntakenRttCause cause, LocalDate acquiredOn, FrenchLaw law, RttRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (days < Days.Zero)
        {
            throw Refusal.OutOfRange(days, nameof(days), "0 days or more");
        }

        if (dayValue < Money.Zero)
        {
            throw Refusal.OutOfRange(dayValue, nameof(dayValue), "0 euros or more");
        }

        if (cause == UntakenRttCause.CashedOut && MayBeCashedOut(acquiredOn, law) != true)
        {
            throw Refusal.OutOfRange(
                acquiredOn,
                nameof(acquiredOn),
                "a day on which the law is known to let RTT days be given up for pay, published for 2022-01-01 to 2026-12-31 (loi 2022-1157 art. 5, loi 2025-127); "
                    + "in a period that straddles the end, give the days acquired by then with that day");
        }

        return Enum.IsDefined(cause) ? new(days, dayValue, cause, acquiredOn, law, rules) : throw Refusal.Undefined(cause, nameof(cause));
    }

    /// <summary>Whether RTT days acquired on a day may be given up for pay at the employee's request, the employer agreeing.</summary>
    /// <param name="acquiredOn">The day they were acquired, not the last of the reference period where it straddles 31 December 2026.</param>
    /// <param name="law">The law.</param>
    /// <returns>
    /// <see langword="true"/> or <see langword="false"/>; null where the law is not known: from 1 January 2027 unless <see cref="FrenchLaw.With"/> says more.
    /// </returns>
    public static bool? MayBeCashedOut(LocalDate acquiredOn, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return (law.TryOn(acquiredOn, RttLimits.CashOutPremium, out _), acquiredOn < RttLimits.CashOutPremium[0].From) switch
        {
            (true, _) => true,
            (false, true) => false,
            (false, false) => null,
        };
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Jours de RTT non pris", "RTT days not taken");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, the cause and the amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Cause.Label().ToString(language)}), {Amount.ToString(language)}";

    private (Money Exact, Money Rounded) Compute(Explanation? why)
    {
        why?.Given(new("jours de RTT non pris", "RTT days not taken"), Days);
        LegalSource? byAgreement = Cause == UntakenRttCause.PaidByAgreement ? rules?.Source : null;
        LegalSource? source = Cause == UntakenRttCause.CashedOut ? null : byAgreement ?? CaseLaw.Soc_2015_03_18_13_16369;
        why?.Chosen(new("cause", "cause"), FigureValue.Of(Cause, Cause.Label()), source: source);
        if (Cause == UntakenRttCause.NotAskedFor)
        {
            why?.Chosen(new("jours perdus : rien n'est dû", "days lost: nothing is due"), Money.Zero);
            return (Money.Zero, Money.Zero);
        }

        why?.Given(new("valeur d'une journée, brute", "gross value of a day"), dayValue);
        Fraction amount = Days.Exact * dayValue.Exact;
        if (Cause == UntakenRttCause.CashedOut)
        {
            why?.Given(new("acquis au plus tard le", "acquired by"), acquiredOn);
            why?.Chosen(
                new("à la demande du salarié, avec l'accord de l'employeur ; hors forfait en jours", "at the employee's request, the employer agreeing; no forfait in days"),
                null, default, Acts.Act_2022_1157);
            Fraction premium = Premium(why);
            amount *= 1 + premium;
            why?.Computed(new("montant du rachat", "amount"), $"{Days} × {dayValue} × (1 + {premium})", Money.FromExact(amount));
        }
        else
        {
            why?.Computed(new("valeur des jours", "value of the days"), $"{Days} × {dayValue}", Money.FromExact(amount));
        }

        Money exact = Money.FromExact(amount);
        why?.Chosen(new("arrondi au centime", "rounded to the cent"), exact.Round());
        return (exact, exact.Round());
    }

    private Fraction Premium(Explanation? why)
    {
        DatedValue<Percent> usual = law!.On(acquiredOn, RttLimits.CashOutPremium);
        why?.Read(RttLimits.CashOutPremium, usual);
        if (rules?.CashOutPremium is not { } agreed)
        {
            return usual.Value.Exact;
        }

        DatedValue<Percent> floor = law.On(acquiredOn, OvertimeRates.PremiumFloor);
        if (agreed < floor.Value)
        {
            throw Refusal.OutOfRange(agreed, nameof(RttRules.CashOutPremium), $"at least {floor.Value}, the lowest overtime premium of an agreement (C. trav. L3121-33)");
        }

        why?.Read(OvertimeRates.PremiumFloor, floor);
        why?.Chosen(new("majoration retenue", "premium taken"), agreed, Choice.Reason(chosen: true), rules.Source);
        return agreed.Exact;
    }
}
