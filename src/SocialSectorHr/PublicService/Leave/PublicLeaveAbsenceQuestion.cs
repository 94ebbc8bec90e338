using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>An absence on annual leave, from its first day to its last.</summary>
internal readonly record struct PublicLeaveAbsenceQuestion : IQuestion
{
    public PublicLeaveAbsenceQuestion(PublicLeaveRight right, DateInterval absence, bool isBonified)
    {
        ArgumentNullException.ThrowIfNull(right);
        (Absence, IsBonified) = (absence.Iso(), isBonified);
    }

    public DateInterval Absence { get; }

    public bool IsBonified { get; }

    public FrenchLaw? Law => null;
}
