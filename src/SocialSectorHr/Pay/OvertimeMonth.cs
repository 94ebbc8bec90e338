using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A month whose pay holds overtime, with days missed without pay, counted week by week (heures supplémentaires mensualisées et
/// absence).</summary>
/// <remarks>
/// In euros, exact. In law overtime is counted by the week on the hours worked (C. trav. L3121-28, L3121-29): what is missed is overtime
/// first, with its
/// premium. The practice takes the real hours of the whole pay (<see cref="GrossPayMonths"/>): it takes off less, and is the default of this
/// library; this is the strict count, for who must know it. A holiday not worked and paid leave are no absence here. <c>default</c>
/// explains that
/// nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct OvertimeMonth : IMemberwise
{
    private readonly OvertimeMonthQuestion? question;

    /// <summary>The whole month, in euros.</summary>
    public Money Monthly => question?.Pay.BaseMonth ?? Money.Zero;

    /// <summary>The hours missed at the plain rate.</summary>
    public Hours PlainHours { get; }

    /// <summary>The hours of overtime missed, with their premium.</summary>
    public Hours OvertimeHours { get; }

    /// <summary>What the strict count takes off, in euros; at most the month.</summary>
    public Money Deduction { get; }

    /// <summary>What it pays.</summary>
    public Money Paid => Monthly - Deduction;

    /// <summary>What the real hours pay more than the strict count, in euros; less than zero where they pay less.</summary>
    public Money BelowRealHours => question is { } asked ? asked.ByRealHours.Paid - Paid : Money.Zero;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Absence dans un mois d'heures supplémentaires", "Absence in a month of overtime"),
        question,
        static (asked, why) => _ = new OvertimeMonth(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is paid and the hours missed.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Paid.ToString(language)}, dont manquent {OvertimeHours.ToString(language)} supplémentaires et {PlainHours.ToString(language)} normales"
        : $"{Paid.ToString(language)}, with {OvertimeHours.ToString(language)} of overtime and {PlainHours.ToString(language)} plain missed";
}
