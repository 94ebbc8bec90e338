using SocialSectorHr;

namespace Sheet;

/// <summary>The words of a planner in both languages.</summary>
internal static class DayKinds
{
    /// <summary>What is supposed, since no offer says it.</summary>
    public static readonly Bilingual Assumption = new(
        "Supposé : trois semaines de congé à partir du premier lundi d'août, puis une à Noël, en février et en avril, le reste en octobre ; " +
        "l'année d'entrée, en août et à Noël, ce qui est acquis. Les jours de repos sont espacés également, chacun au dernier jour travaillé " +
        "de sa semaine. La journée de solidarité est le lundi de Pentecôte.",
        "Supposed: three weeks of leave from the first Monday of August, then one at Christmas, in February and in April, the rest in October; " +
        "in the year of entry, in August and at Christmas, what is acquired. The days off are evenly apart, each on the last day worked of " +
        "its week. The solidarity day is Whit Monday.");

    public static Bilingual Label(DayKind kind) => kind switch
    {
        DayKind.Holiday => new("jour férié", "public holiday"),
        DayKind.Solidarity => new("journée de solidarité", "solidarity day"),
        DayKind.Leave => new("congé", "leave"),
        DayKind.DayOff => new("RTT ou repos", "RTT or rest"),
        _ => new("demi-journée de RTT ou de repos", "half a day of RTT or rest"),
    };

    public static string Letter(DayKind kind, Language language) => (kind, language) switch
    {
        (DayKind.Holiday, Language.French) => "F",
        (DayKind.Holiday, _) => "H",
        (DayKind.Solidarity, _) => "S",
        (DayKind.Leave, Language.French) => "C",
        (DayKind.Leave, _) => "L",
        _ => "R",
    };

    public static string[] Months(Language language) => language == Language.French
        ? ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
        : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
}
