using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave for a family event (congé pour événement familial), by the law of its day and by an agreement.</summary>
/// <remarks>
/// Paid on proof, treated as work, never taken off annual leave (C. trav. L3142-2). Where the units differ the days are compared by the
/// week (five ouvrés, six ouvrables); around a weekend a few days may compare otherwise: both are given with their unit. Held since
/// 10 August 2016. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct FamilyLeave : IMemberwise
{
    private readonly FamilyLeaveQuestion? question;

    /// <summary>What the law gives; zero for an event that it does not name.</summary>
    public LeaveDays LegalDays { get; }

    /// <summary>What the agreement gives; null where it says nothing of the event.</summary>
    public LeaveDays? AgreementDays { get; }

    /// <summary>The better of the two, in its own unit.</summary>
    public LeaveDays Days => IsByAgreement ? AgreementDays!.Value : LegalDays;

    /// <summary>Whether the agreement is the better; the law's days are due where they are equal.</summary>
    public bool IsByAgreement =>
        AgreementDays is { } own && own.In(LeaveUnit.Ouvrables) > LegalDays.In(LeaveUnit.Ouvrables);

    /// <summary>The most days on top for the journey, by the agreement; null where it names none or the distance is not said.</summary>
    public LeaveDays? MostForJourney => question is { } asked ? asked.Rules?.JourneyOf(asked.Occasion) : null;

    /// <summary>
    /// The days of bereavement leave beside (congé de deuil, C. trav. L3142-1-1), in two periods at most; null where the event opens none.
    /// </summary>
    public LeaveDays? BereavementDays { get; }

    /// <summary>The last day of the year in which bereavement leave may be taken; null where the event opens none.</summary>
    public LocalDate? BereavementUntil => BereavementDays is null || question is not { } asked
        ? null
        : Quantieme.AddMonthsOrLastDay(asked.Occasion.On, 12);

    /// <summary>The text that the days come from; null for <c>default</c>.</summary>
    public LegalSource? Source => question is not { } asked ? null
        : IsByAgreement ? asked.Rules!.Source
        : asked.Table is { } table ? asked.Law.On(asked.Occasion.On, table).Source
        : LabourCode.L3142_4;

    internal FamilyOccasion? Occasion => question?.Occasion;

    internal FrenchLaw? Law => question?.Law;

    /// <summary>The agreement whose text on the topic is not held, the law alone being applied; null otherwise.</summary>
    public Bilingual? NotHeld => question?.Rules?.NotHeld;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congé pour événement familial", "Leave for a family event"),
        question,
        static (asked, why) => _ = new FamilyLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, and those of bereavement if any.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string more = BereavementDays is { } days
            ? $", {(language == Language.French ? "et deuil :" : "and bereavement:")} {days.ToString(language)}"
            : string.Empty;
        return Days.ToString(language) + more;
    }
}
