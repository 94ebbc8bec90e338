using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1004: an end before the start, on whichever of its days, or before the publication.</summary>
internal sealed class TermBeforeStart() : AuditCheck(
    "SHR1004",
    Severity.Error,
    new("fin avant le début ou la publication", "end before the start or the publication"),
    part: AuditedPart.Temporary)
{
    public override void Run(AuditContext audit)
    {
        StatedDate? start = audit.Offer.Start;
        LocalDate? published = audit.Offer.PublishedOn;
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            if (contract.End?.Latest is not { } end)
            {
                continue;
            }

            if (end < start?.Earliest || end < published)
            {
                audit.Find(
                    this,
                    new(
                        $"le contrat finit le {DateText.Write(end, Language.French)}, avant de commencer ou d'être publié",
                        $"the contract ends on {DateText.Write(end, Language.English)}, before it starts or was published"),
                    "$.contracts");
            }
            else if (end < start?.Latest)
            {
                audit.CannotCheckStart(
                    this,
                    new(
                        $"constat pour un début après le {DateText.Write(end, Language.French)}",
                        $"found for a start after {DateText.Write(end, Language.English)}"));
            }
            else if (start?.Earliest is null && start?.Latest is null)
            {
                audit.CannotCheck(this, Fact.Start);
            }
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Contracts<StatedContract.Temporary>().Has(static contract => contract.End is { Latest: not null } or { Earliest: not null });
}
