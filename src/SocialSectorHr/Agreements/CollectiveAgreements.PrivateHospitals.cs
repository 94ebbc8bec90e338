using NodaTime;
using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// What was read of the private hospitals, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>Private hospitals (IDCC 2264).</summary>
    /// <remarks>Severance is not held.</remarks>
    public static CollectiveAgreement PrivateHospitals { get; } = new()
    {
        Idcc = 2264,
        Name = new("Hospitalisation privée", "Private hospitals"),
        Notice = new()
        {
            Source = BranchTexts.PrivateHospitals_Notice,
            Schedule = NoticeSchedule.Of(
            [
                Lasting(
                    Period.FromDays(15),
                    TerminationKind.Resignation,
                    Employees,
                    SeniorityRange.Any.UpTo(SixMonths),
                    BranchTexts.PrivateHospitals_Notice),
                Row(TerminationKind.Resignation, Employees, SeniorityRange.Above(SixMonths), 1, BranchTexts.PrivateHospitals_Notice),
                Row(TerminationKind.Dismissal, Employees, BelowTwoYears, 1, BranchTexts.PrivateHospitals_Notice),
                Row(TerminationKind.Dismissal, Employees, FromTwoYears, 2, BranchTexts.PrivateHospitals_Notice),
                .. Both(Technicians, BelowTwoYears, 1, 1, BranchTexts.PrivateHospitals_Notice, []),
                .. Both(Technicians, FromTwoYears, 2, 2, BranchTexts.PrivateHospitals_Notice, []),
                .. Both(Executives, default, 3, 3, BranchTexts.PrivateHospitals_45, []),
                .. Both(Executives, default, 6, 6, BranchTexts.PrivateHospitals_45, [.. PrivateHospitalsGroups.All]),
            ]),
        },
        Caution = new(
            "L'indemnité de licenciement conventionnelle n'a pas été lue : elle manque, la loi seule est appliquée.",
            "The agreement's severance was not read: it is missing, only the law is applied."),
    };
}
