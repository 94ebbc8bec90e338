using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The hours of each day of a week, as stated (horaires par jour). Null: the day is not said, or not worked.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HoursByDay
{
    /// <summary>Monday (lundi).</summary>
    public Hours? Monday { get; init; }

    /// <summary>Tuesday (mardi).</summary>
    public Hours? Tuesday { get; init; }

    /// <summary>Wednesday (mercredi).</summary>
    public Hours? Wednesday { get; init; }

    /// <summary>Thursday (jeudi).</summary>
    public Hours? Thursday { get; init; }

    /// <summary>Friday (vendredi).</summary>
    public Hours? Friday { get; init; }

    /// <summary>Saturday (samedi).</summary>
    public Hours? Saturday { get; init; }

    /// <summary>Sunday (dimanche).</summary>
    public Hours? Sunday { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Labelled("lundi", "Monday", Monday?.ToString(language));
        said.Labelled("mardi", "Tuesday", Tuesday?.ToString(language));
        said.Labelled("mercredi", "Wednesday", Wednesday?.ToString(language));
        said.Labelled("jeudi", "Thursday", Thursday?.ToString(language));
        said.Labelled("vendredi", "Friday", Friday?.ToString(language));
        said.Labelled("samedi", "Saturday", Saturday?.ToString(language));
        said.Labelled("dimanche", "Sunday", Sunday?.ToString(language));
        return said.Or("horaires", "timetable");
    }
}
