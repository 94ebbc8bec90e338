using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The money at the end of a contract with a term (indemnité de fin de contrat, « prime de précarité »), C. trav. L1243-8 to L1243-10.</summary>
/// <remarks>
/// In euros, to the cent, half away from zero. Its base is all gross pay of the contract, renewals included: overtime, bonuses, thirteenth month, Segur, leave
/// taken; not the indemnity for leave not taken, nor refunds. One indemnity a contract: whether a defined purpose gives two is debated [one source].
/// <c>default</c> is not due and explains that nothing was computed.
/// </remarks>
public readonly record struct EndIndemnity
{
    private readonly TermContract? contract;
    private readonly FrenchLaw? law;
    private readonly EndIndemnityRules? rules;

    private EndIndemnity(TermContract contract, Money gross, FixedTermEnding ending, FrenchLaw law, EndIndemnityRules? rules)
    {
        (this.contract, this.law, this.rules) = (contract, law, rules);
        (Base, Ending) = (gross, ending);
        (IsDue, Rate, Amount) = Compute(contract, gross, ending, law, rules, null);
    }

    /// <summary>All gross pay of the contract, in euros.</summary>
    public Money Base { get; }

    /// <summary>How the contract ended.</summary>
    public FixedTermEnding Ending { get; }

    /// <summary>Whether it is due; null where the reason has no rule that was found.</summary>
    public bool? IsDue { get; }

    /// <summary>Whether the reason is unknown, and supposed to be one that gives it.</summary>
    public bool IsAssumed => contract is { KnownReason: null };

    /// <summary>The rate; zero where it is not due.</summary>
    public Percent Rate { get; }

    /// <summary>The amount, in euros, to the cent; zero where it is not due.</summary>
    public Money Amount { get; }

    /// <summary>
    /// The least pay of the leave if none was taken, in euros: a tenth of all gross pay, this indemnity included (C. trav. L1242-16); zero where a permanent
    /// contract follows, for the leave is taken in it.
    /// </summary>
    public Money LeaveFloor => Ending == FixedTermEnding.FollowedByPermanentContract ? Money.Zero : (Base + Amount) / 10;

    /// <summary>The pay of the leave not taken, on top: this indemnity is in its base, it is not in the base of this one (C. trav. L3141-24, -28).</summary>
    /// <param name="right">The yearly right.</param>
    /// <param name="left">The days not taken, in either unit; at most those acquired.</param>
    /// <param name="acquired">The days acquired over the contract; more than 0.</param>
    /// <param name="current">The pay at the end; one payment is a month.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">How the pay kept is counted; null for 65/3 working days a month.</param>
    /// <returns>The tenth, the pay kept, and the better of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not between 0 and those acquired.</exception>
    public LeavePay UnusedLeave(PaidLeaveRight right, LeaveDays left, LeaveDays acquired, GrossPay current, FrenchLaw law, LeavePayRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(right);
        return right.Pay(left, acquired, Base + Amount, current, law, rules);
    }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Indemnité de fin de contrat", "End-of-contract indemnity");
        if (contract is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(contract, Base, Ending, law, rules, why);
        if (Ending == FixedTermEnding.ForUnfitness)
        {
            why.Chosen(
                new("s'y ajoute l'indemnité d'inaptitude", "the indemnity for unfitness comes on top"), null,
                new("au moins celle de L1234-9 ; si l'inaptitude est professionnelle, le double (L1226-20)",
                    "at least that of L1234-9; for an occupational unfitness, twice (L1226-20)"),
                LabourCode.L1226_4_3);
        }

        if (Ending == FixedTermEnding.FollowedByPermanentContract)
        {
            why.Chosen(
                new("indemnité de congés payés", "indemnity for leave not taken"), Money.Zero,
                new("le contrat se poursuit en CDI : les congés y sont pris", "the contract goes on as a permanent one: the leave is taken in it"),
                LabourCode.L1242_16);
            return why;
        }

        why.Computed(
            new("congés payés si le contrat n'a permis d'en prendre aucun, au moins", "pay of the leave if the contract let none be taken, at least"),
            $"({Base} + {Amount}) / 10", LeaveFloor, LabourCode.L1242_16);
        return why;
    }

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

    internal static EndIndemnity Of(TermContract contract, Money gross, FixedTermEnding ending, FrenchLaw law, EndIndemnityRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (gross < Money.Zero)
        {
            throw Refusal.OutOfRange(gross, nameof(gross), "zero or more: a pay is not negative");
        }

        if (!Enum.IsDefined(ending))
        {
            throw Refusal.Undefined(ending, nameof(ending));
        }

        if (rules?.Rate is { } rate && law.On(contract.LawDay, FixedTermLimits.ReducedEndIndemnityRate).Value is var least && rate < least)
        {
            throw Refusal.OutOfRange(rate, nameof(EndIndemnityRules.Rate), $"at least {least} (C. trav. L1243-9)");
        }

        return ending == FixedTermEnding.AtAnniversaryByEmployer && contract is not DefinedPurposeContract
            ? throw Refusal.OutOfRange(ending, nameof(ending), "for a defined purpose: no other contract may be broken at 18 months (C. trav. L1243-1)")
            : new(contract, gross, ending, law, rules);
    }

    /// <summary>The amount, with its steps, for a result that is made of it.</summary>
    internal static Money Explained(
        TermContract contract, Money gross, FixedTermEnding ending, FrenchLaw law, EndIndemnityRules? rules, Explanation? why) =>
        Compute(contract, gross, ending, law, rules, why).Amount;

    /// <summary>Whether the rate is known on the day whose law applies.</summary>
    internal static bool IsKnown(TermContract contract, FrenchLaw law) => law.TryOn(contract.LawDay, FixedTermLimits.EndIndemnityRate, out _);

    private static (bool? IsDue, Percent Rate, Money Amount) Compute(
        TermContract contract, Money gross, FixedTermEnding ending, FrenchLaw law, EndIndemnityRules? rules, Explanation? why)
    {
        why?.Given(new("rémunération brute totale du contrat", "total gross pay of the contract"), gross);
        why?.Given(new("fin du contrat", "ending of the contract"), FigureValue.Of(ending, ending.Label()));
        if (Due(contract, ending, rules, why) is not true and var due)
        {
            return (due, Percent.Zero, Money.Zero);
        }

        DatedValue<Percent> legal = law.On(contract.LawDay, FixedTermLimits.EndIndemnityRate);
        Percent rate = rules?.Rate ?? legal.Value;
        if (rules?.Rate is null)
        {
            why?.Read(FixedTermLimits.EndIndemnityRate, legal);
        }
        else
        {
            why?.Chosen(
                FixedTermLimits.EndIndemnityRate.Name, rate, new("fixé par accord", "set by agreement"), rules.Source ?? (rate < legal.Value ? LabourCode.L1243_9 : null));
        }

        Money amount = gross * rate;
        why?.Computed(new("indemnité de fin de contrat", "end-of-contract indemnity"), $"{gross} × {rate}", amount, ending.Source());
        Money cents = amount.Round();
        why?.Chosen(new("arrondie au centime", "rounded to the cent"), cents);
        return (true, rate, cents);
    }

    private static bool? Due(TermContract contract, FixedTermEnding ending, EndIndemnityRules? rules, Explanation? why)
    {
        Bilingual label = new("indemnité due", "indemnity due");
        if (!ending.LeavesIndemnity())
        {
            why?.Chosen(label, false, ending.Label(), ending.Source());
            return false;
        }

        if (contract.IsHolidayJob)
        {
            why?.Chosen(label, false, new("jeune, pendant ses vacances scolaires ou universitaires", "young person, within school or university holidays"),
                LabourCode.L1243_10);
            return false;
        }

        FixedTermReasonRow row = FixedTermReasons.Of(contract.KnownReason);
        if (contract.KnownReason is { } reason)
        {
            why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        }
        else
        {
            why?.Assumed(new("motif inconnu, supposé ouvrir droit à l'indemnité", "reason unknown, supposed to give right to the indemnity"), true);
            return true;
        }

        if (row.EndIndemnity != true && rules?.GrantedWhereExcluded == true)
        {
            why?.Chosen(label, true, new("accordée par accord", "granted by agreement"), rules.Source);
            return true;
        }

        why?.Decided(
            label,
            row.EndIndemnity,
            row.EndIndemnity is null ? new("aucune règle trouvée pour ce motif", "no rule found for this reason") : default,
            row.EndIndemnity == false ? LabourCode.L1243_10 : LabourCode.L1243_8);
        return row.EndIndemnity;
    }
}
