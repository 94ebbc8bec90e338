using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A thirteenth month (13e mois): its amount for a full year, its payments, the seniority it asks for.</summary>
/// <remarks>
/// No law grants one: an agreement, a contract or a usage does. For the SMIC it counts only in the month that pays it [two secondary
/// sources]. What a departure before a payment leaves due is for the text or the usage to say [one secondary source]:
/// <see cref="ThirteenthMonthRules.DueAtExit"/>. Compared by value.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ThirteenthMonth : IMemberwise
{
    private readonly AnnualDate[] paidOn = [];

    private ThirteenthMonth(Money fullYear, int payments, Months seniority) =>
        (FullYear, Payments, Seniority) = (fullYear, payments, seniority);

    /// <summary>The amount for a year of full presence, in euros: usually a month of base pay.</summary>
    public Money FullYear { get; }

    /// <summary>Into how many payments it is split; 1 to 12.</summary>
    public int Payments { get; }

    /// <summary>The seniority from which it is paid, in whole months; zero if none is asked.</summary>
    public Months Seniority { get; }

    /// <summary>The days of payment, in order, where they are known; otherwise empty. As many as <see cref="Payments"/>.</summary>
    public IReadOnlyList<AnnualDate> PaidOn => Array.AsReadOnly(paidOn);

    internal ReadOnlySpan<AnnualDate> PaymentDays => paidOn;

    /// <summary>A thirteenth month.</summary>
    /// <param name="fullYear">The amount for a year of full presence, in euros; zero or more.</param>
    /// <param name="payments">Into how many payments it is split; 1 to 12.</param>
    /// <param name="seniority">The seniority from which it is paid, in whole months; 0 to 60.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, the payments are not 1 to 12, or the seniority is not 0 to 60 whole
    /// months.</exception>
    public static ThirteenthMonth Of(Money fullYear, int payments = 1, Months seniority = default)
    {
        if (fullYear < Money.Zero)
        {
            throw Refusal.OutOfRange(fullYear, nameof(fullYear), "zero or more: a pay is not negative");
        }

        if (payments is < 1 or > 12)
        {
            throw Refusal.OutOfRange(payments, nameof(payments), "between 1 and 12 payments a year");
        }

        return seniority < Months.Zero || seniority > Months.Of(60) || !seniority.Exact.IsInteger
            ? throw Refusal.OutOfRange(seniority, nameof(seniority), "a whole number of months, 0 to 60")
            : new(fullYear, payments, seniority);
    }

    /// <summary>
    /// A thirteenth month of the average of the year: the base pay of twelve months, whose hours have changed on the way. A text may take
    /// the last
    /// month instead [C].
    /// </summary>
    /// <param name="months">The base pay of each month of the year, in euros; twelve of them, zero or more.</param>
    /// <param name="payments">Into how many payments it is split; 1 to 12.</param>
    /// <param name="seniority">The seniority from which it is paid, in whole months; 0 to 60.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are not twelve months, an amount is negative, the payments are not 1 to 12, or the seniority is not 0 to 60 whole months.
    /// </exception>
    public static ThirteenthMonth OfAverage(IEnumerable<Money> months, int payments = 1, Months seniority = default)
    {
        IReadOnlyList<Money> paid = ValueList.Required(months);
        if (paid.Count != 12)
        {
            throw Refusal.OutOfRange(paid.Count, nameof(months), "twelve, the months of a year");
        }

        Money sum = Money.Zero;
        for (int i = 0; i < paid.Count; i++)
        {
            sum += paid[i] >= Money.Zero
                ? paid[i]
                : throw Refusal.OutOfRange(paid[i], nameof(months), "zero or more: a pay is not negative");
        }

        return Of(sum / 12, payments, seniority);
    }

    /// <summary>The same, paid on known days of the year.</summary>
    /// <param name="days">The days, as many as the payments.</param>
    /// <returns>The changed term.</returns>
    /// <exception cref="ArgumentException">There are not as many distinct days as payments.</exception>
    public ThirteenthMonth PayableOn(params IEnumerable<AnnualDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        AnnualDate[] ordered = [.. days.Distinct()];
        Array.Sort(ordered);
        return ordered.Length == Payments
            ? new(this, ordered)
            : throw new ArgumentException($"{nameof(days)} holds {ordered.Length} distinct days: it must hold {Payments}, one a payment.", nameof(days));
    }

    /// <summary>Whether the two are the same term.</summary>
    /// <param name="other">The other term.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(ThirteenthMonth? other) => other is not null && FullYear == other.FullYear && Payments == other.Payments
        && Seniority == other.Seniority && paidOn.AsSpan().SequenceEqual(other.paidOn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FullYear, Payments, Seniority, paidOn.Length);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount, the payments and the condition.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string payments = NumberText.Fixed(Payments, 0, language);
        string months = Seniority.ToString(language);
        string condition = Seniority == Months.Zero ? string.Empty : french ? $", après {months}" : $", after {months}";
        return french
            ? $"treizième mois de {FullYear.ToString(language)} en {payments} versement(s){condition}"
            : $"thirteenth month of {FullYear.ToString(language)} in {payments} payment(s){condition}";
    }

    private ThirteenthMonth(ThirteenthMonth other, AnnualDate[] paidOn)
        : this(other.FullYear, other.Payments, other.Seniority) => this.paidOn = paidOn;
}
