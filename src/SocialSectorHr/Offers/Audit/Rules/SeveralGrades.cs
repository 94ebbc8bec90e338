using SocialSectorHr.Law;
using SocialSectorHr.Offers;
using SocialSectorHr.PublicService;

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
    private const int MonthsAYear = 12;

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
            bool areTerritorial = PublicPostReading.BranchOf(audit.Offer) == PublicServiceBranch.Territorial
                && audit.Law.TryOn(audit.Day, CivilServicePoint.Annual, out _);
            string french = areTerritorial
                ? string.Join(" ; ", grades.Select(name => $"{name} : {PayOf(audit, name).French}"))
                : string.Join(", ", grades);
            string english = areTerritorial
                ? string.Join("; ", grades.Select(name => $"{name}: {PayOf(audit, name).English}"))
                : string.Join(", ", grades);
            audit.Find(
                this,
                new(
                    $"plusieurs grades ({french}) : le traitement et ses compléments dépendent du grade",
                    $"several grades ({english}): pay and its supplements depend on the grade"),
                "$.contracts",
                areTerritorial && grades.Exists(name => Held(audit, name) is not null) ? [PublicPayDecree.SupplementArt11] : []);
        }
    }

    private static Grade? Held(AuditContext audit, string name) =>
        TerritorialGrades.Find(name) is { } grade && audit.Law.TryOn(audit.Day, grade.Grid, out _) ? grade : null;

    private static Bilingual PayOf(AuditContext audit, string name)
    {
        if (Held(audit, name) is not { } grade)
        {
            return new("grille non détenue à cette date", "grid not held on that day");
        }

        GradePayRange range = grade.PayRange(audit.Day, audit.Law);
        Bilingual supplement = SupplementOf(audit, grade.Cadre);
        return new(
            $"{range.ToString(Language.French)}, {supplement.French}",
            $"{range.ToString(Language.English)}, {supplement.English}");
    }

    // An offer rarely says what the work mainly is: the supplement of a cadre d'emplois of the list is a condition.
    private static Bilingual SupplementOf(AuditContext audit, CadreEmplois cadre)
    {
        if (cadre.Supplement is not { } duties)
        {
            return new("sans CTI, le cadre d'emplois n'est pas dans la liste", "no CTI, the cadre d'emplois is not in the list");
        }

        if (duties == SupplementDuties.Care)
        {
            return new("CTI des fonctions de soins : non vérifié", "CTI of the duties of care: not checked");
        }

        if (!audit.Law.TryOn(audit.Day, CivilServicePoint.SocioEducationalSupplement, out DatedValue<int> points))
        {
            return new("CTI inconnu à cette date", "CTI not known on that day");
        }

        Money month = Money.FromExact(points.Value * audit.Law.On(audit.Day, CivilServicePoint.Annual).Value.Exact / MonthsAYear);
        if (PublicPostReading.IsByContractAlone(audit.Offer))
        {
            return new(
                $"indemnité du contractuel équivalente au CTI de {month.ToString(Language.French)}, nette de cotisations, si l'accompagnement socio-éducatif est la fonction principale",
                $"indemnity equal to the CTI of {month.ToString(Language.English)} net of contributions if the work is mainly socio-educational support");
        }

        return new(
            $"CTI de {month.ToString(Language.French)} en plus si l'accompagnement socio-éducatif est la fonction principale",
            $"CTI of {month.ToString(Language.English)} on top if the work is mainly socio-educational support");
    }
}
