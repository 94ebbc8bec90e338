using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an employer owes who breaks a contract with a term without a ground (rupture anticipée injustifiée), C. trav. L1243-4.</summary>
/// <remarks>
/// In euros, to the cent. The least: damages equal to the pay up to the term, and the end-of-contract indemnity on the whole contract as if it had run; a judge
/// may grant more. Not for a break within the trial, which is free. A thirteenth payment counts for its share.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct EarlyBreakCost
{
    private readonly TermContract? contract;
    private readonly LocalDate endsOn;
    private readonly GrossPay? pay;
    private readonly WeeklySchedule? week;
    private readonly FrenchLaw? law;
    private readonly EndIndemnityRules? rules;

    private EarlyBreakCost(
        TermContract contract, LocalDate lastDay, LocalDate endsOn, GrossPay pay, WeeklySchedule week, FrenchLaw law, EndIndemnityRules? rules)
    {
        (this.contract, this.endsOn, this.pay, this.week, this.law, this.rules) = (contract, endsOn, pay, week, law, rules);
        LastDay = lastDay;
        (Damages, Indemnity) = Compute(contract, lastDay, endsOn, pay, week, law, rules, null);
    }

    /// <summary>The last day worked.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The least damages: the gross pay from the next day to the term, renewals included.</summary>
    public Money Damages { get; }

    /// <summary>The end-of-contract indemnity on all the contract would have paid; zero where its reason gives none.</summary>
    public Money Indemnity { get; }

    /// <summary>Both together.</summary>
    public Money Total => Damages + Indemnity;

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Coût minimal d'une rupture injustifiée", "Least cost of an unlawful early break");
        if (contract is null || pay is null || week is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(contract, LastDay, endsOn, pay, week, law, rules, why);
        why.Computed(new("total minimal", "least total"), $"{Damages} + {Indemnity}", Total, LabourCode.L1243_4);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The two amounts.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Damages.ToString(language)} au moins, et {Indemnity.ToString(language)} d'indemnité de fin de contrat"
        : $"at least {Damages.ToString(language)}, and {Indemnity.ToString(language)} of end-of-contract indemnity";

    internal static EarlyBreakCost Of(
        TermContract contract, LocalDate lastDay, LocalDate endsOn, GrossPay pay, WeeklySchedule week, FrenchLaw law, EndIndemnityRules? rules)
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(law);
        return lastDay >= contract.Start && lastDay < endsOn
            ? new(contract, lastDay, endsOn, pay, week, law, rules)
            : throw Refusal.OutOfRange(
                lastDay, nameof(lastDay), $"on or after {DateText.Iso(contract.Start)} and before the term, {DateText.Iso(endsOn)}");
    }

    private static (Money Damages, Money Indemnity) Compute(
        TermContract contract,
        LocalDate lastDay,
        LocalDate endsOn,
        GrossPay pay,
        WeeklySchedule week,
        FrenchLaw law,
        EndIndemnityRules? rules,
        Explanation? why)
    {
        why?.Given(new("dernier jour travaillé, hors période d'essai", "last day worked, outside the trial"), lastDay);
        why?.Given(new("terme, renouvellements compris", "term, renewals included"), endsOn);
        PeriodPay all = new(
            new PeriodPayQuestion(pay, contract.Start, endsOn, week, null),
            why?.Part(new("Salaire jusqu'au terme", "Pay up to the term")));
        PeriodPay done = new(
            new PeriodPayQuestion(pay, contract.Start, lastDay, week, null),
            why?.Part(new("Salaire des jours faits", "Pay of the days done")));
        Money damages = all.Total - done.Total;
        why?.Computed(new("dommages-intérêts, au moins", "damages, at least"), $"{all.Total} − {done.Total}", damages, LabourCode.L1243_4);
        Explanation? part = why?.Part(new("Indemnité de fin de contrat, sur le tout", "End-of-contract indemnity, on the whole"));
        return (damages, EndIndemnity.Explained(contract, all.Total, FixedTermEnding.ByEmployerUnlawfully, law, rules, part));
    }
}
