using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an exit leaves of the yearly bonus of its calendar year (prime annuelle à la sortie), to the cent.</summary>
/// <remarks>
/// No law grants a share of it: a text or a usage does [one secondary source], which <see cref="YearlyBonusRules.DueAtExit"/> says.
/// What an earlier year leaves to be caught up (<see cref="YearlyBonusYear.CarriedOver"/>) is not in it. <c>default</c> explains that
/// nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct YearlyBonusExit : IMemberwise
{
    private readonly YearlyBonusExitQuestion? question;

    internal YearlyBonusExitQuestion? Question => question;

    /// <summary>The first day in the firm.</summary>
    public LocalDate Entry => question?.Year.Entry ?? default;

    /// <summary>The last day of the contract: what is due is paid with the last pay.</summary>
    public LocalDate Exit => question?.Exit ?? default;

    /// <summary>The day the seniority is reached, were the contract to go on: the same day number so many months later.</summary>
    public LocalDate ConditionMetOn { get; }

    /// <summary>Whether the seniority is reached on the last day.</summary>
    public bool IsConditionMet => Exit >= ConditionMetOn;

    /// <summary>The calendar days of the year that count, up to the exit.</summary>
    public int DaysPresent { get; }

    /// <summary>The share of the full year, exact.</summary>
    public Percent Share { get; }

    /// <summary>What the presence of the year has earned, to the cent; zero where the seniority is not reached.</summary>
    public Money Amount { get; }

    /// <summary>
    /// What was paid for the year: as said, or by the days of payment up to the exit, each made as if the year went on; null where neither
    /// is known.
    /// </summary>
    public Money? Paid { get; }

    /// <summary>
    /// What is still due at the exit, less than zero where more was paid than earned; zero where the rules give no share; null where they
    /// do not say, or what was paid is not known. A contract that ends on 31 December has its whole year: no rule is asked.
    /// </summary>
    public Money? Due { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        question?.Year.Term.Kind.TitleAtExit() ?? default(YearlyBonusKind).TitleAtExit(),
        question,
        static (asked, why) => _ = new YearlyBonusExit(asked, why));

    /// <summary>
    /// What the exit leaves by each reading of an incomplete year: by days, in twelfths, in complete months, then by days from the
    /// condition.
    /// </summary>
    /// <returns>
    /// The four readings, the usual one that of the rules, by days from the entry without; for <c>default</c> itself alone.
    /// </returns>
    public Readings<YearlyBonusExit> Readings() => question is { } asked
        ? new(
            [
                new(asked.By(YearlyBonusProration.CalendarDays, from: null)),
                new(asked.By(YearlyBonusProration.Twelfths, from: null)),
                new(asked.By(YearlyBonusProration.CompleteMonths, from: null)),
                new(asked.By(proration: null, YearlyBonusStart.Condition)),
            ],
            usual: asked.Year.From == YearlyBonusStart.Condition ? 3 : (int)asked.Year.Proration,
            ByAmount)
        : new([this], usual: 0, ByAmount);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day and what the year has earned.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{DateText.Write(Exit, language)}{(language == Language.French ? NumberText.Space : string.Empty)}: {Amount.ToString(language)}";

    private bool IsYearWhole => Exit is { Month: 12, Day: 31 };

    private static int ByAmount(YearlyBonusExit a, YearlyBonusExit b) => a.Amount.CompareTo(b.Amount);
}
