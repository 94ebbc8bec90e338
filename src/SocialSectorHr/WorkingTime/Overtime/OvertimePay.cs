using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What overtime pays at a rate an hour (paiement des heures supplémentaires), C. trav. L3121-36.</summary>
/// <remarks>
/// In euros, exact until <see cref="Money.Round()"/>. Hours worked are paid with their premium; hours that paid leave makes overtime owe the premium alone, for
/// the leave is already paid. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct OvertimePay
{
    private readonly WorkedOvertime overtime;
    private readonly bool known;

    private OvertimePay(WorkedOvertime overtime, Money hourly)
    {
        (this.overtime, known, Hourly) = (overtime, true, hourly);
        (Plain, Premiums) = Compute(overtime, hourly, null);
    }

    /// <summary>The gross rate of an hour, in euros.</summary>
    public Money Hourly { get; }

    /// <summary>The overtime really worked, at the plain rate.</summary>
    public Money Plain { get; }

    /// <summary>The premiums of all the overtime; null where it is not known which hours have which premium.</summary>
    public Money? Premiums { get; }

    /// <summary>What is due; null where the premiums are not known.</summary>
    public Money? Amount => Premiums is { } premiums ? Plain + premiums : null;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Paiement des heures supplémentaires", "Pay of the overtime");
        if (!known)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(overtime, Hourly, why);
        if (Premiums is { } premiums)
        {
            why.Computed(new("montant dû", "amount due"), $"{Plain} + {premiums}", Plain + premiums);
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is due.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount?.ToString(language)
        ?? (language == Language.French ? "majorations à répartir par l'accord" : "premiums for the agreement to share out");

    internal static OvertimePay Of(WorkedOvertime overtime, Money hourly) => hourly >= Money.Zero
        ? new(overtime, hourly)
        : throw Refusal.OutOfRange(hourly, nameof(hourly), "zero or more: a rate is not negative");

    private static (Money Plain, Money? Premiums) Compute(WorkedOvertime overtime, Money hourly, Explanation? why)
    {
        why?.Given(new("taux horaire brut", "gross hourly rate"), hourly);
        why?.Given(new("heures supplémentaires", "overtime"), overtime.Hours);
        why?.Given(new("dont nées des congés payés", "of which because of paid leave"), overtime.OfLeave);
        Money plain = Money.FromExact((overtime.Hours - overtime.OfLeave).Exact * hourly.Exact);
        why?.Computed(new("heures travaillées au taux normal", "hours worked at the plain rate"), $"({overtime.Hours} − {overtime.OfLeave}) × {hourly}", plain);
        if (overtime is not { FirstHours: { } first, BeyondHours: { } beyond })
        {
            why?.Chosen(
                new("majorations", "premiums"), null, new("l'accord répartit les heures entre les deux taux", "the agreement shares the hours between the two rates"));
            return (plain, overtime.Hours == Hours.Zero ? Money.Zero : null);
        }

        Money premiums = Money.FromExact(hourly.Exact * ((first.Exact * overtime.Premium.Exact) + (beyond.Exact * overtime.PremiumBeyond.Exact)));
        why?.Computed(
            new("majorations", "premiums"), $"{hourly} × ({first} × {overtime.Premium} + {beyond} × {overtime.PremiumBeyond})", premiums, LabourCode.L3121_36);
        return (plain, premiums);
    }
}
