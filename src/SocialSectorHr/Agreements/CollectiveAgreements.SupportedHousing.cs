using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// Habitat et logement accompagnés, read in the text.
public static partial class CollectiveAgreements
{
    /// <summary>Habitat et logement accompagnés (HLA, IDCC 2336), supported housing; extended.</summary>
    /// <remarks>
    /// Jobs 1 to 10 are the employees and technicians, 11 to 17 the higher technicians (a group), 18 to 20 the cadres. The PACT ARIM
    /// (former IDCC 1278) keep texts of their own: not held. A part of a year counts in the severance by choice.
    /// </remarks>
    public static CollectiveAgreement SupportedHousing { get; } = new()
    {
        Idcc = 2336,
        Name = new("HLA, habitat et logement accompagnés", "HLA, supported housing"),
        IsExtended = true,
        Binds = new("les employeurs dont c'est l'activité principale", "employers whose main activity it is"),
        Jobs = SupportedHousingJobs.All,
        Sickness = AgreementSickness.SupportedHousing,
        PayFormula = AgreementPayFormula.SupportedHousing,
        Notice = new()
        {
            Source = BranchTexts.SupportedHousing_5_6,
            Schedule = SupportedHousingSchedule,
            JobSearch = [TwoHoursADay([], BranchTexts.SupportedHousing_5_6) with { MostPerMonth = Hours.Of(50) }],
        },
        Severance = ForAll(new SeveranceRules
        {
            Requires = FromTwoYears,
            Tiers = [new() { PerYear = Months.OfFraction(1, 3) }],
            Source = BranchTexts.SupportedHousing_5_7,
        }),
        Trial = new()
        {
            Rows =
            [
                For(NotExecutives, Trial(1, BranchTexts.SupportedHousing_5_4, renewal: 1)),
                For(NotExecutives, Trial(2, BranchTexts.SupportedHousing_5_4, renewal: 1), [.. SupportedHousingGroups.All]),
                For(Executives, Trial(4, BranchTexts.SupportedHousing_5_4, renewal: 2)),
            ],
        },
        Retirement = new()
        {
            ByEmployee = new()
            {
                Steps = [new() { PerYear = Months.OfFraction(1, 5) }],
                Ceiling = Months.Of(6),
                Source = BranchTexts.SupportedHousing_15_2,
            },

            // The three months of someone who leaves are extended under reserve of the legal notice, which applies.
            Notice = new()
            {
                Schedule = NoticeSchedule.Of(SupportedHousingSchedule.Rows.Where(static row => row.Kind == TerminationKind.Dismissal)),
                Source = BranchTexts.SupportedHousing_15_2,
            },
        },
        FamilyLeave = SupportedHousingFamilyLeave,
        SickChild = new()
        {
            Paid = Days.Of(3),
            UnpaidOfInfantOrThree = Days.Of(7),
            Source = BranchTexts.SupportedHousing_11_3,
        },
        LeaveRight = Annual(LeaveDays.Ouvrables(33), BranchTexts.SupportedHousing_11_1),
        SeniorityLeave = new(),
        Fractioning = new(),
        WorkingTime = AgreementTimes.SupportedHousing,
        Caution = new(
            "Texte de l'automne 2023. Deux ans exactement sont pris avec la tranche inférieure.",
            "Text of autumn 2023. Exactly two years is taken with the lower band."),
    };

    private static NoticeSchedule SupportedHousingSchedule => NoticeSchedule.Of(
    [
        .. Both(NotExecutives, UpToTwoYears, 1, 1, BranchTexts.SupportedHousing_5_6, []),
        .. Both(NotExecutives, AboveTwoYears, 2, 2, BranchTexts.SupportedHousing_5_6, []),
        .. Both(NotExecutives, UpToTwoYears, 2, 2, BranchTexts.SupportedHousing_5_6, [.. SupportedHousingGroups.All]),
        .. Both(NotExecutives, AboveTwoYears, 3, 3, BranchTexts.SupportedHousing_5_6, [.. SupportedHousingGroups.All]),
        .. Both(Executives, UpToTwoYears, 3, 3, BranchTexts.SupportedHousing_5_6, []),
        .. Both(Executives, AboveTwoYears, 4, 4, BranchTexts.SupportedHousing_5_6, []),
    ]);

    private static FamilyLeaveRules SupportedHousingFamilyLeave => FamilyDays(
        BranchTexts.SupportedHousing_11_2,
        LeaveUnit.Ouvrables,
        (FamilyEvent.Marriage, 6),
        (FamilyEvent.ChildMarriage, 2),
        (FamilyEvent.SiblingMarriage, 1),
        (FamilyEvent.SpouseDeath, 5),
        (FamilyEvent.CivilPartnerDeath, 5),
        (FamilyEvent.CohabitantDeath, 5),
        (FamilyEvent.ChildDeath, 5),
        (FamilyEvent.ParentDeath, 5),
        (FamilyEvent.ParentInLawDeath, 5),
        (FamilyEvent.SiblingDeath, 2),
        (FamilyEvent.GrandparentDeath, 1),
        (FamilyEvent.SiblingInLawDeath, 1),
        (FamilyEvent.Move, 1));
}
