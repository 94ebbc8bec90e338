using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// An amount paid every year (prime annuelle, prime de vacances, 13e mois): for a full year, its payments, the seniority it asks for.
/// </summary>
/// <remarks>
/// No law grants one: an agreement, a contract or a usage does. For the SMIC it counts only in the month that pays it [two secondary
/// sources]. What a departure before a payment leaves due is for the text or the usage to say [one secondary source]:
/// <see cref="YearlyBonusRules.DueAtExit"/>. A thirteenth month is made by <see cref="ThirteenthMonth"/>. Compared by value.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record YearlyBonus : IMemberwise
{
    private readonly AnnualDate[] paidOn = [];

    private YearlyBonus(YearlyBonusKind kind, Money fullYear, int payments, Months seniority) =>
        (Kind, FullYear, Payments, Seniority) = (kind, fullYear, payments, seniority);

    /// <summary>What it is called.</summary>
    public YearlyBonusKind Kind { get; }

    /// <summary>The amount for a year of full presence, in euros: of a thirteenth month usually a month of base pay.</summary>
    public Money FullYear { get; }

    /// <summary>The share of a pay that the amount is; null for an amount of its own.</summary>
    public Percent? Share { get; private init; }

    /// <summary>What it is a share of, in euros; null for an amount of its own.</summary>
    public Money? ShareOf { get; private init; }

    /// <summary>Into how many payments it is split; 1 to 12.</summary>
    public int Payments { get; }

    /// <summary>The seniority from which it is paid, in whole months; zero if none is asked.</summary>
    public Months Seniority { get; }

    /// <summary>The days of payment, in order, where they are known; otherwise empty. As many as <see cref="Payments"/>.</summary>
    public IReadOnlyList<AnnualDate> PaidOn => Array.AsReadOnly(paidOn);

    internal ReadOnlySpan<AnnualDate> PaymentDays => paidOn;

    /// <summary>A yearly bonus of an amount.</summary>
    /// <param name="kind">What it is called.</param>
    /// <param name="fullYear">The amount for a year of full presence, in euros; zero or more.</param>
    /// <param name="payments">Into how many payments it is split; 1 to 12.</param>
    /// <param name="seniority">The seniority from which it is paid, in whole months; 0 to 60.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The kind is not defined, the amount is negative, the payments are not 1 to 12, or the seniority is not 0 to 60 whole months.
    /// </exception>
    public static YearlyBonus Of(YearlyBonusKind kind, Money fullYear, int payments = 1, Months seniority = default)
    {
        if (!Enum.IsDefined(kind))
        {
            throw Refusal.Undefined(kind, nameof(kind));
        }

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
            : new(kind, fullYear, payments, seniority);
    }

    /// <summary>A yearly bonus that is a share of a pay: 5 % of the base pay of the year, half a month.</summary>
    /// <param name="kind">What it is called.</param>
    /// <param name="share">The share; zero or more, at most 100 %.</param>
    /// <param name="of">What it is a share of, for a year of full presence, in euros; zero or more.</param>
    /// <param name="payments">Into how many payments it is split; 1 to 12.</param>
    /// <param name="seniority">The seniority from which it is paid, in whole months; 0 to 60.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The kind is not defined, the share is not 0 % to 100 %, the amount is negative, the payments are not 1 to 12, or the seniority is
    /// not 0
    /// to 60 whole months.
    /// </exception>
    public static YearlyBonus OfShare(
        YearlyBonusKind kind, Percent share, Money of, int payments = 1, Months seniority = default)
    {
        if (share < Percent.Zero || share > Percent.Of(100))
        {
            throw Refusal.OutOfRange(share, nameof(share), "between 0% and 100%");
        }

        return of < Money.Zero
            ? throw Refusal.OutOfRange(of, nameof(of), "zero or more: a pay is not negative")
            : Of(kind, of * share, payments, seniority) with { Share = share, ShareOf = of };
    }

    /// <summary>The same, paid on known days of the year.</summary>
    /// <param name="days">The days, as many as the payments.</param>
    /// <returns>The changed term.</returns>
    /// <exception cref="ArgumentException">There are not as many distinct days as payments.</exception>
    public YearlyBonus PayableOn(params IEnumerable<AnnualDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        AnnualDate[] ordered = [.. days.Distinct()];
        Array.Sort(ordered);
        return ordered.Length == Payments
            ? new(this, ordered) { Share = Share, ShareOf = ShareOf }
            : throw new ArgumentException($"{nameof(days)} holds {ordered.Length} distinct days: it must hold {Payments}, one a payment.", nameof(days));
    }

    /// <summary>Whether the two are the same term.</summary>
    /// <param name="other">The other term.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(YearlyBonus? other) => other is not null && Kind == other.Kind && FullYear == other.FullYear
        && Share == other.Share && ShareOf == other.ShareOf && Payments == other.Payments && Seniority == other.Seniority
        && paidOn.AsSpan().SequenceEqual(other.paidOn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, FullYear, Share, Payments, Seniority, paidOn.Length);

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
            ? $"{Kind.Label(language)} de {FullYear.ToString(language)} en {payments} versement(s){condition}"
            : $"{Kind.Label(language)} of {FullYear.ToString(language)} in {payments} payment(s){condition}";
    }

    private YearlyBonus(YearlyBonus other, AnnualDate[] paidOn)
        : this(other.Kind, other.FullYear, other.Payments, other.Seniority) => this.paidOn = paidOn;
}
