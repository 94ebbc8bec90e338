using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A gross pay by the year, its payments and the hour (salaire brut).</summary>
/// <remarks>
/// Exact: nothing is rounded before it is printed or <see cref="Money.Round()"/> is called. Pay is monthly, whatever the days of the month (C. trav. L3242-1).
/// </remarks>
public sealed record GrossPay
{
    private GrossPay(Money annual, int payments)
    {
        if (annual < Money.Zero)
        {
            throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative");
        }

        if (payments is < 1 or > 24)
        {
            throw Refusal.OutOfRange(payments, nameof(payments), "between 1 and 24 payments a year");
        }

        Annual = annual;
        Payments = payments;
    }

    /// <summary>All payments of a full year, in euros.</summary>
    public Money Annual { get; }

    /// <summary>How many equal payments make the year: 12, or 13 with a thirteenth month.</summary>
    public int Payments { get; }

    /// <summary>One payment, in euros, exact: the month of a pay in 12 or 13 payments.</summary>
    public Money Monthly => Annual / Payments;

    /// <summary>A twelfth of the year, in euros, exact: what a thirteenth month makes of an average month.</summary>
    public Money AverageMonth => Annual / 12;

    /// <summary>What a month pays: a payment of twelve or more, otherwise a twelfth of the year.</summary>
    internal Money BaseMonth => Payments < 12 ? AverageMonth : Monthly;

    /// <summary>A pay stated by the year.</summary>
    /// <param name="annual">All payments of the year, in euros; zero or more.</param>
    /// <param name="payments">Into how many equal payments; 1 to 24.</param>
    /// <returns>The pay.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the payments are not between 1 and 24.</exception>
    public static GrossPay PerYear(Money annual, int payments = 12) => new(annual, payments);

    /// <summary>A pay stated by the month.</summary>
    /// <param name="monthly">One payment, in euros; zero or more.</param>
    /// <param name="payments">How many such payments a year; 1 to 24.</param>
    /// <returns>The pay.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the payments are not between 1 and 24.</exception>
    public static GrossPay PerMonth(Money monthly, int payments = 12) => monthly < Money.Zero
        ? throw Refusal.OutOfRange(monthly, nameof(monthly), "zero or more: a pay is not negative")
        : new(monthly * payments, payments);

    /// <summary>The month of a pay stated by the hour, in the lines of a payslip.</summary>
    /// <param name="hourly">The rate of an hour, in euros; zero or more.</param>
    /// <param name="week">The weekly hours of the post; more than 0 h, at most 60 h.</param>
    /// <param name="regime">What the hours above 35 mean; not a forfait in days, which has no hours.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement or a payroll chooses, the layout among it; null for the default.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rate is negative, the week cannot exist, the regime pays no hours, or a premium is below the floor of C. trav. L3121-33.
    /// </exception>
    public static PaidMonth FromHourly(Money hourly, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules = null) =>
        PaidMonth.Of(hourly, week, regime, on, law, rules);

    /// <summary>The SMIC of a month for a week of hours: C. trav. L3232-3 for the legal week, D3231-5 for other hours.</summary>
    /// <remarks>Not for Mayotte, which has its own SMIC.</remarks>
    /// <param name="week">The weekly hours; more than 0 h, at most 60 h.</param>
    /// <param name="regime">What the hours above 35 mean; not a forfait in days, which has no hours.</param>
    /// <param name="on">The day whose SMIC is read.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement or a payroll chooses; null for the default, which gives the official monthly amount.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The SMIC is not known on that day, the week cannot exist, the regime pays no hours, or a premium is below its floor.
    /// </exception>
    public static PaidMonth AtMinimumWage(Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules = null) =>
        PaidMonth.AtMinimumWage(week, regime, on, law, rules);

    /// <summary>The rate of an hour under one meaning of the weekly hours.</summary>
    /// <param name="week">The weekly hours of the post; more than 0 h, at most 60 h.</param>
    /// <param name="regime">What the hours above 35 mean.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement chooses; null for the default.</param>
    /// <returns>The rate, exact; none under a forfait in days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The week cannot exist, or a premium is below the floor of C. trav. L3121-33.</exception>
    public HourlyPay PerHour(Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules = null) =>
        HourlyPay.Of(Monthly, week, regime, on, law, rules);

    /// <summary>The rate of an hour under both meanings of weekly hours that pay hours: RTT, then overtime.</summary>
    /// <param name="week">The weekly hours of the post; more than 0 h, at most 60 h.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an agreement chooses; null for the default.</param>
    /// <returns>The two rates; the usual one is RTT.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The week cannot exist, or a premium is below the floor of C. trav. L3121-33.</exception>
    public Readings<HourlyPay> PerHourReadings(Hours week, LocalDate on, FrenchLaw law, PayRules? rules = null) => new(
        [PerHour(week, PayRegime.RttAverage35, on, law, rules), PerHour(week, PayRegime.OvertimePaid, on, law, rules)],
        usual: 0,
        static (a, b) => Nullable.Compare(a.Rate, b.Rate));

    /// <summary>The announced month beside this year of pay: exact, truncated, rounded, near or inconsistent.</summary>
    /// <param name="monthly">The month as the offer announces it, in euros.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is negative.</exception>
    public AnnouncedMonth Announced(Money monthly) => monthly < Money.Zero
        ? throw Refusal.OutOfRange(monthly, nameof(monthly), "zero or more: a pay is not negative")
        : AnnouncedMonth.Of(Annual, Payments, monthly);

    /// <summary>
    /// A payment of this pay beside the SMIC of the same hours: C. trav. L3232-3 for the legal week, D3231-5 and D3231-6 for other hours.
    /// </summary>
    /// <remarks>Not for Mayotte, which has its own SMIC.</remarks>
    /// <param name="week">The weekly hours of the post; more than 0 h, at most 60 h; not looked at under a forfait in days.</param>
    /// <param name="regime">What the hours above 35 mean; under a forfait in days the comparison is one of plausibility.</param>
    /// <param name="on">The day whose SMIC is read.</param>
    /// <param name="law">The law.</param>
    /// <param name="segurIncluded">
    /// Whether each month of the pay includes the Segur indemnity, so that the margin without it is computed too.
    /// </param>
    /// <param name="rules">What an agreement or a payroll chooses; null for the default.</param>
    /// <param name="segurShare">
    /// The share of Segur that the pay includes: the hours of the contract by the collective hours. Null for that of the week in 35 hours, whole under a
    /// forfait in days. Above 100 % counts as 100 %; not looked at where Segur is not included.
    /// </param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The SMIC or Segur is not known on that day, the week cannot exist, a premium is below its floor, or the share is not above 0 %.
    /// </exception>
    public MinimumWageMargin OverMinimumWage(
        Hours week, PayRegime regime, LocalDate on, FrenchLaw law, bool segurIncluded = false, PayRules? rules = null, Percent? segurShare = null) =>
        MinimumWageMargin.Of(Monthly, week, regime, on, law, segurIncluded, rules, segurShare);

    /// <summary>What is left of a pay said to include the Segur indemnity.</summary>
    /// <param name="on">The day whose indemnity is read.</param>
    /// <param name="law">The law.</param>
    /// <param name="workingTime">The hours of the contract by the collective hours; null for full time. Above 100 % counts as 100 %.</param>
    /// <returns>The pay without it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The indemnity is not known on that day, or the working time is not above 0 %.</exception>
    public PayWithoutSegur WithoutSegur(LocalDate on, FrenchLaw law, Percent? workingTime = null) =>
        PayWithoutSegur.Of(this, on, law, workingTime ?? Percent.Of(100));

    /// <summary>The pay of a part-time post, in proportion of the hours (C. trav. L3123-5).</summary>
    /// <param name="week">The weekly hours of the part-time post; more than 0 h.</param>
    /// <param name="fullTimeWeek">The weekly hours of full time in the firm.</param>
    /// <returns>The pay for these hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not above 0 h and at most those of full time.</exception>
    public GrossPay ForPartTime(Hours week, Hours fullTimeWeek)
    {
        if (week <= Hours.Zero || week > fullTimeWeek)
        {
            throw Refusal.OutOfRange(week, nameof(week), $"more than 0 h and at most the full time of {fullTimeWeek} (C. trav. L3123-5)");
        }

        return new(Annual * (week / fullTimeWeek), Payments);
    }

    /// <summary>What an incomplete month pays, for a presence in it: an entry, an exit, or both.</summary>
    /// <remarks>
    /// One payment of this pay is the whole month, a twelfth of the year where there are fewer than twelve.
    /// </remarks>
    /// <param name="month">The month.</param>
    /// <param name="presence">The employment; it may begin before the month and end after it.</param>
    /// <param name="week">The week of work; its holidays count as worked, in the month and in the absence.</param>
    /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The method does not suit the week: 21.67 is for five days.</exception>
    public IncompleteMonth Month(YearMonth month, DateInterval presence, WeeklySchedule week, PayRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(presence);
        return IncompleteMonth.Of(BaseMonth, month, presence.Start, presence.End, week, null, rules);
    }

    /// <summary>What an incomplete month pays for a cycle of unequal days or weeks, by the real hours of the month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="presence">The employment; it may begin before the month and end after it.</param>
    /// <param name="cycle">The cycle; its holidays count as worked, in the month and in the absence.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside 1982 to 2199.</exception>
    public IncompleteMonth Month(YearMonth month, DateInterval presence, WorkCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(presence);
        ArgumentNullException.ThrowIfNull(cycle);
        DateInterval days = month.ToDateInterval();
        Hours whole = cycle.ScheduledHours(days);
        Hours present = days.Intersection(presence) is { } there ? cycle.ScheduledHours(there) : Hours.Zero;
        return IncompleteMonth.Of(BaseMonth, (whole - present).Exact, whole.Exact, IncompleteMonthMethod.HoursReal);
    }

    /// <summary>What an incomplete month pays by every method, in the order of <see cref="IncompleteMonthMethod"/>.</summary>
    /// <param name="month">The month.</param>
    /// <param name="presence">The employment; it may begin before the month and end after it.</param>
    /// <param name="week">The week of work; 21.67 is left out unless it has five days.</param>
    /// <param name="rules">What an agreement or a payroll chooses; its method is the usual one.</param>
    /// <returns>The readings, ordered by what they pay.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rules name a method that does not suit the week.</exception>
    public Readings<IncompleteMonth> MonthReadings(YearMonth month, DateInterval presence, WeeklySchedule week, PayRules? rules = null)
    {
        IncompleteMonth chosen = Month(month, presence, week, rules);
        IncompleteMonthMethod[] methods = week.DaysPerWeek == 5 ? IncompleteMonthMethods.Methods : IncompleteMonthMethods.MethodsOfAnyWeek;
        IncompleteMonth[] readings = new IncompleteMonth[methods.Length];
        for (int i = 0; i < methods.Length; i++)
        {
            readings[i] = IncompleteMonth.Of(BaseMonth, month, presence.Start, presence.End, week, methods[i], rules);
        }

        return new(readings, Array.IndexOf(methods, chosen.Method), static (a, b) => a.Paid.CompareTo(b.Paid));
    }

    /// <summary>What a month pays where some of its hours were missed without pay.</summary>
    /// <param name="absent">The hours missed, holidays of the absence included; zero or more, at most those of the month.</param>
    /// <param name="ofMonth">The hours of the month, holidays included: real ones, or the mean of <see cref="IncompleteMonthMethod.HoursMean"/>.</param>
    /// <param name="method">By real or by mean hours.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours cannot be those of a month, or the method counts days.</exception>
    public IncompleteMonth MonthLess(Hours absent, Hours ofMonth, IncompleteMonthMethod method = IncompleteMonthMethod.HoursReal)
    {
        if (!Enum.IsDefined(method) || !method.IsInHours())
        {
            throw Refusal.OutOfRange(method, nameof(method), "a method that counts hours, HoursReal or HoursMean");
        }

        if (ofMonth <= Hours.Zero || ofMonth > Hours.Of(31 * 24))
        {
            throw Refusal.OutOfRange(ofMonth, nameof(ofMonth), "more than 0 h and at most 744 h, those of 31 days");
        }

        return absent >= Hours.Zero && absent <= ofMonth
            ? IncompleteMonth.Of(BaseMonth, absent.Exact, ofMonth.Exact, method)
            : throw Refusal.OutOfRange(absent, nameof(absent), $"between 0 h and the {ofMonth} of the month");
    }

    /// <summary>What a month pays where some of its days were missed without pay.</summary>
    /// <param name="absent">The days missed, holidays of the absence included; zero or more, at most those of the month.</param>
    /// <param name="ofMonth">The days of the month in the unit of the method, holidays included: 22 weekdays, 26 ouvrables, 30.</param>
    /// <param name="method">A method that counts days.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a month, or the method counts hours.</exception>
    public IncompleteMonth MonthLess(Days absent, Days ofMonth, IncompleteMonthMethod method)
    {
        if (!Enum.IsDefined(method) || method.IsInHours())
        {
            throw Refusal.OutOfRange(method, nameof(method), "a method that counts days");
        }

        if (ofMonth <= Days.Zero || ofMonth > Days.Of(31))
        {
            throw Refusal.OutOfRange(ofMonth, nameof(ofMonth), "more than 0 and at most 31 days");
        }

        return absent >= Days.Zero && absent <= ofMonth
            ? IncompleteMonth.Of(BaseMonth, absent.Exact, ofMonth.Exact, method)
            : throw Refusal.OutOfRange(absent, nameof(absent), $"between 0 and the {ofMonth} of the month");
    }

    /// <summary>What a stretch of employment pays: whole months, and its first and last ones by their share, each to the cent.</summary>
    /// <param name="period">The employment, or the part of it that is asked about.</param>
    /// <param name="week">The week of work.</param>
    /// <param name="rules">What an agreement or a payroll chooses; null for the real hours.</param>
    /// <returns>The pay of the period; payments beyond twelve for their share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The method does not suit the week: 21.67 is for five days.</exception>
    public PeriodPay Over(DateInterval period, WeeklySchedule week, PayRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        return PeriodPay.Of(this, period.Start, period.End, week, rules);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year and its payments.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Annual.ToString(language)} par an en {NumberText.Fixed(Payments, 0, language)} versements de {Monthly.ToString(language)}"
        : $"{Annual.ToString(language)} a year in {NumberText.Fixed(Payments, 0, language)} payments of {Monthly.ToString(language)}";
}
