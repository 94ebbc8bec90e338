using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// CCN 66, read in the text.
public static partial class CollectiveAgreements
{
    /// <summary>CCN 66 (IDCC 413), social and medico-social establishments; not extended.</summary>
    /// <remarks>
    /// The severance is on the last three months, their sum by three; the law on the better of its two averages: each amount on its own.
    /// That the trial of 1966 has yielded to the law, and that a training centre is one of social work, are readings [C].
    /// </remarks>
    public static CollectiveAgreement Ccn66 { get; } = new()
    {
        Idcc = 413,
        Name = new("CCN 66, établissements sociaux et médico-sociaux", "CCN 66, social and medico-social establishments"),
        IsExtended = false,
        Binds = new("les adhérents de Nexem et les employeurs qui la nomment", "members of Nexem and employers that name it"),
        Jobs = Ccn66Jobs.All,
        Sickness = AgreementSickness.Ccn66,
        PayFormula = AgreementPayFormula.Ccn66,
        Notice = new()
        {
            Source = BranchTexts.Ccn66_16,
            Schedule = Ccn66Schedule,
            JobSearch = [TwoHoursADay(NotExecutives, BranchTexts.Ccn66_16), FiftyHoursAMonth(BranchTexts.Ccn66_Annexe6_9)],
        },
        Severance = new()
        {
            Rows =
            [
                For(NotExecutives, Ccn66NotExecutive),
                For(Executives, Ccn66Executive(12)),
                For(Executives, Ccn66Executive(18), [.. Ccn66Groups.All]),
            ],
        },
        Trial = ByStatus(
            Trial(1, BranchTexts.Ccn66_13_bis, agreedOn: new(1966, 3, 15)),
            Trial(6, BranchTexts.Ccn66_Annexe6_5, agreedOn: new(1966, 3, 15))),
        Year = FlatYear.Of(Days.Of(225), BranchTexts.Ccn66_AccordCadre_3),
        Retirement = new()
        {
            ByEmployee = Ccn66Retirement,
            ByEmployer = Ccn66Retirement,
            Notice = new() { Schedule = Ccn66Schedule, Source = BranchTexts.Ccn66_18 },
        },
        FamilyLeave = Ccn66FamilyLeave with { Journey = [FamilyJourneyDays.Of(0, LeaveDays.Ouvrables(2))], IsJourneyAtDiscretion = false },
        AnnualLeave = new()
        {
            CountedSickness = new("maladie payée par l'employeur", "sickness paid by the employer"),
            SicknessBelow = Days.Of(30),
            Source = BranchTexts.Ccn66_22,
        },
        QuarterlyLeave = Ccn66QuarterlyLeave,
        SeniorityLeave = new()
        {
            Steps =
            [
                SeniorityLeaveStep.Of(5, LeaveDays.Ouvrables(2)),
                SeniorityLeaveStep.Of(10, LeaveDays.Ouvrables(4)),
                SeniorityLeaveStep.Of(15, LeaveDays.Ouvrables(6)),
            ],
            Source = BranchTexts.Ccn66_22,
        },
        Fractioning = new() { ForTheService = LeaveDays.Ouvrables(3), Source = BranchTexts.Ccn66_22 },
        LeaveRight = Annual(LeaveDays.Ouvrables(30), BranchTexts.Ccn66_22),
        SickChild = new() { Source = BranchTexts.Ccn66_24 },
        WorkingTime = AgreementTimes.Ccn66,
        Caution = new(
            "Texte d'août 2026. Pour un enfant gravement malade des jours payés peuvent être accordés : le texte ne dit pas combien.",
            "Text of August 2026. For a child gravely ill paid days may be granted: the text does not say how many."),
    };

    // Article 18 sends the notice of a retirement to the articles on resignation and dismissal.
    private static NoticeSchedule Ccn66Schedule => NoticeSchedule.Of(
    [
        Row(TerminationKind.Resignation, NotExecutives, default, 1, BranchTexts.Ccn66_16),
        Row(TerminationKind.Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.Ccn66_16),
        Row(TerminationKind.Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.Ccn66_16),
        .. Both(Executives, default, 2, 4, BranchTexts.Ccn66_Annexe6_9, []),
        .. Both(Executives, AboveTwoYears, 3, 6, BranchTexts.Ccn66_Annexe6_9, [.. Ccn66Groups.All]),
    ]);

    private static RetirementScale Ccn66Retirement => new()
    {
        Steps = [From(120, Months.Of(1)), FromInField(180, Months.Of(3)), FromInField(300, Months.Of(6))],
        TakesLastPay = true,
        Source = BranchTexts.Ccn66_18,
    };

    private static SeveranceRules Ccn66NotExecutive => HalfAMonth(FromTwoYears, 6, BranchTexts.Ccn66_17) with
    {
        Salary = ReferenceSalaryMethod.ThreeMonthsAsPaid,
        AgeLimit = SeveranceAgeLimit.SixtyFive,
    };

    private static SeveranceRules Ccn66Executive(int ceiling) => new()
    {
        Requires = AboveTwoYears,
        Tiers = [new() { PerYear = Months.Of(1) }],
        BeforeExecutive = HalfAMonth(default, 6, BranchTexts.Ccn66_Annexe6_10),
        Ceiling = Months.Of(ceiling),
        Salary = ReferenceSalaryMethod.ThreeMonthsAsPaid,
        AgeLimit = SeveranceAgeLimit.FullRatePension,
        Source = BranchTexts.Ccn66_Annexe6_10,
    };

    private static FamilyLeaveRules Ccn66FamilyLeave => FamilyDays(
        BranchTexts.Ccn66_24,
        LeaveUnit.Ouvrables,
        (FamilyEvent.Marriage, 5),
        (FamilyEvent.CivilPartnership, 5),
        (FamilyEvent.ChildMarriage, 2),
        (FamilyEvent.SiblingMarriage, 1),
        (FamilyEvent.Birth, 3),
        (FamilyEvent.Adoption, 3),
        (FamilyEvent.SpouseDeath, 5),
        (FamilyEvent.CivilPartnerDeath, 5),
        (FamilyEvent.ChildDeath, 5),
        (FamilyEvent.ParentDeath, 2),
        (FamilyEvent.ParentInLawDeath, 2),
        (FamilyEvent.SiblingDeath, 2),
        (FamilyEvent.GrandparentDeath, 2),
        (FamilyEvent.GrandchildDeath, 2));

    // The text leaves holidays and the weekly rest out and names no unit: days of work of a five-day week, ouvrés, is a reading [C].
    // It takes nothing off for an absence.
    private static AgreementTable<QuarterlyLeaveRules> Ccn66QuarterlyLeave => new()
    {
        Rows =
        [
            Quarter(Ccn66Staff.AdministrativeHead, 6, BranchTexts.Ccn66_Annexe2_6),
            Quarter(Ccn66Staff.Administrative, 3, BranchTexts.Ccn66_Annexe2_6),
            Quarter(Ccn66Staff.Educational, 6, BranchTexts.Ccn66_Annexe3_6),
            Quarter(Ccn66Staff.Paramedical, 6, BranchTexts.Ccn66_Annexe4),
            Quarter(Ccn66Staff.OtherParamedical, 3, BranchTexts.Ccn66_Annexe4),
            Quarter(Ccn66Staff.GeneralServices, 3, BranchTexts.Ccn66_Annexe5_8),
            Quarter(Ccn66Staff.Management, 6, BranchTexts.Ccn66_Annexe6_17),
            Quarter(Ccn66Staff.TechnicalExecutive, 3, BranchTexts.Ccn66_Annexe6_17),
            Quarter(Ccn66Staff.ExecutiveForAdults, 0, BranchTexts.Ccn66_Annexe6_17),
            Quarter(Ccn66Staff.ForAdults, 0, BranchTexts.Ccn66_Annexe10),
        ],
    };
}
