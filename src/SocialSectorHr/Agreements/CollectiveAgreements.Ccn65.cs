using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// CCN 65, read in the text.
public static partial class CollectiveAgreements
{
    /// <summary>CCN 65 (IDCC 405), medico-social establishments of UNISSS; not extended.</summary>
    /// <remarks>
    /// Between 22 and 23 years the six months are kept: the third of a month a year is owed from 23 years. Hours for looking for a job of
    /// the cadres: a reading [C].
    /// </remarks>
    public static CollectiveAgreement Ccn65 { get; } = new()
    {
        Idcc = 405,
        Name = new("CCN 65, établissements médico-sociaux de l'UNISSS", "CCN 65, medico-social establishments of UNISSS"),
        IsExtended = false,
        Binds = new("les adhérents de l'UNISSS et les employeurs qui la nomment", "members of UNISSS and employers that name it"),
        Jobs = Ccn65Jobs.All,
        Sickness = AgreementSickness.Ccn65,
        PayFormula = AgreementPayFormula.Ccn65,
        Notice = new()
        {
            Source = BranchTexts.Ccn65_24,
            Schedule = Ccn65Schedule,
            JobSearch = [TwoHoursADay([], BranchTexts.Ccn65_26) with { OrADayAWeek = false }],
        },
        Severance = ByStatus(
            new SeveranceRules
            {
                Requires = SeniorityRange.From(Months.Of(12)),
                Tiers =
                [
                    new() { UpTo = Months.Of(144), PerYear = Months.OfFraction(1, 2) },
                    new() { UpTo = Months.Of(264), PerYear = Months.Zero },
                    new() { OpensAt = Months.Of(276), PerYear = Months.OfFraction(1, 3) },
                ],
                Source = BranchTexts.Ccn65_25,
            },
            new SeveranceRules
            {
                Tiers = [new() { UpTo = Months.Of(60), PerYear = Months.OfFraction(1, 2) }, new() { PerYear = Months.Of(1) }],
                Ceiling = Months.Of(12),
                Source = BranchTexts.Ccn65_89_3,
            }),
        Trial = ByStatus(Trial(2, BranchTexts.Ccn65_14), Trial(4, BranchTexts.Ccn65_14)),
        Retirement = new()
        {
            ByEmployee = new()
            {
                Steps =
                [
                    new() { Seniority = SeniorityRange.Any.Below(Months.Of(120)), PerYear = Months.OfFraction(1, 10), IsOfField = true },
                    FromInField(120, Months.Of(1)),
                    FromInField(180, Months.Of(3)),
                    FromInField(300, Months.Of(6)),
                ],
                TakesLastPay = true,
                Source = BranchTexts.Ccn65_32,
            },
            Notice = new() { Schedule = Ccn65Schedule, Source = BranchTexts.Ccn65_31 },
        },
        OwesSeveranceInMutualTermination = true,
        FamilyLeave = Ccn65FamilyLeave,
        SickChild = new()
        {
            Paid = Days.Of(3),
            PaidOfInfant = Days.Of(5),
            Source = BranchTexts.Ccn65_48_bis,
        },
        LeaveRight = Annual(LeaveDays.Ouvres(25), BranchTexts.Ccn65_34),
        SeniorityLeave = new(),
        Fractioning = new(),
        QuarterlyLeave = new()
        {
            Rows =
            [
                Quarter(Ccn65Staff.Educational, 6, BranchTexts.Ccn65_43_1),
                Quarter(Ccn65Staff.Other, 3, BranchTexts.Ccn65_43_1),
                Quarter(Ccn65Staff.ForAdults, 6, BranchTexts.Ccn65_43_2),
            ],
        },
        WorkingTime = AgreementTimes.Ccn65,
        Caution = new(
            "Texte de l'automne 2023. La technicité et la prime de service ne sont pas détenues.",
            "Text of autumn 2023. The technicality and the service bonus are not held."),
    };

    private static NoticeSchedule Ccn65Schedule => NoticeSchedule.Of(
    [
        Row(TerminationKind.Resignation, NotExecutives, default, 1, BranchTexts.Ccn65_24),
        Row(TerminationKind.Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.Ccn65_24),
        Row(TerminationKind.Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.Ccn65_24),
        .. Both(Executives, default, 3, 3, BranchTexts.Ccn65_89_2, []),
    ]);

    private static FamilyLeaveRules Ccn65FamilyLeave => FamilyDays(
        BranchTexts.Ccn65_48,
        LeaveUnit.Ouvres,
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
        (FamilyEvent.GrandchildDeath, 2));
}
