using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The days of a forfait over a contract, a period a calendar year, oldest first (forfait d'un contrat).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed class ForfaitPeriods : IReadOnlyList<ForfaitPeriod>, IMemberwise
{
    private readonly ForfaitPeriodsQuestion question;
    private readonly ForfaitPeriod[] periods;

    internal ForfaitPeriods(ForfaitPeriodsQuestion question, Explanation? why = null)
    {
        this.question = question;
        periods = new ForfaitPeriod[question.Years];
        for (int i = 0; i < periods.Length; i++)
        {
            periods[i] = new(question.OfYear(i), why?.Part(Year(question.Contract.Start.Year + i)));
        }

        (DaysToWork, RestDays) = (periods[0].DaysToWork, periods[0].RestDays);
        foreach (ForfaitPeriod period in periods.AsSpan(1))
        {
            Days sum = DaysToWork + period.DaysToWork;
            why?.Computed(new("jours à travailler, cumul", "days to work, running total"), $"{DaysToWork} + {period.DaysToWork}", sum);
            (DaysToWork, RestDays) = (sum, RestDays + period.RestDays);
        }
    }

    /// <summary>How many calendar years the contract touches.</summary>
    public int Count => periods.Length;

    /// <summary>The days to work over the contract: the sum of the years, each rounded by its rule.</summary>
    public Days DaysToWork { get; }

    /// <summary>The rest days over the contract.</summary>
    public Days RestDays { get; }

    /// <summary>A year, oldest first.</summary>
    /// <param name="index">Which year, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public ForfaitPeriod this[int index] => Items.At(periods, index);

    /// <inheritdoc/>
    public IEnumerator<ForfaitPeriod> GetEnumerator() => ((IEnumerable<ForfaitPeriod>)periods).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The steps of each year, then their sum.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of<ForfaitPeriodsQuestion>(
        new("Forfait en jours d'un contrat", "Forfait in days of a contract"),
        question,
        static (asked, why) => _ = new ForfaitPeriods(asked, why));

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

    private static Bilingual Year(int year)
    {
        string number = year.ToString(CultureInfo.InvariantCulture);
        return new($"Année {number}", $"Year {number}");
    }
}
