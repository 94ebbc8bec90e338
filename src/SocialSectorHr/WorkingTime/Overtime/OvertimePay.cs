using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What overtime pays at a rate an hour (paiement des heures supplémentaires), C. trav. L3121-36.</summary>
/// <remarks>
/// In euros, exact until <see cref="Money.Round()"/>. Every hour of overtime owes its premium; its plain rate is owed where the pay of the period does not
/// hold it already. Leave is paid once: 31 h worked beside a day of leave of 7 h are 38 h to pay, of which a pay for 35 h leaves three. <c>default</c> explains
/// that nothing was computed.
/// </remarks>
public readonly record struct OvertimePay
{
    private readonly WorkedOvertime overtime;
    private readonly bool known;

    private readonly Hours? paid;

    private OvertimePay(WorkedOvertime overtime, Money hourly, Hours? paid)
    {
        (this.overtime, this.paid, known, Hourly) = (overtime, paid, true, hourly);
        (PlainHours, Plain, Premiums) = Compute(null);
    }

    /// <summary>The gross rate of an hour, in euros.</summary>
    public Money Hourly { get; }

    /// <summary>The hours of overtime that the pay of the period does not hold already.</summary>
    public Hours PlainHours { get; }

    /// <summary>These hours at the plain rate.</summary>
    public Money Plain { get; }

    /// <summary>The premiums of all the overtime; null where it is not known which hours have which premium.</summary>
    public Money? Premiums { get; }

    /// <summary>What is due; null where the premiums are not known. Premiums that the pay of the period holds already are still to be taken off.</summary>
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
        _ = Compute(why);
        if (Premiums is { } premiums)
        {
            why.Computed(new("montant dû", "amount due"), $"{Plain} + {premiums}", Plain + premiums);
            if (paid > overtime.Threshold)
            {
                why.Chosen(
                    new("majorations déjà comprises dans ce salaire", "premiums that this pay holds already"), null,
                    new("à déduire s'il y en a : elles ne sont pas connues", "to be taken off if there are any: they are not known"));
            }
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

    internal static OvertimePay Of(WorkedOvertime overtime, Money hourly, Hours? paid)
    {
        if (paid is { } hours && hours < Hours.Zero)
        {
            throw Refusal.OutOfRange(hours, nameof(paid), "zero or more: the hours that the pay of the period already holds, paid leave included");
        }

        return hourly >= Money.Zero
            ? new(overtime, hourly, paid)
            : throw Refusal.OutOfRange(hourly, nameof(hourly), "zero or more: a rate is not negative");
    }

    private (Hours PlainHours, Money Plain, Money? Premiums) Compute(Explanation? why)
    {
        Money hourly = Hourly;
        why?.Given(new("taux horaire brut", "gross hourly rate"), hourly);
        why?.Given(new("heures supplémentaires", "overtime"), overtime.Hours);
        Hours plainHours = Unpaid(why);
        Money plain = Money.FromExact(plainHours.Exact * hourly.Exact);
        why?.Computed(new("ces heures au taux normal", "these hours at the plain rate"), $"{plainHours} × {hourly}", plain);
        if (overtime is not { FirstHours: { } first, BeyondHours: { } beyond })
        {
            why?.Chosen(
                new("majorations", "premiums"), null, new("l'accord répartit les heures entre les deux taux", "the agreement shares the hours between the two rates"));
            return (plainHours, plain, overtime.Hours == Hours.Zero ? Money.Zero : null);
        }

        Money premiums = Money.FromExact(hourly.Exact * ((first.Exact * overtime.Premium.Exact) + (beyond.Exact * overtime.PremiumBeyond.Exact)));
        why?.Computed(
            new("majorations", "premiums"), $"{hourly} × ({first} × {overtime.Premium} + {beyond} × {overtime.PremiumBeyond})", premiums, LabourCode.L3121_36);
        return (plainHours, plain, premiums);
    }

    private Hours Unpaid(Explanation? why)
    {
        if (overtime.Period is not { } period)
        {
            return Hours.Zero;
        }

        // Over a year the pay of the months holds leave beside the hours worked; in a week or a month leave is among the hours it holds.
        bool isYear = period.Counting == OvertimeCounting.Yearly;
        Hours usual = overtime.Threshold + period.AlreadyCounted + (isYear ? period.PaidLeave : Hours.Zero);
        Hours held = paid ?? usual;
        why?.Given(new("heures travaillées et de congés payés", "hours worked and of paid leave"), period.Worked + period.PaidLeave);
        why?.Chosen(
            new("heures que le salaire de la période comprend déjà", "hours that the pay of the period already holds"),
            held,
            paid is null
                ? new("par défaut : celles du seuil, congés compris", "by default: those of the threshold, leave included")
                : new("donné par l'application", "given by the application"));
        Hours unpaid = Hours.FromExact(Fraction.Max(0, Fraction.Min(overtime.Hours.Exact, (period.Worked + period.PaidLeave - held).Exact)));
        why?.Computed(
            new("heures supplémentaires non encore payées", "overtime not paid yet"),
            $"max(0; min({overtime.Hours}; {period.Worked + period.PaidLeave} − {held}))",
            unpaid);
        return unpaid;
    }
}
