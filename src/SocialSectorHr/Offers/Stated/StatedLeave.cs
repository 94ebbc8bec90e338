using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The leave as stated (congés). Days and weeks may both be stated.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedLeave
{
    /// <summary>The days of paid leave (jours de congés payés), normally a year; null where they are not said in days.</summary>
    public Stated<Days>? Days { get; init; }

    /// <summary>What those days are counted in (ouvrables ou ouvrés); null where it is not said.</summary>
    public LeaveUnit? Unit { get; init; }

    /// <summary>The weeks of paid leave (semaines de congés payés), normally a year; null where they are not said in weeks.</summary>
    public Stated<Weeks>? Weeks { get; init; }

    /// <summary>The leave beyond that (congés supplémentaires); empty where none is named.</summary>
    public IReadOnlyList<StatedExtraLeave> Extra { get; init => field = ValueList.Of(value); } = ValueList.Empty<StatedExtraLeave>();

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Figure(Weeks);
        said.Figure(Days);
        said.Add(Unit?.Label().ToString(language));
        said.Each(Extra, extra => extra.ToString(language));
        return said.Or("congés", "leave");
    }
}
