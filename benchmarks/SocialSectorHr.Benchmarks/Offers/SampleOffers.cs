using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Numbers;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Benchmarks.Offers;

/// <summary>The offers that are measured.</summary>
internal static class SampleOffers
{
    private static readonly FixedTermReason[] Reasons =
        [
            FixedTermReason.ReplacementOfAbsence,
            FixedTermReason.TemporaryIncrease,
            FixedTermReason.UrgentSafetyWork,
            FixedTermReason.Seasonal,
        ];

    /// <summary>The service manager of a shelter, as <c>docs/samples/offers/ftda-mao.json</c> states the post: 39 hours, 20 RTT days, six
    /// weeks.</summary>
    public static JobOffer Shelter { get; } = Read("ftda-mao.json");

    /// <summary>Offers that differ in contract, dates, hours, pay and leave: the same ones for the same seed.</summary>
    public static JobOffer[] Make(int count, int seed)
    {
        Random random = new(seed);
        JobOffer[] offers = new JobOffer[count];
        for (int i = 0; i < count; i++)
        {
            offers[i] = Make(random);
        }

        return offers;
    }

    private static JobOffer Make(Random random)
    {
        LocalDate start = new LocalDate(2024, 1, 1).PlusDays(random.Next(1_000));
        decimal week = random.Next(4) switch { 0 => 39, 1 => 37.5m, 2 => 35, _ => random.Next(34, 70) / 2m };
        int month = random.Next(1_900, 4_000);
        return new()
        {
            Contracts = [Contract(random, start)],
            Start = start,
            Status = random.Next(3) switch { 0 => StaffStatus.Executive, 1 => StaffStatus.Technician, _ => null },
            Workplace = new() { Zone = random.Next(10) == 0 ? HolidayZone.AlsaceMoselle : HolidayZone.Metropole },
            WorkingTime = random.Next(8) == 0
                ? new() { Forfait = new() { Days = random.Next(200, 219).Days.PerYear } }
                : new() { Hours = [week.Hours.PerWeek], Rtt = week > 35 && random.Next(4) > 0 ? random.Next(10, 24).Days.PerYear : null },
            Pay = new()
            {
                Amounts = random.Next(3) == 0
                    ?
                    [
                        new() { Amount = (month * 12).Euros.PerYear, Basis = PayBasis.Gross },
                        new() { Amount = month.Euros.PerMonth, Basis = PayBasis.Gross },
                    ]
                    : [new() { Amount = month.Euros.PerMonth, Basis = PayBasis.Gross }],
                Segur = random.Next(2) == 0 ? new() { Inclusion = Inclusion.Included } : null,
                ThirteenthMonth = random.Next(6) == 0 ? new() : null,
            },
            Leave = random.Next(5) == 0 ? null : new() { Weeks = random.Next(5, 9).Weeks.PerYear },
            Telework = random.Next(4) == 0 ? new() { Days = random.Next(4, 11).Days.PerMonth } : null,
        };
    }

    private static StatedContract Contract(Random random, LocalDate start) => random.Next(3) switch
    {
        0 => new StatedContract.FixedTerm { End = start.PlusDays(random.Next(60, 500)), Reason = Reasons[random.Next(Reasons.Length)] },
        1 => new StatedContract.DefinedPurpose { Duration = random.Next(18, 37).Months },
        _ => new StatedContract.Permanent(),
    };

    private static JobOffer Read(string name)
    {
        using StreamReader reader = new(typeof(SampleOffers).Assembly.GetManifestResourceStream(name)!);
        return OfferJson.Read(reader.ReadToEnd());
    }
}
