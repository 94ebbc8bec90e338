using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A set of days of the week (jours de la semaine): those a firm opens, those a part-timer works.</summary>
/// <remarks><c>default</c> is <see cref="None"/>.</remarks>
[Flags]
[JsonConverter(typeof(EnumConverter<Weekdays>))]
public enum Weekdays
{
    /// <summary>No day.</summary>
    None = 0,

    /// <summary>Monday (lundi).</summary>
    Monday = 1,

    /// <summary>Tuesday (mardi).</summary>
    Tuesday = 2,

    /// <summary>Wednesday (mercredi).</summary>
    Wednesday = 4,

    /// <summary>Thursday (jeudi).</summary>
    Thursday = 8,

    /// <summary>Friday (vendredi).</summary>
    Friday = 16,

    /// <summary>Saturday (samedi).</summary>
    Saturday = 32,

    /// <summary>Sunday (dimanche).</summary>
    Sunday = 64,

    /// <summary>Monday to Friday, the usual five days.</summary>
    MondayToFriday = Monday | Tuesday | Wednesday | Thursday | Friday,

    /// <summary>Monday to Saturday, the usual ouvrables.</summary>
    MondayToSaturday = MondayToFriday | Saturday,

    /// <summary>All seven, for an establishment that never closes.</summary>
    EveryDay = MondayToSaturday | Sunday,
}
