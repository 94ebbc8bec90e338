using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The adoption leave (congé d'adoption), C. trav. L1225-37, L1225-40, D1225-11-1.</summary>
/// <remarks>
/// From seven days before the arrival to eight months after; where two employed parents share it, more days, in parts of at least 25 days.
/// Held for arrivals since 1 July 2021. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct AdoptionLeave : IMemberwise
{
    private readonly AdoptionLeaveQuestion? question;

    /// <summary>The weeks; also the most of each parent where they share.</summary>
    public Weeks Weeks { get; }

    /// <summary>The days that sharing adds; zero where it is not shared.</summary>
    public Days SharedDays { get; }

    /// <summary>The first day on which it may begin.</summary>
    public LocalDate Earliest => question?.Adoption.ArrivedOn.PlusDays(-7) ?? default;

    /// <summary>The last day of the eight months within which it is taken.</summary>
    public LocalDate Latest => question is { } asked ? Quantieme.AddMonthsOrLastDay(asked.Adoption.ArrivedOn, 8) : default;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congé d'adoption", "Adoption leave"), question, static (asked, why) => _ = new AdoptionLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The weeks, and the days of sharing if any.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        SharedDays > Days.Zero ? $"{Weeks.ToString(language)} + {SharedDays.ToString(language)}" : Weeks.ToString(language);
}
