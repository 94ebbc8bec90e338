using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>A child for whom the family supplement is paid (enfant à charge), décret 85-1148, art. 10.</summary>
/// <remarks>It ends sooner if the child earns more than 55 % of the SMIC: that is the caller's to know.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SupportedChild : IMemberwise
{
    private const int LastAge = 20;

    private SupportedChild(LocalDate bornOn) => BornOn = bornOn;

    /// <summary>The day of birth.</summary>
    public LocalDate BornOn { get; }

    /// <summary>The first day that is paid: the month after the birth.</summary>
    public LocalDate PaidFrom => FirstOf(BornOn).PlusDays(CalendarSystem.Iso.GetDaysInMonth(BornOn.Year, BornOn.Month));

    /// <summary>The first day that is no longer paid: the first of the month in which the child turns twenty.</summary>
    public LocalDate StopsOn => new(BornOn.Year + LastAge, BornOn.Month, 1);

    /// <summary>A child.</summary>
    /// <param name="bornOn">The day of birth.</param>
    /// <returns>The child.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not one of the ISO calendar, of the years 1 to 9800.</exception>
    public static SupportedChild Of(LocalDate bornOn) => new(bornOn.Iso());

    /// <summary>Whether the month of a day is paid.</summary>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> from <see cref="PaidFrom"/> to the eve of <see cref="StopsOn"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not one of the ISO calendar, of the years 1 to 9800.</exception>
    public bool IsPaidOn(LocalDate date) => date.Iso() >= PaidFrom && date < StopsOn;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day of birth.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string day = DateText.Write(BornOn, language);
        return language == Language.French ? $"enfant né le {day}" : $"child born on {day}";
    }

    private static LocalDate FirstOf(LocalDate date) => new(date.Year, date.Month, 1);
}
