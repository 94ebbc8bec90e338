using SocialSectorHr.Audit;
using SocialSectorHr.Numbers;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;
using DefinedPurpose = SocialSectorHr.Offers.StatedContract.DefinedPurpose;
using FixedTerm = SocialSectorHr.Offers.StatedContract.FixedTerm;
using Permanent = SocialSectorHr.Offers.StatedContract.Permanent;

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
        { "SHR1003", Lasting(FixedTermReason.TemporaryIncrease, 17), Lasting(FixedTermReason.TemporaryIncrease, 18) },
        { "SHR1004", Ending(Start), Ending(Start.PlusDays(-1)) },
        { "SHR1005", SixMonths(new(2026, 9, 25)), SixMonths(new(2026, 9, 26)) },
        { "SHR1005", SixMonths(new(2026, 9, 5)), SixMonths(new(2026, 9, 4)) },
        { "SHR1010", Of(new Permanent()) with { PublishedOn = Start }, Of(new Permanent()) with { PublishedOn = Start.PlusDays(1) } },
        { "SHR1012", Purpose(18), Purpose(17) },
        { "SHR1012", Purpose(36), Purpose(37) },
        { "SHR2001", Paid(2_000.99m.Euros.PerMonth, 24_000.Euros.PerYear), Paid(2_001.01m.Euros.PerMonth, 24_000.Euros.PerYear) },
        { "SHR2003", Weekly(35, 1_823.03m.Euros.PerMonth), Weekly(35, 1_823.02m.Euros.PerMonth) },
        { "SHR2003", Paid(12.02m.Euros.PerHour), Paid(12.01m.Euros.PerHour) },
        { "SHR2004", Weekly(35, 1_841.27m.Euros.PerMonth), Weekly(35, 1_841.26m.Euros.PerMonth) },
        { "SHR2007", Paid(20_000.Euros.PerMonth), Paid(20_001.Euros.PerMonth) },
        { "SHR2007", Paid(500.Euros.PerMonth), Paid(499.Euros.PerMonth) },
        { "SHR2008", Both(2_000, 2_000.99m), Both(2_000, 2_001) },
        {
            "SHR2019",
            Paid(Stated.Between(2_000.Euros, 2_600.Euros, Per.Month)),
            Paid(Stated.Between(2_000.Euros, 2_600.01m.Euros, Per.Month))
        },
        { "SHR3001", Working(new() { Hours = [35.Hours.PerWeek] }), Working(new() { Hours = [35.5m.Hours.PerWeek] }) },
        { "SHR3008", Working(new() { Forfait = new() { Days = 218.Days } }), Working(new() { Forfait = new() { Days = 219.Days } }) },
        { "SHR3013", Working(new() { Hours = [24.Hours.PerWeek] }), Working(new() { Hours = [23.5m.Hours.PerWeek] }) },
        {
            "SHR3014",
            Working(new() { Hours = [35.Hours.PerWeek, 152.16m.Hours.PerMonth] }),
            Working(new() { Hours = [35.Hours.PerWeek, 152.17m.Hours.PerMonth] })
        },
        {
            "SHR3014",
            Working(new() { Hours = [20.Hours.PerWeek], ShareOfFullTime = Percent.Of(50) }),
            Working(new() { Hours = [21.Hours.PerWeek], ShareOfFullTime = Percent.Of(50) })
        },
        { "SHR3015", Working(new() { Hours = [44.Hours.PerWeek] }), Working(new() { Hours = [48.5m.Hours.PerWeek] }) },
        { "SHR4001", Leaving(new() { Days = 25.Days, Unit = LeaveUnit.Ouvres }), Leaving(new() { Days = 24.5m.Days, Unit = LeaveUnit.Ouvres }) },
        { "SHR4001", Leaving(new() { Days = 30.Days, Unit = LeaveUnit.Ouvrables }), Leaving(new() { Days = 29.Days, Unit = LeaveUnit.Ouvrables }) },
        { "SHR4001", Leaving(new() { Weeks = 5.Weeks }), Leaving(new() { Weeks = 4.Weeks }) },
        { "SHR4002", Leaving(new() { Days = 29.Days }), Leaving(new() { Days = 30.Days }) },
        { "SHR5001", Vouchers(60), Vouchers(61) },
        { "SHR5001", Vouchers(50), Vouchers(49) },
        { "SHR5002", Transport(50), Transport(49) },
        { "SHR5003", Transport(51), Transport(50) },
        { "SHR5004", Cover(50), Cover(49) },
    };

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

    private static JobOffer Purpose(int months) => Of(new DefinedPurpose { Duration = Stated.Exactly(Months.Of(months)) });

    private static JobOffer Both(decimal prose, decimal form) => Paid(prose.Euros.PerMonth) with { Form = Paid(form.Euros.PerMonth) };

    private static JobOffer Vouchers(int share) => Benefiting(new() { MealVoucher = new() { EmployerShare = Percent.Of(share) } });

    private static JobOffer Transport(int share) => Benefiting(new() { Transport = new() { EmployerShare = Percent.Of(share) } });

    private static JobOffer Cover(int share) => Benefiting(new() { HealthCover = new() { EmployerShare = Percent.Of(share) } });
}
