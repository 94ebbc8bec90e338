using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>Hours outside the ordinary working day (horaires atypiques).</summary>
[JsonConverter(typeof(EnumConverter<UnsocialHours>))]
public enum UnsocialHours
{
    /// <summary>Soirée.</summary>
    Evening,

    /// <summary>Nuit.</summary>
    Night,

    /// <summary>Samedi.</summary>
    Saturday,

    /// <summary>Dimanche.</summary>
    Sunday,

    /// <summary>Week-end, without saying which day.</summary>
    WeekEnd,

    /// <summary>Jour férié.</summary>
    PublicHoliday,

    /// <summary>Astreinte.</summary>
    OnCall,

    /// <summary>Nuit en chambre de veille.</summary>
    SleepIn,

    /// <summary>Horaires coupés.</summary>
    SplitShift,

    /// <summary>Irregular hours without more (horaires d'internat, horaires décalés).</summary>
    Other,
}
