using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2015: Segur is inside the amount: the base without it is given.</summary>
internal sealed class SegurIncluded() : AuditCheck(
    "SHR2015", Severity.Information, new("Ségur compris dans le salaire", "Segur inside the pay"), AuditedPosts.PrivateLaw)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Pay?.Segur is not { Inclusion: Inclusion.Included } ||
            audit.Terms.Pay is not { IsKnown: true, Value.Low: { } pay })
        {
            return;
        }

        LocalDate day = audit.Day;
        if (!audit.Law.TryOn(day, Segur.Monthly, out DatedValue<Money> row))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        PayWithoutSegur without = pay.WithoutSegur(day, audit.Law);
        audit.Find(
            this,
            new(
                $"le Ségur est compris : {without.Monthly.ToString(Language.French)} par mois sans lui ; ne pas comparer à une offre qui l'ajoute",
                $"Segur is inside: {without.Monthly} a month without it; not to be compared with an offer that adds it"),
            "$.pay.segur",
            row.Source);
    }
}
