using NodaTime;

namespace SocialSectorHr.Law;

/// <summary>What public employers pay for telework, travel and cover beside the pay.</summary>
public static class PublicBenefitLimits
{
    private static readonly LegalSource Telework2021 = Code.Order(
        "Arrêté du 26 août 2021", "allocation forfaitaire de télétravail : montant", "telework allowance: amount");

    private static readonly LegalSource Telework2022 = Code.Order(
        "Arrêté du 23 novembre 2022", "allocation forfaitaire de télétravail : montant", "telework allowance: amount");

    private static readonly LegalSource Mobility2022 = Code.Decree(
        "2022-1557", 2022, 12, 13, "forfait mobilités durables : trente, soixante, cent jours", "mobility package: thirty, sixty, a hundred days");

    /// <summary>The telework allowance of a day, in euros.</summary>
    public static Dated<Money> TeleworkDay { get; } = new(new("allocation de télétravail, par jour", "telework allowance, a day"), LegalCheck.PublicService)
    {
        { 2021, 9, 1, Money.Of(2.50m), Telework2021 },
        { 2023, 1, 1, Money.Of(2.88m), Telework2022 },
    };

    /// <summary>The most of it in a civil year, in euros.</summary>
    public static Dated<Money> TeleworkYear { get; } = new(
        new("allocation de télétravail, plafond annuel", "telework allowance, most a year"), LegalCheck.PublicService)
    {
        { 2021, 9, 1, Money.Of(220), Telework2021 },
        { 2023, 1, 1, Money.Of(253.44m), Telework2022 },
    };

    /// <summary>The mobility package of 30 to 59 days in a civil year, in euros.</summary>
    /// <remarks>Of 2020, which began on 11 May, nothing is held.</remarks>
    public static Dated<Money> MobilityFrom30Days { get; } = Mobility("30 à 59 jours", "30 to 59 days", 0, 100);

    /// <summary>The same of 60 to 99 days.</summary>
    public static Dated<Money> MobilityFrom60Days { get; } = Mobility("60 à 99 jours", "60 to 99 days", 0, 200);

    /// <summary>The same of 100 days or more.</summary>
    public static Dated<Money> MobilityFrom100Days { get; } = Mobility("100 jours ou plus", "100 days or more", 200, 300);

    /// <summary>The most that a public employer pays of the passes of a month, in euros: the yearly pass of Île-de-France × 1.25 / 12.</summary>
    /// <remarks>
    /// Printed for 2023 and 2025; that of 2024 and 2026 is computed from the price of the pass. It changes each January with that price:
    /// unknown from 2027 on.
    /// </remarks>
    public static Dated<Money> TransportCeiling { get; } = new(
        new("transport des agents publics, plafond mensuel", "transport of public agents, most a month"),
        LegalCheck.PublicService,
        new LocalDate(2027, 1, 1))
    {
        { 2023, 1, 1, Money.Of(96.36m), PublicBenefitDecrees.Transport },
        { 2024, 1, 1, Money.Of(99), PublicBenefitDecrees.Transport },
        { 2025, 1, 1, Money.Of(101.75m), PublicBenefitDecrees.Transport },
        { 2026, 1, 1, Money.Of(104.04m), PublicBenefitDecrees.Transport },
    };

    /// <summary>The least share of a territorial employer in the contribution of the provident cover, from 2029 at the latest.</summary>
    /// <remarks>
    /// Where a collective contract of before the act ends sooner, from its end. Until then the floor is
    /// <see cref="PublicPayLimits.ProvidentCover"/>.
    /// </remarks>
    public static Dated<Percent> ProvidentShare { get; } = new(
        new("part de l'employeur dans la prévoyance, au moins", "employer's share of the provident contribution, at least"), LegalCheck.PublicService)
    {
        { 2029, 1, 1, Percent.Of(50), Code.Act("2025-1251", 2025, 12, 22, "prévoyance territoriale : moitié de la cotisation", "territorial provident cover: half of the contribution") },
    };

    private static Dated<Money> Mobility(string french, string english, decimal before, decimal since) => new(
        new($"forfait mobilités durables, {french}", $"mobility package, {english}"), LegalCheck.PublicService)
    {
        { 2021, 1, 1, Money.Of(before), PublicBenefitDecrees.Mobility },
        { 2022, 1, 1, Money.Of(since), Mobility2022 },
    };
}
