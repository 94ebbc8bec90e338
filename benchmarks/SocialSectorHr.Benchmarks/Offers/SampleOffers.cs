using NodaTime;
using SocialSectorHr.Numbers;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Benchmarks.Offers;

/// <summary>The terms of a shelter's service manager: 39 hours, 20 RTT days, six weeks, a year and a month of pay.</summary>
internal static class SampleOffers
{
    public static JobOffer Shelter { get; } = new()
    {
        Contracts = [new StatedContract.Permanent()],
        Start = new LocalDate(2026, 3, 16),
        Workplace = new() { Zone = HolidayZone.Metropole },
        WorkingTime = new() { Hours = [39.Hours.PerWeek], Rtt = 20.Days.PerYear },
        Pay = new()
        {
            Amounts =
            [
                new() { Amount = 31_630.Euros.PerYear, Basis = PayBasis.Gross },
                new() { Amount = 2_635.Euros.PerMonth, Basis = PayBasis.Gross },
            ],
            Segur = new() { Inclusion = Inclusion.Included },
        },
        Leave = new() { Weeks = 6.Weeks.PerYear },
    };

    /// <summary>An offer of which an audit has nothing to say: 39 hours, 23 RTT days, six weeks, a trial of three months.</summary>
    public static JobOffer Quiet { get; } = new()
    {
        Employer = new() { Sector = Sector.Private, Activity = Activity.Other },
        Workplace = new() { Zone = HolidayZone.Metropole },
        PublishedOn = new LocalDate(2026, 1, 12),
        Contracts = [new StatedContract.Permanent()],
        Start = new LocalDate(2026, 3, 16),
        Status = StaffStatus.Executive,
        Trial = new() { Length = 3.Months, Renewable = true },
        WorkingTime = new() { Hours = [39.Hours.PerWeek], FullTime = true, Rtt = 23.Days.PerYear },
        Pay = new()
        {
            Amounts =
            [
                new() { Amount = 36_000.Euros.PerYear, Basis = PayBasis.Gross },
                new() { Amount = 3_000.Euros.PerMonth, Basis = PayBasis.Gross },
            ],
        },
        Leave = new() { Weeks = 6.Weeks.PerYear },
        Benefits = new() { Transport = new() { EmployerShare = 75.Percent }, HealthCover = new() { EmployerShare = 60.Percent } },
        Agreement = new() { Idcc = 413 },
    };
}
