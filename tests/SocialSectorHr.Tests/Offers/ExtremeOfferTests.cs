using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Offers whose parts are each at the edge of what can exist, or beyond it: a statement answers, it does not throw.</summary>
public class ExtremeOfferTests
{
    private static readonly StatedDate?[] Starts =
    [
        null, StatedDate.Soon, .. new[] { 1, 1900, 1982, 1983, 1999, 2002, 2004, 2005, 2008, 2014, 2016, 2017, 2023, 2026, 2100, 2180, 2198, 2206, 9998 }
            .Select(year => StatedDate.On(new LocalDate(year, 3, 31))),
        StatedDate.On(new LocalDate(2024, 2, 29)), StatedDate.On(new LocalDate(2004, 1, 1)), StatedDate.In(new YearMonth(2026, 3)),
    ];

    private static readonly IReadOnlyList<StatedContract>[] Contracts =
    [
        [], [new StatedContract.Permanent()], [new StatedContract.Permanent(), new StatedContract.FixedTerm()],
        .. new[] { 0m, 0.5m, 1m, 6m, 12m, 18m, 24m, 36m, 120m, 121m, 1e11m }.Select(months => new[] { Lasting(months) }),
        [new StatedContract.FixedTerm { End = new LocalDate(2026, 3, 1), Reason = FixedTermReason.Senior }],
        [new StatedContract.FixedTerm { End = new LocalDate(2031, 3, 1), Reason = FixedTermReason.DefinedPurpose }],
        [new StatedContract.FixedTerm { End = new LocalDate(9999, 12, 31) }],
        [new StatedContract.FixedTerm { UncertainEnd = true, Duration = Months.Of(4), Reason = FixedTermReason.ReplacementOfAbsence }],
        [new StatedContract.DefinedPurpose()], [new StatedContract.DefinedPurpose { Duration = Months.Of(18) }],
        [new StatedContract.DefinedPurpose { Duration = Months.Of(40) }], [new StatedContract.Assisted { Duration = Months.Of(12) }],
        [
            new StatedContract.Apprenticeship { Age = 17, Year = 2 },
        ], [new StatedContract.Apprenticeship { Age = int.MinValue, Year = int.MaxValue }],
        [new StatedContract.Professionalisation { Birth = new LocalDate(2008, 2, 29) }],
        [
            new StatedContract.Apprenticeship { Birth = LocalDate.MinIsoValue },
        ], [new StatedContract.Professionalisation { Birth = LocalDate.MaxIsoValue }],
        [new StatedContract.CivilServant()], [new StatedContract.PublicContract()],
    ];

    private static readonly StatedWorkingTime?[] Times =
    [
        null, new() { Rtt = new() }, new() { Forfait = new() },
        .. new[] { 0m, 0.01m, 17.5m, 24m, 28m, 35m, 39m, 48m, 60m, 61m, 1e11m }.SelectMany(hours => new[] { 0m, 12m, 22.5m, 104m, 105m, 1e9m }
            .Select(days => new StatedWorkingTime { Hours = [Hours.Of(hours).PerWeek], Rtt = Days.Of(days).PerYear })),
        .. new[] { 0m, 0.5m, 1m, 131m, 214m, 218m, 219m, 258m, 366m, 367m }.Select(
            days => new StatedWorkingTime { Forfait = new() { Days = Days.Of(days) } }),
        new() { Hours = [35.Hours.PerWeek], Rtt = Days.Of(100).PerYear, Timetable = new() { Monday = 12.Hours, Tuesday = 12.Hours, Saturday = 11.Hours } },
        new() { Hours = [35.Hours.PerWeek], Timetable = new() { Monday = 35.Hours } }, new() { Hours = [Hours.OfFraction(455, 3).PerMonth] },
    ];

    private static readonly StatedPay?[] Pays =
    [
        null, new(), .. new[] { -1m, 0m, 0.01m, 1_500m, 2_500m, 1e11m }.SelectMany(amount =>
            new int?[] { null, 0, -3, 1, 12, 13, 25 }.Select(payments => Monthly(amount, payments))),
        .. new Inclusion?[] { null, Inclusion.Included, Inclusion.OnTop }.SelectMany(inclusion =>
            new int?[] { null, 0, 1, 2, 3, 13 }.Select(payments => new StatedPay
        {
            Amounts =
            [
                new() { Amount = 30_000.Euros.PerYear, Basis = PayBasis.Gross },
                new() { Amount = Stated.UpTo(2_600.Euros, Per.Month), Basis = PayBasis.Gross },
            ],
            ThirteenthMonth = new() { InAnnualAmount = inclusion, Payments = payments, AfterSeniority = Months.Of(payments * 40 ?? 0) },
            Segur = new() { Inclusion = inclusion },
        })),
        new() { Amounts = [new() { Amount = Stated.From(2_400.Euros, Per.Month), Basis = PayBasis.Gross }], Segur = new() { Inclusion = Inclusion.Included } },
    ];

    private static readonly StatedLeave?[] Leaves =
    [
        null, new(), .. new[] { 0m, 4m, 5m, 6m, 26m, 52m, 53m, 1e9m }.Select(weeks => new StatedLeave { Weeks = Weeks.Of(weeks).PerYear }),
        .. new[] { 2m, 2.5m, 20m, 25m, 30m, 365m }.SelectMany(days => new[] { Per.Month, Per.Year, Per.Week }.Select(per =>
            new StatedLeave { Days = Stated.Exactly(Days.Of(days), per), Unit = LeaveUnit.Ouvrables })),
    ];

    [Property]
    public bool A_statement_never_throws(FsCheck.DoNotSize<int> seed, LocalDate on) =>
        Offer(seed.Item).Statement(FrenchLaw.Published, on).Figures.All(figure => figure.Explain().ToText(Language.French).Length > 0);

    [Property]
    public bool An_audit_never_throws(FsCheck.DoNotSize<int> seed, LocalDate on) =>
        Offer(seed.Item).Audit(FrenchLaw.Published, on).Findings.All(finding => finding.ToString(Language.French).Length > 0);

    [Fact]
    public void A_law_that_is_not_known_is_a_missing_fact() => Assert.Contains(
        new JobOffer
        {
            Contracts = [new StatedContract.Permanent()],
            Start = new LocalDate(1999, 3, 1),
            Workplace = new() { Zone = HolidayZone.Metropole },
            WorkingTime = new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear },
            Leave = new() { Weeks = 5.Weeks.PerYear },
        }.Statement(FrenchLaw.Published, new LocalDate(2026, 11, 21)).Missing,
        missing => missing.Facts.Contains(Fact.LawValue));

    private static JobOffer Offer(int seed)
    {
        Random random = new(seed);
        return new()
        {
            Contracts = Pick(Contracts),
            Start = Pick(Starts),
            PublishedOn = random.Next(2) == 0 ? null : new LocalDate(2026, 1, 15),
            Status = random.Next(3) == 0 ? null : Pick(Enum.GetValues<StaffStatus>()),
            Workplace = new() { Zone = random.Next(4) == 0 ? null : Pick(Enum.GetValues<HolidayZone>()) },
            WorkingTime = Pick(Times),
            Pay = Pick(Pays),
            Leave = Pick(Leaves),
        };

        T Pick<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
    }

    private static StatedPay Monthly(decimal amount, int? payments) => new()
    {
        Amounts = [new() { Amount = Money.Of(amount).PerMonth, Basis = PayBasis.Gross, Payments = payments, IsFullTimeAmount = payments == 12 }],
    };

    private static StatedContract Lasting(decimal months) => new StatedContract.FixedTerm { Duration = Months.Of(months) };
}
