namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1019: "as soon as possible" only.</summary>
internal sealed class StartImprecise() : AuditCheck(
    "SHR1019",
    Severity.Information,
    new("début imprécis", "imprecise start"),
    part: AuditedPart.Start)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Start is { AsSoonAsPossible: true, Earliest: null, Latest: null })
        {
            audit.Find(this, new("« dès que possible » : aucune date de début n'est donnée", "\"as soon as possible\": no start date is given"), "$.start");
        }
    }
}
