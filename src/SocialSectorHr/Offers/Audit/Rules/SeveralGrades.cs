using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR6003: several grades: the pay depends on the grade of the one who is chosen; once a post, be it open to civil servants and
/// to contracts.</summary>
internal sealed class SeveralGrades() : AuditCheck(
    "SHR6003",
    Severity.Information,
    new("plusieurs grades", "several grades"),
    AuditedPosts.PublicLaw,
    AuditedPart.PublicPost)
{
    public override void Run(AuditContext audit)
    {
        HashSet<string>? known = null;
        List<string> grades = [];
        foreach (StatedContract contract in audit.Contracts<StatedContract>())
        {
            for (int i = 0; i < contract.PublicPost?.Grades.Count; i++)
            {
                string name = contract.PublicPost.Grades[i].Name;
                if ((known ??= new(StringComparer.Ordinal)).Add(name))
                {
                    grades.Add(name);
                }
            }
        }

        if (grades.Count > 1)
        {
            string names = string.Join(", ", grades);
            audit.Find(
                this,
                new(
                    $"plusieurs grades ({names}) : le traitement et ses compléments dépendent du grade",
                    $"several grades ({names}): pay and its supplements depend on the grade"),
                "$.contracts");
        }
    }
}
