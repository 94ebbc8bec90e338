using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// CCN 51, read in the text.
public static partial class CollectiveAgreements
{
    /// <summary>CCN 51 (IDCC 29), private non-profit hospitals and care; not extended.</summary>
    /// <remarks>
    /// The severance is the scale and the salary of the law. That of the foster families (assistants familiaux, annexe VI) takes the better
    /// of three months and of the six best in a row: that average is not held. The salary of a retirement leaves the prime décentralisée
    /// out.
    /// </remarks>
    public static CollectiveAgreement Ccn51 { get; } = new()
    {
        Idcc = 29,
        Name = new("CCN 51, hospitalisation privée à but non lucratif", "CCN 51, private non-profit hospitals and care"),
        IsExtended = false,
        Binds = new("les adhérents de la FEHAP et les employeurs qui la nomment", "members of FEHAP and employers that name it"),
        Jobs = Ccn51Jobs.All,
        Sickness = AgreementSickness.Ccn51,
        PayFormula = AgreementPayFormula.Ccn51,
        Notice = new()
        {
            Source = BranchTexts.Ccn51_15_02_2_1,
            Schedule = NoticeSchedule.Of(
            [
                Row(TerminationKind.Resignation, NotExecutives, default, 1, BranchTexts.Ccn51_15_02_2_1),
                Row(TerminationKind.Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.Ccn51_15_02_2_1),
                Row(TerminationKind.Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.Ccn51_15_02_2_1),
                .. Both(Executives, default, 2, 4, BranchTexts.Ccn51_15_02_2_1, []),
                Row(TerminationKind.Resignation, Executives, UpToTwoYears, 2, BranchTexts.Ccn51_15_02_2_1, [.. Ccn51Groups.All]),
                Row(TerminationKind.Dismissal, Executives, BelowTwoYears, 4, BranchTexts.Ccn51_15_02_2_1, [.. Ccn51Groups.All]),
                Row(TerminationKind.Resignation, Executives, AboveTwoYears, 3, BranchTexts.Ccn51_15_02_2_1, [.. Ccn51Groups.All]),
                Row(TerminationKind.Dismissal, Executives, FromTwoYears, 6, BranchTexts.Ccn51_15_02_2_1, [.. Ccn51Groups.All]),
            ]),
            JobSearch = [TwoHoursADay(NotExecutives, BranchTexts.Ccn51_15_02_2_2), FiftyHoursAMonth(BranchTexts.Ccn51_15_02_2_2)],
        },
        Severance = ForAll(new SeveranceRules
        {
            Requires = SeniorityRange.From(Months.Of(8)),
            Tiers = SeveranceOfTheLaw,
            Source = BranchTexts.Ccn51_15_02_3,
        }),
        Trial = ByStatus(Trial(2, BranchTexts.Ccn51_04_06), Trial(4, BranchTexts.Ccn51_04_06)),
        Retirement = new()
        {
            ByEmployee = new()
            {
                Steps =
                [
                    From(120, Months.Of(1)),
                    From(180, Months.Of(2)),
                    From(240, Months.Of(4)),
                    From(300, Months.Of(5)),
                    From(360, Months.Of(6)),
                ],
                Source = BranchTexts.Ccn51_15_03_2,
            },
            ByEmployer = new()
            {
                Severance = new()
                {
                    Requires = SeniorityRange.From(Months.Of(8)),
                    Tiers = SeveranceOfTheLaw,
                    Source = BranchTexts.Ccn51_15_03_1,
                },
                Source = BranchTexts.Ccn51_15_03_1,
            },
            Notice = new()
            {
                Schedule = NoticeSchedule.Of(
                    Row(TerminationKind.Resignation, NotExecutives, default, 1, BranchTexts.Ccn51_15_03_2),
                    Row(TerminationKind.Resignation, Executives, default, 2, BranchTexts.Ccn51_15_03_2),
                    Row(TerminationKind.Resignation, Executives, AboveTwoYears, 3, BranchTexts.Ccn51_15_03_2, [.. Ccn51Groups.All]),
                    Row(TerminationKind.Dismissal, NotExecutives, default, 3, BranchTexts.Ccn51_15_03_1),
                    Row(TerminationKind.Dismissal, Executives, default, 4, BranchTexts.Ccn51_15_03_1),
                    Row(TerminationKind.Dismissal, Executives, FromTwoYears, 6, BranchTexts.Ccn51_15_03_1, [.. Ccn51Groups.All])),
                Source = BranchTexts.Ccn51_15_03_2,
            },
        },
        FamilyLeave = Ccn51FamilyLeave with
        {
            Journey = [FamilyJourneyDays.Of(300, LeaveDays.Ouvrables(1)), FamilyJourneyDays.Of(600, LeaveDays.Ouvrables(2))],
            IsJourneyAtDiscretion = true,
        },
        AnnualLeave = new()
        {
            CountedSickness = new("maladie d'une femme enceinte", "sickness of a pregnant woman"),
            NeutralSickness = Days.Of(30),
            PartLostPer = Days.Of(15),
            PartsOfYear = 24,
            CountsCommutingAccident = true,
            CountsSickChild = true,
            Source = BranchTexts.Ccn51_09_02_3,
        },
        QuarterlyLeave = new() { Rows = [Ccn51Quarter(Ccn51Staff.Educational, 6, 15), Ccn51Quarter(Ccn51Staff.Other, 3, 30)] },
        SickChild = new()
        {
            Paid = Days.Of(4),
            IsForEachChild = true,
            Under = 13,
            DisabledUnder = 20,
            Source = BranchTexts.Ccn51_11_02,
        },
        LeaveRight = Annual(LeaveDays.Ouvrables(30), BranchTexts.Ccn51_09_02_1),
        SeniorityLeave = new(),
        Fractioning = new(),
        WorkingTime = AgreementTimes.Ccn51,
        CareerEndRest = new()
        {
            More = Percent.Of(10),
            Within = Months.Of(24),
            AskedAhead = Months.Of(3),
            Source = BranchTexts.Ccn51_15_03_2,
        },
        Caution = new(
            "Texte d'août 2026. Le salaire de référence des assistants familiaux n'est pas détenu ; les congés des cadres peuvent aller à 33 jours ouvrables.",
            "Text of August 2026. The reference salary of the foster families is not held; the leave of the cadres may go up to 33 ouvrables."),
    };

    // The text names no unit: ouvrables, which never promise more than ouvrés would [C].
    // The text says "jours": ouvrables, as the law's, is a reading [C].
    private static FamilyLeaveRules Ccn51FamilyLeave => FamilyDays(
        BranchTexts.Ccn51_11_03,
        LeaveUnit.Ouvrables,
        (FamilyEvent.Marriage, 5),
        (FamilyEvent.CivilPartnership, 5),
        (FamilyEvent.ChildMarriage, 2),
        (FamilyEvent.SiblingMarriage, 1),
        (FamilyEvent.Birth, 3),
        (FamilyEvent.Adoption, 3),
        (FamilyEvent.SpouseDeath, 5),
        (FamilyEvent.CivilPartnerDeath, 5),
        (FamilyEvent.CohabitantDeath, 5),
        (FamilyEvent.ChildDeath, 5),
        (FamilyEvent.ParentDeath, 3),
        (FamilyEvent.ParentInLawDeath, 3),
        (FamilyEvent.SiblingDeath, 3),
        (FamilyEvent.GrandparentDeath, 2),
        (FamilyEvent.GrandchildDeath, 2),
        (FamilyEvent.ChildInLawDeath, 2),
        (FamilyEvent.ChildDisability, 2));

    private static AgreementRow<QuarterlyLeaveRules> Ccn51Quarter(AgreementGroup staff, int days, int dayLostPer) => For(
        [],
        new QuarterlyLeaveRules
        {
            PerQuarter = LeaveDays.Ouvrables(days),
            DayLostPer = Days.Of(dayLostPer),
            NeutralSickness = Days.Of(15),
            Source = BranchTexts.Ccn51_09_05,
        },
        staff);
}
