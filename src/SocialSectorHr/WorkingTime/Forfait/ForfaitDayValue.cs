using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What one day of a forfait is paid, by one method (valeur d'une journée).</summary>
/// <remarks>
/// Gross euros, exact: round what is paid, not the day. No statute fixes it; a method for absences and one for days sold are not to be
/// mixed. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitDayValue : IMemberwise
{
    private readonly ForfaitDayValueQuestion? question;

    /// <summary>The method.</summary>
    public ForfaitDayValueMethod Method => question?.Method ?? default;

    /// <summary>Gross euros a day, exact.</summary>
    public Money Value { get; }

    /// <summary>What so many days are worth, exact; negative for a number of days below zero.</summary>
    /// <param name="days">The days, which may be halves.</param>
    /// <returns>Gross euros.</returns>
    public Money Of(Days days) => Money.FromExact(Value.Exact * days.Exact);

    /// <summary>The value by every method, in the order of <see cref="ForfaitDayValueMethod"/>.</summary>
    /// <returns>The readings, ordered by their value; <c>default</c> alone where nothing was computed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The month has no open day, or a rule that one of the methods reads cannot exist.
    /// </exception>
    public Readings<ForfaitDayValue> Readings()
    {
        if (question is not { } asked)
        {
            return new([this], 0, ByValue);
        }

        ForfaitDayValue[] readings = new ForfaitDayValue[(int)ForfaitDayValueMethod.AnnualOverForfaitPlusLeavePlusHolidays + 1];
        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = new(asked with { Method = (ForfaitDayValueMethod)i });
        }

        return new(readings, (int)(asked.Rules?.DayValue ?? ForfaitDayValueMethod.CalendarOpen), ByValue);
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Valeur d'une journée de forfait", "Value of a day of a forfait"),
        question,
        static (asked, why) => _ = new ForfaitDayValue(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The value and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Value.ToString(language)} ({Method.Label(language)})";

    private static int ByValue(ForfaitDayValue a, ForfaitDayValue b) => a.Value.CompareTo(b.Value);
}
