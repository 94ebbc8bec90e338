using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a balance is computed from.</summary>
internal readonly record struct LeaveBalanceQuestion : IQuestion
{
    public LeaveBalanceQuestion(LeaveAccount account, LocalDate date, LeaveUnit? unit)
    {
        ArgumentNullException.ThrowIfNull(account);
        Unit = unit ?? account.Unit;
        _ = LeaveDays.PerWeek(Unit);
        (Account, Date) = (account, date.Iso());
    }

    public LeaveAccount Account { get; }

    public LocalDate Date { get; }

    public LeaveUnit Unit { get; }

    /// <summary>No dated value is read: what is recorded was computed before.</summary>
    public FrenchLaw? Law => null;
}
