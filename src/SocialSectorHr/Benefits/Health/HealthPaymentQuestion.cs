using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the health payment is computed from.</summary>
internal readonly record struct HealthPaymentQuestion : IQuestion
{
    public HealthPaymentQuestion(
        HealthCover cover, Contract contract, Hours week, LocalDate on, FrenchLaw law, HealthPaymentGrounds? grounds)
    {
        ArgumentNullException.ThrowIfNull(cover);
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        if (week <= Hours.Zero || week > Hours.Of(60))
        {
            throw Refusal.OutOfRange(week, nameof(week), "more than 0 h and at most 60 h a week");
        }

        (Cover, Contract, Week, On, Law, Grounds) = (cover, contract, week, on, law, grounds);
    }

    public HealthCover Cover { get; }

    public Contract Contract { get; }

    public Hours Week { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public HealthPaymentGrounds? Grounds { get; }

    public Dated<Percent> Coefficient =>
        Contract is TermContract ? BenefitLimits.HealthPaymentFixedTerm : BenefitLimits.HealthPaymentPermanent;

    /// <summary>Whether the law says all that is needed on that day; the reference amount may be unknown.</summary>
    public bool IsKnown => Law.TryOn(On, Coefficient, out _)
        && Law.TryOn(On, LegalDurations.Week, out _)
        && Law.TryOn(On, BenefitLimits.HealthPaymentLength, out _)
        && Law.TryOn(On, BenefitLimits.HealthPaymentWeek, out _);

    /// <summary>Whether the contract is no longer than so many months; null where its end is not known.</summary>
    public bool? IsAtMost(Months most) => Contract switch
    {
        FixedTermContract contract when contract.Length() is var length =>
            length.Months < most || (length.Months == most && length.Days == Days.Zero),
        PermanentContract or DefinedPurposeContract => false,
        _ => null,
    };
}
