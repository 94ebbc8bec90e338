using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a pay is held against the SMIC with over an employment: the pay, the days, the week and its meaning.</summary>
internal readonly record struct MinimumWageHistoryQuestion : IQuestion
{
    private const int SixMonths = 6;

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

    /// <summary>The same, of someone who may be under 18, with so many months in the branch on the first day.</summary>
    public MinimumWageHistoryQuestion OfSomeoneBorn(LocalDate birth, Months inBranch)
    {
        _ = YoungWorker.Born(birth, inBranch, Employment.Start);
        return inBranch.Exact.IsInteger
            ? this with { Birth = birth.Iso(), InBranch = inBranch }
            : throw Refusal.OutOfRange(inBranch, nameof(inBranch), "a whole number of months: six of them have a last day");
    }

    public GrossPay Pay { get; }

    public DateInterval Employment { get; }

    public WeeklySchedule Week { get; }

    public PayRegime Regime { get; }

    public FrenchLaw Law { get; }

    public bool SegurIncluded { get; }

    public Percent? SegurShare { get; }

    public PayRules? Rules { get; }

    /// <summary>The day of birth; null where it is not looked at.</summary>
    public LocalDate? Birth { get; private init; }

    /// <summary>The months in the branch on the first day of the employment.</summary>
    public Months InBranch { get; private init; }

    /// <summary>The first day of the whole SMIC: 18 years, or six months in the branch (C. trav. D3231-3).</summary>
    public LocalDate? WholeFrom => Birth is not { } birth ? null : LocalDate.Min(Birthday(birth, 18), SixMonthsOn);

    /// <summary>The comparison of one day.</summary>
    public MinimumWageMarginQuestion On(LocalDate day) =>
        new(Pay.Monthly, new(Week.WeeklyHours, Regime, day, Law, Rules), SegurIncluded, SegurShare, ShareOn(day));

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

        if (Birth is { } birth)
        {
            Law.AddChanges(TrainingPayRates.WorkerUnder17, first, last, days);
            Law.AddChanges(TrainingPayRates.WorkerAt17, first, last, days);
            Add(Birthday(birth, 17));
            Add(WholeFrom!.Value);
        }

        return days;

        void Add(LocalDate day)
        {
            if (day > first && day <= last)
            {
                _ = days.Add(day);
            }
        }
    }

    /// <summary>The months paid of a stretch, incomplete ones by their share.</summary>
    public Months MonthsOf(LocalDate first, LocalDate last) =>
        new PeriodPay(new PeriodPayQuestion(Pay, first, last, Week, Rules)).PaidMonths;

    private LocalDate SixMonthsOn => InBranch.Exact >= SixMonths
        ? Employment.Start
        : Quantieme.AddMonths(Employment.Start, SixMonths - (int)InBranch.Exact.Numerator);

    private static LocalDate Birthday(LocalDate birth, int years) => Quantieme.AddMonths(birth, 12 * years);

    private Dated<Percent>? ShareOn(LocalDate day) => Birth is not { } birth || day >= WholeFrom
        ? null
        : day < Birthday(birth, 17) ? TrainingPayRates.WorkerUnder17 : TrainingPayRates.WorkerAt17;
}
