using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// What was read of CCN 66, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>CCN 66 (IDCC 413), social and medico-social establishments; not extended.</summary>
    /// <remarks>Notice of the cadres read in the text, of the others in two secondary sources. Severance is not held: it was not found in the text.</remarks>
    public static CollectiveAgreement Ccn66 { get; } = new()
    {
        Idcc = 413,
        Name = new("CCN 66, établissements sociaux et médico-sociaux", "CCN 66, social and medico-social establishments"),
        IsExtended = false,
        Notice = new()
        {
            Source = BranchTexts.Ccn66_16,
            Schedule = NoticeSchedule.Of(
            [
                Row(TerminationKind.Resignation, NotExecutives, default, 1, BranchTexts.Ccn66_16),
                Row(TerminationKind.Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.Ccn66_16),
                Row(TerminationKind.Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.Ccn66_16),
                Row(TerminationKind.Resignation, Executives, default, 2, BranchTexts.Ccn66_Annexe6_9),
                Row(TerminationKind.Dismissal, Executives, default, 4, BranchTexts.Ccn66_Annexe6_9),
                .. Both(Executives, AboveTwoYears, 3, 6, BranchTexts.Ccn66_Annexe6_9,
                [
                    "directeur général", "directeur de centre de formation", "directeur d'établissement", "directeur de service",
                ]),
            ]),
        },
        Caution = new(
            "Préavis des cadres lu dans le texte, celui des autres dans des sources secondaires. L'indemnité de licenciement conventionnelle n'a pas été lue : elle manque, la loi seule est appliquée.",
            "Notice of the cadres read in the text, of the others in secondary sources. The agreement's severance was not read: it is missing, only the law is applied."),
    };
}
