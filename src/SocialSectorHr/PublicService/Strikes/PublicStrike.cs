using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The time that a territorial agent strikes within a month (service non fait, grève).</summary>
/// <remarks>
/// In local government what is taken off is in proportion: a day is a thirtieth whatever its hours, half a day a sixtieth, an hour one part
/// of 151.67. The indivisible thirtieth (CGFP L711-3) is for the State: <see cref="StateStrike"/>.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PublicStrike : IMemberwise
{
    private const int MostDays = 31;

    /// <summary>Whole days, 0 to 31.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not between 0 and 31.</exception>
    public int WholeDays
    {
        get;
        init => field = value is >= 0 and <= MostDays ? value : throw Refusal.OutOfRange(value, nameof(WholeDays), "between 0 and 31");
    }

    /// <summary>Half days, 0 to 62.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not between 0 and 62.</exception>
    public int HalfDays
    {
        get;
        init => field = value is >= 0 and <= 2 * MostDays ? value : throw Refusal.OutOfRange(value, nameof(HalfDays), "between 0 and 62");
    }

    /// <summary>Hours of days that are struck in part, in hours; 0 to 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not between 0 and 200.</exception>
    public Hours PartHours
    {
        get;
        init => field = value >= Hours.Zero && value <= Hours.Of(200)
            ? value
            : throw Refusal.OutOfRange(value, nameof(PartHours), "between 0 and 200 hours");
    }

    /// <summary>The share of a month that is not served: at most the whole.</summary>
    public Percent Share
    {
        get
        {
            Fraction share = Fraction.Of(WholeDays, 30) + Fraction.Of(HalfDays, 60) + (PartHours.Exact * Fraction.Of(100, 15_167));
            return Percent.FromExact(Fraction.Min(share, 1));
        }
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string days = NumberText.Trimmed(WholeDays + (HalfDays / 2m), 1, language);
        string hours = PartHours.ToString(language);
        return language == Language.French ? $"grève : {days} jour(s), {hours}" : $"strike: {days} day(s), {hours}";
    }
}
