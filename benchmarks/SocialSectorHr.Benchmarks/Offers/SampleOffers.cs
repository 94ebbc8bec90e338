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
}
