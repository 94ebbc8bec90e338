using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1010: the start is before the publication.</summary>
internal sealed class StartInPast() : AuditCheck(
    "SHR1010", "StartInPast", Severity.Warning, new("début avant la publication", "start before the publication"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Offer.Start?.Latest is null && offer.Offer.Start?.Earliest is null)
        {
            return;
        }

        if (offer.Offer.PublishedOn is not { } published)
        {
            offer.CannotCheck(this, Fact.Publication);
            return;
        }

        if (offer.Offer.Start.Latest is { } latest && latest < published)
        {
            offer.Find(
                this,
                new(
                    $"le début du {DateText.Write(latest, Language.French)} précède la publication du {DateText.Write(published, Language.French)}",
                    $"the start on {DateText.Write(latest, Language.English)} is before the publication on {DateText.Write(published, Language.English)}"),
                "$.start");
        }
    }
}
