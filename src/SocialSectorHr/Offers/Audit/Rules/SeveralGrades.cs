using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR6003: several grades: the pay depends on the grade of the one who is chosen.</summary>
internal sealed class SeveralGrades() : AuditCheck(
    "SHR6003", Severity.Information, new("plusieurs grades", "several grades"), AuditedPosts.PublicLaw)
{
    public override void Run(AuditContext audit)
    {
        StatedPublicPost? before = null;
        foreach (StatedContract contract in audit.Contracts<StatedContract>())
        {
            if (contract.PublicPost is { Grades.Count: > 1 } post && post != before)
            {
                before = post; // the civil servant's post and its contract are one
                string names = string.Join(", ", post.Grades.Select(grade => grade.Name));
                audit.Find(
                    this,
                    new(
                        $"plusieurs grades ({names}) : le traitement et ses compléments dépendent du grade",
                        $"several grades ({names}): pay and its supplements depend on the grade"),
                    "$.contracts");
            }
        }
    }
}
