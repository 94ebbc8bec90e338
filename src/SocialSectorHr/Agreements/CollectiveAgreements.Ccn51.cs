using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// What was read of CCN 51, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>CCN 51 (IDCC 29), private non-profit hospitals and care; not extended.</summary>
    /// <remarks>Notice from two secondary sources. Severance is not held: it was not found in the text.</remarks>
    public static CollectiveAgreement Ccn51 { get; } = new()
    {
        Idcc = 29,
        Name = new("CCN 51, hospitalisation privée à but non lucratif", "CCN 51, private non-profit hospitals and care"),
        IsExtended = false,
        Notice = new()
        {
            Source = BranchTexts.Ccn51_15_02_2_1,
            Schedule = NoticeSchedule.Of(
            [
                Row(TerminationKind.Resignation, NotExecutives, default, 1, BranchTexts.Ccn51_15_02_2_1),
                Row(TerminationKind.Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.Ccn51_15_02_2_1),
                Row(TerminationKind.Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.Ccn51_15_02_2_1),
                .. Both(Executives, default, 2, 4, BranchTexts.Ccn51_15_02_2_1, []),
                Row(TerminationKind.Resignation, Executives, UpToTwoYears, 2, BranchTexts.Ccn51_15_02_2_1, Ccn51Directors),
                Row(TerminationKind.Resignation, Executives, AboveTwoYears, 3, BranchTexts.Ccn51_15_02_2_1, Ccn51Directors),
                Row(TerminationKind.Dismissal, Executives, default, 6, BranchTexts.Ccn51_15_02_2_1, Ccn51Directors),
            ]),
        },
        Caution = new(
            "Préavis lu dans des sources secondaires. L'indemnité de licenciement conventionnelle n'a pas été lue : elle manque, la loi seule est appliquée.",
            "Notice read in secondary sources. The agreement's severance was not read: it is missing, only the law is applied."),
    };

    private static string[] Ccn51Directors =>
    [
        "directeur général",
        "directeur",
        "directeur adjoint",
        "gestionnaire",
        "médecin",
        "pharmacien",
        "biologiste",
        "cadre administratif, coefficient 715 et plus",
    ];
}
