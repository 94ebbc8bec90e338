using SocialSectorHr.Numbers;
using static SocialSectorHr.Offers.StatedContract;
using static SocialSectorHr.Tests.Offers.Audit.AuditedOffer;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>A start from a day on, or as soon as possible: a rule finds where it does from any of its days, and else names the day that
/// would
/// tell.</summary>
public sealed class OpenStartTests
{
    private static readonly StatedDate FromMarch = StatedDate.From(new(2026, 3, 16));

    private static readonly JobOffer Soon =
        new() { Start = StatedDate.Soon, PublishedOn = new LocalDate(2026, 3, 2), Contracts = [new Permanent()] };

    public static TheoryData<string, JobOffer, string> Cases => new()
    {
        { "SHR1002", Until(new(2027, 9, 15), new(2026, 3, 1), new(2026, 3, 31)), "unchecked: Start (constat pour un début au 1er mars 2026, aucun pour un début au 31 mars 2026)" },
        { "SHR1003", Until(new(2027, 9, 15), new(2026, 3, 1), new(2026, 3, 31)), "unchecked: Start (constat pour un début au 16 mars 2026)" },
        { "SHR1003", Until(new(2027, 9, 15), new(2026, 3, 17), new(2026, 3, 31)), "none" },
        { "SHR1003", Until(new(2027, 9, 15), new(2026, 3, 1), null), "unchecked: Start (constat pour un début au 16 mars 2026)" },
        {
            "SHR1002",
            Until(new(2027, 9, 15), new(2026, 3, 1), null) with { Start = StatedDate.Soon, PublishedOn = new LocalDate(2026, 3, 1) },
            "unchecked: Start (constat pour un début au 1er mars 2026, aucun pour un début au 15 septembre 2027)"
        },
        { "SHR1002", Lasting(19) with { Start = FromMarch }, "Error $.contracts" },
        { "SHR1005", Lasting(6, new(2026, 12, 31)) with { Start = StatedDate.Soon, PublishedOn = new LocalDate(2026, 3, 2) }, "none" },
        { "SHR1005", Lasting(6, new(2026, 7, 31)) with { Start = StatedDate.Soon, PublishedOn = new LocalDate(2026, 3, 2) }, "Warning $.contracts" },
        { "SHR1005", Lasting(6, new(2026, 7, 31)) with { Start = StatedDate.Soon }, "unchecked: Start" },
        { "SHR2003", Weekly(35, 1_830.Euros.PerMonth) with { Start = FromMarch }, "unchecked: Start (constat pour un début au 1er juin 2026)" },
        { "SHR2003", Weekly(35, 1_900.Euros.PerMonth) with { Start = FromMarch }, "none" },
        { "SHR2003", Weekly(35, 1_800.Euros.PerMonth) with { Start = FromMarch }, "Error $.pay.amounts sous le SMIC de 1 823,03 €" },
        { "SHR2003", Soon.WithAmount(12.02m.Euros.PerHour), "unchecked: Start (constat pour un début au 1er juin 2026)" },
        { "SHR2003", Soon.WithAmount(12.01m.Euros.PerHour), "Error $.pay.amounts au 2 mars 2026" },
        { "SHR2003", Soon.WithAmount(12.40m.Euros.PerHour), "none" },
        {
            "SHR2003",
            Lasting(6).WithAmount(12.02m.Euros.PerHour) with { Start = StatedDate.Between(new(2026, 3, 1), new(2026, 3, 31)) },
            "Error $.pay.amounts au 1er juin 2026"
        },
        {
            "SHR2003",
            Lasting(2).WithAmount(12.02m.Euros.PerHour) with { Start = StatedDate.Between(new(2026, 3, 1), new(2026, 4, 15)) },
            "unchecked: Start (constat pour un début au 15 avril 2026, aucun pour un début au 1er mars 2026)"
        },
        { "SHR3003", Rtt(39, 10, new Permanent()) with { Start = FromMarch }, "Warning $.workingTime.rtt | Warning $.workingTime.rtt | Warning $.workingTime.rtt" },
        { "SHR3003", Rtt(39, 40, new Permanent()) with { Start = FromMarch }, "none" },
        {
            "SHR3004",
            Rtt(39, 20, new FixedTerm { Duration = 6.Months }) with { Start = FromMarch },
            "Information $.workingTime.rtt (pour un début au 16 mars 2026)"
        },
        {
            "SHR3004",
            Rtt(39, 20, new FixedTerm { End = new LocalDate(2027, 3, 31) }) with { Start = FromMarch },
            "unchecked: Start (constat pour un début au 31 mars 2027, aucun pour un début au 16 mars 2026)"
        },
        {
            "SHR3004",
            Rtt(
                39,
                20,
                new FixedTerm { End = new LocalDate(2026, 12, 31) }) with { Start = StatedDate.Between(new(2026, 3, 1), new(2026, 3, 31)) },
            "Information $.workingTime.rtt (pour un début au 1er mars 2026)"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_says_what_it_must(string rule, JobOffer offer, string expected) =>
        Assert.Equal(expected, Brief(rule, offer, expected));

    private static JobOffer Until(LocalDate end, LocalDate first, LocalDate? last) =>
        Of(new FixedTerm { End = end, Reason = FixedTermReason.TemporaryIncrease }) with
        {
            Start = last is { } latest ? StatedDate.Between(first, latest) : StatedDate.From(first),
        };

    private static JobOffer Lasting(int months, LocalDate? end = null) =>
        Of(
            new FixedTerm
            {
                Duration = Stated.Exactly(Months.Of(months)),
                End = end is { } day ? day : null,
                Reason = FixedTermReason.TemporaryIncrease,
            });

    private static JobOffer Rtt(int hours, int days, StatedContract contract) => new()
    {
        Contracts = [contract],
        Workplace = Mainland,
        Leave = FiveWeeks,
        WorkingTime = new() { Hours = [Stated.Exactly(Hours.Of(hours), Per.Week)], Rtt = Stated.Exactly(Days.Of(days), Per.Year) },
    };
}
