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

        why?.Chosen(
            label,
            row.EndIndemnity is { } known ? known : null,
            row.EndIndemnity is null ? new("aucune règle trouvée pour ce motif", "no rule found for this reason") : default,
            row.EndIndemnity == false ? LabourCode.L1243_10 : LabourCode.L1243_8);
        return row.EndIndemnity;
    }
}
