using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The solidarity day done on one date (journée de solidarité): whether the date may be it, its hours, what is paid beyond.
/// </summary>
/// <remarks>
/// Seven unpaid hours, in proportion for part time (C. trav. L3133-8), neither overtime of the contingent nor complementary hours
/// (L3133-9). It may be a holiday that was not worked, other than 1 May, an RTT day, or any other seven hours not worked before, even split
/// (L3133-11); in Alsace-Moselle neither 25 or 26 December nor, whether there is a temple or not, Good Friday (L3134-16). Under a forfait
/// in days it is one of the days of the forfait, worth one day. Saint-Pierre-et-Miquelon has none (L3422-1). <c>default</c> holds nothing
/// and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SolidarityDay : IMemberwise
{
    private readonly SolidarityDayQuestion? question;

    /// <summary>The date.</summary>
    public LocalDate Date => question is { } asked ? asked.Date : default;

    /// <summary>Whether the date may be the solidarity day: a holiday, a weekday or a closing day that was not worked.</summary>
    /// <value>
    /// Null where it depends: a day worked already, or a holiday that the calendar has worked, may be it only as an RTT day or by hours
    /// added (C. trav. L3133-11); on the weekly rest day, working at all is not checked here.
    /// </value>
    public bool? IsAllowed => question is { } asked ? asked.IsAllowed : false;

    /// <summary>The unpaid hours of the year: 7 h, in proportion for part time.</summary>
    public Hours Hours { get; }

    /// <summary>The hours of that day beyond them, paid as usual: 0.8 h of a day of 7.8 h.</summary>
    public Hours PaidExcess { get; }

    /// <summary>The hours a shorter day leaves to do another time.</summary>
    public Hours HoursLeft { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Journée de solidarité à une date", "Solidarity day on a date"),
        question,
        static (asked, why) => _ = new SolidarityDay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The date, and its hours or that it cannot be.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string hours = IsAllowed switch
        {
            true => Hours.ToString(language),
            false => french ? "exclue" : "excluded",
            null => $"{Hours.ToString(language)}, {(french ? "sous condition" : "on a condition")}",
        };
        return $"{DateText.Write(Date, language)}, {hours}";
    }
}
