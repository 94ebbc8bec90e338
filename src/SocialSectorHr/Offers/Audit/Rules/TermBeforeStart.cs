using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1004: an end before the start, or before the publication.</summary>
internal sealed class TermBeforeStart() : AuditCheck(
    "SHR1004", Severity.Error, new("fin avant le début ou la publication", "end before the start or the publication"))
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            if (contract.End?.Latest is not { } end)
            {
                continue;
            }

            if (end < audit.Offer.Start?.Earliest || end < audit.Offer.PublishedOn)
            {
                audit.Find(
                    this,
                    new(
                        $"le contrat finit le {DateText.Write(end, Language.French)}, avant de commencer ou d'être publié",
                        $"the contract ends on {DateText.Write(end, Language.English)}, before it starts or was published"),
                    "$.contracts");
            }
        }
    }
}
