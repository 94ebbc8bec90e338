using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Whether an ending leaves the indemnity due, and the article that says so.</summary>
internal static class FixedTermEndings
{
    public static bool LeavesIndemnity(this FixedTermEnding ending) => ending switch
    {
        FixedTermEnding.AtTerm or FixedTermEnding.ByAgreement or FixedTermEnding.ForUnfitness or FixedTermEnding.ByEmployerUnlawfully
            or FixedTermEnding.AtAnniversaryByEmployer => true,
        _ => false,
    };

    public static LegalSource Source(this FixedTermEnding ending) => ending switch
    {
        FixedTermEnding.AtTerm or FixedTermEnding.FollowedByPermanentContract or FixedTermEnding.ForUnfitness => LabourCode.L1243_8,
        FixedTermEnding.ByAgreement => CaseLaw.Soc_2015_10_06_14_19126,
        FixedTermEnding.DuringTrial or FixedTermEnding.RefusedAgreedRenewal => Circulars.Drt_92_14,
        FixedTermEnding.ByEmployerUnlawfully => LabourCode.L1243_4,
        FixedTermEnding.AtAnniversaryByEmployer => LabourCode.L1242_12_1,
        _ => LabourCode.L1243_10,
    };
}
