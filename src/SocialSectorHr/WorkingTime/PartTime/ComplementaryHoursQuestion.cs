using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the complementary hours of a period are computed from.</summary>
internal readonly record struct ComplementaryHoursQuestion : IQuestion
{
    public ComplementaryHoursQuestion(PartTime part, Hours worked, LocalDate on, FrenchLaw law, PartTimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(law);
        (Part, On, Law, Rules) = (part, on, law, rules);
        Worked = worked >= Hours.Zero ? worked : throw Refusal.OutOfRange(worked, nameof(worked), "zero or more");
    }

    public PartTime Part { get; }

    public Hours Worked { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public PartTimeRules? Rules { get; }

    /// <summary>The legal duration that the hours may not reach: of the year, otherwise of the week.</summary>
    public Dated<Hours> LegalDuration => Part.Period == CountingPeriod.Year ? LegalDurations.Year : LegalDurations.Week;

    /// <summary>Whether the law says the legal duration, what is allowed and the premiums, or the bounds of those agreed.</summary>
    public bool IsKnown => IsRead(LegalDuration)
        && IsRead(PartTimeLimits.ComplementaryHoursShare)
        && (Rules?.ComplementaryHoursShare is null || IsRead(PartTimeLimits.ComplementaryHoursShareByAgreement))
        && IsRead(Rules?.ComplementaryPremium is null ? PartTimeLimits.ComplementaryPremium : PartTimeLimits.ComplementaryPremiumFloor)
        && IsRead(Rules?.ComplementaryPremiumBeyond is null
            ? PartTimeLimits.ComplementaryPremiumBeyond
            : PartTimeLimits.ComplementaryPremiumFloor);

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(On, table, out _);
}
