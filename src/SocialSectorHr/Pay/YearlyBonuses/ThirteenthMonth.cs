namespace SocialSectorHr;

/// <summary>A thirteenth month (13e mois): a yearly bonus whose amount is usually a month of base pay.</summary>
public static class ThirteenthMonth
{
    /// <summary>A thirteenth month.</summary>
    /// <param name="fullYear">The amount for a year of full presence, in euros; zero or more.</param>
    /// <param name="payments">Into how many payments it is split; 1 to 12.</param>
    /// <param name="seniority">The seniority from which it is paid, in whole months; 0 to 60.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, the payments are not 1 to 12, or the seniority is not 0 to 60 whole
    /// months.</exception>
    public static YearlyBonus Of(Money fullYear, int payments = 1, Months seniority = default) =>
        YearlyBonus.Of(YearlyBonusKind.ThirteenthMonth, fullYear, payments, seniority);

    /// <summary>
    /// A thirteenth month of the average of the year: the base pay of twelve months, whose hours have changed on the way. A text may take
    /// the last month instead [C].
    /// </summary>
    /// <param name="months">The base pay of each month of the year, in euros; twelve of them, zero or more.</param>
    /// <param name="payments">Into how many payments it is split; 1 to 12.</param>
    /// <param name="seniority">The seniority from which it is paid, in whole months; 0 to 60.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are not twelve months, an amount is negative, the payments are not 1 to 12, or the seniority is not 0 to 60 whole months.
    /// </exception>
    public static YearlyBonus OfAverage(IEnumerable<Money> months, int payments = 1, Months seniority = default)
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
}
