using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The time that a territorial agent strikes within a month (service non fait, grève).</summary>
/// <remarks>
/// In local government what is taken off is in proportion: a day is a thirtieth whatever its hours, half a day a sixtieth, an hour one part
/// of 151.67, never more than a thirtieth for one day. The indivisible thirtieth (CGFP L711-3) is for the State: <see cref="StateStrike"/>.
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

    /// <summary>The hours struck on each day that is struck in part, a day each: <c>[2.Hours, 6.Hours]</c>; empty where there is
    /// none.</summary>
    /// <remarks>A day costs a thirtieth at most, however many hours are struck.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 31, or one is not above 0 h and at most 24 h.</exception>
    public IReadOnlyList<Hours> PartHours
    {
        get;
        init
        {
            IReadOnlyList<Hours> days = ValueList.Of(value);
            if (days.Count > MostDays)
            {
                throw Refusal.OutOfRange(days.Count, nameof(PartHours), "the hours of 31 days at most");
            }

            foreach (Hours hours in days)
            {
                if (hours <= Hours.Zero || hours > Hours.Of(24))
                {
                    throw Refusal.OutOfRange(hours, nameof(PartHours), "more than 0 h and at most 24 h a day");
                }
            }

            field = days;
        }
    } = ValueList.Empty<Hours>();

    /// <summary>The share of a month that is not served: at most the whole.</summary>
    public Percent Share
    {
        get
        {
            Fraction share = Fraction.Of(WholeDays, 30) + Fraction.Of(HalfDays, 60) + PartShare.Exact;
            return Percent.FromExact(Fraction.Min(share, 1));
        }
    }

    /// <summary>The share of the hours: one part of 151.67 each, a thirtieth at most a day.</summary>
    internal Percent PartShare
    {
        get
        {
            Fraction sum = 0;
            for (int i = 0; i < PartHours.Count; i++)
            {
                sum += Fraction.Min(PartHours[i].Exact * Fraction.Of(100, 15_167), Fraction.Of(1, 30));
            }

            return Percent.FromExact(sum);
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
        Hours sum = Hours.Zero;
        foreach (Hours day in PartHours)
        {
            sum += day;
        }

        string hours = sum.ToString(language);
        return language == Language.French ? $"grève : {days} jour(s), {hours}" : $"strike: {days} day(s), {hours}";
    }
}
