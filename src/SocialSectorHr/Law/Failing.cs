namespace SocialSectorHr.Law;

/// <summary>What a value of the law stands in for: it holds where no agreement, or no authorisation, sets another.</summary>
internal static class Failing
{
    public static Bilingual Agreement => new("à défaut d'accord", "without an agreement");

    public static Bilingual BranchAgreement => new("à défaut d'accord de branche étendu", "without an extended branch agreement");

    public static Bilingual AgreementOrLeave => new("à défaut d'accord ou d'autorisation", "without an agreement or an authorisation");

    public static Bilingual Leave => new("à défaut d'autorisation", "without an authorisation");
}
