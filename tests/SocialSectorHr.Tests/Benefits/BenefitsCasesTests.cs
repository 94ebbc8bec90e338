using NodaTime.Text;
using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.Benefits;

/// <summary>Every published case on meal vouchers, transport, the mobility package and the health cover, every expected field of
/// it.</summary>
public class BenefitsCasesTests
{
    private static readonly IReadOnlyList<PublishedCase> All = PublishedCase.Read("benefits.json");

    public static TheoryData<string> Ids => [.. All.Select(static row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_is_reproduced_in_every_field(string id) =>
        All.Single(candidate => candidate.Id == id).Check(static (row, field) => row.Topic switch
        {
            "limits" => Limits(row, field),
            "vouchers" => Vouchers(row, field),
            "meal" => Meal(row, field),
            "transport" => Transport(row, field),
            "mobility" => Mobility(row, field),
            "mobility-days" => MobilityDays(row, field),
            "health" => Health(row, field),
            "health-payment" => HealthPayment(row, field),
            _ => throw new InvalidOperationException(row.Topic),
        });

    private static object? Limits(PublishedCase row, string field)
    {
        MealVoucherLimits limits = MealVoucher.Limits(row.Date("on"), FrenchLaw.Published);
        return field switch
        {
            "cap" => limits.Exempt,
            "maxFaceAt60" => limits.FaceAtHighestShare,
            "maxFaceAt50" => limits.FaceAtLowestShare,
            "usePerDay" => limits.UsePerDay,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? Vouchers(PublishedCase row, string field)
    {
        MealVoucher voucher = MealVoucher.Of(row.Money("face"), Percent.OfRatio(row.Number("employerRate")));
        MealVouchers vouchers = row.Has("days")
            ? voucher.For(Days.Of(row.Number("days")), row.Date("on"), FrenchLaw.Published)
            : voucher.Year(
                row.Whole("year"),
                LeaveDays.Ouvres(row.Number("leaveDays")),
                Days.Of(row.Number("rttDays")),
                Calendar(row),
                FrenchLaw.Published,
                new() { HalfDays = row.Enum<MealVoucherHalfDays>("halfDays") });
        Assert.Equal(vouchers.FaceTotal, vouchers.EmployerTotal + vouchers.EmployeeTotal);
        return field switch
        {
            "cap" => vouchers.Split.ExemptAtMost,
            "daysWorked" => vouchers.Days,
            "vouchers" => vouchers.Count,
            "employerPerVoucher" => vouchers.Split.Employer,
            "employeePerVoucher" => vouchers.Split.Employee,
            "faceTotal" => vouchers.FaceTotal,
            "employerTotal" => vouchers.EmployerTotal,
            "employeeTotal" => vouchers.EmployeeTotal,
            "exempt" => vouchers.Split.IsExempt,
            "taxedPerVoucher" => vouchers.Split.Taxed,
            "taxedTotal" => vouchers.TaxedTotal,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static WorkCalendar Calendar(PublishedCase row)
    {
        WorkCalendar calendar = WorkCalendar.For(row.Enum<HolidayZone>("zone"));
        return row.Has("weekdays") ? calendar.Working(row.Enum<Weekdays>("weekdays")) : calendar;
    }

    private static object? Meal(PublishedCase row, string field)
    {
        LocalDate friday = new(2026, 3, 20);
        bool falls = MealTime.Between(Time(row, "mealFrom"), Time(row, "mealTo"))
            .FallsIn(Shift.On(friday, Time(row, "from"), Time(row, "to")));
        return field switch
        {
            "falls" => falls,
            "vouchersOfHalfDay" => MealVoucher.Of(Money.Of(9), Percent.Of(60))
                .For(Days.Of(0.5m), friday, FrenchLaw.Published, new() { HalfDayHoldsMeal = falls }).Count,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? Transport(PublishedCase row, string field)
    {
        string[] prices = row.Word("passes").Trim('[', ']').Replace("\"", string.Empty, StringComparison.Ordinal).Split(',');
        Commute commute = Commute.By(
            [
                .. prices.Select(
                    static price => TransportPass.PerMonth(
                        Money.Of(decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture)))),
            ]) with
        {
            WeeklyHours = row.Hours("weeklyHours"),
            IsUsed = row.Has("used") ? row.Truth("used") : null,
        };
        TransportRefund refund = commute.Refund(
            row.Date("month").ToYearMonth(),
            FrenchLaw.Published,
            new() { EmployerShare = Percent.OfRatio(row.Number("rate")), FullTimeWeek = row.Hours("fullTimeWeeklyHours") });
        Assert.True(refund.IsLawful);
        return field switch
        {
            "employer" => refund.Employer,
            "minimum" => refund.Minimum,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? Mobility(PublishedCase row, string field)
    {
        MobilityPackage package = MobilityPackage.PerYear(Money.Of(10_000), fuel: Money.Of(5_000));
        int year = row.Whole("year");
        return field switch
        {
            "cap" => package.Exemption(year, FrenchLaw.Published).ExemptAtMost,
            "fuelCap" => package.Exemption(year, FrenchLaw.Published).FuelAtMost,
            "cumulCap" => package.Exemption(Money.Of(100), year, FrenchLaw.Published).ExemptAtMost,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? MobilityDays(PublishedCase row, string field)
    {
        Assert.Equal("Territorial", row.Word("service"));
        PublicAgent agent = PublicAgent.AtIndex(Points.Of(400));
        IEnumerable<string> amounts = System.Text.Json.JsonDocument.Parse(row.Word("days")).RootElement.EnumerateArray()
            .Select(days => agent.MobilityPackage(Days.Of(days.GetInt32()), 2026, FrenchLaw.Published).Amount)
            .Select(static amount => amount.ToDecimal().ToString("0", System.Globalization.CultureInfo.InvariantCulture));
        return field == "amounts" ? $"[{string.Join(", ", amounts.Select(static amount => $"\"{amount}\""))}]" : throw new InvalidOperationException(field);
    }

    private static object? Health(PublishedCase row, string field)
    {
        HealthCoverSplit split = Cover(row).Split(row.Date("on"), FrenchLaw.Published);
        return field switch
        {
            "employer" => split.Employer,
            "employee" => split.Employee,
            "compliant" => split.IsLawful,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static object? HealthPayment(PublishedCase row, string field)
    {
        LocalDate on = row.Date("on");
        Contract contract = row.Has("months") ? FixedTermContract.Lasting(on, Months.Of(row.Whole("months"))) : PermanentContract.From(on);
        HealthPayment payment = Cover(row).Payment(contract, row.Hours("weeklyHours"), on, FrenchLaw.Published);
        return field switch
        {
            "employer" => payment.Monthly,
            "open" => payment.IsOpen,
            _ => throw new InvalidOperationException(field),
        };
    }

    private static HealthCover Cover(PublishedCase row) =>
        HealthCover.Of(row.Money("contribution"), Percent.OfRatio(row.Number("employerRate")));

    private static LocalTime Time(PublishedCase row, string fact) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(row.Word(fact)).Value;
}
