using System.Text.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Benefits;

/// <summary>Every source that a result of the benefits cites, and no other: none is lost, none is there by chance.</summary>
public sealed class BenefitCitationsTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 3, 16);

    private static readonly YearMonth March = new(2026, 3);

    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly MealVoucher Voucher = MealVoucher.Of(10.Euros, 60.Percent);

    private static readonly TransportPass Pass = TransportPass.PerMonth(100.Euros);

    private static readonly MobilityPackage Package = MobilityPackage.PerYear(700.Euros, fuel: 200.Euros);

    private static readonly HealthCover Cover = HealthCover.Of(60.Euros, 50.Percent);

    private static readonly GrossPay Pay = GrossPay.PerMonth(2_500.Euros);

    private static readonly Dictionary<string, Func<Explanation>> Results = new(StringComparer.Ordinal)
    {
        ["limits of a voucher in 2026"] = static () => MealVoucher.Limits(On, Law).Explain(),
        ["limits of a voucher in 2022"] = static () => MealVoucher.Limits(new(2022, 11, 1), Law).Explain(),
        ["limits of a voucher in 2019"] = static () => MealVoucher.Limits(new(2019, 1, 1), Law).Explain(),
        ["split of a voucher"] = static () => Voucher.Split(On, Law).Explain(),
        ["split of a voucher under half"] = static () => MealVoucher.Of(10.Euros, 40.Percent).Split(On, Law).Explain(),
        ["vouchers of whole days"] = static () => Voucher.For(18.Days, On, Law).Explain(),
        ["vouchers of a year with a half day"] = static () => Voucher.Year(2026, 25.Ouvres, 22.5m.Days, Calendar, Law).Explain(),
        ["vouchers of a year by the meal"] = static () => Voucher
            .Year(2026, 25.Ouvres, 22.5m.Days, Calendar, Law, new() { HalfDayHoldsMeal = true }).Explain(),
        ["vouchers of a month"] = static () => Voucher.Month(new(2026, 5), null, [new(2026, 5, 11)], Calendar, Law).Explain(),
        ["a monthly pass"] = static () => Commute.By(Pass).Refund(March, Law).Explain(),
        ["a monthly pass, more than is exempt"] = static () => Commute.By(Pass)
            .Refund(March, Law, new() { EmployerShare = 90.Percent }).Explain(),
        ["a yearly pass and a bike, part time"] = static () => (Commute.By(
            TransportPass.PerYear(600.Euros), TransportPass.PerMonth(20.Euros) with { Title = TransportTitle.BikeHire }) with
        {
            WeeklyHours = 15.Hours,
        }).Refund(March, Law, new() { FullTimeWeek = 32.Hours }).Explain(),
        ["single tickets"] = static () => Commute.By(Pass with { Title = TransportTitle.SingleTickets }).Refund(March, Law).Explain(),
        ["a pass never used"] = static () => (Commute.By(Pass) with { IsUsed = false }).Refund(March, Law).Explain(),
        ["allowances for the same travel"] = static () => (Commute.By(Pass) with { Allowances = 60.Euros }).Refund(March, Law).Explain(),
        ["a mobility package"] = static () => Package.Exemption(2026, Law).Explain(),
        ["a mobility package in 2023"] = static () => Package.Exemption(2023, Law).Explain(),
        ["a mobility package beside a pass"] = static () => Package.Exemption(600.Euros, 2026, Law).Explain(),
        ["a mobility package, part time"] = static () => Package.Exemption(2026, Law, new() { WeeklyHours = 14.Hours }).Explain(),
        ["split of a health cover"] = static () => Cover.Split(On, Law).Explain(),
        ["health payment of a fixed term"] = static () => Cover
            .Payment(FixedTermContract.Lasting(On, 2.Months), 35.Hours, On, Law).Explain(),
        ["health payment of a permanent contract"] = static () => Cover
            .Payment(PermanentContract.From(On), 14.Hours, On, Law).Explain(),
        ["waivers of a health cover"] = static () => Cover.Waivers(PermanentContract.From(On), new() { PartTimePay = 280.Euros }, On, Law).Explain(),
        ["provident cover of a cadre"] = static () => Pay.ProvidentOfCadre(Cover, On, Law).Explain(),
        ["pay and benefits"] = static () => Pay.With(new() { Transport = 600.Euros }).Explain(),
    };

    private static readonly Dictionary<string, string[]> Expected = JsonSerializer.Deserialize<Dictionary<string, string[]>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "benefit-citations.json")))!;

    public static TheoryData<string> Names => [.. Results.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_result_cites_these_texts_and_no_other(string name) =>
        Assert.Equal(Expected[name], Results[name]().Sources.Select(static source => source.Citation));

    [Fact]
    public void Every_citation_of_the_file_is_asked() =>
        Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), Results.Keys.Order(StringComparer.Ordinal));
}
