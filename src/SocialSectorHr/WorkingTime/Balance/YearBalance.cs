using System.Globalization;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours of one year with a schedule, its RTT days and its leave, beside the legal year (bilan annuel).</summary>
/// <remarks>
/// Under a weekly count there is no overtime by it: 35 h a week in a year of few holidays can pass 1607 h and owe none. <c>default</c>
/// holds nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct YearBalance : IMemberwise
{
    private readonly YearBalanceQuestion? question;

    /// <summary>The year.</summary>
    public int Year => question is { } asked ? asked.Days.On.Year : default;

    /// <summary>The RTT days taken.</summary>
    public Days Rtt => question is { } asked ? asked.Rtt : default;

    /// <summary>How the solidarity day is done.</summary>
    public SolidarityMode Solidarity => question is { } asked ? asked.Solidarity.Mode : default;

    /// <summary>O, the open days of the year.</summary>
    public Days OpenDays => question is { } asked ? Days.Of(asked.Days.Counts.WorkingDays) : default;

    /// <summary>T, the open days less the leave.</summary>
    public Days TheoreticalDays => question is { } asked ? Days.FromExact(asked.Days.Exact) : default;

    /// <summary>W, the days worked: T less the RTT days; one more where the solidarity day is worked on a holiday or an RTT day.</summary>
    public Days WorkedDays => question is { } asked ? Days.FromExact(asked.WorkedDays) : default;

    /// <summary>The hours of the days worked, with the solidarity day, by the week, beside the legal year.</summary>
    public YearHours Hours { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Heures de l'année", "Hours of the year"), question, static (asked, why) => _ = new YearBalance(asked, why));

    /// <summary>The same year by every way of doing the solidarity day, in the order of <see cref="SolidarityMode"/>.</summary>
    /// <returns>
    /// The readings, ordered by their hours, solidarity included. Of <c>default</c>, and where no solidarity day is due, itself.
    /// </returns>
    public Readings<YearBalance> Readings()
    {
        if (question is not { } asked)
        {
            return new([this], 0, ByHours);
        }

        if (!SolidarityChoice.IsDueIn(asked.Days.Calendar))
        {
            return new([this], 0, ByHours);
        }

        YearBalance[] readings = new YearBalance[(int)SolidarityMode.DoneElsewhere + 1];
        for (int mode = 0; mode < readings.Length; mode++)
        {
            readings[mode] = new(
                new YearBalanceQuestion(asked.Week, asked.Rtt, asked.Days, asked.Law, asked.Rules, (SolidarityMode)mode));
        }

        return new(readings, (int)(asked.Solidarity.Said ?? SolidarityMode.ExtraHours), ByHours);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year, its days and its hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}:" : ":";
        string year = Year.ToString(CultureInfo.InvariantCulture);
        return $"{year}{colon} {WorkedDays.ToString(language)}, {Hours.WithSolidarity.ToString(language)}";
    }

    private static int ByHours(YearBalance a, YearBalance b) => a.Hours.WithSolidarity.CompareTo(b.Hours.WithSolidarity);
}
