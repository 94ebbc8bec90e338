using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The extra days that split leave gives (jours de fractionnement), C. trav. L3141-23, and an agreement's.</summary>
/// <remarks>
/// Looked at on 31 October: the days of main leave (24 ouvrables, 20 ouvrés) still to be taken. From 3 a day more, from 6 two; in ouvrés
/// from 3 and from 5 [several secondary sources]. Nothing for a right of 12 ouvrables or less, which is taken in one go.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct FractioningDays : IMemberwise
{
    private readonly FractioningDaysQuestion? question;

    /// <summary>The days of main leave outside 1 May to 31 October.</summary>
    public LeaveDays MainLeaveOutside { get; }

    /// <summary>What the law gives; zero where it was given up.</summary>
    public LeaveDays LegalDays { get; }

    /// <summary>What the agreement gives; null where it sets nothing.</summary>
    public LeaveDays? AgreementDays { get; }

    /// <summary>The extra days: the better of the two, or the agreement's where it replaces the law.</summary>
    public LeaveDays Days { get; }

    /// <summary>
    /// Whether at least 12 ouvrables were taken in the period; null where the days outside were given. Where they were not, whether extra
    /// days are due is open [several secondary sources].
    /// </summary>
    public bool? HasContinuousPart { get; }

    /// <summary>The agreement whose text on the topic is not held; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules?.NotHeld;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Jours de fractionnement", "Fractioning days"),
        question,
        static (asked, why) => _ = new FractioningDays(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The extra days and the days outside the period.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Days.ToString(language)} pour {MainLeaveOutside.ToString(language)} hors période"
        : $"{Days.ToString(language)} for {MainLeaveOutside.ToString(language)} outside the period";
}
