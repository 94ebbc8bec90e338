namespace SocialSectorHr.Offers;

/// <summary>The agreement that is named or numbered; null where none is, where it is the employer's own, or where none applies.</summary>
internal static class AgreementReading
{
    public static AgreementMatch? Match(StatedTerms terms) => terms.Said.Agreement switch
    {
        { IsCompanyAgreement: true } or { Applies: false } => null,
        { Idcc: { } number } when number is >= 1 and <= 9999 => CollectiveAgreements.Find(number, terms.LawDay),
        { Name: { } name } when !string.IsNullOrWhiteSpace(name) => CollectiveAgreements.Find(name, terms.LawDay),
        _ => null,
    };
}
