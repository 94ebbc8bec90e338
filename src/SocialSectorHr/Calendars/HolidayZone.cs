using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Where the work is done, as far as public holidays differ (zone de jours fériés).</summary>
/// <remarks>
/// The place of work counts, not the home [one secondary source]. <c>default</c> is <see cref="Metropole"/>, and it is never taken unasked:
/// a calendar names its zone. New Caledonia, French Polynesia and Wallis-et-Futuna do not apply the Code du travail and are left out.
/// </remarks>
[JsonConverter(typeof(EnumConverter<HolidayZone>))]
public enum HolidayZone
{
    /// <summary>Metropolitan France without Moselle, Bas-Rhin and Haut-Rhin: the eleven holidays of C. trav. L3133-1.</summary>
    Metropole,

    /// <summary>
    /// Moselle, Bas-Rhin and Haut-Rhin, in a commune without a protestant temple or mixed church: 26 December besides (C. trav. L3134-13).
    /// </summary>
    /// <remarks>
    /// The chapter does not apply to every employer (L3134-1 leaves out the medical and paramedical professions, teaching, private homes
    /// and others): whether an establishment is inside is the caller's to say.
    /// </remarks>
    AlsaceMoselle,

    /// <summary>
    /// Moselle, Bas-Rhin and Haut-Rhin, in a commune with a protestant temple or mixed church: 26 December and Good Friday besides (C.
    /// trav. L3134-13).
    /// </summary>
    /// <remarks>
    /// A matter of the commune where one works; a multi-faith chapel is not enough. Same scope as <see cref="AlsaceMoselle"/> (L3134-1).
    /// </remarks>
    AlsaceMoselleWithGoodFriday,

    /// <summary>Guadeloupe: 27 May besides, since 1984 (C. trav. L3422-2, décret 83-1003 of 23 November 1983).</summary>
    Guadeloupe,

    /// <summary>Guyane: 10 June besides, since 1984 (C. trav. L3422-2).</summary>
    Guyane,

    /// <summary>Martinique: 22 May besides, since 1984 (C. trav. L3422-2).</summary>
    Martinique,

    /// <summary>
    /// Mayotte: 27 April besides, since 1984 (C. trav. L3422-2). The Muslim feasts are usage days (L3422-3): see
    /// <see cref="WorkCalendar.HolidayOn(IEnumerable{NodaTime.LocalDate})"/>.
    /// </summary>
    Mayotte,

    /// <summary>La Réunion: 20 December besides, since 1983 (C. trav. L3422-2).</summary>
    LaReunion,

    /// <summary>Saint-Barthélemy: 9 October besides, taken from 1984 on (C. trav. L3422-2, décret 2012-553 of 23 April 2012).</summary>
    SaintBarthelemy,

    /// <summary>Saint-Martin: 27 May besides from 1984 to 2017, 28 May from 2018.</summary>
    /// <remarks>
    /// Disputed: C. trav. L3422-2 was still displayed with 27 May in 2019, the State's list and yearly circulars have 28 May since 2018.
    /// A calendar overrides it: <c>WorkedOn(PublicHoliday.AbolitionOfSlavery).HolidayOn(…)</c>.
    /// </remarks>
    SaintMartin,

    /// <summary>Saint-Pierre-et-Miquelon: the eleven national holidays, no other (C. trav. L3422-1).</summary>
    SaintPierreEtMiquelon,
}
