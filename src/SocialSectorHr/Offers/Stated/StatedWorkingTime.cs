using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The working time as stated (temps de travail): hours, forfait and RTT may stand together, as they do in offers.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedWorkingTime
{
    /// <summary>
    /// Every figure of hours, each per what it is said (durée du travail): 30 a week and 130 a month are two; empty where none is stated.
    /// </summary>
    public IReadOnlyList<Stated<Hours>> Hours { get; init => field = ValueList.Of(value); } = ValueList.Empty<Stated<Hours>>();

    /// <summary>Whether the post is full time (temps plein); null where it is not said.</summary>
    public bool? FullTime { get; init; }

    /// <summary>The share of full time (quotité, équivalent temps plein): 0.8 ETP is 80 %; null where it is not said.</summary>
    public Percent? ShareOfFullTime { get; init; }

    /// <summary>Whether the hours are spread over the year (temps de travail annualisé); null where it is not said.</summary>
    public bool? Annualised { get; init; }

    /// <summary>How many weeks a year are worked (semaines travaillées); null where it is not said.</summary>
    public int? WeeksPerYear { get; init; }

    /// <summary>The hours of each day of the week (horaires); null where they are not said by day.</summary>
    public HoursByDay? Timetable { get; init; }

    /// <summary>
    /// The stretches of the day (plages horaires, 9 h-17 h): a morning and an afternoon are two; empty where none is said.
    /// </summary>
    /// <remarks>No hours are drawn from them: a break in them may be left unsaid.</remarks>
    public IReadOnlyList<StatedClockTimes> ClockTimes { get; init => field = ValueList.Of(value); } = ValueList.Empty<StatedClockTimes>();

    /// <summary>The timetable where it is said in words only; null where it is not.</summary>
    public string? TimetableInWords { get; init; }

    /// <summary>The hours outside the ordinary day (horaires atypiques); empty where none is named.</summary>
    public IReadOnlyList<StatedUnsocialHours> UnsocialHours
    {
        get;
        init => field = ValueList.Of(value);
    } = ValueList.Empty<StatedUnsocialHours>();

    /// <summary>What overtime gives (heures supplémentaires); null where it is not said.</summary>
    public OvertimeTreatment? Overtime { get; init; }

    /// <summary>The forfait in days (forfait-jours); null where none is named.</summary>
    public StatedForfait? Forfait { get; init; }

    /// <summary>The RTT days (jours de RTT); empty where they are named without a number, null where none are.</summary>
    public StatedRtt? Rtt { get; init; }

    /// <summary>The other working time that the offer leaves the choice of (35 h, ou 37 h avec 12 RTT); null where there is none.</summary>
    public StatedWorkingTime? OrElse { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Either(FullTime, new("temps plein", "full time"), new("temps partiel", "part time"));
        said.Figures(Hours);
        said.Labelled("quotité", "share of full time", ShareOfFullTime?.ToString(language));
        said.Either(Annualised, new("annualisé", "spread over the year"), new("non annualisé", "not spread over the year"));
        said.Counted(WeeksPerYear, "semaines travaillées par an", "weeks worked a year");
        said.Add(Timetable?.ToString(language));
        said.Each(ClockTimes, times => times.ToString(language));
        said.Add(TimetableInWords);
        said.Each(UnsocialHours, hours => hours.ToString(language));
        said.Add(Overtime?.Label().ToString(language));
        said.Add(Forfait?.ToString(language));
        said.Add(Rtt?.ToString(language));
        said.Labelled("ou bien", "or else", OrElse?.ToString(language));
        return said.Or("temps de travail", "working time");
    }
}
