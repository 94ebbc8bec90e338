using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Benefits;

internal sealed class BenefitsExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 3, 16);

    public IEnumerable<object> Results()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        yield return MealVoucher.Limits(On, Law);
        yield return MealVoucher.Limits(new(2019, 1, 1), Law);
        yield return MealVoucher.Limits(new(2022, 9, 1), Law);
        foreach (int share in new[] { 40, 50, 60, 70 })
        {
            yield return MealVoucher.Of(13.Euros, share.Percent).Split(On, Law);
        }

        MealVoucher voucher = MealVoucher.Of(9.Euros, 60.Percent);
        foreach (MealVouchers vouchers in voucher.Year(2026, 25.Ouvres, 22.5m.Days, calendar, Law, new() { HalfDayHoldsMeal = true })
            .Readings())
        {
            yield return vouchers;
        }

        yield return voucher.Year(2026, 30.Ouvrables, 22.5m.Days, calendar, Law);
        yield return voucher.For(18.Days, On, Law);
        yield return voucher.Month(new(2026, 5), [new(new(2026, 5, 4), new(2026, 5, 6))], [new(2026, 5, 11)], calendar, Law);
        foreach (object result in Travel().Concat(Health()))
        {
            yield return result;
        }

        GrossPay pay = GrossPay.PerYear(31_630.Euros);
        yield return pay.ProvidentOfCadre(On, Law);
        yield return GrossPay.PerYear(60_000.Euros).ProvidentOfCadre(HealthCover.Of(60.Euros, 60.Percent), On, Law);
        yield return pay.With(new());
        yield return pay.With(
            new() { MealVouchers = 1_212.Euros, Transport = 518.40m.Euros, Mobility = 300.Euros, HealthCover = 432.Euros, Provident = 474.48m.Euros });
    }

    private static IEnumerable<object> Travel()
    {
        YearMonth march = new(2026, 3);
        TransportPass month = TransportPass.PerMonth(86.40m.Euros);
        Commute commute = Commute.By(month);
        yield return commute.Refund(march, Law);
        yield return commute.Refund(march, Law, new() { EmployerShare = 90.Percent });
        yield return (commute with { WeeklyHours = 15.Hours }).Refund(march, Law, new() { FullTimeWeek = 32.Hours });
        yield return Commute.By(
            TransportPass.PerYear(950.40m.Euros),
            TransportPass.PerWeek(10.Euros) with { Title = TransportTitle.BikeHire },
            month with { Title = TransportTitle.SingleTickets }).Refund(march, Law);
        yield return Commute.By(month with { Title = TransportTitle.SingleTickets }).Refund(march, Law);
        yield return (commute with { IsUsed = false }).Refund(march, Law);
        yield return (commute with { Allowances = 60.Euros }).Refund(march, Law);
        MobilityPackage package = MobilityPackage.PerYear(700.Euros, 350.Euros);
        yield return package.Exemption(2026, Law);
        yield return package.Exemption(518.40m.Euros, 2026, Law);
        yield return package.Exemption(2026, Law, new() { WeeklyHours = 14.Hours });
    }

    private static IEnumerable<object> Health()
    {
        HealthCover cover = HealthCover.Of(60.Euros, 50.Percent);
        yield return cover.Split(On, Law);
        yield return HealthCover.Of(60.Euros, 40.Percent).Split(On, Law);
        FixedTermContract contract = FixedTermContract.Lasting(On, 2.Months);
        yield return cover.Payment(contract, 35.Hours, On, Law);
        yield return cover.Payment(contract, 35.Hours, On, Law, new() { HasWaived = true, HasOwnContract = true });
        yield return (cover with { IsFlat = false })
            .Payment(PermanentContract.From(On), 14.Hours, On, Law, new() { IsProvidedFor = false });
        yield return cover.Payment(contract, 20.Hours, new(2016, 6, 1), Law);
        yield return cover.Waivers(contract, new(), On, Law);
        yield return cover.Waivers(
            contract, new() { HasOwnContract = true, HasStateCover = false, PartTimePay = 280.Euros, IsHiredBefore = false }, On, Law);
        yield return cover.Waivers(
            PermanentContract.From(On),
            new()
            {
                HasStateCover = false,
                HasIndividualContract = false,
                HasOtherCover = false,
                PartTimePay = 2_400.Euros,
                IsHiredBefore = true,
                Provided = HealthWaivers.HiredBefore,
            },
            On,
            Law);
    }
}
