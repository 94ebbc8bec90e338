using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a pay is held against the SMIC with over an employment: the pay, the days, the week and its meaning.</summary>
internal readonly record struct MinimumWageHistoryQuestion : IQuestion
{
    public MinimumWageHistoryQuestion(
        GrossPay pay,
        DateInterval employment,
        WeeklySchedule week,
        PayRegime regime,
        FrenchLaw law,
        bool segurIncluded,
        Percent? segurShare,
        PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(pay);
        _ = employment.Iso();
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(law);
        (Pay, Employment, Week, Regime, Law) = (pay, employment, week, regime, law);
        (SegurIncluded, SegurShare, Rules) = (segurIncluded, segurShare, rules);
        _ = On(employment.Start);
    }

    public GrossPay Pay { get; }

    public DateInterval Employment { get; }

    public WeeklySchedule Week { get; }

    public PayRegime Regime { get; }

    public FrenchLaw Law { get; }

    public bool SegurIncluded { get; }

    public Percent? SegurShare { get; }

    public PayRules? Rules { get; }

    /// <summary>The comparison of one day.</summary>
    public MinimumWageMarginQuestion On(LocalDate day) =>
        new(Pay.Monthly, new(Week.WeeklyHours, Regime, day, Law, Rules), SegurIncluded, SegurShare);

    /// <summary>The first days of the stretches in which nothing that the comparison reads changes.</summary>
    public IEnumerable<LocalDate> Stretches()
    {
        (LocalDate first, LocalDate last) = (Employment.Start, Employment.End);
        SortedSet<LocalDate> days = [first];
        Law.AddChanges(On(first).Hours.Smic, first, last, days);
        Law.AddChanges(LegalDurations.Week, first, last, days);
        Law.AddChanges(OvertimeRates.Premium, first, last, days);
        Law.AddChanges(OvertimeRates.PremiumBeyond, first, last, days);
        Law.AddChanges(OvertimeRates.PremiumFloor, first, last, days);
        Law.AddChanges(OvertimeRates.FirstHours, first, last, days);
        if (SegurIncluded)
        {
            Law.AddChanges(Segur.Monthly, first, last, days);
        }

        return days;
    }

    /// <summary>The months paid of a stretch, incomplete ones by their share.</summary>
    public Months MonthsOf(LocalDate first, LocalDate last) =>
        new PeriodPay(new PeriodPayQuestion(Pay, first, last, Week, Rules)).PaidMonths;
}
