using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR9001: a date of the offer lies after the day the law was last checked: its start, its publication, or the end of a
/// contract.</summary>
internal sealed class LawCheckedUpTo() : AuditCheck(
    "SHR9001", Severity.Information, new("date postérieure à la vérification du droit", "date after the law was checked"))
{
    public override void Run(AuditContext audit)
    {
        if (IsLate(audit.Offer.Start, audit) || audit.Offer.PublishedOn > audit.Law.VerifiedOn || HasLateEnd(audit))
        {
            Say(audit);
        }
    }

    private static bool IsLate(StatedDate? said, AuditContext audit) => (said?.Latest ?? said?.Earliest) > audit.Law.VerifiedOn;

    private static bool HasLateEnd(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            if (IsLate(contract.End, audit))
            {
                return true;
            }
        }

        return false;
    }

    private void Say(AuditContext audit)
    {
        (LocalDate? Day, string Place)[] said =
        [
            (audit.Offer.Start?.Latest ?? audit.Offer.Start?.Earliest, "$.start"),
            (audit.Offer.PublishedOn, "$.publishedOn"),
            .. audit.Offer.Contracts.OfType<StatedContract.Temporary>().Select(
                static contract => (contract.End?.Latest ?? contract.End?.Earliest, "$.contracts")),
        ];
        (LocalDate? Day, string Place)[] late = [.. said.Where(date => date.Day > audit.Law.VerifiedOn)];
        if (late.Max(static date => date.Day) is { } last)
        {
            audit.Find(
                this,
                Severity.Information,
                new(
                    $"le droit a été vérifié le {DateText.Write(audit.Law.VerifiedOn, Language.French)}, l'offre parle du {DateText.Write(last, Language.French)}",
                    $"the law was checked on {DateText.Write(audit.Law.VerifiedOn, Language.English)}, the offer speaks of {DateText.Write(last, Language.English)}"),
                late.Select(static date => date.Place).Distinct());
        }
    }
}
