using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The pay of days of leave, taken or owed at the end (indemnité de congés, C. trav. L3141-24, -28): the better of tenth and pay kept.</summary>
/// <remarks>
/// In euros, exact until <see cref="Money.Round()"/>. More than five weeks scale the tenth (L3141-24 I). The law compares once, over the whole leave of a
/// reference period. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct LeavePay
{
    private readonly PaidLeaveRight? right;
    private readonly LeaveDays days;
    private readonly LeaveDays acquired;
    private readonly Money reference;
    private readonly Money? monthly;
    private readonly FrenchLaw? law;
    private readonly LeavePayRules? rules;

    private LeavePay(
        PaidLeaveRight right, LeaveDays days, LeaveDays acquired, Money reference, Money? monthly, Money maintained, FrenchLaw law, LeavePayRules? rules)
    {
        (this.right, this.days, this.acquired, this.reference) = (right, days, acquired, reference);
        (this.monthly, this.law, this.rules) = (monthly, law, rules);
        Tenth = TenthOf(right, days, acquired, reference, null);
        Maintained = monthly is { } month ? Maintain(days, month, rules, null) : maintained;
    }

    /// <summary>The tenth of the pay of the reference period, for these days, in euros.</summary>
    public Money Tenth { get; }

    /// <summary>What the same time would have paid, in euros.</summary>
    public Money Maintained { get; }

    /// <summary>What is due: the better of the two.</summary>
    public Money Due => Tenth > Maintained ? Tenth : Maintained;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Indemnité de congés payés", "Leave pay");
        if (right is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = TenthOf(right, days, acquired, reference, why);
        if (monthly is { } month)
        {
            _ = Maintain(days, month, rules, why);
        }
        else
        {
            why.Given(new("maintien de salaire", "pay kept"), Maintained);
        }

        why.Computed(new("le plus favorable", "the better"), $"max({Tenth}; {Maintained})", Due, LabourCode.L3141_24);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is due, and by which of the two.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Bilingual method = Tenth > Maintained ? new("dixième", "tenth") : new("maintien", "pay kept");
        return $"{Due.ToString(language)} ({method.ToString(language)})";
    }

    internal static LeavePay Of(
        PaidLeaveRight right, LeaveDays days, LeaveDays acquired, Money reference, Money? monthly, Money maintained, FrenchLaw law, LeavePayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        LeaveDays none = LeaveDays.FromExact(0, acquired.Unit);
        if (acquired <= none)
        {
            throw Refusal.OutOfRange(acquired, nameof(acquired), "more than 0 days: leave that was not acquired has no pay (C. trav. L3141-24)");
        }

        if (days.In(acquired.Unit) < none || days.In(acquired.Unit) > acquired)
        {
            throw Refusal.OutOfRange(days, nameof(days), $"between 0 and the {acquired} acquired");
        }

        if (reference < Money.Zero)
        {
            throw Refusal.OutOfRange(reference, nameof(reference), "zero or more: the pay of a period is not negative");
        }

        return maintained < Money.Zero
            ? throw Refusal.OutOfRange(maintained, nameof(maintained), "zero or more: a pay is not negative")
            : new(right, days, acquired, reference, monthly, maintained, law, rules);
    }

    private static Money TenthOf(PaidLeaveRight right, LeaveDays days, LeaveDays acquired, Money reference, Explanation? why)
    {
        LeaveDays taken = days.In(acquired.Unit);
        Money tenth = Money.FromExact(
            reference.Exact / 10 * (right.Annual.Exact / right.LegalMinimum.Exact) * (taken.Exact / acquired.Exact));
        why?.Given(new("rémunération brute de référence", "gross pay of the reference period"), reference);
        why?.Given(new("congés acquis", "leave acquired"), acquired);
        why?.Counted(new("congés à payer", "leave to pay"), taken);
        why?.Computed(
            new("dixième, à proportion du congé dû", "tenth, in proportion of the leave due"),
            $"{reference} / 10 × {right.Annual} / {right.LegalMinimum} × {taken} / {acquired}",
            tenth,
            LabourCode.L3141_24);
        return tenth;
    }

    private static Money Maintain(LeaveDays days, Money monthly, LeavePayRules? rules, Explanation? why)
    {
        LeaveMaintenance method = rules?.Maintenance ?? LeaveMaintenance.AverageOuvres;
        bool ouvrables = method == LeaveMaintenance.AverageOuvrables;
        LeaveDays counted = days.In(ouvrables ? LeaveUnit.Ouvrables : LeaveUnit.Ouvres);
        Fraction mean = method switch
        {
            LeaveMaintenance.AverageOuvres => Fraction.Of(65, 3),
            LeaveMaintenance.AverageOuvres21_67 => 21.67m,
            LeaveMaintenance.AverageOuvrables => 26,
            _ => throw Refusal.Undefined(method, nameof(LeavePayRules.Maintenance)),
        };
        Money kept = Money.FromExact(monthly.Exact * counted.Exact / mean);
        why?.Given(new("salaire mensuel brut", "gross pay a month"), monthly);
        why?.Chosen(
            new("jours d'un mois moyen", "days of a mean month"),
            Days.FromExact(mean),
            rules?.Maintenance is null ? new("retenue par défaut", "taken by default") : default,
            rules?.Maintenance is null ? null : rules.Source);
        why?.Computed(new("maintien de salaire", "pay kept"), $"{monthly} × {counted} / {mean}", kept, LabourCode.L3141_24);
        return kept;
    }
}
