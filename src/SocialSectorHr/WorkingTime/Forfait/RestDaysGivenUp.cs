using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Rest days of a forfait given up for pay (renonciation à des jours de repos), and what they are paid.</summary>
/// <remarks>
/// At the employee's wish and with the employer's agreement, in writing, by a rider valid for the year and never renewed by silence (C.
/// trav. L3121-59). Without a rider a judge may set more than the least premium. The temporary law on cashing in RTT days does not apply to
/// a forfait in days. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct RestDaysGivenUp : IMemberwise
{
    private readonly RestDaysGivenUpQuestion? question;

    /// <summary>The days given up.</summary>
    public Days Days => question?.Days ?? default;

    /// <summary>The days worked in the year: the forfait and the days given up.</summary>
    public Days DaysWorked => question is { } asked ? asked.Forfait.PerYear + asked.Days : default;

    /// <summary>The rest days of the year; null where they are not known.</summary>
    public Days? RestDays => question?.RestDays;

    /// <summary>The premium, of the first days where the agreement has two: 10 % or more.</summary>
    public Percent Premium { get; }

    /// <summary>What one day given up is paid, that premium included, in gross euros, exact.</summary>
    public Money PerDay { get; }

    /// <summary>The days that bear the second premium of the agreement; zero where there are none.</summary>
    public Days DaysBeyond { get; }

    /// <summary>What one of these is paid, its premium included, in gross euros, exact; null where the agreement has one premium.</summary>
    public Money? PerDayBeyond { get; }

    /// <summary>What the days given up are paid, premium included, in gross euros, exact.</summary>
    public Money Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Renonciation à des jours de repos", "Rest days given up"),
        question,
        static (asked, why) => _ = new RestDaysGivenUp(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Days.ToString(language)} de repos auxquels le salarié renonce, {Amount.ToString(language)}"
        : $"{Days.ToString(language)} of rest given up, {Amount.ToString(language)}";
}
