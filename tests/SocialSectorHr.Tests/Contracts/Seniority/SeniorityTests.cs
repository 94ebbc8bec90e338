using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class SeniorityTests
{
    private static readonly LocalDate Entry = new(2020, 2, 20);
    private static readonly LocalDate Exit = new(2021, 2, 20);

    [Theory]
    [InlineData(AbsenceKind.Sickness)]
    [InlineData(AbsenceKind.CommutingAccident)]
    [InlineData(AbsenceKind.Sabbatical)]
    [InlineData(AbsenceKind.BusinessCreation)]
    [InlineData(AbsenceKind.Unpaid)]
    [InlineData(AbsenceKind.Unjustified)]
    [InlineData(AbsenceKind.Strike)]
    [InlineData(AbsenceKind.LayOff)]
    [InlineData(AbsenceKind.LaterElectiveOffice)]
    public void A_month_of_such_an_absence_does_not_count(AbsenceKind kind) => Assert.Equal(11.Months, Of(kind).Months);

    [Fact]
    public void Full_time_parental_leave_counts_half() => Assert.Equal(11.5m.Months, Of(AbsenceKind.ParentalFullTime).Months);

    [Fact]
    public void Every_other_absence_counts_in_full() => Assert.All(
        Enum.GetValues<AbsenceKind>().Except(
        [
            AbsenceKind.Sickness, AbsenceKind.CommutingAccident, AbsenceKind.Sabbatical, AbsenceKind.BusinessCreation, AbsenceKind.Unpaid,
            AbsenceKind.Unjustified, AbsenceKind.Strike, AbsenceKind.LayOff, AbsenceKind.ParentalFullTime,
            AbsenceKind.Paternity, AbsenceKind.ElectiveOffice, AbsenceKind.LaterElectiveOffice,
        ]),
        kind => Assert.Equal(12.Months, Of(kind).Months));

    /// <summary>Left out until the act that makes it count, day by day: half of these months.</summary>
    [Theory]
    [InlineData(AbsenceKind.Paternity, "2023-03-11")]
    [InlineData(AbsenceKind.ElectiveOffice, "2025-12-24")]
    public void Paternity_leave_and_elective_office_count_since_their_act(AbsenceKind kind, string since)
    {
        LocalDate first = NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value;
        LocalDate entry = Quantieme.AddMonths(first, -12);
        LocalDate exit = Quantieme.AddMonths(first, 12).PlusDays(-1);
        Assert.Equal(23.Months, With(Quantieme.AddMonths(first, -1), first.PlusDays(-1)));
        Assert.Equal(23.Months, With(Quantieme.AddMonths(first, -1), Quantieme.AddMonths(first, 1)));
        Assert.Equal(24.Months, With(first, Quantieme.AddMonths(first, 1)));

        Months With(LocalDate from, LocalDate to) => Seniority.Between(entry, exit, [new(new(from, to), kind)]).Months;
    }

    [Fact]
    public void Seasonal_contracts_are_added_up_without_the_gaps()
    {
        Seniority seasons = Seniority.OfSeasons(
            new DateInterval(new(2025, 6, 1), new(2025, 8, 31)), new DateInterval(new(2024, 6, 1), new(2024, 9, 30)));
        Assert.Equal((7.Months, new LocalDate(2024, 6, 1), new LocalDate(2025, 8, 31)), (seasons.Months, seasons.Entry, seasons.Exit));
        Assert.Contains(LabourCode.L1244_2, seasons.Explain().Sources);
        Assert.StartsWith(
            "contracts is 0: it must be one contract or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Seniority.OfSeasons()).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "contracts overlap",
            Assert.Throws<ArgumentException>(() => Seniority.OfSeasons(
                new DateInterval(new(2025, 6, 1), new(2025, 6, 30)), new DateInterval(new(2025, 6, 30), new(2025, 7, 1)))).Message,
            StringComparison.Ordinal);

        // What came before a permanent contract counts in its notice and its severance.
        PermanentContract contract = PermanentContract.From(new(2025, 9, 1)) with { EarlierSeniority = seasons.Months };
        Assert.Equal(8.Months, contract.Seniority(new(2025, 9, 30)).Months);
        NoticePeriod notice = contract.Notice(Termination.Dismissal(new(2025, 9, 30)), StaffCategory.WorkerOrEmployee, FrenchLaw.Published);
        Assert.Equal((8.Months, 1.Months), (notice.Seniority, notice.Months));
        Assert.Equal(
            500.Euros,
            contract.Severance(Termination.Dismissal(new(2025, 9, 30)), new(2025, 9, 30), 3_000.Euros, FrenchLaw.Published).Amount);
        Assert.StartsWith(
            "EarlierSeniority is -1 month: it must be 0 months or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => contract with { EarlierSeniority = (-1).Months }).Message,
            StringComparison.Ordinal);
    }

    [Property]
    internal bool Seasons_that_follow_one_another_at_once_are_one_entry_but_for_the_months_begun(DateInterval period, NonNegativeInt cut)
    {
        int days = cut.Get % period.Length;
        Months whole = Seniority.Between(period.Start, period.End).Months;
        Months seasons = days == 0
            ? Seniority.OfSeasons(period).Months
            : Seniority.OfSeasons(
                new DateInterval(
                    period.Start, period.Start.PlusDays(days - 1)), new DateInterval(period.Start.PlusDays(days), period.End)).Months;
        return days == 0 ? seasons == whole : (seasons - whole).Exact <= 1 && (whole - seasons).Exact <= 1;
    }

    [Fact]
    public void An_agreement_may_count_an_absence_or_leave_it_out()
    {
        SeniorityRules rules = new()
        {
            SicknessExcluded = 0.Percent,
            ParentalLeaveExcluded = 100.Percent,
            UnpaidLeaveExcluded = 25.Percent,
            StrikeExcluded = 50.Percent,
        };
        Assert.Equal(
            [12.Months, 11.Months, 11.75m.Months, 11.5m.Months],
            new[] { AbsenceKind.Sickness, AbsenceKind.ParentalFullTime, AbsenceKind.Unpaid, AbsenceKind.Strike }.Select(
                kind => Of(kind, rules).Months));
    }

    [Fact]
    public void An_absence_that_breaks_a_month_takes_its_share()
    {
        Absence tenDays = new(new(new(2020, 4, 1), new(2020, 4, 10)), AbsenceKind.Unpaid);
        Assert.Equal(Months.OfFraction(35, 3), Seniority.Between(Entry, Exit, [tenDays]).Months); // 12 − 10/30
    }

    [Fact]
    public void Absent_days_before_the_entry_and_after_the_exit_are_not_looked_at()
    {
        Absence long1 = new(new(new(2019, 1, 1), Entry.PlusDays(-1)), AbsenceKind.Unpaid);
        Absence long2 = new(new(Exit.PlusDays(1), new(2030, 1, 1)), AbsenceKind.Unpaid);
        Assert.Equal(12.Months, Seniority.Between(Entry, Exit, [long1, long2]).Months);
    }

    [Fact]
    public void Seniority_is_never_negative_and_is_clear_about_it()
    {
        Seniority none = Seniority.Between(Entry, Entry.PlusDays(40), [new(new(Entry, Entry.PlusDays(40)), AbsenceKind.Strike)]);
        Assert.Equal(Months.Zero, none.Months);
        Assert.Contains("never negative", none.Explain().ToText(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2021, 2, 18, 11, 0)]
    [InlineData(2021, 2, 19, 12, 1)]
    [InlineData(2023, 8, 31, 42, 3)]
    public void Months_and_years_are_completed_on_the_eve_of_the_day_number(int year, int month, int day, int months, int years)
    {
        Seniority seniority = Seniority.Between(Entry, new(year, month, day));
        Assert.Equal((Months.Of(months), years), (seniority.Months, seniority.CompleteYears));
    }

    [Property]
    public bool A_later_exit_never_has_less_seniority(DateInterval period, NonNegativeInt more) =>
        Seniority.Between(period.Start, period.End).Months <= Seniority.Between(period.Start, period.End.PlusDays(more.Get)).Months;

    [Property]
    public bool An_absence_never_adds_seniority_and_never_takes_more_than_its_length(
        DateInterval period, DateInterval absent, NonNegativeInt any)
    {
        AbsenceKind kind = Enum.GetValues<AbsenceKind>()[any.Get % Enum.GetValues<AbsenceKind>().Length];
        Months without = Seniority.Between(period.Start, period.End).Months;
        Months with = Seniority.Between(period.Start, period.End, [new(absent, kind)]).Months;
        return with <= without && with >= Months.Zero && (without - with).ToDecimal() <= (absent.Length / 28m) + 1;
    }

    [Property]
    public bool Months_absent_in_whole_months_are_taken_in_whole_months(LocalDate entry, PositiveInt months, PositiveInt absent)
    {
        LocalDate exit = Quantieme.End(entry, Period.FromMonths(months.Get + absent.Get));
        Absence unpaid = new(new(entry, Quantieme.End(entry, Period.FromMonths(absent.Get))), AbsenceKind.Unpaid);
        return Seniority.Between(entry, exit, [unpaid]).Months == Months.Of(months.Get);
    }

    [Fact]
    public void Equality_is_by_value()
    {
        Seniority one = Of(AbsenceKind.Strike);
        Assert.Equal(one, Of(AbsenceKind.Strike));
        Assert.Equal(one.GetHashCode(), Of(AbsenceKind.Strike).GetHashCode());
        Assert.NotEqual(one, Of(AbsenceKind.LayOff));
        Assert.NotEqual(one, Of(AbsenceKind.Strike, new()));
        Assert.Equal("11 months", one.ToString());
    }

    [Fact]
    public void A_contract_counts_from_its_first_day_of_seniority()
    {
        PermanentContract contract = PermanentContract.From(new(2021, 1, 1)) with { SeniorityFrom = Entry };
        Assert.Equal(12.Months, contract.Seniority(Exit).Months);
        Assert.Equal((Entry, Exit), (contract.Seniority(Exit).Entry, contract.Seniority(Exit).Exit));
        Assert.StartsWith(
            "on is 2020-02-19: it must be on or after the entry (2020-02-20).",
            Assert.Throws<ArgumentOutOfRangeException>(() => contract.Seniority(Entry.PlusDays(-1))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("contract", () => ((PermanentContract)null!).Seniority(Exit));
    }

    [Fact]
    public void Seniority_refuses_what_cannot_be()
    {
        Assert.StartsWith(
            "exit is 2020-02-19: it must be on or after the entry (2020-02-20).",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => Seniority.Between(Entry, Entry.PlusDays(-1))).Message, StringComparison.Ordinal);
        Absence strike = new(new(Entry, Entry.PlusDays(5)), AbsenceKind.Strike);
        Absence sick = new(new(Entry.PlusDays(5), Entry.PlusDays(9)), AbsenceKind.Sickness);
        Assert.StartsWith(
            "absences overlap: strike 20 February 2020 to 25 February 2020 and sickness 25 February 2020 to 29 February 2020.",
            Assert.Throws<ArgumentException>(() => Seniority.Between(Entry, Exit, [sick, strike])).Message, StringComparison.Ordinal);
        Assert.Equal(
            12.Months,
            Seniority.Between(Entry, Exit, [new(strike.Period, AbsenceKind.PaidLeave), new(strike.Period, AbsenceKind.Maternity)]).Months);
        Assert.StartsWith(
            "SicknessExcluded is 101%: it must be between 0% and 100%.",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => new SeniorityRules { SicknessExcluded = 101.Percent }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SeniorityRules { StrikeExcluded = (-1).Percent });
    }

    [Fact]
    public void An_absence_has_a_kind_and_says_it()
    {
        DateInterval march = new(new(2026, 3, 1), new(2026, 3, 31));
        Assert.Equal("paid leave 1 March 2026 to 31 March 2026", new Absence(march, AbsenceKind.PaidLeave).ToString());
        Assert.Equal("grève 1er mars 2026 au 31 mars 2026", new Absence(march, AbsenceKind.Strike).ToString(Language.French));
        Assert.Equal(new Absence(march, AbsenceKind.Strike), new Absence(new(march.Start, march.End), AbsenceKind.Strike));
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => new Absence(march, (AbsenceKind)99)).ParamName);
        Assert.Throws<ArgumentNullException>(() => new Absence(null!, AbsenceKind.Strike));
        Assert.Equal(Enum.GetValues<AbsenceKind>().Length, Enum.GetValues<AbsenceKind>().Select(kind => kind.Label()).Distinct().Count());
    }

    private static Seniority Of(AbsenceKind kind, SeniorityRules? rules = null) =>
        Seniority.Between(Entry, Exit, [new(new(new(2020, 4, 10), new(2020, 5, 9)), kind)], rules);
}
