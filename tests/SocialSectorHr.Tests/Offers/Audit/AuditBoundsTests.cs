using SocialSectorHr.Audit;
using SocialSectorHr.Numbers;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using CivilServant = SocialSectorHr.Offers.StatedContract.CivilServant;
using DefinedPurpose = SocialSectorHr.Offers.StatedContract.DefinedPurpose;
using FixedTerm = SocialSectorHr.Offers.StatedContract.FixedTerm;
using Permanent = SocialSectorHr.Offers.StatedContract.Permanent;
using PublicContract = SocialSectorHr.Offers.StatedContract.PublicContract;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>The figure of a rule, on it and just beyond it.</summary>
public sealed class AuditBoundsTests
{
    /// <summary>The rule, the last offer that it lets pass, the first that it does not.</summary>
    public static TheoryData<string, JobOffer, JobOffer> Bounds => new()
    {
        { "SHR1002", Lasting(FixedTermReason.TemporaryIncrease, 18), Lasting(FixedTermReason.TemporaryIncrease, 19) },
        { "SHR1002", Lasting(FixedTermReason.PendingPermanentHire, 9), Lasting(FixedTermReason.PendingPermanentHire, 10) },
        { "SHR1002", Lasting(FixedTermReason.ExceptionalExportOrder, 24), Lasting(FixedTermReason.ExceptionalExportOrder, 25) },
        { "SHR1002", Until(new(2027, 9, 15)), Until(new(2027, 9, 16)) },
        { "SHR1003", Lasting(FixedTermReason.TemporaryIncrease, 17), Lasting(FixedTermReason.TemporaryIncrease, 18) },
        { "SHR1003", Until(new(2027, 9, 14)), Until(new(2027, 9, 15)) },
        { "SHR1003", Vacancy(23), Vacancy(24) },
        { "SHR1004", Ending(Start), Ending(Start.PlusDays(-1)) },
        { "SHR1005", SixMonths(new(2026, 9, 25)), SixMonths(new(2026, 9, 26)) },
        { "SHR1005", SixMonths(new(2026, 9, 5)), SixMonths(new(2026, 9, 4)) },
        { "SHR1010", Of(new Permanent()) with { PublishedOn = Start }, Of(new Permanent()) with { PublishedOn = Start.PlusDays(1) } },
        { "SHR1012", Purpose(18), Purpose(17) },
        { "SHR1012", Purpose(36), Purpose(37) },
        { "SHR1015", Reasoned(FixedTermReason.Senior, new(2025, 12, 28)), Reasoned(FixedTermReason.Senior, new(2025, 12, 29)) },
        {
            "SHR1015",
            Reasoned(FixedTermReason.MultipleReplacement, new(2023, 4, 13)),
            Reasoned(FixedTermReason.MultipleReplacement, new(2023, 4, 12))
        },
        { "SHR1016", Tried(122, StaffStatus.Executive, new Permanent()), Tried(123, StaffStatus.Executive, new Permanent()) },
        { "SHR1016", Tried(61, StaffStatus.Employee, new Permanent()), Tried(62, StaffStatus.Employee, new Permanent()) },
        { "SHR1016", Tried(14, null, new FixedTerm { Duration = 6.Months }), Tried(15, null, new FixedTerm { Duration = 6.Months }) },
        { "SHR1016", Tried(31, null, new FixedTerm { Duration = 7.Months }), Tried(32, null, new FixedTerm { Duration = 7.Months }) },
        { "SHR1017", Protecting(new(2025, 9, 30)), Protecting(new(2025, 10, 1)) },
        { "SHR2001", Paid(2_000.99m.Euros.PerMonth, 24_000.Euros.PerYear), Paid(2_001.Euros.PerMonth, 24_000.Euros.PerYear) },
        { "SHR2002", Paid(2_635.83m.Euros.PerMonth, 31_630.Euros.PerYear), Paid(2_635.82m.Euros.PerMonth, 31_630.Euros.PerYear) },
        { "SHR2003", Weekly(35, 1_823.03m.Euros.PerMonth), Weekly(35, 1_823.02m.Euros.PerMonth) },
        { "SHR2003", Paid(12.02m.Euros.PerHour), Paid(12.01m.Euros.PerHour) },
        { "SHR2004", Weekly(35, 1_841.27m.Euros.PerMonth), Weekly(35, 1_841.26m.Euros.PerMonth) },
        { "SHR2004", Paid(12.15m.Euros.PerHour), Paid(12.14m.Euros.PerHour) },
        { "SHR2005", WithSegur(2_061.03m), WithSegur(2_061.02m) },
        { "SHR2005", WithThirteenth(23_699.39m), WithThirteenth(23_699.30m) }, // thirteen months of 1 823.03
        { "SHR2006", SaidSmic(12.02m.Euros.PerHour), SaidSmic(12.03m.Euros.PerHour) },
        { "SHR2006", SaidSmic(1_822.03m.Euros.PerMonth), SaidSmic(1_822.02m.Euros.PerMonth) },
        { "SHR2007", Paid(20_000.Euros.PerMonth), Paid(20_000.01m.Euros.PerMonth) },
        { "SHR2007", Paid(500.Euros.PerMonth), Paid(499.99m.Euros.PerMonth) },
        { "SHR2007", Paid(240_000.Euros.PerYear), Paid(240_000.01m.Euros.PerYear) },
        { "SHR2007", Paid(3.Euros.PerHour), Paid(2.99m.Euros.PerHour) },
        { "SHR2008", Both(2_000, 2_000.99m), Both(2_000, 2_001) },
        { "SHR2013", FullAmount(Hours.Of(35)), FullAmount(Minutes(35, -1)) },
        { "SHR2017", Thirteenth(Months.Zero), Thirteenth(Months.Of(1)) },
        {
            "SHR2019",
            Paid(Stated.Between(2_000.Euros, 2_600.Euros, Per.Month)),
            Paid(Stated.Between(2_000.Euros, 2_600.01m.Euros, Per.Month))
        },
        { "SHR2020", OfCcn66(1_862.71m, 434), OfCcn66(1_862.70m, 434) },
        { "SHR2021", OfCcn66(2_300, 446), OfCcn66(2_300, 445) },
        { "SHR3001", OfWeek(Hours.Of(35)), OfWeek(Minutes(35, 1)) },
        { "SHR3002", Resting(Minutes(35, 1), Days.Of(2)), Resting(Hours.Of(35), Days.Of(2)) },
        { "SHR3003", Year(22), Year(21.5m) },
        { "SHR3004", Year(22, new LocalDate(2027, 3, 15)), Year(22, new LocalDate(2027, 3, 14)) },
        { "SHR3006", Lasting(28.5m), Lasting(29) },
        { "SHR3006", Lasting(15), Lasting(14.5m) },
        { "SHR3008", Working(new() { Forfait = new() { Days = 218.Days } }), Working(new() { Forfait = new() { Days = 218.5m.Days } }) },
        { "SHR3009", Working(new() { Forfait = new() { Days = 257.Days } }), Working(new() { Forfait = new() { Days = 258.Days } }) },
        { "SHR3013", OfWeek(Hours.Of(24)), OfWeek(Minutes(24, -1)) },
        {
            "SHR3014",
            Working(new() { Hours = [35.Hours.PerWeek, 152.16m.Hours.PerMonth] }),
            Working(new() { Hours = [35.Hours.PerWeek, 152.17m.Hours.PerMonth] })
        },
        { "SHR3014", HalfTime(Minutes(20, 30)), HalfTime(Minutes(20, 31)) }, // half of 40 h, and half an hour
        { "SHR3014", HalfTime(Hours.Of(17)), HalfTime(Minutes(17, -1)) },
        { "SHR3015", OfWeek(Hours.Of(44)), OfWeek(Minutes(48, 1)) },
        { "SHR3016", Remote(146), Remote(146.5m) },
        { "SHR4001", Leaving(new() { Days = 25.Days, Unit = LeaveUnit.Ouvres }), Leaving(new() { Days = 24.5m.Days, Unit = LeaveUnit.Ouvres }) },
        { "SHR4001", Leaving(
            new() { Days = 30.Days, Unit = LeaveUnit.Ouvrables }), Leaving(new() { Days = 29.5m.Days, Unit = LeaveUnit.Ouvrables }) },
        { "SHR4001", Leaving(new() { Weeks = 5.Weeks }), Leaving(new() { Weeks = Stated.Exactly(Weeks.Of(4.9m)) }) },
        { "SHR4002", Leaving(new() { Days = 29.5m.Days }), Leaving(new() { Days = 30.Days }) },
        { "SHR5001", Vouchers(60), Vouchers(60.01m) },
        { "SHR5001", Vouchers(50), Vouchers(49.99m) },
        { "SHR5001", Vouchers(60, 12.20m), Vouchers(60, 12.21m) },
        { "SHR5002", Transport(50), Transport(49.99m) },
        { "SHR5002", Transport(75) with { Contracts = [new CivilServant()] }, Transport(74.99m) with { Contracts = [new CivilServant()] } },
        { "SHR5002", Transport(40) with { WorkingTime = Week(Hours.Of(14)) }, Transport(40) with { WorkingTime = Week(Minutes(14, 1)) } },
        { "SHR5003", Transport(50.01m), Transport(50) },
        { "SHR5004", Cover(50), Cover(49.99m) },
        { "SHR6003", Graded("attaché"), Graded("attaché", "rédacteur") },
        {
            "SHR9001",
            Of(new Permanent()) with { PublishedOn = new LocalDate(2026, 7, 24) },
            Of(new Permanent()) with { PublishedOn = new LocalDate(2026, 7, 25) }
        },
    };

    // What these look at is said, or is not: there is no figure to be on either side of.
    private static readonly string[] WithoutFigure =
        [
            "SHR1001", "SHR1006", "SHR1007", "SHR1008", "SHR1009", "SHR1011", "SHR1013", "SHR1014", "SHR1018", "SHR1019", "SHR1020",
            "SHR2009", "SHR2010", "SHR2011", "SHR2012", "SHR2014", "SHR2015", "SHR2016", "SHR2018",
            "SHR3005", "SHR3007", "SHR3010", "SHR3011", "SHR3012", "SHR3017", "SHR4003", "SHR4004", "SHR6001", "SHR6002",
            "SHR9002", // QuietOfferTests holds its days to the tables
        ];

    public static TheoryData<string> Ids => [.. OfferAudit.Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_figure_with_its_bound_or_none(string rule) =>
        Assert.NotEqual(WithoutFigure.Contains(rule), Bounds.Any(row => Equals(row[0], rule)));

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_rule_speaks_from_its_figure_on(string rule, JobOffer within, JobOffer beyond)
    {
        Assert.Equal("none", Said(rule, within));
        Assert.Contains(Enum.GetNames<Severity>(), severity => Said(rule, beyond).StartsWith(severity, StringComparison.Ordinal));
    }

    private static JobOffer Lasting(FixedTermReason reason, int months) =>
        Of(new FixedTerm { Duration = Stated.Exactly(Months.Of(months)), Reason = reason });

    private static JobOffer Ending(LocalDate end) => Of(new FixedTerm { End = end });

    private static JobOffer SixMonths(LocalDate end) => Of(new FixedTerm { Duration = 6.Months, End = end });

    private static JobOffer Until(LocalDate end) => Of(new FixedTerm { End = end, Reason = FixedTermReason.TemporaryIncrease });

    private static JobOffer Vacancy(int months) =>
        Of(new PublicContract { Duration = Stated.Exactly(Months.Of(months)), Ground = PublicContractGround.L332_14 });

    private static JobOffer Reasoned(FixedTermReason reason, LocalDate start) =>
        Of(new FixedTerm { Duration = 6.Months, Reason = reason }) with { Start = start };

    private static JobOffer Tried(int days, StaffStatus? status, StatedContract contract) =>
        AuditedOffer.Tried(new() { LengthInDays = Stated.Exactly(Days.Of(days)) }, status, contract);

    private static JobOffer Protecting(LocalDate start) => Of(new Permanent()) with
    {
        Employer = new() { Activity = Activity.ChildProtection },
        PublishedOn = new LocalDate(2025, 9, 1),
        Start = start,
    };

    private static JobOffer Purpose(int months) => Of(new DefinedPurpose { Duration = Stated.Exactly(Months.Of(months)) });

    private static JobOffer Both(decimal prose, decimal form) => Paid(prose.Euros.PerMonth) with { Form = Paid(form.Euros.PerMonth) };

    private static JobOffer WithSegur(decimal month) =>
        Weekly(35, month.Euros.PerMonth).WithPay(new() { Segur = new() { Inclusion = Inclusion.Included } });

    private static JobOffer WithThirteenth(decimal year) =>
        Weekly(35, year.Euros.PerYear).WithPay(new() { ThirteenthMonth = new() { InAnnualAmount = Inclusion.Included } });

    private static JobOffer SaidSmic(Stated<Money> amount) =>
        Amount(new() { Amount = amount, Basis = PayBasis.Gross, SaidToBeMinimumWage = true });

    private static JobOffer FullAmount(Hours week) =>
        Amount(new() { Amount = 2_400.Euros.PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = true }) with { WorkingTime = Week(week) };

    private static JobOffer Thirteenth(Months after) =>
        Paid(2_000.Euros.PerMonth).WithPay(new() { ThirteenthMonth = new() { Payments = 2, AfterSeniority = after } });

    private static JobOffer OfCcn66(decimal month, int points) => (Weekly(35, month.Euros.PerMonth) with
    {
        Title = points == 434 ? null : "Éducateur spécialisé",
        Agreement = new() { Idcc = 413 },
        Status = StaffStatus.Technician,
    }).WithPay(new() { Scale = new() { Points = points, PointValue = 3.93m.Euros }, Segur = new() { Inclusion = Inclusion.OnTop } });

    private static Hours Minutes(int hours, int minutes) => Hours.OfFraction((60 * hours) + minutes, 60);

    private static StatedWorkingTime Week(Hours hours) => new() { Hours = [Stated.Exactly(hours, Per.Week)] };

    private static JobOffer OfWeek(Hours hours) => Working(Week(hours));

    private static JobOffer HalfTime(Hours hours) => Working(Week(hours) with { ShareOfFullTime = Percent.Of(50) });

    private static JobOffer Resting(Hours week, Days rtt) => Working(Week(week) with { Rtt = Stated.Exactly(rtt, Per.Year) });

    private static JobOffer Lasting(decimal rtt) =>
        Resting(Hours.Of(39), Days.Of(rtt)) with { Leave = FiveWeeks, Workplace = Mainland };

    private static JobOffer Year(decimal rtt, LocalDate? end = null) =>
        Lasting(rtt) with { Contracts = [new FixedTerm { End = end ?? new LocalDate(2026, 12, 31) }] };

    private static JobOffer Remote(decimal days) => Lasting(20) with
    {
        Telework = new() { Days = Stated.Exactly(Days.Of(days), Per.Year), MinimumPresence = 5.Days.PerMonth },
    };

    private static JobOffer Graded(params string[] grades) =>
        Of(new CivilServant { Post = new() { Grades = [.. grades.Select(static name => new StatedGrade { Name = name })] } });

    private static JobOffer Vouchers(decimal share, decimal? face = null) => Benefiting(new()
    {
        MealVoucher = new() { EmployerShare = Percent.Of(share), Face = face?.Euros },
    });

    private static JobOffer Transport(decimal share) => Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(share) } });

    private static JobOffer Cover(decimal share) =>
        Benefiting(new() { HealthCover = new() { EmployerShare = Percent.Of(share) } }) with { WorkingTime = Week(Hours.Of(35)) };
}
