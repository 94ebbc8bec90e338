using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A gross pay by the year, its payments and the hour (salaire brut).</summary>
/// <remarks>
/// Exact: nothing is rounded before it is printed or <see cref="Money.Round()"/> is called. Pay is monthly, whatever the days of the month
/// (C. trav. L3242-1).
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record GrossPay : IMemberwise
{
    private GrossPay(Money annual, int payments)
    {
        if (annual < Money.Zero)
        {
            throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative");
        }

        if (payments is < 1 or > 24)
        {
            throw Refusal.OutOfRange(payments, nameof(payments), "between 1 and 24 payments a year");
        }

        Annual = annual;
        Payments = payments;
    }

    /// <summary>All payments of a full year, in euros.</summary>
    public Money Annual { get; }

    /// <summary>How many equal payments make the year: 12, or 13 with a thirteenth month.</summary>
    public int Payments { get; }

    /// <summary>One payment, in euros, exact: the month of a pay in 12 or 13 payments.</summary>
    public Money Monthly => Annual / Payments;

    /// <summary>A twelfth of the year, in euros, exact: what a thirteenth month makes of an average month.</summary>
    public Money AverageMonth => Annual / 12;

    /// <summary>What a month pays: a payment of twelve or more, otherwise a twelfth of the year.</summary>
    internal Money BaseMonth => Payments < 12 ? AverageMonth : Monthly;

    /// <summary>A pay stated by the year.</summary>
    /// <param name="annual">All payments of the year, in euros; zero or more.</param>
    /// <param name="payments">Into how many equal payments; 1 to 24.</param>
    /// <returns>The pay.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the payments are not between 1 and 24.</exception>
    public static GrossPay PerYear(Money annual, int payments = 12) => new(annual, payments);

    /// <summary>A pay stated by the month.</summary>
    /// <param name="monthly">One payment, in euros; zero or more.</param>
    /// <param name="payments">How many such payments a year; 1 to 24.</param>
    /// <returns>The pay.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the payments are not between 1 and 24.</exception>
    public static GrossPay PerMonth(Money monthly, int payments = 12) => monthly < Money.Zero
        ? throw Refusal.OutOfRange(monthly, nameof(monthly), "zero or more: a pay is not negative")
        : new(monthly * payments, payments);

    /// <summary>The pay of a part-time post, in proportion of the hours (C. trav. L3123-5).</summary>
    /// <param name="week">The weekly hours of the part-time post; more than 0 h.</param>
    /// <param name="fullTimeWeek">The weekly hours of full time in the firm.</param>
    /// <returns>The pay for these hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not above 0 h and at most those of full time.</exception>
    public GrossPay ForPartTime(Hours week, Hours fullTimeWeek) => new(Annual * Share(week, fullTimeWeek), Payments);

    /// <summary>The full-time pay that a part-time one stands for, in proportion of the hours (C. trav. L3123-5).</summary>
    /// <param name="week">The weekly hours of the part-time post; more than 0 h.</param>
    /// <param name="fullTimeWeek">The weekly hours of full time in the firm.</param>
    /// <returns>The pay of full time: <see cref="ForPartTime"/> gives this one back.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not above 0 h and at most those of full time.</exception>
    public GrossPay ForFullTime(Hours week, Hours fullTimeWeek) =>
        new(Money.FromExact(Annual.Exact / Share(week, fullTimeWeek).Exact), Payments);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year and its payments.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Annual.ToString(language)} par an en {NumberText.Fixed(Payments, 0, language)} versements de {Monthly.ToString(language)}"
        : $"{Annual.ToString(language)} a year in {NumberText.Fixed(Payments, 0, language)} payments of {Monthly.ToString(language)}";

    private static Percent Share(Hours week, Hours fullTimeWeek) => week > Hours.Zero && week <= fullTimeWeek
        ? week / fullTimeWeek
        : throw Refusal.OutOfRange(week, nameof(week), $"more than 0 h and at most the full time of {fullTimeWeek} (C. trav. L3123-5)");
}
