namespace SocialSectorHr;

/// <summary>How an agreement makes a pay out of points.</summary>
internal enum AgreementPayFormula
{
    Ccn66,
    Ccn51,
    Eclat,
    HomeCare,
    Alisfa,
    MissionsLocales,
    SupportedHousing,
    Ccn65,
}
