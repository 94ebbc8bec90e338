using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1010: the start is before the publication.</summary>
internal sealed class StartInPast() : AuditCheck(
    "SHR1010", Severity.Warning, new("début avant la publication", "start before the publication"))
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Start?.Latest is null && audit.Offer.Start?.Earliest is null)
        {
            return;
        }

        if (audit.Offer.PublishedOn is not { } published)
        {
            audit.CannotCheck(this, Fact.Publication);
            return;
        }

        if (audit.Offer.Start.Latest is { } latest && latest < published)
        {
            audit.Find(
                this,
                new(
                    $"le début du {DateText.Write(latest, Language.French)} précède la publication du {DateText.Write(published, Language.French)}",
                    $"the start on {DateText.Write(latest, Language.English)} is before the publication on {DateText.Write(published, Language.English)}"),
                "$.start");
        }
    }
}
