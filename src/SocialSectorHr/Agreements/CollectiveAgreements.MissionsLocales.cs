using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// Missions locales, read in the text.
public static partial class CollectiveAgreements
{
    /// <summary>Missions locales and PAIO (IDCC 2190); extended.</summary>
    /// <remarks>
    /// The trial of a cadre is that of class 3, the shortest, unless the group is named. The severance is on the average of the last twelve
    /// months.
    /// </remarks>
    public static CollectiveAgreement MissionsLocales { get; } = new()
    {
        Idcc = 2190,
        Name = new("Missions locales et PAIO", "Local missions for the young (missions locales)"),
        IsExtended = true,
        Binds = new("les employeurs dont c'est l'activité principale", "employers whose main activity it is"),
        Jobs = MissionsLocalesJobs.All,
        Sickness = AgreementSickness.MissionsLocales,
        PayFormula = AgreementPayFormula.MissionsLocales,
        Notice = new()
        {
            Source = BranchTexts.MissionsLocales_3_7,
            Schedule = MissionsLocalesSchedule,
            JobSearch = [TwoHoursADay(NotExecutives, BranchTexts.MissionsLocales_3_7), FiftyHoursAMonth(BranchTexts.MissionsLocales_8_3)],
        },
        Severance = ForAll(HalfAMonth(SeniorityRange.From(Months.Of(12)), 6, BranchTexts.MissionsLocales_3_8) with
        {
            Salary = ReferenceSalaryMethod.TwelveMonths,
        }),
        Trial = new()
        {
            Rows =
            [
                For(NotExecutives, Trial(1, BranchTexts.MissionsLocales_3_2, renewal: 1)),
                For(Executives, Trial(2, BranchTexts.MissionsLocales_8_2, renewal: 2)),
                For(Executives, Trial(3, BranchTexts.MissionsLocales_8_2, renewal: 3), [.. MissionsLocalesGroups.All]),
            ],
        },
        Retirement = new()
        {
            ByEmployee = new()
            {
                Steps =
                [
                    From(60, Months.Of(2)),
                    From(120, Months.Of(3)),
                    new() { Seniority = SeniorityRange.Above(Months.Of(240)), Flat = Months.Of(4) },
                ],
                Salary = ReferenceSalaryMethod.TwelveMonths,
                Source = BranchTexts.MissionsLocales_3_10,
            },
            Notice = new()
            {
                Schedule = NoticeSchedule.Of(
                [
                    Row(TerminationKind.Resignation, [], default, 2, BranchTexts.MissionsLocales_3_10),
                    .. MissionsLocalesSchedule.Rows.Where(static row => row.Kind == TerminationKind.Dismissal),
                ]),
                Source = BranchTexts.MissionsLocales_3_10,
            },
        },
        FamilyLeave = MissionsLocalesFamilyLeave,
        LeaveRight = Annual(LeaveDays.Ouvres(30), BranchTexts.MissionsLocales_5_4),
        SeniorityLeave = new(),
        Fractioning = new()
        {
            Steps =
            [
                FractioningStep.Of(LeaveDays.Ouvres(3), LeaveDays.Ouvres(1)),
                FractioningStep.Of(LeaveDays.Ouvres(5), LeaveDays.Ouvres(2)),
            ],
            Source = BranchTexts.MissionsLocales_5_4,
        },
        SickChild = new() { Paid = Days.Of(6), IsForEachChild = true, Source = BranchTexts.MissionsLocales_5_6 },
        WorkingTime = AgreementTimes.MissionsLocales,
        Caution = new("Texte de l'automne 2023.", "Text of autumn 2023."),
    };

    private static NoticeSchedule MissionsLocalesSchedule => NoticeSchedule.Of(
    [
        Row(TerminationKind.Resignation, NotExecutives, default, 1, BranchTexts.MissionsLocales_3_7),
        Row(TerminationKind.Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.MissionsLocales_3_7),
        Row(TerminationKind.Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.MissionsLocales_3_7),
        .. Both(Executives, default, 3, 3, BranchTexts.MissionsLocales_8_3, []),
    ]);

    private static FamilyLeaveRules MissionsLocalesFamilyLeave => FamilyDays(
        BranchTexts.MissionsLocales_5_6,
        LeaveUnit.Ouvres,
        (FamilyEvent.Marriage, 5),
        (FamilyEvent.CivilPartnership, 5),
        (FamilyEvent.ChildMarriage, 2),
        (FamilyEvent.SiblingMarriage, 1),
        (FamilyEvent.RelativeMarriage, 1),
        (FamilyEvent.Birth, 3),
        (FamilyEvent.Adoption, 3),
        (FamilyEvent.SpouseDeath, 5),
        (FamilyEvent.CivilPartnerDeath, 5),
        (FamilyEvent.CohabitantDeath, 5),
        (FamilyEvent.ChildDeath, 5),
        (FamilyEvent.ParentDeath, 5),
        (FamilyEvent.ParentInLawDeath, 2),
        (FamilyEvent.SiblingDeath, 2),
        (FamilyEvent.GrandparentDeath, 2),
        (FamilyEvent.GrandchildDeath, 2),
        (FamilyEvent.Move, 1));
}
