using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is left of an employer's own leave on a day (solde d'un congé d'entreprise): of the year, and of the month.</summary>
/// <remarks>
/// The calendar year and the calendar month; what is not taken in one is not carried to the next unless the employer says so [C]. Whole
/// working days. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct CompanyLeaveBalance : IMemberwise
{
    private readonly CompanyLeaveBalanceQuestion? question;

    /// <summary>The working days taken since 1 January, the day itself included.</summary>
    public Days TakenInYear { get; }

    /// <summary>The working days taken since the first of the month, the day itself included.</summary>
    public Days TakenInMonth { get; }

    /// <summary>The days left in the year; negative where more were taken.</summary>
    public Days LeftInYear => question is { } asked ? asked.Leave.DaysPerYear - TakenInYear : default;

    /// <summary>The days left in the month; negative where more were taken, null without a limit by the month.</summary>
    public Days? LeftInMonth => question is { Leave.DaysPerMonth: { } month } ? month - TakenInMonth : null;

    /// <summary>The days that may still be taken in the month: the fewer of the two, never below zero.</summary>
    public Days Available
    {
        get
        {
            Days left = LeftInMonth is { } month && month < LeftInYear ? month : LeftInYear;
            return left > Days.Zero ? left : Days.Zero;
        }
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Solde d'un congé accordé par l'employeur", "Balance of leave granted by the employer"),
        question,
        static (asked, why) => _ = new CompanyLeaveBalance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days that may still be taken in the month, and those left in the year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Available.ToString(language)} ce mois-ci, {LeftInYear.ToString(language)} dans l'année"
        : $"{Available.ToString(language)} this month, {LeftInYear.ToString(language)} in the year";
}
