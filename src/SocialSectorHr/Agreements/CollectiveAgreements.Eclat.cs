using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// What was read of ECLAT, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>ECLAT (IDCC 1518), popular education, leisure and sport.</summary>
    /// <remarks>
    /// The groups of the notice were those of a grid that letters have replaced since 2022 (one secondary source): the category decides here.
    /// </remarks>
    public static CollectiveAgreement Eclat { get; } = new()
    {
        Idcc = 1518,
        Name = new("ECLAT, métiers de l'éducation, de la culture, des loisirs et de l'animation", "ECLAT, popular education, culture and leisure"),
        Notice = new()
        {
            Source = BranchTexts.Eclat_4_4,
            Schedule = NoticeSchedule.Of(
            [
                Row(TerminationKind.Resignation, Employees, default, 1, BranchTexts.Eclat_4_4),
                Row(TerminationKind.Dismissal, Employees, UpToTwoYears, 1, BranchTexts.Eclat_4_4),
                Row(TerminationKind.Dismissal, Employees, AboveTwoYears, 2, BranchTexts.Eclat_4_4),
                .. Both(Technicians, default, 2, 2, BranchTexts.Eclat_4_4, []),
                .. Both([], default, 2, 2, BranchTexts.Eclat_4_4, ["animateur-technicien", "professeur"]),
                .. Both(Executives, default, 3, 3, BranchTexts.Eclat_4_4, []),
            ]),
        },
        Severance = new()
        {
            Requires = SeniorityRange.Above(Months.Of(8)),
            Tiers = SeveranceOfTheLaw,
            Seniority = new() { ParentalLeaveExcluded = Percent.Zero, Source = BranchTexts.Eclat_Severance },
            Source = BranchTexts.Eclat_Severance,
        },
        Caution = new(
            "Préavis et indemnité lus dans les tests d'un simulateur officiel ; la grille de classification a changé depuis 2022.",
            "Notice and severance read in the tests of an official simulator; the job grid has changed since 2022."),
    };
}
