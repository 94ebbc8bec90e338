using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1010: the start is before the publication.</summary>
internal sealed class StartInPast() : AuditCheck(
    "SHR1010",
    Severity.Warning,
    new("début avant la publication", "start before the publication"),
    part: AuditedPart.Start)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.PublishedOn is not { } published)
        {
            audit.CannotCheck(this, Fact.Publication);
            return;
        }

        StatedDate start = audit.Offer.Start!;
        if (start.Latest is not { } latest)
        {
            return; // "from a day on" is never over
        }

        if (latest < published)
        {
            audit.Find(
                this,
                new(
                    $"le début du {DateText.Write(latest, Language.French)} précède la publication du {DateText.Write(published, Language.French)}",
                    $"the start on {DateText.Write(latest, Language.English)} is before the publication on {DateText.Write(published, Language.English)}"),
                "$.start");
        }
        else if (start.Earliest < published)
        {
            audit.CannotCheckStart(
                this,
                new(
                    $"constat pour un début avant le {DateText.Write(published, Language.French)}",
                    $"found for a start before {DateText.Write(published, Language.English)}"));
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.Start is { Earliest: not null } or { Latest: not null };
}
