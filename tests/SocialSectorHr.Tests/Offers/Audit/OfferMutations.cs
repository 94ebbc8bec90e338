using SocialSectorHr.Numbers;
using static SocialSectorHr.Offers.StatedContract;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>Every bound of the rules, and how a lawful offer goes beyond it.</summary>
internal static class OfferMutations
{
    private const FixedTermReason Increase = FixedTermReason.TemporaryIncrease;

    public static IReadOnlyList<OfferMutation> All { get; } = [.. OfContract, .. OfStart, .. OfPay, .. OfTime, .. OfTheRest];

    private static OfferMutation[] OfContract =>
        [
            new("SHR1001", "no end", IsPrivate, static (offer, _) => Under(offer, new FixedTerm { Reason = Increase })),
            new("SHR1002", "19 months or more", IsPrivate, static (offer, by) => Under(offer, Lasting(19 + (by % 24), Increase))),
            new("SHR1002", "10 months or more", IsPrivate, static (offer, by) => Under(offer, Lasting(10 + (by % 24), FixedTermReason.PendingPermanentHire))),
            new("SHR1003", "18 months", IsPrivate, static (offer, _) => Under(offer, Lasting(18, Increase))),
            new("SHR1006", "renewable", IsPrivate, static (offer, _) => Under(offer, Lasting(6, Increase) with { Renewable = true })),
            new("SHR1007", "a lasting post", IsPrivate, static (offer, _) => Under(offer, Lasting(6, Increase) with { LastingPost = true })),
            new("SHR1008", "no reason", IsPrivate, static (offer, _) => Under(offer, Lasting(6, null))),
            new("SHR1009", "two contracts", IsPrivate, static (offer, _) => Under(offer, new Permanent(), Lasting(6, Increase))),
            new("SHR1011", "extensible", IsPrivate, static (offer, _) => Under(offer, Purpose(24) with { ExtensionMentioned = true })),
            new("SHR1012", "37 months or more", IsPrivate, static (offer, by) => Under(offer, Purpose(37 + (by % 24)))),
            new("SHR1012", "17 months or less", IsPrivate, static (offer, by) => Under(offer, Purpose(17 - (by % 17)))),
            new("SHR1013", "an employee", IsPrivate, static (offer, _) => Under(offer, Purpose(24)) with { Status = StaffStatus.Employee }),
            new("SHR1014", "no agreement", IsPrivate, static (offer, _) => Under(offer, Purpose(24)) with { Agreement = null }),
            new("SHR1016", "5 months or more", IsPrivate, static (offer, by) => Under(offer, new Permanent()) with { Trial = Trial(5 + (by % 12)) }),
            new("SHR1016", "2 months or more", IsPrivate, static (offer, by) => Under(offer, Lasting(12, Increase)) with { Trial = Trial(2 + (by % 12)) }),
            new("SHR6002", "a vacancy", IsPublic, static (offer, _) => Under(offer, new PublicContract { Ground = PublicContractGround.L332_14 })),
            new("SHR6001", "a trial", IsPublic, static (offer, by) => Under(offer, new CivilServant()) with { Trial = Trial(1 + (by % 6)) }),
            new("SHR6003", "two grades", IsPublic, static (offer, _) => Under(offer, new CivilServant { Post = TwoGrades })),
        ];

    private static OfferMutation[] OfStart =>
        [
            new("SHR1004", "an end before", HasDay, static (offer, by) => Under(offer, Ending(Day(offer).PlusDays(-1 - (by % 300))))),
            new("SHR1005", "an end too late", HasDay, static (offer, by) => Under(offer, Ending(Day(offer).PlusDays(195 + (by % 300))) with { Duration = 6.Months })),
            new("SHR1005", "an end too soon", HasDay, static (offer, by) => Under(offer, Ending(Day(offer).PlusDays(168 - (by % 160))) with { Duration = 6.Months })),
            new("SHR1010", "published after", HasDay, static (offer, by) => offer with { PublishedOn = Day(offer).PlusDays(1 + (by % 300)) }),
            new("SHR1015", "a withdrawn reason", HasDay, static (offer, _) => Under(offer, Lasting(6, FixedTermReason.Senior))),
            new("SHR1019", "as soon as possible", Any, static (offer, _) => offer with { Start = StatedDate.Soon }),
            new("SHR9001", "published late", Any, static (offer, by) => offer with { PublishedOn = new LocalDate(2026, 7, 25).PlusDays(by % 3_000) }),
        ];

    private static OfferMutation[] OfPay =>
        [
            new("SHR2001", "a year beyond twelve months", IsWhole, static (offer, by) => Paid(offer, 3_000.Euros.PerMonth, (36_012m + (by % 900)).Euros.PerYear)),
            new("SHR2002", "a rounded month", IsWhole, static (offer, _) => Paid(offer, 2_635.Euros.PerMonth, 31_630.Euros.PerYear)),
            new("SHR2003", "an hour under the SMIC", IsHourly, static (offer, by) => Paid(offer, (8.97m - (by % 600 / 100m)).Euros.PerHour)),
            new("SHR2003", "a month under the SMIC", IsHourly, static (offer, by) =>
                WithoutThirteenth(Paid(Week(offer, 35), (1_361.96m - (by % 900)).Euros.PerMonth))),
            new("SHR2004", "an hour at the SMIC", IsHourly, static (offer, by) => Started(Paid(offer, (12.02m + (by % 13 / 100m)).Euros.PerHour))),
            new("SHR2005", "a month at the SMIC with Segur", IsHourly, static (offer, by) =>
                Started(WithSegur(Paid(Week(offer, 35), (2_061.02m - (by % 200)).Euros.PerMonth)))),
            new("SHR2005", "a year at the SMIC with its thirteenth month", IsHourly, static (offer, by) => Thirteenth(
                Started(Paid(Week(offer, 35), (23_699.30m - (by % 1_000)).Euros.PerYear)), new() { InAnnualAmount = Inclusion.Included })),
            new("SHR2006", "an hour said to be the SMIC", IsPrivate, static (offer, by) => Said(offer, new()
            {
                Amount = (15m + (by % 20)).Euros.PerHour, Basis = PayBasis.Gross, SaidToBeMinimumWage = true,
            })),
            new("SHR2007", "a month beyond any", Any, static (offer, by) => Paid(offer, (20_000.01m + by).Euros.PerMonth)),
            new("SHR2007", "a year under any", IsWhole, static (offer, by) => Paid(offer, (4_999.99m - (by % 4_000)).Euros.PerYear)),
            new("SHR2008", "another month in the form", Any, static (offer, by) => Paid(offer, 3_000.Euros.PerMonth) with
            {
                Form = Paid(new(), (3_001m + (by % 9_000)).Euros.PerMonth),
            }),
            new("SHR2009", "no pay", Any, static (offer, _) => offer with { Pay = null }),
            new("SHR2010", "no basis", Any, static (offer, _) => Said(offer, new() { Amount = 3_000.Euros.PerMonth })),
            new("SHR2011", "net", IsPrivate, static (offer, _) => Said(offer, new() { Amount = 3_000.Euros.PerMonth, Basis = PayBasis.Net })),
            new("SHR2012", "leave inside", IsPrivate, static (offer, _) => Said(offer, new()
            {
                Amount = 30.Euros.PerHour, Basis = PayBasis.Gross, PaidLeaveIncluded = true,
            })),
            new("SHR2013", "full-time pay", Any, static (offer, by) => Said(Week(offer, 34 - (by % 20)), new()
            {
                Amount = 3_000.Euros.PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = true,
            })),
            new("SHR2014", "Segur", IsPrivate, static (offer, _) => offer with { Pay = (offer.Pay ?? new()) with { Segur = new() } }),
            new("SHR2015", "Segur inside", IsPrivate, static (offer, _) => WithSegur(Paid(offer, 3_000.Euros.PerMonth))),
            new("SHR2016", "as profit-sharing", IsPrivate, static (offer, _) => Thirteenth(offer, new() { AsProfitSharing = true })),
            new("SHR2017", "after some months", IsPrivate, static (offer, by) => Thirteenth(offer, new() { AfterSeniority = Months.Of(1 + (by % 24)) })),
            new("SHR2018", "no period", Any, static (offer, _) => Paid(offer, 3_000.Euros)),
            new("SHR2019", "a wide range", Any, static (offer, by) => Paid(offer, Stated.Between(2_500.Euros, (3_250.01m + (by % 9_000)).Euros, Per.Month))),
        ];

    private static OfferMutation[] OfTime =>
        [
            new("SHR2020", "under the grid", IsHourly, static (offer, by) =>
                Started(OfCcn66(Paid(Week(offer, 35), (1_810.56m - (by % 300)).Euros.PerMonth), 434))),
            new("SHR2021", "a coefficient of no step", IsHourly, static (offer, by) =>
                Started(OfCcn66(Paid(Week(offer, 35), 3_000.Euros.PerMonth), 435 + (by % 5)))),
            new("SHR3001", "beyond 35 h", IsPrivate, static (offer, by) => OfMinutes(offer, (35 * 60) + 1 + (by % 700))),
            new("SHR3002", "RTT of 35 h", Any, static (offer, by) => OfMinutes(offer, (35 * 60) - (by % 600), new())),
            new("SHR3003", "too few RTT", HasDay, static (offer, by) => Under(Resting(offer, 15 - (by % 15)), new Permanent())),
            new("SHR3004", "the RTT of a year", HasDay, static (offer, by) => Under(Resting(offer, 20), Lasting(1 + (by % 11), Increase))),
            new("SHR3005", "RTT without a number", Any, static (offer, _) => OfMinutes(offer, 39 * 60, new())),
            new("SHR3006", "too many RTT", Any, static (offer, by) => Resting(offer, 29 + (by % 50))),
            new("SHR3007", "a forfait", IsPrivate, static (offer, _) => Forfait(offer, new())),
            new("SHR3008", "219 days or more", IsPrivate, static (offer, by) => Forfait(offer, new() { Days = Stated.Exactly(Days.Of(219 + (by % 39))) })),
            new("SHR3009", "258 days", IsPrivate, static (offer, _) => Forfait(offer, new() { Days = 258.Days })),
            new("SHR3010", "hours of a forfait", IsPrivate, static (offer, by) => offer with
            {
                WorkingTime = new() { Forfait = new() { Days = 210.Days }, Hours = [Stated.Exactly(Hours.Of(20 + (by % 20)), Per.Week)] },
            }),
            new("SHR3011", "RTT of a forfait", IsPrivate, static (offer, _) => offer with
            {
                WorkingTime = new() { Forfait = new() { Days = 210.Days }, Rtt = 10.Days.PerYear },
            }),
            new("SHR3012", "a forfait", IsPrivate, static (offer, _) => Forfait(offer, new() { Days = 210.Days })),
            new("SHR3013", "under 24 h", IsPrivate, static (offer, by) => OfMinutes(offer, (24 * 60) - 1 - (by % 1_000)) with { Agreement = null }),
            new("SHR3014", "another month", Any, static (offer, by) => offer with
            {
                WorkingTime = new() { Hours = [35.Hours.PerWeek, (152.17m + (by % 30)).Hours.PerMonth] },
            }),
            new("SHR3015", "beyond 48 h", Any, static (offer, by) => OfMinutes(offer, (48 * 60) + 1 + (by % 1_000))),
            new("SHR3016", "five days of telework", HasDay, static (offer, by) => Under(Resting(offer, 20), new Permanent()) with
            {
                Telework = new() { Days = 4.Days.PerWeek, MinimumPresence = Stated.Exactly(Days.Of(2 + (by % 3)), Per.Week) },
            }),
            new("SHR3017", "telework without a period", Any, static (offer, _) => offer with { Telework = new() { Days = 2.Days } }),
        ];

    private static OfferMutation[] OfTheRest =>
        [
            new("SHR1017", "no certificate", IsPrivate, static (offer, by) => offer with
            {
                Employer = new() { Activity = by % 2 == 0 ? Activity.ChildProtection : Activity.EarlyChildhood },
                PublishedOn = new LocalDate(2025, 10, 1).PlusDays(by % 200),
                HonorabilityCertificate = null,
            }),
            new("SHR1018", "a certificate elsewhere", Any, static (offer, _) => offer with
            {
                Employer = new() { Activity = Activity.Other }, HonorabilityCertificate = true,
            }),
            new("SHR1020", "an agreement unnamed", IsPrivate, static (offer, _) => offer with { Agreement = new() }),
            new("SHR4001", "under 25 ouvrés", Any, static (offer, by) => (IsPublic(offer) ? Week(offer, 35) : offer) with
            {
                Leave = new() { Days = Stated.Exactly(Days.Of(24.5m - (by % 20))), Unit = LeaveUnit.Ouvres },
            }),
            new("SHR4001", "under 30 ouvrables", Any, static (offer, by) => offer with
            {
                Leave = new() { Days = Stated.Exactly(Days.Of(29.5m - (by % 20))), Unit = LeaveUnit.Ouvrables },
            }),
            new("SHR4002", "30 days or more", Any, static (offer, by) => offer with { Leave = new() { Days = Stated.Exactly(Days.Of(30 + (by % 20))) } }),
            new("SHR4003", "menstrual leave", IsPublic, static (offer, _) => offer with { Leave = AuditedOffer.Menstrual(true, true) }),
            new("SHR4004", "menstrual leave", IsPrivate, static (offer, _) => offer with { Leave = AuditedOffer.Menstrual(null, true) }),
            new("SHR5001", "above 60 %", IsPrivate, static (offer, by) => Vouchers(offer, 60.01m + (by % 39))),
            new("SHR5001", "under 50 %", IsPrivate, static (offer, by) => Vouchers(offer, 49.99m - (by % 49))),
            new("SHR5002", "under the compulsory share", Any, static (offer, by) => Transport(Week(offer, 18 + (by % 20)), (IsPublic(offer) ? 74.99m : 49.99m) - (by % 49))),
            new("SHR5003", "half", IsPrivate, static (offer, _) => Transport(offer, 50)),
            new("SHR5004", "under half", static offer => offer.Contracts is [Permanent], static (offer, by) => Week(offer, 16 + (by % 30)) with
            {
                Benefits = new() { HealthCover = new() { EmployerShare = Percent.Of(49.99m - (by % 49)) } },
            }),
        ];

    private static StatedPublicPost TwoGrades => new() { Grades = [new() { Name = "attaché" }, new() { Name = "rédacteur" }] };

    private static bool Any(JobOffer offer) => true;

    private static bool IsPublic(JobOffer offer) => offer.Contracts is [CivilServant or PublicContract];

    private static bool IsPrivate(JobOffer offer) => !IsPublic(offer);

    private static bool HasDay(JobOffer offer) => IsPrivate(offer) && offer.Start is { IsDay: true };

    // Full time, of someone who has the whole SMIC.
    private static bool IsWhole(JobOffer offer) =>
        offer.Contracts is not [Trainee] && offer.WorkingTime is not ({ FullTime: false } or { ShareOfFullTime: not null })
        && !(offer.WorkingTime?.Hours is [{ AtLeast: { } week }, ..] && week < Hours.Of(35));

    private static bool IsHourly(JobOffer offer) =>
        IsPrivate(offer) && offer.Contracts is not [Trainee] && offer.WorkingTime is not { Forfait: not null };

    private static LocalDate Day(JobOffer offer) => offer.Start!.Earliest!.Value;

    private static JobOffer Under(JobOffer offer, params StatedContract[] contracts) => offer with { Contracts = contracts };

    private static FixedTerm Lasting(int months, FixedTermReason? reason) =>
        new() { Duration = Stated.Exactly(Months.Of(months)), Reason = reason };

    private static FixedTerm Ending(LocalDate end) => new() { End = end, Reason = Increase };

    private static DefinedPurpose Purpose(int months) => new() { Duration = Stated.Exactly(Months.Of(months)) };

    private static StatedTrial Trial(int months) => new() { Length = Stated.Exactly(Months.Of(months)) };

    private static JobOffer Said(JobOffer offer, StatedAmount amount) =>
        offer with { Pay = (offer.Pay ?? new()) with { Amounts = [amount] } };

    private static JobOffer Paid(JobOffer offer, params Stated<Money>[] gross) => offer with
    {
        Pay = (offer.Pay ?? new()) with
        {
            Amounts = [.. gross.Select(static amount => new StatedAmount { Amount = amount, Basis = PayBasis.Gross })],
        },
    };

    private static JobOffer WithSegur(JobOffer offer) =>
        offer with { Pay = offer.Pay! with { Segur = new() { Inclusion = Inclusion.Included } } };

    private static JobOffer Thirteenth(JobOffer offer, StatedThirteenthMonth thirteenth) =>
        offer with { Pay = (offer.Pay ?? new()) with { ThirteenthMonth = thirteenth } };

    private static JobOffer WithoutThirteenth(JobOffer offer) => offer with { Pay = offer.Pay! with { ThirteenthMonth = null } };

    private static JobOffer Week(JobOffer offer, int hours) => OfMinutes(offer, 60 * hours);

    private static JobOffer OfMinutes(JobOffer offer, int minutes, StatedRtt? rtt = null) =>
        offer with { WorkingTime = new() { Hours = [Stated.Exactly(Hours.OfFraction(minutes, 60), Per.Week)], Rtt = rtt } };

    private static JobOffer Resting(JobOffer offer, int days) => OfMinutes(offer, 39 * 60, Stated.Exactly(Days.Of(days), Per.Year)) with
    {
        Leave = AuditedOffer.FiveWeeks,
        Workplace = AuditedOffer.Mainland,
    };

    private static JobOffer Forfait(JobOffer offer, StatedForfait forfait) => offer with { WorkingTime = new() { Forfait = forfait } };

    private static JobOffer Started(JobOffer offer) =>
        offer with { Start = AuditedOffer.Start, PublishedOn = null, Workplace = AuditedOffer.Mainland };

    private static JobOffer OfCcn66(JobOffer offer, int points) => offer with
    {
        Title = points == 434 ? null : "Éducateur spécialisé",
        Agreement = new() { Idcc = 413 },
        Status = StaffStatus.Technician,
        Pay = offer.Pay! with { Scale = new() { Points = points } },
    };

    private static JobOffer Vouchers(JobOffer offer, decimal share) =>
        offer with { Benefits = new() { MealVoucher = new() { EmployerShare = Percent.Of(share) } } };

    private static JobOffer Transport(JobOffer offer, decimal share) =>
        offer with { Benefits = new() { Transport = new() { EmployerShare = Percent.Of(share) } } };
}
