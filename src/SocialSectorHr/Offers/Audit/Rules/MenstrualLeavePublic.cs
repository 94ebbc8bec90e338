using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR4003: menstrual leave promised by a public employer, for which courts find no legal basis.</summary>
internal sealed class MenstrualLeavePublic() : AuditCheck(
    "SHR4003",
    Severity.Warning,
    new("congé menstruel chez un employeur public", "menstrual leave by a public employer"),
    AuditedPosts.PublicLaw,
    AuditedPart.MenstrualLeave)
{
    public override void Run(AuditContext audit)
    {
        if (audit.ExtraLeave.Has(static extra => extra.Kind == ExtraLeaveKind.Menstrual))
        {
            audit.Find(
                this,
                new(
                    "les juges suspendent ou annulent le congé menstruel public, faute de base légale",
                    "courts suspend or annul public menstrual leave, for want of a legal basis"),
                "$.leave.extra");
        }
    }
}
