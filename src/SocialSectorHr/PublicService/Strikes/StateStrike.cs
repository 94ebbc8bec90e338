using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The days on which an agent of the State strikes (grève, trentième indivisible), CGFP L711-3.</summary>
/// <remarks>Any part of a day is the whole day. Territorial agents: <see cref="PublicStrike"/>.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record StateStrike : IMemberwise
{
    private StateStrike(IReadOnlyList<LocalDate> days) => Days = days;

    /// <summary>The days, each once, in order.</summary>
    public IReadOnlyList<LocalDate> Days { get; }

    /// <summary>The days of leave around them, on which no service is due.</summary>
    public IReadOnlyList<LocalDate> Leave
    {
        get;
        init => field = ValueList.Of(ValueList.Of(value).Select(static day => day.Iso(nameof(Leave))));
    } = ValueList.Empty<LocalDate>();

    /// <summary>A strike.</summary>
    /// <param name="days">The days; one at least.</param>
    /// <returns>The strike.</returns>
    /// <exception cref="ArgumentException">There is no day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not one of the ISO calendar, of the years 1 to 9800.</exception>
    public static StateStrike Of(params IEnumerable<LocalDate> days)
    {
        IReadOnlyList<LocalDate> list = ValueList.Of(
            ValueList.Required(days).Select(static day => day.Iso(nameof(days))).Distinct().Order());
        return list.Count > 0 ? new(list) : throw new ArgumentException($"{nameof(days)} is empty: a strike lasts a day at least.", nameof(days));
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join(", ", Days.Select(day => DateText.Write(day, language)));
}
