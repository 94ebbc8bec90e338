using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a calendar year of a yearly bonus brings someone (prime annuelle de l'année), to the cent.</summary>
/// <remarks>
/// Before the seniority is reached nothing is payable; once it is, the payments missed are caught up with the next one. What no payment of
/// the year can pay,
/// because the seniority is reached after the last of them, is <see cref="CarriedOver"/>. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct YearlyBonusYear : IMemberwise
{
    private readonly YearlyBonusYearQuestion? question;

    internal YearlyBonusYearQuestion? Question => question;

    /// <summary>The calendar year.</summary>
    public int Year => question?.Year ?? 0;

    /// <summary>The first day in the firm.</summary>
    public LocalDate Entry => question?.Entry ?? default;

    /// <summary>The day the seniority is reached: the same day number so many months later.</summary>
    public LocalDate ConditionMetOn { get; }

    /// <summary>The calendar days of the year that count, from the entry or from the condition.</summary>
    public int DaysPresent { get; }

    /// <summary>The share of the full year, exact.</summary>
    public Percent Share { get; }

    /// <summary>What is due for the year, to the cent, once the seniority is reached.</summary>
    public Money Amount { get; }

    /// <summary>The payments of the year, in order; each is zero before the seniority is reached, and none loses a cent.</summary>
    public IReadOnlyList<Money> Instalments
    {
        get
        {
            if (question is not { } asked)
            {
                return [];
            }

            Money[] payments = new Money[asked.Term.Payments];
            for (int k = 0; k < payments.Length; k++)
            {
                payments[k] = Payment(k);
            }

            return payments;
        }
    }

    /// <summary>The day of each payment of the year, in order; none where the term does not say them.</summary>
    public IReadOnlyList<LocalDate> PaidOn
    {
        get
        {
            if (question is not { Term.PaymentDays: { IsEmpty: false } days })
            {
                return [];
            }

            LocalDate[] dates = new LocalDate[days.Length];
            for (int k = 0; k < dates.Length; k++)
            {
                dates[k] = days[k].InYear(Year);
            }

            return dates;
        }
    }

    /// <summary>What no payment of the year pays: the amount due once the seniority is reached in a later year; otherwise zero.</summary>
    public Money CarriedOver => question is { } asked ? Amount - PaidAfter(asked.Term.Payments - 1) : Money.Zero;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        question?.Term.Kind.Title() ?? default(YearlyBonusKind).Title(),
        question,
        static (asked, why) => _ = new YearlyBonusYear(asked, why));

    /// <summary>
    /// What the year brings under each reading of an incomplete year: by days, in twelfths, in complete months, then by days from the
    /// condition.
    /// </summary>
    /// <returns>The four readings, the usual one that of the rules, by days from the entry without; for <c>default</c> itself
    /// alone.</returns>
    public Readings<YearlyBonusYear> Readings() => question is { } asked
        ? new(
            [
                new(asked.By(YearlyBonusProration.CalendarDays, from: null)),
                new(asked.By(YearlyBonusProration.Twelfths, from: null)),
                new(asked.By(YearlyBonusProration.CompleteMonths, from: null)),
                new(asked.By(proration: null, YearlyBonusStart.Condition)),
            ],
            usual: asked.From == YearlyBonusStart.Condition ? 3 : (int)asked.Proration,
            ByAmount)
        : new([this], usual: 0, ByAmount);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year and its amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => FormattableString.Invariant(
        $"{Year}{(language == Language.French ? NumberText.Space : string.Empty)}: {Amount.ToString(language)}");

    /// <summary>All that is paid with a payment and those before it.</summary>
    internal Money PaidAfter(int index)
    {
        if (question is not { Term: var term })
        {
            return Money.Zero;
        }

        LocalDate day = term.PaymentDays.IsEmpty ? new LocalDate(Year, 12, 31) : term.PaymentDays[index].InYear(Year);
        if (day < ConditionMetOn)
        {
            return Money.Zero;
        }

        // Rounded on what is paid in all, so that no cent is lost and the last payment is the remainder.
        return (Amount * (index + 1) / term.Payments).Round();
    }

    private static int ByAmount(YearlyBonusYear a, YearlyBonusYear b) => a.Amount.CompareTo(b.Amount);

    private Money Payment(int index) => PaidAfter(index) - (index == 0 ? Money.Zero : PaidAfter(index - 1));
}
