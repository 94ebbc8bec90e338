using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The leave of a quarter without annual leave (congés trimestriels), by an agreement.</summary>
/// <remarks>
/// Three quarters a year, consecutive days without holidays and weekly rest. It comes on top of the annual leave, which is held against
/// the law without it. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct QuarterlyLeave : IMemberwise
{
    private readonly QuarterlyLeaveQuestion? question;

    /// <summary>The days of a quarter of full work.</summary>
    public LeaveDays PerQuarter => question?.Rules.PerQuarter ?? default;

    /// <summary>The quarters of a year that give it: those without the annual leave.</summary>
    public int Quarters => question is null ? 0 : 3;

    /// <summary>The days of a year of full work.</summary>
    public LeaveDays PerYear => PerQuarter * Quarters;

    /// <summary>The days that absences of the quarter take off.</summary>
    public LeaveDays Lost { get; }

    /// <summary>The days of the quarter.</summary>
    public LeaveDays Days => PerQuarter - Lost;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés trimestriels", "Quarterly leave"), question, static (asked, why) => _ = new QuarterlyLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days of the quarter.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Days.ToString(language);
}
