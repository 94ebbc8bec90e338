using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The overtime of a year beside its contingent, and the rest it opens beyond (contingent annuel, contrepartie obligatoire sous forme de
/// repos).
/// </summary>
/// <remarks>
/// A forfait in days is outside it (C. trav. L3121-62), and its legal figure does not apply to a yearly forfait in hours (C. trav.
/// D3121-24). The solidarity hours are not in it (C. trav. L3133-9). <c>default</c> holds nothing.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct OvertimeContingent : IMemberwise
{
    private readonly OvertimeContingentQuestion? question;

    /// <summary>The calendar year.</summary>
    public int Year => question?.Year ?? default;

    /// <summary>The overtime hours worked in the year.</summary>
    public Hours Worked => question?.Worked ?? default;

    /// <summary>The hours of the contingent: the agreement's, otherwise 220.</summary>
    public Hours Contingent { get; }

    /// <summary>What is left of the contingent; zero once it is used up.</summary>
    public Hours Remaining => Hours.FromExact(Fraction.Max(0, Contingent.Exact - Worked.Exact));

    /// <summary>The hours beyond the contingent.</summary>
    public Hours Beyond => Hours.FromExact(Fraction.Max(0, Worked.Exact - Contingent.Exact));

    /// <summary>
    /// The compulsory rest for the hours beyond, in hours; null where there are some and the number of employees is not known.
    /// </summary>
    public Hours? CompulsoryRest { get; }

    /// <summary>The overtime of a calendar year beside its contingent.</summary>
    /// <param name="year">The year.</param>
    /// <param name="worked">Overtime hours worked in the year, zero or more.</param>
    /// <param name="law">The law, read on 1 January.</param>
    /// <param name="rules">What the agreement chooses.</param>
    /// <returns>The contingent used and what is left; the rest owed beyond depends on the employees, who are not said.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The hours cannot be, the agreement's rest is below the law's, or the law is not known.
    /// </exception>
    public static OvertimeContingent In(int year, Hours worked, FrenchLaw law, OvertimeRules? rules = null) =>
        new(new OvertimeContingentQuestion(year, worked, null, law, rules));

    /// <summary>The overtime of a calendar year beside its contingent, in a firm of so many employees.</summary>
    /// <param name="year">The year.</param>
    /// <param name="worked">Overtime hours worked in the year, zero or more.</param>
    /// <param name="employees">
    /// The employees (effectif) counted as CSS L130-1 says, one or more: the average of the year before, a threshold being crossed upwards
    /// after five years in a row. The rest beyond depends on them; null where they are not known.
    /// </param>
    /// <param name="law">The law, read on 1 January.</param>
    /// <param name="rules">What the agreement chooses.</param>
    /// <returns>The contingent used, what is left, the rest owed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The hours or the employees cannot be, the agreement's rest is below the law's, or the law is not known.
    /// </exception>
    public static OvertimeContingent In(int year, Hours worked, int? employees, FrenchLaw law, OvertimeRules? rules = null) =>
        new(new OvertimeContingentQuestion(year, worked, employees, law, rules));

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Contingent d'heures supplémentaires", "Contingent of overtime"),
        question,
        static (asked, why) => _ = new OvertimeContingent(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours beside the contingent.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Worked.ToString(language)} sur {Contingent.ToString(language)}"
        : $"{Worked.ToString(language)} of {Contingent.ToString(language)}";
}
