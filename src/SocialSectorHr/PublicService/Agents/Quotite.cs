using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>How much of full time an agent works, and is paid for (quotité de travail), CGFP L612-5.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Quotite : IMemberwise
{
    private Quotite(QuotiteKind kind, Percent worked, Percent paid) => (Kind, Worked, Paid) = (kind, worked, paid);

    /// <summary>Full time.</summary>
    public static Quotite FullTime { get; } = new(QuotiteKind.FullTime, Percent.Of(100), Percent.Of(100));

    /// <summary>Why it is less than full time, or is not.</summary>
    public QuotiteKind Kind { get; }

    /// <summary>The share that is worked.</summary>
    public Percent Worked { get; }

    /// <summary>The share of the pay: 6/7 for 80 % and 32/35 for 90 % on request, otherwise what is worked.</summary>
    public Percent Paid { get; }

    /// <summary>Part time on request (temps partiel): 80 % is paid six sevenths, 90 % thirty-two thirty-fifths (CGFP L612-5).</summary>
    /// <param name="share">The share that is worked; at least 50 % and under 100 %.</param>
    /// <returns>The quotité.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is under 50 %, or not under 100 %.</exception>
    public static Quotite PartTime(Percent share)
    {
        if (share < Percent.Of(50) || share >= Percent.Of(100))
        {
            throw Refusal.OutOfRange(share, nameof(share), "at least 50% and under 100%");
        }

        Percent paid = share == Percent.Of(80) ? Percent.OfFraction(6, 7)
            : share == Percent.Of(90) ? Percent.OfFraction(32, 35) : share;
        return new(QuotiteKind.PartTime, share, paid);
    }

    /// <summary>A post of fewer hours (temps non complet), in proportion.</summary>
    /// <param name="week">The weekly hours of the post; more than 0 h.</param>
    /// <param name="fullTimeWeek">The weekly hours of full time, as a rule 35 h.</param>
    /// <returns>The quotité.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not above 0 h and under those of full time.</exception>
    public static Quotite Incomplete(Hours week, Hours fullTimeWeek)
    {
        if (week <= Hours.Zero || week >= fullTimeWeek)
        {
            throw Refusal.OutOfRange(week, nameof(week), $"more than 0 h and under the full time of {fullTimeWeek}");
        }

        Percent share = week / fullTimeWeek;
        return new(QuotiteKind.Incomplete, share, share);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What it is, and the share that is worked.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Kind == QuotiteKind.FullTime
        ? Kind.Label(language)
        : $"{Kind.Label(language)}, {Worked.ToString(language)}";
}
