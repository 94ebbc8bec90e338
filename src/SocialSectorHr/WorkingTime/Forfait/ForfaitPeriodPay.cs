using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a period of forfait is paid, by one value of a day (rémunération d'une période de forfait).</summary>
/// <remarks>
/// Gross euros, exact. No statute fixes the method: the agreement should (C. trav. L3121-64 I 4°). A full year with full leave is paid
/// whole by each of them. By the days paid and by the open days of each month the parts of a year add up to it; by the days to work they
/// follow the method and the rounding of <see cref="ForfaitPeriod"/>. <c>default</c> holds nothing and explains so.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitPeriodPay : IMemberwise
{
    private readonly ForfaitPeriodPayQuestion? question;

    /// <summary>How the value of a day is found.</summary>
    public ForfaitDayValueMethod Method => question?.Method ?? default;

    /// <summary>The pay of a full year, in gross euros.</summary>
    public Money Annual => question?.Annual ?? default;

    /// <summary>The pay of the period, in gross euros, exact.</summary>
    public Money Amount { get; }

    /// <summary>The pay by every method, in the order of <see cref="ForfaitDayValueMethod"/>.</summary>
    /// <returns>The readings, ordered by their amount; <c>default</c> alone where nothing was computed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An incomplete month has no open day, or a rule that one of the methods reads cannot exist.
    /// </exception>
    public Readings<ForfaitPeriodPay> Readings()
    {
        if (question is not { Period: not null } asked)
        {
            return new([this], 0, ByAmount);
        }

        ForfaitPeriodPay[] readings = new ForfaitPeriodPay[(int)ForfaitDayValueMethod.AnnualOverForfaitPlusLeavePlusHolidays + 1];
        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = new(asked with { Method = (ForfaitDayValueMethod)i });
        }

        return new(readings, (int)asked.Usual, ByAmount);
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Rémunération d'une période de forfait", "Pay of a period of forfait"),
        question,
        static (asked, why) => _ = new ForfaitPeriodPay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Amount.ToString(language)} ({Method.Label(language)})";

    private static int ByAmount(ForfaitPeriodPay a, ForfaitPeriodPay b) => a.Amount.CompareTo(b.Amount);
}
