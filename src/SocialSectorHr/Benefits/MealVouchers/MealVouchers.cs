using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The meal vouchers of a year, of a month or of days worked, and what they cost (titres-restaurant d'une période).</summary>
/// <remarks>
/// One a day worked, on site or at home; none on leave, RTT or other days off, which the caller takes off, days whose meal is paid or
/// refunded too. Part time changes the days, never the voucher. Amounts in euros, to the cent; both shares add up to the faces.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MealVouchers : IMemberwise
{
    private readonly MealVouchersQuestion? question;

    /// <summary>The days worked, halves included.</summary>
    public Days Days => question is { } asked ? Days.FromExact(asked.Days.Worked) : default;

    /// <summary>What half days gave.</summary>
    public MealVoucherHalfDays HalfDays => question is { } asked ? asked.HalfDays : default;

    /// <summary>How many vouchers.</summary>
    public int Count { get; }

    /// <summary>The face of all.</summary>
    public Money FaceTotal => question is { } asked ? asked.Split.Voucher.Face * Count : default;

    /// <summary>What the employer pays of all.</summary>
    public Money EmployerTotal => question is { } asked ? asked.Split.Voucher.Employer * Count : default;

    /// <summary>What the employee pays of all.</summary>
    public Money EmployeeTotal => question is { } asked ? asked.Split.Voucher.Employee * Count : default;

    /// <summary>What of the employer's share is taxed.</summary>
    public Money TaxedTotal { get; }

    /// <summary>One of them: both shares and what is taxed.</summary>
    public MealVoucherSplit Split => question is { } asked ? new(asked.Split) : default;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Titres-restaurant", "Meal vouchers"), question, static (asked, why) => _ = new MealVouchers(asked, why));

    /// <summary>The same days by every way of counting half days: rounded down, rounded up and, where it is said whether they hold the
    /// meal,
    /// by the meal.</summary>
    /// <returns>The readings, ordered by their number; of <c>default</c>, itself.</returns>
    public Readings<MealVouchers> Readings()
    {
        if (question is not { } asked)
        {
            return new([this], 0, ByCount);
        }

        MealVouchers[] readings = new MealVouchers[asked.Rules?.HalfDayHoldsMeal is null ? 2 : 3];
        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = new(asked.By((MealVoucherHalfDays)i));
        }

        return new(readings, readings.Length == 3 ? 2 : 0, ByCount);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>How many, and what the employer pays.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string count = NumberText.Fixed(Count, 0, language);
        return language == Language.French
            ? $"{count} titres, {EmployerTotal.ToString(language)} pour l'employeur"
            : $"{count} vouchers, {EmployerTotal.ToString(language)} by the employer";
    }

    private static int ByCount(MealVouchers a, MealVouchers b) => a.Count.CompareTo(b.Count);
}
