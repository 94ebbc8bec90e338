using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The leave of a year for a sick child (congé pour enfant malade), C. trav. L1225-61, and an agreement's.</summary>
/// <remarks>
/// The law's days are unpaid, on a medical certificate, and acquire no paid leave. The paid days of an agreement are among them, not on
/// top [C]. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SickChildLeave : IMemberwise
{
    private readonly SickChildLeaveQuestion? question;

    /// <summary>What the law gives, unpaid; zero for a child of 16 or over.</summary>
    public Days LegalDays { get; }

    /// <summary>The paid days of the agreement, those of this child where it gives them for each; zero without one.</summary>
    public Days PaidDays { get; }

    /// <summary>The days of a year: the greater of the law's and the agreement's, its unpaid ones included.</summary>
    public Days Days { get; }

    /// <summary>The most days at a time; null for no limit.</summary>
    public Days? MostAtATime => PaidDays > SocialSectorHr.Days.Zero ? question?.Rules?.MostAtATime : null;

    /// <summary>The agreement whose text on the topic is not held, the law alone being applied; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules?.NotHeld;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congé pour enfant malade", "Leave for a sick child"), question, static (asked, why) => _ = new SickChildLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days of a year, and those that are paid.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Days.ToString(language)} par an, dont {PaidDays.ToString(language)} payé(s)"
        : $"{Days.ToString(language)} a year, of which {PaidDays.ToString(language)} paid";
}
