using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2015: Segur is inside the amount: the base without it is given, without its share of the hours for a part-time
/// post.</summary>
internal sealed class SegurIncluded() : AuditCheck(
    "SHR2015",
    Severity.Information,
    new("Ségur compris dans le salaire", "Segur inside the pay"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Segur)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Terms.Pay is not { IsKnown: true, Value.Low: { } pay })
        {
            audit.CannotCheck(this, audit.Terms.Pay.IsKnown ? [Fact.PayAmount] : audit.Terms.Pay.Missing);
            return;
        }

        LocalDate day = audit.Day;
        if (!audit.Law.TryOn(day, Segur.Monthly, out DatedValue<Money> row))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        // A forfait has no hours: its Segur is whole.
        Answer<Percent> share = audit.Offer.WorkingTime?.Forfait is not null
            ? new(Percent.Of(100), Mark.Exact)
            : PayReading.Share(audit.Offer, audit.Terms.Week, audit.Law, day);
        if (!share.IsKnown)
        {
            Say(audit, new("le Ségur est compris", "Segur is inside"), null, row.Source);
            return;
        }

        PayWithoutSegur without = pay.WithoutSegur(share.Value, day, audit.Law);
        Say(
            audit,
            new(
                $"le Ségur est compris : {without.Monthly.ToString(Language.French)} par mois sans lui",
                $"Segur is inside: {without.Monthly} a month without it"),
            Apart(audit, share.Value, without),
            row.Source);
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.Pay is { Segur.Inclusion: Inclusion.Included } pay && pay.Amounts.Count > 0;

    // One exact month of full time is one amount to write; a year, a range or a share would change other figures too.
    private static Mend? Apart(AuditContext audit, Percent share, PayWithoutSegur without) =>
        share == Percent.Of(100) && audit.Offer.Pay is { Amounts: [{ Amount: { IsExact: true, Per: Per.Month } }] }
            && AuditedAmounts.Pointer(audit, Per.Month) is { } pointer
            ? new(
                new(
                    $"écrire {without.Monthly.ToString(Language.French)} par mois, et le Ségur en plus",
                    $"write {without.Monthly} a month, and Segur on top"),
                Mend.Figure(pointer, Stated.Exactly(without.Monthly, Per.Month)),
                new MendChange(
                    audit.Said.Pay?.Segur is not null ? "/pay/segur/inclusion" : "/form/pay/segur/inclusion", $"\"{nameof(Inclusion.OnTop)}\""))
            : null;

    private void Say(AuditContext audit, Bilingual what, Mend? mend, LegalSource source) => audit.Find(
        this,
        new($"{what.French} ; ne pas comparer à une offre qui l'ajoute", $"{what.English}; not to be compared with an offer that adds it"),
        "$.pay.segur",
        mend,
        source);
}
