using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2020: a pay under what the agreement that the offer names owes at the coefficient or for the job, whatever the offer leaves
/// unsaid.</summary>
internal sealed class BelowAgreement() : AuditCheck(
    "SHR2020",
    Severity.Error,
    new("salaire sous la convention", "pay under the agreement"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Amount)
{
    public override void Run(AuditContext audit)
    {
        Answer<AgreementPlace> read = AgreementPlace.Of(audit.Terms);
        if (!read.IsKnown || !audit.Terms.Pay.IsKnown)
        {
            audit.CannotCheck(this, read.IsKnown ? audit.Terms.Pay.Missing : read.Missing);
            return;
        }

        PayRange range = audit.Terms.Pay.Value;
        Money paid = (range.Low ?? range.High!).BaseMonth;
        AgreementPlace place = read.Value;
        AgreementPay least = place.Lowest;
        if (paid < least.Gross)
        {
            Find(audit, place, paid, least);
        }
        else if (range.Low is null)
        {
            audit.CannotCheck(this, Fact.PayAmount); // "up to" says nothing of the least that will be paid
        }
        else if (paid < place.Highest.Gross)
        {
            audit.CannotCheck(this, place.Unsaid);
        }
    }

    // The pay of a trainee is SHR2003's; an agreement of the employer's own is read where the caller gives it.
    protected override bool Applies(AuditContext audit) =>
        (audit.Terms.Own is not null || audit.Offer.Agreement is { Applies: not false, IsCompanyAgreement: not true })
            && !audit.Contracts<StatedContract.Trainee>().Any;

    /// <summary>A fault where the agreement is named; where it is only supposed, or bonuses come on top, a doubt.</summary>
    private void Find(AuditContext audit, AgreementPlace place, Money paid, AgreementPay least)
    {
        Money owed = least.Gross!.Value;
        string french = $"{paid.ToString(Language.French)} par mois, sous les {owed.ToString(Language.French)} de la convention";
        audit.Find(
            this,
            place.Match.IsSure && audit.Offer.Pay!.Bonuses.Count == 0 ? Severity.Error : Severity.Warning,
            new(
                $"{french} ({least.Coefficient.ToString(Language.French)}, {place.Agreement.ToString(Language.French)})",
                $"{paid} a month, under the {owed} of the agreement ({least.Coefficient}, {place.Agreement})"),
            [audit.PlaceOfGross],
            [.. least.Basis is { } source ? [source] : Array.Empty<Law.LegalSource>()]);
    }
}
