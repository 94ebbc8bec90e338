using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// What was read of Chrs, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>CHRS accords, shelters and social rehabilitation (IDCC 783).</summary>
    public static CollectiveAgreement Chrs { get; } = new()
    {
        Idcc = 783,
        Name = new("Accords CHRS, centres d'hébergement et de réinsertion sociale", "CHRS accords, shelters and social rehabilitation"),
        IsExtended = false,
        Binds = new("les adhérents de Nexem (anciens accords SOP)", "members of Nexem (former SOP accords)"),
        LastDay = new(2026, 8, 7),
        MergedInto = 413,
        Trial = ByStatus(Trial(2, BranchTexts.Chrs_150), Trial(4, BranchTexts.Chrs_150)),
        Caution = new(
            "Fusionnés avec la CCN 66 (arrêté du 5 août 2021) : ils cessent en août 2026. Seul l'essai est connu ; préavis, indemnités et congés non lus : la loi seule.",
            "Merged into CCN 66 (order of 5 August 2021): they stop in August 2026. The trial alone is known; notice, indemnities and leave not read: the law alone."),
    };
}
