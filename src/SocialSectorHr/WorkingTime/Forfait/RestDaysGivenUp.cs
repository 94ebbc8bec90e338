using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Rest days of a forfait given up for pay (renonciation à des jours de repos), and what they are paid.</summary>
/// <remarks>
/// At the employee's wish and with the employer's agreement, in writing, by a rider valid for the year and never renewed by silence (C. trav. L3121-59).
/// Without a rider a judge may set more than the least premium. The temporary law on cashing in RTT days does not apply to a forfait in days.
/// <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct RestDaysGivenUp
{
    private readonly DaysForfait? forfait;
    private readonly Money annual;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly ForfaitRules? rules;

    private RestDaysGivenUp(DaysForfait forfait, Days days, Money annual, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        (this.forfait, this.annual, this.on, this.law, this.rules) = (forfait, annual, on, law, rules);
        Days = days;
        (DaysWorked, Premium, PerDay, Amount) = Compute(forfait, days, annual, on, law, rules, null);
    }

    /// <summary>The days given up.</summary>
    public Days Days { get; }

    /// <summary>The days worked in the year: the forfait and the days given up.</summary>
    public Days DaysWorked { get; }

    /// <summary>The premium: 10 % or more.</summary>
    public Percent Premium { get; }

    /// <summary>What one day given up is paid, premium included, in gross euros, exact.</summary>
    public Money PerDay { get; }

    /// <summary>What the days given up are paid, premium included, in gross euros, exact.</summary>
    public Money Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Renonciation à des jours de repos", "Rest days given up");
        if (forfait is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(forfait, Days, annual, on, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Days.ToString(language)} de repos auxquels le salarié renonce, {Amount.ToString(language)}"
        : $"{Days.ToString(language)} of rest given up, {Amount.ToString(language)}";

    internal static RestDaysGivenUp Of(DaysForfait forfait, Days days, Money annual, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return annual < Money.Zero ? throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative")
            : days > Days.Zero && DaysForfait.IsCounted(days) ? new(forfait, days, annual, on, law, rules)
            : throw Refusal.OutOfRange(days, nameof(days), "more than 0 days, whole or halves (C. trav. L3121-59)");
    }

    private static (Days Worked, Percent Premium, Money PerDay, Money Amount) Compute(
        DaysForfait forfait, Days days, Money annual, LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        _ = forfait.UnderCeiling(on, law, rules, why);
        why?.Given(new("jours de repos auxquels le salarié renonce", "rest days given up"), days);
        why?.Chosen(
            new("avenant écrit, pour la seule année en cours, sans reconduction tacite", "a written rider, for this year only, not renewed by silence"),
            value: null,
            source: LabourCode.L3121_59);
        Days worked = Worked(forfait, days, on, law, rules, why);
        Percent premium = PremiumOn(on, law, rules, why);
        why?.Given(new("salaire annuel brut", "gross pay a year"), annual);
        ForfaitDayValueMethod method = rules?.WaiverDayValue ?? ForfaitDayValueMethod.AnnualOverForfait;
        why?.Chosen(
            new("méthode", "method"),
            FigureValue.Of(method, method.Label()),
            rules?.WaiverDayValue is null ? new("des jours travaillés en plus du forfait", "days worked on top of the forfait") : Choice.Reason(chosen: true),
            rules?.WaiverDayValue is null ? null : rules.Source);
        Fraction value = ForfaitDayValue.OfWaiver(forfait, method, annual, rules, why);
        Money perDay = Money.FromExact(value * (1 + premium.Exact));
        why?.Computed(
            new("par jour auquel le salarié renonce, majoration comprise", "a day given up, premium included"), $"{value} × ({1} + {premium})", perDay);
        Money amount = Money.FromExact(perDay.Exact * days.Exact);
        why?.Computed(new("montant dû", "amount due"), $"{days} × {perDay}", amount, LabourCode.L3121_59);
        return (worked, premium, perDay, amount);
    }

    private static Days Worked(DaysForfait forfait, Days days, LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        DatedValue<Days> legal = law.On(on, ForfaitLimits.Maximum);
        Days most = legal.Value;
        if (rules?.MaximumDays is { } agreed)
        {
            most = Agreed(agreed, legal.Value, on, law, rules);
            why?.Chosen(ForfaitLimits.Maximum.Name, most, Choice.Reason(chosen: true), rules.Source ?? LabourCode.L3121_64);
        }
        else
        {
            why?.Read(ForfaitLimits.Maximum, legal);
        }

        Days worked = forfait.PerYear + days;
        if (worked > most)
        {
            throw Refusal.OutOfRange(
                days, nameof(days), $"at most {most - forfait.PerYear}: {most} may be worked in the year ({rules?.Source?.Citation ?? "C. trav. L3121-66"})");
        }

        why?.Computed(new("jours travaillés dans l'année", "days worked in the year"), $"{forfait.PerYear} + {days}", worked);
        return worked;
    }

    /// <summary>The agreement's maximum: above the law's it names its text, and it leaves the Sundays, the legal leave and 1 May.</summary>
    private static Days Agreed(Days agreed, Days legal, LocalDate on, FrenchLaw law, ForfaitRules rules)
    {
        int year = CalendarSystem.Iso.GetDaysInYear(on.Year);
        int sundays = (year + (int)new LocalDate(on.Year, 1, 1).DayOfWeek - 1) / 7;
        int mayDay = new LocalDate(on.Year, 5, 1).DayOfWeek == IsoDayOfWeek.Sunday ? 0 : 1;
        Days most = Days.FromExact(year - sundays - mayDay - law.On(on, LegalLeave.PerYear).Value.In(LeaveUnit.Ouvrables).Exact);
        if (agreed <= Days.Zero || agreed > most)
        {
            throw Refusal.OutOfRange(
                agreed,
                nameof(ForfaitRules.MaximumDays),
                FormattableString.Invariant($"more than 0 and at most the {most} that the Sundays, the legal leave and 1 May of {on.Year} leave ")
                    + "(C. trav. L3121-64 II)");
        }

        return agreed <= legal || rules.Source is not null ? agreed : throw new ArgumentException(
            $"{nameof(ForfaitRules.MaximumDays)} is {agreed}: above {legal} (C. trav. L3121-66) {nameof(ForfaitRules.Source)} must name the agreement.",
            nameof(rules));
    }

    private static Percent PremiumOn(LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        DatedValue<Percent> least = law.On(on, ForfaitLimits.WaiverPremium);
        why?.Read(ForfaitLimits.WaiverPremium, least);
        if (rules?.WaiverPremium is not { } premium)
        {
            return least.Value;
        }

        if (premium < least.Value || premium > Percent.Of(500))
        {
            throw Refusal.OutOfRange(premium, nameof(ForfaitRules.WaiverPremium), $"between {least.Value} and 500 % (C. trav. L3121-59)");
        }

        why?.Chosen(
            new("majoration convenue", "premium agreed"), premium, Choice.Reason(chosen: true), rules.Source);
        return premium;
    }
}
