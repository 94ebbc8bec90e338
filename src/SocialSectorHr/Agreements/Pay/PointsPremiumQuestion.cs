using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a premium in points is computed from: hours of a Sunday or a holiday, or nights.</summary>
internal readonly record struct PointsPremiumQuestion : IQuestion
{
    public PointsPremiumQuestion(
        CollectiveAgreement agreement,
        Hours? hours,
        int nights,
        bool isWorkedThroughout,
        bool isMember,
        LocalDate on,
        FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(law);
        if (hours < SocialSectorHr.Hours.Zero)
        {
            throw Refusal.OutOfRange(hours.Value, nameof(hours), "zero or more");
        }

        if (nights < 0)
        {
            throw Refusal.OutOfRange(nights, nameof(nights), "zero or more");
        }

        (Agreement, Hours, Nights, IsWorkedThroughout) = (agreement, hours, nights, isWorkedThroughout);
        (IsMember, On, Law) = (isMember, on, law);
    }

    public CollectiveAgreement Agreement { get; }

    /// <summary>The hours of the Sunday or the holiday; null where nights are asked for.</summary>
    public Hours? Hours { get; }

    public int Nights { get; }

    public bool IsWorkedThroughout { get; }

    public bool IsMember { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public StartedHours Reading { get; init; }

    /// <summary>Whether the agreement counts this premium in points, as held here.</summary>
    public bool IsHeld => Agreement.PayFormula == AgreementPayFormula.Ccn51
        || (Agreement.PayFormula == AgreementPayFormula.Ccn66 && Hours is not null);

    public DatedValue<T> Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(On, table);
        why?.Read(table, row);
        return row;
    }
}
