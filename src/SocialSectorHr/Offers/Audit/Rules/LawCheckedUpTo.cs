using NodaTime;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR9001: a date of the offer lies after the day the law was last checked.</summary>
internal sealed class LawCheckedUpTo() : AuditCheck(
    "SHR9001", "LawCheckedUpTo", Severity.Information, new("date postérieure à la vérification du droit", "date after the law was checked"))
{
    public override void Run(AuditContext offer)
    {
        LocalDate? last = new[] { offer.Offer.Start?.Latest ?? offer.Offer.Start?.Earliest, offer.Offer.PublishedOn }.Max();
        if (last > offer.Law.VerifiedOn)
        {
            offer.Find(
                this,
                new(
                    $"le droit a été vérifié le {DateText.Write(offer.Law.VerifiedOn, Language.French)}, l'offre parle du {DateText.Write(last.Value, Language.French)}",
                    $"the law was checked on {DateText.Write(offer.Law.VerifiedOn, Language.English)}, the offer speaks of {DateText.Write(last.Value, Language.English)}"),
                "$.start");
        }
    }
}
