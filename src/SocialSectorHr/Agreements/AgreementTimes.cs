using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the agreements set on working time, read in the texts; [C] where a note says that it was seen in one source.</summary>
internal static class AgreementTimes
{
    private static readonly Percent ATenth = Percent.Of(10);
    private static readonly Percent AThird = Percent.OfFraction(1, 3);
    private static readonly Bilingual SeenOnce = new("vu dans une seule source", "seen in one source only");

    public static AgreementWorkingTime Ccn66 => new()
    {
        Limits = Branch,
        Overtime = Contingent(110, BranchTexts.Bass_1999),
        Rows =
        [
            Row(AgreementTimeKind.CycleMaximum, Hours.Of(44), BranchTexts.Ccn66_20),
            Row(AgreementTimeKind.SundaysOff, Percent.Of(50), BranchTexts.Ccn66_21, new("deux sur quatre semaines", "two in four weeks")),
            Row(AgreementTimeKind.ExecutiveRestDays, LeaveDays.Ouvres(18), BranchTexts.Ccn66_20, new("au moins", "at least")),
            Row(AgreementTimeKind.ScheduleNotice, Days.Of(7), BranchTexts.Ccn66_20),
            .. OfTheBranch,
        ],
    };

    public static AgreementWorkingTime Ccn51 => new()
    {
        Limits = Branch,
        Overtime = Contingent(110, BranchTexts.Bass_1999),
        Rows =
        [
            Row(
                AgreementTimeKind.SundaysOff,
                AThird,
                BranchTexts.Ccn51_05,
                new("ou quinze par an ; handicap : deux sur cinq en internat, tous en externat", "or fifteen a year; disability: two in five, all in day care")),
            Row(AgreementTimeKind.ScheduleNotice, Days.Of(7), BranchTexts.Ccn51_05, new("quatre au moins", "four at the least")),
            .. OfTheBranch,
        ],
    };

    public static AgreementWorkingTime Eclat => new()
    {
        Limits = new() { NightAverageMaximum = Hours.Of(44), Source = BranchTexts.Eclat_5_8 },
        PartTime = new()
        {
            ComplementaryHoursShare = AThird,
            ComplementaryPremium = Percent.Of(17),
            ComplementaryPremiumBeyond = Percent.Of(17),
            Source = BranchTexts.Eclat_5_9,
        },
        Overtime = Contingent(70, BranchTexts.Eclat_5_4),
        Rows =
        [
            Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(10), BranchTexts.Eclat_5_9, new("groupe A", "group A")),
            Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(14), BranchTexts.Eclat_5_9, new("groupes B et C", "groups B and C")),
            Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(16), BranchTexts.Eclat_5_9, new("groupes D à F", "groups D to F")),
            Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(24), BranchTexts.Eclat_5_9, new("groupe G et au-delà", "group G and above")),
            Row(AgreementTimeKind.Span, Hours.Of(12), BranchTexts.Eclat_5_3),
            Row(AgreementTimeKind.ForfaitDays, Days.Of(214), BranchTexts.Eclat_5_5),
            Row(
                AgreementTimeKind.NightRest,
                Percent.Of(12.5m),
                BranchTexts.Eclat_5_8,
                new("travailleurs de nuit", "night workers")),
        ],
    };

    public static AgreementWorkingTime HomeCare => new()
    {
        Rows =
        [
            Row(AgreementTimeKind.Span, Hours.Of(12), BranchTexts.HomeCare_V, new("13 h en SSIAD ou sept jours par mois", "13 h in a SSIAD or seven days a month")),
            Row(AgreementTimeKind.SundaysOff, Percent.Of(50), BranchTexts.HomeCare_V, new("au moins", "at least")),
            Row(
                AgreementTimeKind.PartTimeMinimum,
                Hours.OfFraction(70 * 12, 52),
                BranchTexts.HomeCare_V,
                new("70 h par mois, ou 200 h par trimestre ou 800 h par an", "70 h a month, or 200 h a quarter or 800 h a year")),
            Row(AgreementTimeKind.ForfaitDays, Days.Of(217), BranchTexts.HomeCare_V_65, new("moins les congés d'ancienneté", "less seniority leave")),
            Row(AgreementTimeKind.ScheduleNotice, Days.Of(7), BranchTexts.HomeCare_V_37, new("moins en urgence", "fewer in an emergency")),
        ],
    };

    public static AgreementWorkingTime Alisfa => new()
    {
        PartTime = new() { ComplementaryHoursShare = AThird, Source = BranchTexts.Alisfa_IV_1 },
        Overtime = Contingent(60, BranchTexts.Alisfa_IV_1),
        Rows =
        [
            Row(AgreementTimeKind.DailyRest, Hours.Of(12), BranchTexts.Alisfa_IV_1),
            Row(AgreementTimeKind.Span, Hours.Of(10), BranchTexts.Alisfa_IV_1, new("12 h par exception", "12 h as an exception")),
            Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(1), BranchTexts.Alisfa_IV_1, new("personnel technique", "technical workers")),
            Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(5), BranchTexts.Alisfa_IV_1, new("autres emplois, selon l'effectif", "other jobs, by the staff of the firm")),
            Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(17.5m), BranchTexts.Alisfa_IV_1, new("certains emplois", "some jobs")),
            Row(AgreementTimeKind.ForfaitDays, Days.Of(210), BranchTexts.Alisfa_XI_7),
            Row(AgreementTimeKind.ScheduleNotice, Days.Of(7), BranchTexts.Alisfa_IV_1, new("72 h ou moins : une heure de repos", "72 h or less: an hour of rest")),
        ],
    };

    public static AgreementWorkingTime MissionsLocales => new()
    {
        Overtime = Contingent(70, BranchTexts.MissionsLocales_5_2),
        Rows = [OfTheLaw],
    };

    public static AgreementWorkingTime SupportedHousing => new()
    {
        Limits = new() { WeeklyMaximum = Hours.Of(44), Source = BranchTexts.SupportedHousing_6_2 },
        PartTime = new() { ComplementaryHoursShare = AThird, Source = BranchTexts.SupportedHousing_8_2 },
        Overtime = Contingent(50, BranchTexts.SupportedHousing_7_4),
        Rows =
        [
            Row(AgreementTimeKind.SundaysOff, AThird, BranchTexts.SupportedHousing_6_6),
            OfTheLaw,
            Row(AgreementTimeKind.ForfaitDays, Days.Of(207), BranchTexts.SupportedHousing_9, new("directeurs ; non étendu", "directors; not extended")),
            Row(
                AgreementTimeKind.ScheduleNotice,
                Days.Of(7),
                BranchTexts.SupportedHousing_7_3,
                new("modulation ; étendu en jours ouvrés", "modulation; extended in ouvrés")),
        ],
    };

    public static AgreementWorkingTime Ccn65 => new()
    {
        Limits = new() { DailyMaximum = Hours.Of(12), Source = BranchTexts.Ccn65_20_1 },
        PartTime = new()
        {
            ComplementaryHoursShare = AThird,
            ComplementaryPremium = ATenth,
            ComplementaryPremiumBeyond = Percent.Of(25),
            Source = BranchTexts.Ccn65_22,
        },
        Overtime = Contingent(110, BranchTexts.Ccn65_21) with { YearThreshold = Hours.Of(1_582) },
        Rows =
        [
            Row(AgreementTimeKind.YearlyHours, Hours.Of(1_582), BranchTexts.Ccn65_20),
            Row(AgreementTimeKind.ExecutiveRestDays, LeaveDays.Ouvres(18), BranchTexts.Ccn65_90),
        ],
    };

    private static WorkingLimitRules Branch => new()
    {
        WeeklyMaximum = Hours.Of(44),
        NightAverageMaximum = Hours.Of(44),
        Source = BranchTexts.Bass_1999,
    };

    // The branch of the health, social and medico-social sectors, whatever the agreement; not for the firms of CCN 65.
    private static AgreementTimeRow[] OfTheBranch =>
    [
        Row(AgreementTimeKind.DailyRest, Hours.Of(9), BranchTexts.Bass_1999, new("certains emplois ; 11 h sinon", "some jobs; 11 h otherwise")),
        Row(AgreementTimeKind.RttDays, Days.Of(18), BranchTexts.Bass_1999, SeenOnce),
        Row(AgreementTimeKind.RttDays, Days.Of(23), BranchTexts.Bass_1999, SeenOnce),
        Row(
            AgreementTimeKind.PartTimeMinimum,
            Hours.Of(2),
            BranchTexts.Bass_2013,
            new("médicaux et paramédicaux", "medical and paramedical staff")),
        Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(14), BranchTexts.Bass_2013, new("si le poste le demande", "where the post needs it")),
        Row(AgreementTimeKind.PartTimeMinimum, Hours.Of(24), BranchTexts.Bass_2013, new("sinon", "otherwise")),
        Row(AgreementTimeKind.NightRest, Percent.Of(7), BranchTexts.Bass_2002_01, new("si la convention ne paie pas les nuits", "where the agreement does not pay the nights")),
        Row(
            AgreementTimeKind.NightRestDays,
            Days.Of(2),
            BranchTexts.Bass_2002_01,
            new("si elle les paie ; un seul sous six mois dans l'année", "where it pays them; one only under six months in the year")),
    ];

    // The agreement was read and sets none of its own.
    private static AgreementTimeRow OfTheLaw => Row(
        AgreementTimeKind.PartTimeMinimum, Hours.Of(24), LabourCode.L3123_27, new("celle de la loi : la convention n'en fixe pas", "that of the law: the agreement sets none"));

    private static OvertimeRules Contingent(int hours, LegalSource source) => new() { Contingent = Hours.Of(hours), Source = source };

    private static AgreementTimeRow Row(AgreementTimeKind kind, FigureValue value, LegalSource source, Bilingual? note = null) =>
        new() { Kind = kind, Value = value, Source = source, Note = note };
}
