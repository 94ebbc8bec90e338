using NodaTime;
using SocialSectorHr.Numbers;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Benchmarks.Offers;

/// <summary>An offer of which an audit has nothing to say.</summary>
internal static class QuietOffer
{
    public static JobOffer Value { get; } = new()
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
        Agreement = new() { Name = "accord de l'association", IsCompanyAgreement = true }, // no grid to read
    };
}
