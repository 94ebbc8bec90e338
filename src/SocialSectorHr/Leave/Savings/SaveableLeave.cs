using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What of the leave of a year may be saved, given away or paid out (épargne et don de congés), C. trav. L3151-2, L3151-3.
/// </summary>
/// <remarks>
/// A savings account exists by agreement only, and a gift needs the employer's consent: neither is looked at. A fifth week may be saved or
/// given, not sold. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SaveableLeave : IMemberwise
{
    private readonly SaveableLeaveQuestion? question;

    /// <summary>
    /// The days above 24 ouvrables: those that may be put in a savings account (L3151-2) or given to a colleague (L1225-65-1).
    /// </summary>
    public LeaveDays Saveable { get; }

    /// <summary>Of these, the days above 30 ouvrables: those that a savings account may pay out (L3151-3).</summary>
    public LeaveDays Cashable { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés qui peuvent être épargnés ou donnés", "Leave that may be saved or given"),
        question,
        static (asked, why) => _ = new SaveableLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days that may be saved, and those that may be paid.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Saveable.ToString(language)}, dont {Cashable.ToString(language)} payables"
        : $"{Saveable.ToString(language)}, of which {Cashable.ToString(language)} may be paid out";
}
