using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The words of the endings, whether they leave the indemnity due, and the article that says so.</summary>
internal static class FixedTermEndings
{
    public static Bilingual Label(this FixedTermEnding ending) => ending switch
    {
        FixedTermEnding.AtTerm => new("arrivée du terme", "the term has come"),
        FixedTermEnding.FollowedByPermanentContract => new("suivi d'un CDI", "a permanent contract follows"),
        FixedTermEnding.RefusedPermanentContract => new("refus d'un CDI équivalent", "an equivalent permanent contract was refused"),
        FixedTermEnding.RefusedAgreedRenewal => new("refus d'un renouvellement convenu au contrat", "a renewal agreed in the contract was refused"),
        FixedTermEnding.DuringTrial => new("rupture pendant l'essai", "broken in the trial"),
        FixedTermEnding.ByEmployee => new("rupture anticipée par le salarié", "broken early by the employee"),
        FixedTermEnding.ForGrossMisconduct => new("faute grave", "gross misconduct"),
        FixedTermEnding.ByForceMajeure => new("force majeure", "force majeure"),
        FixedTermEnding.ByAgreement => new("rupture d'un commun accord", "broken by agreement"),
        FixedTermEnding.ForUnfitness => new("inaptitude constatée par le médecin du travail", "unfitness found by the occupational doctor"),
        FixedTermEnding.ByEmployerUnlawfully => new("rupture anticipée injustifiée par l'employeur", "broken early by the employer without a ground"),
        FixedTermEnding.AtAnniversaryByEmployer => new("rupture de l'objet défini par l'employeur, à 18 mois ou à l'anniversaire",
            "defined purpose broken by the employer, at 18 months or on the anniversary"),
        _ => throw Refusal.Undefined(ending, nameof(ending)),
    };

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
