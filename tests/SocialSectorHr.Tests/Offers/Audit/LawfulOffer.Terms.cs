using SocialSectorHr.Numbers;
using static SocialSectorHr.Offers.StatedContract;
using Apprentice = SocialSectorHr.Offers.StatedContract.Apprenticeship;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <content>Its terms: each choice has its number, so that one may be made simpler without the others.</content>
public sealed partial record LawfulOffer
{
    private static readonly FixedTermReason[] Reasons =
        [
            FixedTermReason.TemporaryIncrease, FixedTermReason.ReplacementOfAbsence, FixedTermReason.ReplacementOfTemporaryPartTime,
            FixedTermReason.ReplacementOfSuspendedContract, FixedTermReason.PendingPermanentHire, FixedTermReason.UrgentSafetyWork,
            FixedTermReason.ExceptionalExportOrder, FixedTermReason.Seasonal, FixedTermReason.Usage, FixedTermReason.EmploymentPolicy,
        ];

    private LocalDate Start => new LocalDate(2026, 1, 5).PlusDays(At(1, 170));

    private StatedContract Contract => At(0, 12) switch
    {
        0 => new Permanent(),
        1 => new FixedTerm { Duration = Stated.Exactly(Months.Of(1 + At(2, 18))), Reason = FixedTermReason.TemporaryIncrease },
        2 => new FixedTerm { End = Start.PlusDays(30 + At(2, 240)), Reason = Of(3, Reasons) },
        3 => new FixedTerm
        {
            Duration = Stated.From(Months.Of(1 + At(2, 12))),
            UncertainEnd = true,
            Reason = Of(3, FixedTermReason.ReplacementOfAbsence, FixedTermReason.Seasonal, FixedTermReason.Usage),
        },
        4 => new FixedTerm { DurationInWeeks = Stated.Exactly(Weeks.Of(4 + At(2, 30))), Reason = Of(3, Reasons), Renewable = true, Renewals = 1 },
        5 => new DefinedPurpose { Duration = Stated.Exactly(Months.Of(18 + At(2, 19))), AllowedBy = new() { Idcc = 413 } },
        6 => new Assisted { Scheme = AssistedScheme.Pec, Duration = Stated.Exactly(Months.Of(6 + At(2, 7))) },
        7 => new Apprentice { Age = 16 + At(2, 14), Year = 1 + At(3, 3), Duration = 24.Months },
        8 => new Professionalisation { Age = 16 + At(2, 14), IsQualified = At(3, 2) == 0 },
        9 => new CivilServant { Post = Post },
        10 => new PublicContract
        {
            Post = Post,
            Ground = Of(3, Enum.GetValues<PublicContractGround>()),
            Duration = Stated.Exactly(Months.Of(3 + At(2, 4))),
        },
        _ => new PublicContract { Post = Post, IsPermanent = true },
    };

    private StatedPublicPost Post => new()
    {
        Branch = PublicServiceBranch.Territorial,
        Grades = Of<StatedGrade[]>(4, [], [new() { Name = "attaché" }], [new() { Name = "attaché" }, new() { Name = "rédacteur" }]),
    };

    private bool IsPublic => At(0, 12) >= 9;

    private StaffStatus? Status => At(0, 12) == 5 || IsForfait
        ? Of(5, StaffStatus.Executive, StaffStatus.Engineer)
        : Of<StaffStatus?>(5, null, StaffStatus.Executive, StaffStatus.Technician, StaffStatus.Employee, StaffStatus.Worker);

    private bool IsForfait => !IsPublic && At(0, 12) is < 6 && At(6, 8) == 7;

    private int Week => At(6, 8) switch
    {
        0 => 35,
        1 or 2 => 36 + At(7, 4),
        3 => 36 + At(7, 9),
        4 or 5 => 24 + At(7, 11),
        _ => 35,
    };

    private StatedWorkingTime? WorkingTime => At(6, 8) switch
    {
        1 or 2 => Hourly with { Rtt = Stated.Exactly(Days.Of((6 * (Week - 35)) - At(8, 2)), Per.Year) },
        3 => Hourly with { Overtime = OvertimeTreatment.Paid },
        4 => Hourly with { FullTime = false },
        5 => Hourly with { Hours = [], ShareOfFullTime = Percent.OfFraction(Week, 35) },
        6 => null,
        7 when IsForfait => new()
        {
            Forfait = At(7, 10) == 9
                ? new() { Days = 258.Days, Regime = ForfaitRegime.LieuDeVie }
                : new() { Days = Stated.Exactly(Days.Of(218 - At(7, 20)), Of<Per?>(8, null, Per.Year)) },
        },
        _ => Hourly,
    };

    private StatedWorkingTime Hourly => new()
    {
        Hours = At(8, 4) == 3
            ? [Stated.Exactly(Hours.Of(Week), Per.Week), Stated.Exactly(Hours.Of(Math.Round(Week * 52m / 12, 2)), Per.Month)]
            : [Stated.Exactly(Hours.Of(Week), Per.Week)],
    };

    private bool IsPartTime => At(6, 8) is 4 or 5 && Week < 35;

    // Far enough above the least pay of the longest week, whatever the place, the Segur inside or the grid.
    private StatedPay? Pay
    {
        get
        {
            int full = 3_300 + (10 * At(9, 200));
            decimal month = IsPartTime ? Math.Round(full * Week / 35m, 2) : full;
            Stated<Money>[]? amounts = At(10, 8) switch
            {
                0 => [month.Euros.PerMonth],
                1 => [(12 * month).Euros.PerYear],
                2 => [month.Euros.PerMonth, (12 * month).Euros.PerYear],
                3 => [Stated.Between(month.Euros, (month * 1.2m).Euros, Per.Month)],
                4 => [Stated.From(month.Euros, Per.Month)],
                5 => [Stated.UpTo((12 * month).Euros, Per.Year)],
                6 => [(20m + At(9, 20)).Euros.PerHour],
                _ => null,
            };
            return amounts is null ? null : new()
            {
                Amounts =
                [
                    .. amounts.Select(amount => new StatedAmount
                    {
                        Amount = amount, Basis = PayBasis.Gross, IsFullTimeAmount = IsPartTime ? false : null,
                    }),
                ],
                Segur = Of<StatedSegur?>(
                    11, null, new() { Inclusion = Inclusion.OnTop }, new() { Inclusion = Inclusion.Included }, new()),
                ThirteenthMonth = Of<StatedThirteenthMonth?>(
                    12, null, new() { InAnnualAmount = Inclusion.OnTop }, new() { InAnnualAmount = Inclusion.OnTop, AfterSeniority = 6.Months }),
            };
        }
    }

    // No longer than that of the shortest contract, of the lowest standing and of any agreement.
    private StatedTrial? Trial => (At(13, 3), At(0, 12)) switch
    {
        (0, _) or (_, 7 or 8 or 9) => null,
        (_, 0) => new() { Length = Stated.Exactly(Months.Of(1 + At(14, LongestTrial))), Renewable = true },
        (_, 5) => new() { Length = 1.Months },
        _ => new() { LengthInDays = Stated.Exactly(Days.Of(1 + At(14, 4))) },
    };

    private int LongestTrial => At(23, 8) is not (0 or 7) ? 1 : Status == StaffStatus.Executive ? 4 : 2;

    private StatedLeave? Leave => At(15, 6) switch
    {
        0 => null,
        1 => new() { Weeks = Stated.Exactly(Weeks.Of(5 + At(16, 5)), Per.Year) },
        2 => new() { Days = Stated.Exactly(Days.Of(25 + At(16, 20))), Unit = LeaveUnit.Ouvres },
        3 => new() { Days = Stated.Exactly(Days.Of(30 + At(16, 20))), Unit = LeaveUnit.Ouvrables },
        4 => new() { Days = 2.5m.Days.PerMonth, Unit = LeaveUnit.Ouvrables },
        _ => new() { Weeks = 5.Weeks, Extra = [new() { Kind = ExtraLeaveKind.Menstrual }] },
    };

    private StatedBenefits? Benefits => At(17, 3) == 0 ? null : new()
    {
        MealVoucher = new() { EmployerShare = Percent.Of(50 + At(18, 11)), Face = Of<Money?>(17, null, 9.Euros) },
        Transport = new() { EmployerShare = Percent.Of((IsPublic ? 75 : 50) + At(18, 20)) },
        HealthCover = new() { EmployerShare = Percent.Of(50 + At(18, 51)) },
    };

    private JobOffer Make() => new()
    {
        Employer = Of<Employer?>(19, null, new() { Activity = Activity.Other }, new() { Activity = Activity.ChildProtection }),
        HonorabilityCertificate = At(19, 3) == 2 && !IsPublic ? true : null,
        Workplace = Of<Workplace?>(
            20,
            null,
            new() { Zone = HolidayZone.Metropole },
            new() { Departement = Departement.Of("75") },
            new() { Departement = Departement.Of("974") },
            new() { Departement = Departement.Of("976") }),
        PublishedOn = At(21, 2) == 0 ? null : Start.PlusDays(-At(21, 60)),
        Contracts = [Contract],
        Start = Of<StatedDate>(22, Start, StatedDate.Between(Start, Start.PlusDays(7)), StatedDate.From(Start), StatedDate.Soon),
        Status = Status,
        Trial = Trial,
        WorkingTime = WorkingTime,
        Pay = Pay,
        Leave = Leave,
        Telework = Of<StatedTelework?>(
            16, null, new() { Days = 1.Days.PerWeek }, new() { Days = 1.Days.PerWeek, MinimumPresence = 2.Days.PerWeek }),
        Benefits = Benefits,
        Agreement = Of<StatedAgreement?>(
            23,
            null,
            new() { Idcc = 413 },
            new() { Idcc = 29 },
            new() { Idcc = 1518 },
            new() { Idcc = 2941 },
            new() { Idcc = 1261 },
            new(),
            new() { Name = "accord de l'association", IsCompanyAgreement = true }),
    };
}
