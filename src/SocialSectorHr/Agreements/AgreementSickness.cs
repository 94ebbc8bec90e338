using SocialSectorHr.Law;
using static SocialSectorHr.AgreementRows;

namespace SocialSectorHr;

/// <summary>What the agreements set on the pay kept during a sickness, read in the texts.</summary>
/// <remarks>
/// A stay in hospital is one of more than two days for CCN 65. The trial that HLA asks to have ended, and the pregnancy of ALISFA, are not
/// looked at.
/// </remarks>
internal static class AgreementSickness
{
    private static readonly Percent All = Percent.Of(100);
    private static readonly Percent Half = Percent.Of(50);
    private static readonly Days ThreeDays = Days.Of(3);

    public static AgreementTable<SickPayRules> Ccn66 => ByStatus(
        new SickPayRules
        {
            Requires = SeniorityRange.From(Months.Of(12)),
            Tiers = [InMonths(3, All), InMonths(3, Half)],
            Source = BranchTexts.Ccn66_26,
        },
        new SickPayRules
        {
            Requires = SeniorityRange.From(Months.Of(12)),
            Tiers = [InMonths(6, All), InMonths(6, Half)],
            Source = BranchTexts.Ccn66_Annexe6_6,
        });

    public static AgreementTable<SickPayRules> Ccn51 => ByStatus(
        Ccn51Rules([InDays(180, All)]),
        Ccn51Rules([InMonths(6, All), InMonths(6, Half)]));

    // A stop of exactly fifteen days fits none of its cases: the waiting stays.
    public static AgreementTable<SickPayRules> Eclat => ForAll(new SickPayRules
    {
        Requires = SeniorityRange.From(SixMonths),
        Waiting = ThreeDays,
        IsWaitingLiftedInHospital = true,
        WaitingLiftedAboveAge = 50,
        WaitingLiftedAbove = Days.Of(15),
        StopsWithoutWaiting = 1,
        StopsWithoutWaitingAfterFiveYears = 2,
        Tiers = [InDays(90, All)],
        AccidentTiers = [InMonths(6, All)],
        IsWaitingInsideTheFirst = true,
        Source = BranchTexts.Eclat_4_4_2,
    });

    public static AgreementTable<SickPayRules> HomeCare => ForAll(new SickPayRules
    {
        Requires = SeniorityRange.From(SixMonths),
        IsSeniorityAskedForAccidents = true,
        Waiting = ThreeDays,
        Tiers =
        [
            InDays(60, Percent.Of(90)) with { Base = SickPayBase.Gross, Seniority = SeniorityRange.Any.Below(Months.Of(240)) },
            InDays(90, Percent.Of(90)) with { Base = SickPayBase.Gross, Seniority = SeniorityRange.From(Months.Of(240)) },
        ],
        Source = BranchTexts.HomeCare_VII,
    });

    public static AgreementTable<SickPayRules> Alisfa => ForAll(new SickPayRules
    {
        Requires = SeniorityRange.From(Months.Of(4)),
        IsSeniorityAskedForAccidents = true,
        Waiting = ThreeDays,
        IsWaitingLiftedForLongIllness = true,
        StopsWithoutWaiting = 2,
        Tiers = [InDays(90, All), InDays(90, Percent.Of(75))],
        Source = BranchTexts.Alisfa_IX_1,
    });

    public static AgreementTable<SickPayRules> MissionsLocales => ForAll(new SickPayRules
    {
        Requires = SeniorityRange.From(SixMonths),
        IsSeniorityAskedForAccidents = true,
        Waiting = ThreeDays,
        StopsWithoutWaiting = 1,
        Tiers = [new() { Rate = All }],
        Source = BranchTexts.MissionsLocales_5_9,
    });

    // Exactly one year is taken with the lower band.
    public static AgreementTable<SickPayRules> SupportedHousing => ForAll(new SickPayRules
    {
        IsSeniorityAskedForAccidents = true,
        Tiers =
        [
            InDays(30, All) with { Seniority = SeniorityRange.Any.UpTo(Months.Of(12)) },
            InDays(60, All) with { Seniority = SeniorityRange.Above(Months.Of(12)) },
        ],
        Source = BranchTexts.SupportedHousing_13_3,
    });

    public static AgreementTable<SickPayRules> Ccn65 => ForAll(new SickPayRules
    {
        Requires = SeniorityRange.From(Months.Of(12)),
        IsSeniorityAskedForAccidents = true,
        Waiting = ThreeDays,
        WaitingAfterAStop = Days.Of(7),
        WaitingAfterAStopInHospital = ThreeDays,
        IsWaitingLiftedInHospital = true,
        Tiers = [InMonths(3, All)],
        IsWaitingInsideTheFirst = true,
        Source = BranchTexts.Ccn65_52,
    });

    private static SickPayRules Ccn51Rules(SickPayTier[] tiers) => new()
    {
        Requires = SeniorityRange.From(Months.Of(12)),
        Waiting = ThreeDays,
        IsWaitingLiftedInHospital = true,
        IsWaitingLiftedForLongIllness = true,
        Tiers = tiers,
        Source = BranchTexts.Ccn51_13_01_2,
    };

    private static SickPayTier InMonths(int months, Percent rate) => new() { Rate = rate, Months = Months.Of(months) };

    private static SickPayTier InDays(int days, Percent rate) => new() { Rate = rate, Days = Days.Of(days) };
}
