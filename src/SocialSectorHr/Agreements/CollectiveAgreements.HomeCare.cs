using NodaTime;
using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// What was read of BAD, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>BAD (IDCC 2941), home help and care.</summary>
    /// <remarks>Exactly two years of seniority, which the text leaves between "less" and "more", is taken with the lower band.</remarks>
    public static CollectiveAgreement HomeCare { get; } = new()
    {
        Idcc = 2941,
        Name = new("BAD, aide, accompagnement, soins et services à domicile", "BAD, home help, care and services"),
        Notice = new()
        {
            Source = BranchTexts.Bad_IV_26_1,
            Schedule = NoticeSchedule.Of(
            [
                Lasting(Period.FromWeeks(1), null, Employees, SeniorityRange.Any.Below(SixMonths), BranchTexts.Bad_IV_26_1),
                .. Both(Employees, SeniorityRange.From(SixMonths).UpTo(TwoYears), 1, 1, BranchTexts.Bad_IV_26_1, []),
                .. Both(Employees, AboveTwoYears, 2, 2, BranchTexts.Bad_IV_26_1, []),
                .. Both(Technicians, UpToTwoYears, 1, 1, BranchTexts.Bad_IV_26_1, []),
                .. Both(Technicians, AboveTwoYears, 2, 2, BranchTexts.Bad_IV_26_1, []),
                .. Both(Executives, UpToTwoYears, 2, 2, BranchTexts.Bad_IV_26_1, []),
                .. Both(Executives, AboveTwoYears, 4, 4, BranchTexts.Bad_IV_26_1, []),
            ]),
        },
        Severance = new()
        {
            Requires = SeniorityRange.From(Months.Of(8)),
            Tiers = SeveranceOfTheLaw,
            Source = BranchTexts.Bad_IV_Severance,
        },
        Caution = new(
            "Préavis lu dans le texte, indemnité dans les tests d'un simulateur officiel.",
            "Notice read in the text, severance in the tests of an official simulator."),
    };
}
