using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>So many days more from so many years of seniority (palier d'ancienneté).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SeniorityLeaveStep : IMemberwise
{
    private SeniorityLeaveStep(int years, LeaveDays days) => (Years, Days) = (years, days);

    /// <summary>The full years from which it holds.</summary>
    public int Years { get; }

    /// <summary>The days it gives.</summary>
    public LeaveDays Days { get; }

    /// <summary>A step.</summary>
    /// <param name="years">The full years from which it holds; 0 to 80.</param>
    /// <param name="days">The days it gives; zero or more.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years or the days cannot be.</exception>
    public static SeniorityLeaveStep Of(int years, LeaveDays days)
    {
        if (years is < 0 or > 80)
        {
            throw Refusal.OutOfRange(years, nameof(years), "between 0 and 80");
        }

        return days.Exact < 0 ? throw Refusal.OutOfRange(days, nameof(days), "zero or more") : new(years, days);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and their years.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string years = NumberText.Fixed(Years, 0, language);
        return language == Language.French ? $"{Days.ToString(language)} dès {years} an(s)" : $"{Days.ToString(language)} from {years} year(s)";
    }
}
