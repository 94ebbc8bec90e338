using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The pay and the allowance of a calendar day of a stop (salaire et indemnité d'un jour d'arrêt): what the pay kept is compared
/// in.</summary>
/// <remarks>
/// The library computes no contribution: what is net is given by whoever has the payslip. Compared by value.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SickDayPay : IMemberwise
{
    private SickDayPay(Money gross, DailyAllowance allowance) => (Gross, Allowance) = (gross, allowance);

    /// <summary>The gross pay that a calendar day of the stop would have had, in euros: a thirtieth of the month is one way.</summary>
    public Money Gross { get; }

    /// <summary>The daily allowances of the stop, gross.</summary>
    public DailyAllowance Allowance { get; }

    /// <summary>The same pay of a day, net, in euros; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or more than the gross pay.</exception>
    public Money? Net
    {
        get;
        init => field = value is null || (value >= Money.Zero && value <= Gross)
            ? value
            : throw Refusal.OutOfRange(value.Value, nameof(Net), $"between €0 and the gross pay of {Gross}");
    }

    /// <summary>What is left of a gross allowance, net; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 % and 100 %.</exception>
    public Percent? NetOfAllowance
    {
        get;
        init => field = value is null || (value >= Percent.Zero && value <= Percent.Of(100))
            ? value
            : throw Refusal.OutOfRange(value.Value, nameof(NetOfAllowance), "between 0% and 100%");
    }

    /// <summary>The pay of a day and its allowance.</summary>
    /// <param name="gross">The gross pay that a calendar day of the stop would have had, in euros; more than zero.</param>
    /// <param name="allowance">The daily allowances of the same stop.</param>
    /// <returns>The term; say what is net with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The pay is not more than zero.</exception>
    public static SickDayPay Of(Money gross, DailyAllowance allowance) => gross > Money.Zero
        ? new(gross, allowance)
        : throw Refusal.OutOfRange(gross, nameof(gross), "more than €0");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The gross pay of a day and its allowance.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Gross.ToString(language)} brut par jour, indemnité de {Allowance.Daily.ToString(language)}"
        : $"{Gross.ToString(language)} gross a day, allowance of {Allowance.Daily.ToString(language)}";
}
