using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Days of a career worked at part time (période à temps partiel), for a severance in proportion, C. trav. L3123-5.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PartTimePeriod : IMemberwise
{
    /// <summary>A period of part time.</summary>
    /// <param name="period">The days, both ends included.</param>
    /// <param name="share">The share of full time; more than 0% and less than 100%: <c>PartTime.Share</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 100%.</exception>
    public PartTimePeriod(DateInterval period, Percent share)
    {
        _ = period.Iso();
        Period = period;
        Share = share > Percent.Zero && share < Percent.Of(100)
            ? share
            : throw Refusal.OutOfRange(share, nameof(share), "more than 0% and less than 100% of full time");
    }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>The share of full time.</summary>
    public Percent Share { get; }

    /// <summary>
    /// Whether it is the parental leave of someone hired at full time: it then counts as full time (Cass. soc. 18 March 2020 n° 16-27.825);
    /// usually not.
    /// </summary>
    public bool IsParentalLeave { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The share and the days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string period = DateText.Period(Period.Start, Period.End, language);
        return $"{Share.ToString(language)} {(language == Language.French ? "du" : "from")} {period}";
    }
}
