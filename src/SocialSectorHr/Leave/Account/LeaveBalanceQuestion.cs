using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a balance is computed from.</summary>
internal readonly record struct LeaveBalanceQuestion : IQuestion
{
    public LeaveBalanceQuestion(LeaveAccount account, LocalDate date, LeaveUnit unit)
    {
        _ = LeaveDays.PerWeek(unit);
        (Account, Date, Unit) = (account, date.Iso(), unit);
    }

    public LeaveAccount Account { get; }

    public LocalDate Date { get; }

    public LeaveUnit Unit { get; }

    /// <summary>No dated value is read: what is recorded was computed before.</summary>
    public FrenchLaw? Law => null;
}
