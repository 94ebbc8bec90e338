using NodaTime;

namespace SocialSectorHr.Law;

/// <summary>Floors and ceilings of the pay of territorial agents.</summary>
public static class PublicPayLimits
{
    private static readonly LegalSource Transfer2016 = Code.Decree("2016-588", 2016, 5, 11, "transfert primes/points", "bonuses turned into points");

    /// <summary>Bonuses turned into points (transfert primes/points): the most that is taken off in a year, category A, in euros.</summary>
    /// <remarks>Held since every cadre d'emplois of the category is in it; the médico-sociale filière was from 2016 on, for less.</remarks>
    public static Dated<Money> TransferA { get; } = Transfer("A", 2017, 389, Transfer2016);

    /// <summary>The same, category B.</summary>
    public static Dated<Money> TransferB { get; } = Transfer("B", 2016, 278, PublicPayDecree.BonusTransfer);

    /// <summary>The same, category C.</summary>
    public static Dated<Money> TransferC { get; } = Transfer("C", 2017, 167, Transfer2016);

    /// <summary>The least share of a territorial employer in provident cover (prévoyance), in euros a month: a fifth of 35.</summary>
    /// <remarks>CGFP L827-11, décret 2022-581. From 2029 on a share of the contribution stands
    /// instead (<see cref="PublicBenefitLimits.ProvidentShare"/>).</remarks>
    public static Dated<Money> ProvidentCover { get; } = new(
        new("participation de l'employeur à la prévoyance, au moins", "employer's share of provident cover, at least"), LegalCheck.Day, new LocalDate(2029, 1, 1))
    {
        { 2025, 1, 1, Money.Of(7), Code.Decree("2022-581", 2022, 4, 20, "participation des employeurs territoriaux, CGFP L827-11", "share of territorial employers, CGFP L827-11") },
    };

    /// <summary>The least share of a territorial employer in health cover (complémentaire santé), in euros a month: half of 30.</summary>
    /// <remarks>CGFP L827-10, décret 2022-581.</remarks>
    public static Dated<Money> HealthCover { get; } = new(
        new("participation de l'employeur à la santé, au moins", "employer's share of health cover, at least"), LegalCheck.Day)
    {
        { 2026, 1, 1, Money.Of(15), Code.Decree("2022-581", 2022, 4, 20, "participation des employeurs territoriaux, CGFP L827-10", "share of territorial employers, CGFP L827-10") },
    };

    /// <summary>The share of the basic pay that ordinary sick leave keeps in its first months (congé de maladie ordinaire).</summary>
    public static Dated<Percent> SickPay { get; } = new(
        new("part du traitement, premiers mois de maladie ordinaire", "share of the basic pay, first months of ordinary sickness"), LegalCheck.Day)
    {
        { 2022, 3, 1, Percent.Of(100), PublicServiceCode.L822_3 },
        { 2025, 3, 1, Percent.Of(90), Code.Act("2025-127", 2025, 2, 14, "art. 189 : maladie ordinaire à 90 %", "art. 189: ordinary sickness at 90%") },
    };

    private static Dated<Money> Transfer(string category, int year, decimal most, LegalSource source) => new(
        new($"transfert primes/points, plafond annuel, catégorie {category}", $"bonuses turned into points, most a year, category {category}"), LegalCheck.Day)
    {
        { year, 1, 1, Money.Of(most), source },
    };
}
