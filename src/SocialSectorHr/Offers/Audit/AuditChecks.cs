using SocialSectorHr.Audit.Rules;

namespace SocialSectorHr.Audit;

/// <summary>Every check of the audit, by id.</summary>
internal static class AuditChecks
{
    public static IReadOnlyList<AuditCheck> All { get; } =
    [
        new MonthYearMismatch(),
        new AmountRounded(),
    ];
}
