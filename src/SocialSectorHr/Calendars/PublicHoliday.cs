using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The names of a public holiday (jour férié): C. trav. L3133-1 (the eleven), L3134-13 (Alsace-Moselle), L3422-2 (overseas).
/// </summary>
/// <remarks>
/// A date may carry two, as 1 May 2008, which was also Ascension: one holiday with two flags, counted once. <c>default</c> is <see cref="None"/>.
/// </remarks>
[Flags]
[JsonConverter(typeof(EnumConverter<PublicHoliday>))]
public enum PublicHoliday
{
    /// <summary>Not a public holiday.</summary>
    None = 0,

    /// <summary>1 January (jour de l'An).</summary>
    NewYear = 1,

    /// <summary>The day after Easter Sunday (lundi de Pâques).</summary>
    EasterMonday = 1 << 1,

    /// <summary>
    /// 1 May (fête du Travail), the only one that is never worked, but where the activity cannot stop (C. trav. L3133-4, L3133-6).
    /// </summary>
    LabourDay = 1 << 2,

    /// <summary>8 May (victoire de 1945), since 1982.</summary>
    VictoryDay = 1 << 3,

    /// <summary>39 days after Easter Sunday, a Thursday (Ascension).</summary>
    Ascension = 1 << 4,

    /// <summary>50 days after Easter Sunday (lundi de Pentecôte), often worked as the solidarity day.</summary>
    WhitMonday = 1 << 5,

    /// <summary>14 July (fête nationale).</summary>
    NationalDay = 1 << 6,

    /// <summary>15 August (Assomption).</summary>
    Assumption = 1 << 7,

    /// <summary>1 November (Toussaint).</summary>
    AllSaints = 1 << 8,

    /// <summary>11 November (armistice de 1918).</summary>
    Armistice = 1 << 9,

    /// <summary>25 December (Noël).</summary>
    Christmas = 1 << 10,

    /// <summary>The Friday before Easter (vendredi saint), in some communes of Alsace-Moselle.</summary>
    GoodFriday = 1 << 11,

    /// <summary>26 December (second jour de Noël), in Alsace-Moselle.</summary>
    SecondChristmasDay = 1 << 12,

    /// <summary>Abolition of slavery (commémoration de l'abolition de l'esclavage), overseas, on a day of each territory.</summary>
    AbolitionOfSlavery = 1 << 13,
}
