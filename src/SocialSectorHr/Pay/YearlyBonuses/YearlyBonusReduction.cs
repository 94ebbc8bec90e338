using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What absences take off a yearly bonus (réduction de la prime pour absence), by the rule of its text only.</summary>
/// <remarks>
/// In euros, to the cent: calendar days of absence by those of the year, whatever the proration of an entry or of an exit. Without a rule
/// nothing is said. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct YearlyBonusReduction : IMemberwise
{
    private readonly YearlyBonusReductionQuestion? question;

    /// <summary>The calendar days of absence of the year.</summary>
    public Days Absent => question?.Absent ?? Days.Zero;

    /// <summary>What the presence of the year has earned, in euros.</summary>
    public Money Earned => question?.Earned ?? Money.Zero;

    /// <summary>The days that take something off; null where no rule is said.</summary>
    public Days? DaysThatCount { get; }

    /// <summary>What the absences take off, in euros, at most what was earned; null where no rule is said.</summary>
    public Money? Reduction { get; }

    /// <summary>What is left, in euros; null where no rule is said.</summary>
    public Money? Amount => Earned - Reduction;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Absences et prime annuelle", "Absences and yearly bonus"),
        question,
        static (asked, why) => _ = new YearlyBonusReduction(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is left, or that no rule is said.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount?.ToString(language)
        ?? (language == Language.French ? "aucune règle dite" : "no rule said");
}
