using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Whether the hours of a contract make a part time, and not too short a one (contrôle de la durée du temps partiel).</summary>
/// <remarks>
/// Hours set by the year are compared through the legal year: the equivalent of 24 h a week over the period (C. trav. L3123-27) is read as
/// 24/35 of 1607 h. Hours set by the week or the month, beside a full time above the legal week (39 h), do not say whether full time has
/// RTT, and is then 1607 h a year (C. trav. L3123-1 3°): what would change with it is <see cref="Unchecked"/>, and a contract by the year
/// answers. <c>default</c> finds nothing.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PartTimeCheck : IMemberwise
{
    private readonly PartTimeCheckQuestion? question;

    /// <summary>What is wrong; <see cref="PartTimeFaults.None"/> if nothing is.</summary>
    public PartTimeFaults Faults { get; }

    /// <summary>
    /// What could not be checked: what depends on whether full time above the legal week has RTT or is paid overtime, and what is not said
    /// of the contract (<see cref="PartTimeGrounds"/>).
    /// </summary>
    public PartTimeFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something, or all, could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(question is not null, Faults != PartTimeFaults.None, Unchecked != PartTimeFaults.None);

    /// <summary>The shortest part-time week: the branch agreement's, otherwise 24 h.</summary>
    public Hours MinimumWeek { get; }

    /// <summary>The same by the month, 52/12 weeks: 104 h for 24 h.</summary>
    public Hours MinimumMonth => Hours.FromExact(MinimumWeek.Exact * 52 / 12);

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Durée du temps partiel", "Hours of the part time"), question, static (asked, why) => _ = new PartTimeCheck(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is wrong.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(question is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);
}
