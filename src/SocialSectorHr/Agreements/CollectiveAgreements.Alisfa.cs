using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

// ALISFA, read in the text.
public static partial class CollectiveAgreements
{
    /// <summary>ALISFA (IDCC 1261), social and family life; extended, some articles not.</summary>
    /// <remarks>
    /// A crèche is treated like the rest: the dated exceptions of annexe VI have ended; its rules for the director of a crèche (trial of a
    /// month and a half, notice of two months) are not applied [C].
    /// </remarks>
    public static CollectiveAgreement Alisfa { get; } = new()
    {
        Idcc = 1261,
        Name = new("ALISFA, acteurs du lien social et familial", "ALISFA, social and family life"),
        IsExtended = true,
        Binds = new("les employeurs dont c'est l'activité principale", "employers whose main activity it is"),
        Sickness = AgreementSickness.Alisfa,
        PayFormula = AgreementPayFormula.Alisfa,
        Notice = new()
        {
            Source = BranchTexts.Alisfa_III_7,
            Schedule = NoticeSchedule.Of(
            [
                Row(TerminationKind.Resignation, NotExecutives, default, 1, BranchTexts.Alisfa_III_7),
                Row(TerminationKind.Dismissal, NotExecutives, BelowTwoYears, 1, BranchTexts.Alisfa_III_7),
                Row(TerminationKind.Dismissal, NotExecutives, FromTwoYears, 2, BranchTexts.Alisfa_III_7),
                .. Both(Executives, default, 3, 3, BranchTexts.Alisfa_XI_4, []),
            ]),
            JobSearch = [TwoHoursADay(NotExecutives, BranchTexts.Alisfa_III_7), FiftyHoursAMonth(BranchTexts.Alisfa_XI_4)],
        },
        Severance = ByStatus(
            HalfAMonth(FromTwoYears, 6, BranchTexts.Alisfa_III_8),
            HalfAMonth(SeniorityRange.Above(Months.Of(12)), 9, BranchTexts.Alisfa_XI_5) with { AgeLimit = SeveranceAgeLimit.Retirement }),
        Trial = ByStatus(Trial(2, BranchTexts.Alisfa_III_4, renewal: 2), Trial(4, BranchTexts.Alisfa_III_4, renewal: 4)),
        Retirement = new()
        {
            ByEmployee = new()
            {
                Steps = [new() { PerYear = Months.OfFraction(1, 5) }],
                Ceiling = Months.Of(3),
                TakesLastPay = true,
                Source = BranchTexts.Alisfa_X,
            },
        },
        FamilyLeave = AlisfaFamilyLeave,
        SickChild = new()
        {
            Paid = Days.Of(10),
            Source = BranchTexts.Alisfa_VI_4,
        },
        LeaveRight = Annual(LeaveDays.Ouvres(25), BranchTexts.Alisfa_VI_1) with
        {
            More = LeaveDays.Ouvres(8),
            MoreSource = BranchTexts.Alisfa_VI_2,
        },
        SeniorityLeave = new(),
        Fractioning = new(),
        WorkingTime = AgreementTimes.Alisfa,
        Caution = new(
            "Texte de l'automne 2023 ; l'article de l'indemnité des non-cadres n'était pas étendu.",
            "Text of autumn 2023; the article on the severance of the staff who are not cadres was not extended."),
    };

    private static FamilyLeaveRules AlisfaFamilyLeave => FamilyDays(
        BranchTexts.Alisfa_VI_4,
        LeaveUnit.Ouvres,
        (FamilyEvent.Marriage, 5),
        (FamilyEvent.CivilPartnership, 3),
        (FamilyEvent.ChildMarriage, 2),
        (FamilyEvent.SiblingMarriage, 1),
        (FamilyEvent.Birth, 3),
        (FamilyEvent.Adoption, 3),
        (FamilyEvent.SpouseDeath, 5),
        (FamilyEvent.CivilPartnerDeath, 3),
        (FamilyEvent.ChildDeath, 5),
        (FamilyEvent.ParentDeath, 2),
        (FamilyEvent.ParentInLawDeath, 2),
        (FamilyEvent.SiblingDeath, 2),
        (FamilyEvent.GrandparentDeath, 2),
        (FamilyEvent.Move, 1));
}
