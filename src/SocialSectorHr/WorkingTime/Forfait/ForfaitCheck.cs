using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is wrong with a forfait in days on what is stated of its grounds (contrôle du forfait-jours).</summary>
/// <remarks>
/// A forfait without its agreement, its follow-up or its written clause is void or without effect, and overtime may be due (Cass. soc. 29
/// June 2011 n° 09-71.107). <c>default</c> finds nothing and explains so.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitCheck : IMemberwise
{
    private readonly ForfaitCheckQuestion? question;

    /// <summary>What is wrong; <see cref="ForfaitFaults.None"/> if nothing is.</summary>
    public ForfaitFaults Faults { get; }

    /// <summary>What no ruling condemns alone, but calls for care: hours clocked, or a least presence, without the other.</summary>
    public ForfaitFaults Warnings { get; }

    /// <summary>What could not be checked, because the condition is not said.</summary>
    public ForfaitFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(question is not null, Faults != ForfaitFaults.None, Unchecked != ForfaitFaults.None);

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Contrôle du forfait en jours", "Check of the forfait in days"),
        question,
        static (asked, why) => _ = new ForfaitCheck(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The faults, separated by semicolons, and what calls for care.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string faults = Verdict.Say(question is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);
        return Warnings == ForfaitFaults.None ? faults
            : language == Language.French
                ? $"{faults}{NumberText.Space}; vigilance{NumberText.Space}: pointage horaire ou présence minimale"
            : $"{faults}; care: hours clocked or a least presence";
    }
}
