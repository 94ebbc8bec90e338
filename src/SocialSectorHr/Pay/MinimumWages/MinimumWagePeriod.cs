using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A stretch of an employment with one SMIC (période d'un même SMIC): the margin of each of its months, and what they
/// lack.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MinimumWagePeriod : IMemberwise
{
    internal MinimumWagePeriod(DateInterval days, MinimumWageMargin margin, Months months) =>
        (Days, Margin, Months) = (days, margin, months);

    /// <summary>The days.</summary>
    public DateInterval Days { get; }

    /// <summary>The comparison of a whole month.</summary>
    public MinimumWageMargin Margin { get; }

    /// <summary>The months paid of the stretch: the month of entry or of exit by its share, as the SMIC of it (C. trav. L3232-4).</summary>
    public Months Months { get; }

    /// <summary>What a whole month lacks, in euros; zero where the SMIC is reached.</summary>
    public Money Shortfall => Margin.Margin < Money.Zero ? Money.Zero - Margin.Margin : Money.Zero;

    /// <summary>What the months of the stretch lack, in euros, to the cent.</summary>
    public Money Total => Money.FromExact(Shortfall.Exact * Months.Exact).Round();

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the margin of a month.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string period = DateText.Period(Days.Start, Days.End, language);
        string margin = Margin.Margin.ToString(language);
        return language == Language.French ? $"{period}{NumberText.Space}: {margin} par mois" : $"{period}: {margin} a month";
    }
}
