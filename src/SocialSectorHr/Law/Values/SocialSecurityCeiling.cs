using NodaTime;

namespace SocialSectorHr.Law;

/// <summary>The ceiling of social security contributions (plafond de la sécurité sociale).</summary>
public static class SocialSecurityCeiling
{
    /// <summary>The monthly ceiling (PMSS), in euros a month; a year is twelve of them.</summary>
    /// <remarks>
    /// An order sets it for each civil year: unknown from 1 January 2027. The day of the order for 2015 is inferred from its publication on 9 December 2014.
    /// </remarks>
    public static Dated<Money> Monthly { get; } =
        new(new("plafond mensuel de la sécurité sociale", "monthly social security ceiling"), LegalCheck.Day, unknownFrom: new(2027, 1, 1))
        {
            { 2015, 1, 1, Money.Of(3170m), Code.Order("Arrêté du 26 novembre 2014", "plafond de la sécurité sociale", "social security ceiling") },
            { 2016, 1, 1, Money.Of(3218m), Code.Order("Arrêté du 17 décembre 2015", "plafond de la sécurité sociale", "social security ceiling") },
            { 2017, 1, 1, Money.Of(3269m), Code.Order("Arrêté du 5 décembre 2016", "plafond de la sécurité sociale", "social security ceiling") },
            { 2018, 1, 1, Money.Of(3311m), Code.Order("Arrêté du 5 décembre 2017", "plafond de la sécurité sociale", "social security ceiling") },
            { 2019, 1, 1, Money.Of(3377m), Code.Order("Arrêté du 11 décembre 2018", "plafond de la sécurité sociale", "social security ceiling") },
            { 2020, 1, 1, Money.Of(3428m), Code.Order("Arrêté du 2 décembre 2019", "plafond de la sécurité sociale", "social security ceiling") },
            { 2021, 1, 1, Money.Of(3428m), Code.Order("Arrêté du 22 décembre 2020", "plafond de la sécurité sociale", "social security ceiling") },
            { 2022, 1, 1, Money.Of(3428m), Code.Order("Arrêté du 15 décembre 2021", "plafond de la sécurité sociale", "social security ceiling") },
            { 2023, 1, 1, Money.Of(3666m), Code.Order("Arrêté du 9 décembre 2022", "plafond de la sécurité sociale", "social security ceiling") },
            { 2024, 1, 1, Money.Of(3864m), Code.Order("Arrêté du 19 décembre 2023", "plafond de la sécurité sociale", "social security ceiling") },
            { 2025, 1, 1, Money.Of(3925m), Code.Order("Arrêté du 19 décembre 2024", "plafond de la sécurité sociale", "social security ceiling") },
            { 2026, 1, 1, Money.Of(4005m), Code.Order("Arrêté du 22 décembre 2025", "plafond de la sécurité sociale", "social security ceiling") },
        };

    /// <summary>The yearly ceiling (PASS) of a day: twelve monthly ones.</summary>
    /// <param name="on">The day.</param>
    /// <param name="law">The law.</param>
    /// <returns>Euros a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ceiling is not known on that day.</exception>
    public static Money Yearly(LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.On(on.Iso(), Monthly).Value * 12;
    }

    /// <summary>The hourly ceiling of a day: the yearly one by 1607 hours, to the euro (CSS D242-19).</summary>
    /// <param name="on">The day.</param>
    /// <param name="law">The law.</param>
    /// <returns>Euros an hour.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ceiling, or the legal year, is not known on that day.</exception>
    public static Money Hourly(LocalDate on, FrenchLaw law) =>
        Money.FromExact((Yearly(on, law).Exact / law.On(on, LegalDurations.Year).Value.Exact).Round(0));
}
