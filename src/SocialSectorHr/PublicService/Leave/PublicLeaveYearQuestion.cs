using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the leave of a year, and what its splitting adds, are computed from.</summary>
internal readonly record struct PublicLeaveYearQuestion : IQuestion
{
    public PublicLeaveYearQuestion(PublicLeaveRight right, Months service, Days outside)
    {
        ArgumentNullException.ThrowIfNull(right);
        if (service < Months.Zero || service > Months.Of(12))
        {
            throw Refusal.OutOfRange(service, nameof(service), "between 0 and 12 months");
        }

        if (outside < Days.Zero || outside > Days.Of(366))
        {
            throw Refusal.OutOfRange(outside, nameof(outside), "between 0 and 366 days");
        }

        (Right, Service, Outside) = (right, service, outside);
    }

    public PublicLeaveRight Right { get; }

    public Months Service { get; }

    public Days Outside { get; }

    public FrenchLaw? Law => null;
}
