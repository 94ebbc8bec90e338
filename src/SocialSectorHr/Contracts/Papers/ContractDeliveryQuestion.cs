using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the deadline of a delivery is computed from.</summary>
internal readonly record struct ContractDeliveryQuestion : IQuestion
{
    public ContractDeliveryQuestion(TermContract contract, WorkCalendar calendar, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        (HiredOn, Calendar, Law) = (contract.Start, calendar, law);
    }

    public LocalDate HiredOn { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the delay is known on the first day; what a late delivery costs may be unknown all the same.</summary>
    public bool IsKnown => Law.TryOn(HiredOn, FixedTermLimits.Delivery, out _);
}
