using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2015: Segur is inside the amount: the base without it is given.</summary>
internal sealed class SegurIncluded() : AuditCheck(
    "SHR2015", "SegurIncluded", Severity.Information, new("Ségur compris dans le salaire", "Segur inside the pay"))
{
    public override void Run(AuditContext offer)
    {
        if (!offer.IsPrivate || offer.Offer.Pay?.Segur is not { Inclusion: Inclusion.Included } ||
            offer.Statement.Pay is not { IsKnown: true, Value.Low: { } pay })
        {
            return;
        }

        LocalDate day = offer.Day;
        if (!offer.Law.TryOn(day, Segur.Monthly, out DatedValue<Money> row))
        {
            offer.CannotCheck(this, Fact.LawValue);
            return;
        }

        PayWithoutSegur without = pay.WithoutSegur(day, offer.Law);
        offer.Find(
            this,
            new(
                $"le Ségur est compris : {without.Monthly.ToString(Language.French)} par mois sans lui ; ne pas comparer à une offre qui l'ajoute",
                $"Segur is inside: {without.Monthly} a month without it; not to be compared with an offer that adds it"),
            "$.pay.segur",
            row.Source);
    }
}
