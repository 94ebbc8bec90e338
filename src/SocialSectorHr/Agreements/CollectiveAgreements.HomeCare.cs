using NodaTime;
using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// BAD, read in the text.
public static partial class CollectiveAgreements
{
    /// <summary>BAD (IDCC 2941), home help and care; extended.</summary>
    /// <remarks>
    /// Exactly two years of seniority, which the text leaves between "less" and "more", is taken with the lower band. The first 30 days of
    /// sickness a year count in its seniority: not held. Hours for looking for a job are in proportion to a part time: not held.
    /// </remarks>
    public static CollectiveAgreement HomeCare { get; } = new()
    {
        Idcc = 2941,
        Name = new("BAD, aide, accompagnement, soins et services à domicile", "BAD, home help, care and services"),
        IsExtended = true,
        Binds = new("les employeurs dont c'est l'activité principale", "employers whose main activity it is"),
        Jobs = HomeCareJobs.All,
        Sickness = AgreementSickness.HomeCare,
        PayFormula = AgreementPayFormula.HomeCare,
        Notice = new()
        {
            Source = BranchTexts.Bad_IV_26_1,
            Schedule = NoticeSchedule.Of(
            [
                Lasting(Period.FromWeeks(1), TerminationKind.Resignation, Employees, BelowSixMonths, BranchTexts.Bad_IV_27),
                Lasting(Period.FromWeeks(1), TerminationKind.Dismissal, Employees, BelowSixMonths, BranchTexts.Bad_IV_26_1),
                .. HomeCareBoth(Employees, SeniorityRange.From(SixMonths).UpTo(TwoYears), 1),
                .. HomeCareBoth(Employees, AboveTwoYears, 2),
                .. HomeCareBoth(Technicians, UpToTwoYears, 1),
                .. HomeCareBoth(Technicians, AboveTwoYears, 2),
                .. HomeCareBoth(Executives, UpToTwoYears, 2),
                .. HomeCareBoth(Executives, AboveTwoYears, 4),
            ]),
            JobSearch = [TwoHoursADay([], BranchTexts.Bad_IV_26_1)],
        },
        Severance = ForAll(new SeveranceRules
        {
            Requires = SeniorityRange.From(Months.Of(8)),
            Tiers = SeveranceOfTheLaw,
            Source = BranchTexts.Bad_IV_26_1,
        }),
        Trial = new()
        {
            Rows =
            [
                For(Employees, Trial(1, BranchTexts.Bad_IV_16, renewal: 1)),
                For(Technicians, Trial(2, BranchTexts.Bad_IV_16, renewal: 2)),
                For(Executives, Trial(3, BranchTexts.Bad_IV_16, renewal: 3)),
            ],
        },
        Retirement = new()
        {
            ByEmployee = new()
            {
                Steps =
                [
                    From(60, Months.OfFraction(1, 2)),
                    From(120, Months.Of(1)),
                    From(180, Months.OfFraction(3, 2)),
                    From(240, Months.Of(2)),
                    From(300, Months.OfFraction(5, 2)),
                    From(360, Months.Of(3)),
                ],
                Source = BranchTexts.Bad_IV_29,
            },
            ByEmployer = new()
            {
                Severance = new()
                {
                    Requires = FromTwoYears,
                    Tiers =
                    [
                        new() { UpTo = Months.Of(120), PerYear = Months.OfFraction(1, 5) },
                        new() { PerYear = Months.OfFraction(1, 3) },
                    ],
                    Source = BranchTexts.Bad_IV_29,
                },
                Source = BranchTexts.Bad_IV_29,
            },
        },
        FamilyLeave = HomeCareFamilyLeave,
        AnnualLeave = new()
        {
            NeutralSickness = Days.Of(30),
            CountsSickChild = true,
            Source = BranchTexts.Bad_IV_24,
        },
        SeniorityLeave = new()
        {
            Steps =
            [
                SeniorityLeaveStep.Of(5, LeaveDays.Ouvres(1)),
                SeniorityLeaveStep.Of(10, LeaveDays.Ouvres(2)),
                SeniorityLeaveStep.Of(15, LeaveDays.Ouvres(3)),
                SeniorityLeaveStep.Of(20, LeaveDays.Ouvres(5)),
            ],
            Source = BranchTexts.Bad_IV_24,
        },
        Fractioning = new()
        {
            Steps =
            [
                FractioningStep.Of(LeaveDays.Ouvres(3), LeaveDays.Ouvres(1)),
                FractioningStep.Of(LeaveDays.Ouvres(6), LeaveDays.Ouvres(3)),
            ],
            ReplacesLaw = true,
            Source = BranchTexts.Bad_IV_24,
        },
        SickChild = new()
        {
            Paid = Days.Of(3),
            PaidOfThree = Days.Of(4),
            MoreIfDisabled = Days.Of(2),
            Under = 15,
            DisabledUnder = 18,
            Source = BranchTexts.Bad_IV_24,
        },
        LeaveRight = Annual(LeaveDays.Ouvres(25), BranchTexts.Bad_IV_24),
        WorkingTime = AgreementTimes.HomeCare,
        Caution = new(
            "Texte d'août 2026. Les trente premiers jours de maladie, que son ancienneté compte, sont à ajouter.",
            "Text of August 2026. The first thirty days of sickness, which its seniority counts, are to be added."),
    };

    private static SeniorityRange BelowSixMonths => SeniorityRange.Any.Below(SixMonths);

    private static NoticeRow[] HomeCareBoth(StaffCategory[] categories, SeniorityRange seniority, int months) =>
    [
        Row(TerminationKind.Resignation, categories, seniority, months, BranchTexts.Bad_IV_27),
        Row(TerminationKind.Dismissal, categories, seniority, months, BranchTexts.Bad_IV_26_1),
    ];

    private static FamilyLeaveRules HomeCareFamilyLeave => Unaged with
    {
        Rows =
        [
            new() { Event = FamilyEvent.ChildDeath, Days = LeaveDays.Ouvres(14), OfYoungChild = true },
            new() { Event = FamilyEvent.ChildDeath, Days = LeaveDays.Ouvres(12), OfYoungChild = false },
            new() { Event = FamilyEvent.DependantDeath, Days = LeaveDays.Ouvres(14) },
            .. Unaged.Rows,
        ],
    };

    // Beside the death of a child, which depends on its age; the days of the law are inside.
    private static FamilyLeaveRules Unaged => FamilyDays(
        BranchTexts.Bad_IV_24,
        LeaveUnit.Ouvres,
        (FamilyEvent.Marriage, 5),
        (FamilyEvent.CivilPartnership, 5),
        (FamilyEvent.ChildMarriage, 2),
        (FamilyEvent.Birth, 3),
        (FamilyEvent.Adoption, 3),
        (FamilyEvent.SpouseDeath, 5),
        (FamilyEvent.CivilPartnerDeath, 5),
        (FamilyEvent.CohabitantDeath, 5),
        (FamilyEvent.ParentDeath, 3),
        (FamilyEvent.ParentInLawDeath, 3),
        (FamilyEvent.SiblingDeath, 3),
        (FamilyEvent.GrandparentDeath, 1),
        (FamilyEvent.GrandchildDeath, 2),
        (FamilyEvent.SiblingInLawDeath, 1),
        (FamilyEvent.ChildDisability, 5),
        (FamilyEvent.Move, 1));
}
