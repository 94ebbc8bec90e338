using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the cost of an early break is computed from.</summary>
internal readonly record struct EarlyBreakQuestion : IQuestion
{
    public EarlyBreakQuestion(
        TermContract contract,
        LocalDate lastDay,
        LocalDate endsOn,
        GrossPay pay,
        WeeklySchedule week,
        FrenchLaw law,
        EndIndemnityRules? rules)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(law);
        endsOn = contract.Ended(endsOn, nameof(endsOn));
        LastDay = lastDay >= contract.Start && lastDay < endsOn
            ? lastDay
            : throw Refusal.OutOfRange(
                lastDay, nameof(lastDay), $"on or after {DateText.Iso(contract.Start)} and before the term, {DateText.Iso(endsOn)}");
        (Contract, EndsOn, Pay, Week, Law, Rules) = (contract, endsOn, pay, week, law, rules);
    }

    public TermContract Contract { get; }

    /// <summary>The last day worked.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The term, renewals included.</summary>
    public LocalDate EndsOn { get; }

    public GrossPay Pay { get; }

    public WeeklySchedule Week { get; }

    public FrenchLaw Law { get; }

    public EndIndemnityRules? Rules { get; }

    /// <summary>Whether the law says all that the cost needs on the day of the signature.</summary>
    public bool IsKnown => IndemnityOn(Money.Zero).IsKnown;

    public EndIndemnityQuestion IndemnityOn(Money gross) => new(Contract, gross, FixedTermEnding.ByEmployerUnlawfully, Law, Rules);
}
