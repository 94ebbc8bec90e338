using NodaTime;

namespace SocialSectorHr;

/// <summary>A thirteenth month (13e mois): its amount for a full year, its payments, the seniority it asks for.</summary>
/// <remarks>
/// No law grants one: an agreement, a contract or a usage does. For the SMIC it counts only in the month that pays it [two secondary sources]. What a departure
/// before a payment leaves due is for the text or the usage to say, and is not computed [one secondary source]. Compared by value.
/// </remarks>
public sealed record ThirteenthMonth
{
    private readonly AnnualDate[] paidOn = [];

    private ThirteenthMonth(Money fullYear, int payments, int seniorityMonths)
    {
        FullYear = fullYear;
        Payments = payments;
        SeniorityMonths = seniorityMonths;
    }

    /// <summary>The amount for a year of full presence, in euros: usually a month of base pay.</summary>
    public Money FullYear { get; }

    /// <summary>Into how many payments it is split; 1 to 12.</summary>
    public int Payments { get; }

    /// <summary>The seniority from which it is paid, in whole months; 0 if none is asked.</summary>
    public int SeniorityMonths { get; }

    /// <summary>The days of payment, in order, where they are known; otherwise empty. As many as <see cref="Payments"/>.</summary>
    public IReadOnlyList<AnnualDate> PaidOn => Array.AsReadOnly(paidOn);

    internal ReadOnlySpan<AnnualDate> PaymentDays => paidOn;

    /// <summary>A thirteenth month.</summary>
    /// <param name="fullYear">The amount for a year of full presence, in euros; zero or more.</param>
    /// <param name="payments">Into how many payments it is split; 1 to 12.</param>
    /// <param name="seniorityMonths">The seniority from which it is paid, in whole months; 0 to 60.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, the payments are not 1 to 12, or the seniority is not 0 to 60 months.</exception>
    public static ThirteenthMonth Of(Money fullYear, int payments = 1, int seniorityMonths = 0)
    {
        if (fullYear < Money.Zero)
        {
            throw Refusal.OutOfRange(fullYear, nameof(fullYear), "zero or more: a pay is not negative");
        }

        if (payments is < 1 or > 12)
        {
            throw Refusal.OutOfRange(payments, nameof(payments), "between 1 and 12 payments a year");
        }

        return seniorityMonths is < 0 or > 60
            ? throw Refusal.OutOfRange(seniorityMonths, nameof(seniorityMonths), "between 0 and 60 months")
            : new(fullYear, payments, seniorityMonths);
    }

    /// <summary>The same, paid on known days of the year.</summary>
    /// <param name="days">The days, as many as the payments.</param>
    /// <returns>The changed term.</returns>
    /// <exception cref="ArgumentException">There are not as many distinct days as payments.</exception>
    public ThirteenthMonth PayableOn(params IEnumerable<AnnualDate> days)
    {
        AnnualDate[] ordered = [.. days.Distinct()];
        Array.Sort(ordered);
        return ordered.Length == Payments
            ? new(this, ordered)
            : throw new ArgumentException($"{nameof(days)} holds {ordered.Length} distinct days: it must hold {Payments}, one a payment.", nameof(days));
    }

    /// <summary>What a calendar year brings someone: the amount, and its payments.</summary>
    /// <param name="year">The calendar year; not before the year of entry.</param>
    /// <param name="entry">The first day in the firm.</param>
    /// <param name="rules">What a text or a usage chooses; null for the default.</param>
    /// <param name="suspendedDays">Calendar days of suspension before the seniority is reached; they matter only where the rules say so.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the entry, or the suspended days are negative.</exception>
    public ThirteenthMonthYear InYear(int year, LocalDate entry, ThirteenthMonthRules? rules = null, int suspendedDays = 0) =>
        ThirteenthMonthYear.Of(this, year, entry, suspendedDays, rules);

    /// <summary>
    /// What a calendar year brings under each reading of an incomplete year: by days, in twelfths, in complete months, then by days from the condition.
    /// </summary>
    /// <param name="year">The calendar year; not before the year of entry.</param>
    /// <param name="entry">The first day in the firm.</param>
    /// <returns>The four readings; the usual one is by days from the entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the entry.</exception>
    public Readings<ThirteenthMonthYear> InYearReadings(int year, LocalDate entry) => new(
        [
            InYear(year, entry, new() { Proration = ThirteenthMonthProration.CalendarDays }),
            InYear(year, entry, new() { Proration = ThirteenthMonthProration.Twelfths }),
            InYear(year, entry, new() { Proration = ThirteenthMonthProration.CompleteMonths }),
            InYear(year, entry, new() { From = ThirteenthMonthStart.Condition }),
        ],
        usual: 0,
        static (a, b) => a.Amount.CompareTo(b.Amount));

    /// <summary>Whether the two are the same term.</summary>
    /// <param name="other">The other term.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(ThirteenthMonth? other) => other is not null && FullYear == other.FullYear && Payments == other.Payments
        && SeniorityMonths == other.SeniorityMonths && paidOn.AsSpan().SequenceEqual(other.paidOn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FullYear, Payments, SeniorityMonths, paidOn.Length);

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
        string months = Months.Of(SeniorityMonths).ToString(language);
        string condition = SeniorityMonths == 0 ? string.Empty : french ? $", après {months}" : $", after {months}";
        return french
            ? $"treizième mois de {FullYear.ToString(language)} en {payments} versement(s){condition}"
            : $"thirteenth month of {FullYear.ToString(language)} in {payments} payment(s){condition}";
    }

    private ThirteenthMonth(ThirteenthMonth other, AnnualDate[] paidOn)
        : this(other.FullYear, other.Payments, other.SeniorityMonths) => this.paidOn = paidOn;
}
