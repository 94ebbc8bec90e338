using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// ECLAT, read in the text.
public static partial class CollectiveAgreements
{
    /// <summary>ECLAT (IDCC 1518), popular education, culture and leisure; extended.</summary>
    /// <remarks>
    /// Groups A and B are the employees, C to F the technicians, G to K the cadres. That parental leave counts in full was read in the
    /// tests of an official simulator [C]; that the renewal of a trial lasts as long as the trial is a reading [C].
    /// </remarks>
    public static CollectiveAgreement Eclat { get; } = new()
    {
        Idcc = 1518,
        Name = new("ECLAT, métiers de l'éducation, de la culture, des loisirs et de l'animation", "ECLAT, popular education, culture and leisure"),
        IsExtended = true,
        Binds = new("les employeurs dont c'est l'activité principale", "employers whose main activity it is"),
        Jobs = EclatJobs.All,
        Sickness = AgreementSickness.Eclat,
        PayFormula = AgreementPayFormula.Eclat,
        Notice = new()
        {
            Source = BranchTexts.Eclat_4_4,
            Schedule = EclatSchedule,
            JobSearch = [TwoHoursADay([], BranchTexts.Eclat_4_4) with { OrADayAWeek = false,
            PaidFrom = SeniorityRange.From(Months.Of(12)) }],
        },
        Severance = ForAll(EclatSeverance),
        Trial = new()
        {
            Rows =
            [
                For(Employees, Trial(1, BranchTexts.Eclat_4_4, renewal: 1)),
                For(Technicians, Trial(2, BranchTexts.Eclat_4_4, renewal: 2)),
                For([], Trial(2, BranchTexts.Eclat_4_4, renewal: 2), [.. EclatGroups.All]),
                For(Executives, Trial(3, BranchTexts.Eclat_4_4, renewal: 3)),
            ],
        },
        Retirement = new()
        {
            ByEmployee = new() { Severance = EclatSeverance, Source = BranchTexts.Eclat_4_4_4 },
            ByEmployer = new() { Severance = EclatSeverance, Source = BranchTexts.Eclat_4_4_4 },
            Notice = new() { Schedule = EclatSchedule, Source = BranchTexts.Eclat_4_4_4 },
        },
        FamilyLeave = EclatFamilyLeave,
        AnnualLeave = new()
        {
            CountedSickness = new("maladie indemnisée par l'employeur (art. 4.3.2)", "sickness paid by the employer (art. 4.3.2)"),
            Source = BranchTexts.Eclat_6_1,
        },
        SickChild = new()
        {
            Paid = Days.Of(12),
            DisabledUnder = 18,
            MostAtATime = Days.Of(3),
            Source = BranchTexts.Eclat_6_2,
        },
        LeaveRight = new() { Right = PaidLeaveRight.Legal(LeaveUnit.Ouvrables), Source = LabourCode.L3141_3 },
        SeniorityLeave = new(),
        Fractioning = new(),
        WorkingTime = AgreementTimes.Eclat,
        Caution = new("Texte d'août 2026.", "Text of August 2026."),
    };

    private static SeveranceRules EclatSeverance => new()
    {
        Requires = SeniorityRange.Above(Months.Of(8)),
        Tiers = SeveranceOfTheLaw,
        Seniority = new() { ParentalLeaveExcluded = Percent.Zero, Source = BranchTexts.Eclat_4_4 },
        Source = BranchTexts.Eclat_4_4,
    };

    private static NoticeSchedule EclatSchedule => NoticeSchedule.Of(
    [
        Row(TerminationKind.Resignation, Employees, default, 1, BranchTexts.Eclat_4_4),
        Row(TerminationKind.Dismissal, Employees, UpToTwoYears, 1, BranchTexts.Eclat_4_4),
        Row(TerminationKind.Dismissal, Employees, AboveTwoYears, 2, BranchTexts.Eclat_4_4),
        .. Both(Technicians, default, 2, 2, BranchTexts.Eclat_4_4, []),
        .. Both([], default, 2, 2, BranchTexts.Eclat_4_4, [.. EclatGroups.All]),
        .. Both(Executives, default, 3, 3, BranchTexts.Eclat_4_4, []),
    ]);

    private static FamilyLeaveRules EclatFamilyLeave => FamilyDays(
        BranchTexts.Eclat_6_2,
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
        (FamilyEvent.ParentDeath, 3),
        (FamilyEvent.ParentInLawDeath, 3),
        (FamilyEvent.SiblingDeath, 3),
        (FamilyEvent.GrandparentDeath, 2),
        (FamilyEvent.GrandchildDeath, 2),
        (FamilyEvent.SiblingInLawDeath, 1),
        (FamilyEvent.DistantRelativeDeath, 1),
        (FamilyEvent.ChildDisability, 3),
        (FamilyEvent.Move, 1));
}
