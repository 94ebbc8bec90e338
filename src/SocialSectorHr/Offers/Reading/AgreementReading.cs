namespace SocialSectorHr.Offers;

/// <summary>
/// The agreement that the caller lays over, else the one that is named or numbered; null where none is, where it is the employer's own, or
/// where none applies.
/// </summary>
internal static class AgreementReading
{
    public static AgreementMatch? Match(StatedTerms terms) => terms.Own is { } own
        ? CollectiveAgreements.Meant(own, terms.LawDay, default)
        : Named(terms);

    private static AgreementMatch? Named(StatedTerms terms) => terms.Said.Agreement switch
    {
        { IsCompanyAgreement: true } or { Applies: false } => null,
        { Idcc: { } number } when number is >= 1 and <= 9999 => CollectiveAgreements.Find(number, terms.LawDay),
        { Name: { } name } when !string.IsNullOrWhiteSpace(name) => CollectiveAgreements.Find(name, terms.LawDay),
        _ => null,
    };
}
