using System.Collections;
using System.Globalization;

namespace SocialSectorHr;

/// <summary>The days of a forfait over a contract, a period a calendar year, oldest first (forfait d'un contrat).</summary>
public sealed class ForfaitPeriods : IReadOnlyList<ForfaitPeriod>
{
    private readonly ForfaitPeriod[] periods;

    internal ForfaitPeriods(ForfaitPeriod[] periods) => this.periods = periods;

    /// <summary>How many calendar years the contract touches.</summary>
    public int Count => periods.Length;

    /// <summary>The days to work over the contract: the sum of the years, each rounded by its rule.</summary>
    public Days DaysToWork => periods.Aggregate(Days.Zero, static (sum, period) => sum + period.DaysToWork);

    /// <summary>The rest days over the contract.</summary>
    public Days RestDays => periods.Aggregate(Days.Zero, static (sum, period) => sum + period.RestDays);

    /// <summary>A year, oldest first.</summary>
    /// <param name="index">Which year, from 0.</param>
    public ForfaitPeriod this[int index] => periods[index];

    /// <inheritdoc/>
    public IEnumerator<ForfaitPeriod> GetEnumerator() => ((IEnumerable<ForfaitPeriod>)periods).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The steps of each year, then their sum.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Explanation why = new(new("Forfait en jours d'un contrat", "Forfait in days of a contract"), periods[0].Law);
        foreach (ForfaitPeriod period in periods)
        {
            string year = period.Counts.Start.Year.ToString(CultureInfo.InvariantCulture);
            period.Explain(why.Part(new($"Année {year}", $"Year {year}")));
        }

        Days sum = periods[0].DaysToWork;
        foreach (ForfaitPeriod period in periods.AsSpan(1))
        {
            why.Computed(new("jours à travailler, cumul", "days to work, running total"), $"{sum} + {period.DaysToWork}", sum + period.DaysToWork);
            sum += period.DaysToWork;
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The sum and the number of calendar years.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string years = periods.Length.ToString(CultureInfo.InvariantCulture);
        return language == Language.French
            ? $"{DaysToWork.ToString(language)} à travailler sur {years} année(s) civile(s)"
            : $"{DaysToWork.ToString(language)} to work over {years} calendar year(s)";
    }
}
