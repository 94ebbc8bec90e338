using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The days of a maternity leave (congé de maternité), C. trav. L1225-17 to L1225-23.</summary>
/// <remarks>
/// The weeks before run to the presumed day, those after from the birth: a late birth keeps the weeks after whole, an early one keeps the
/// whole. Rest put off while a child is in hospital (L1225-22) is not looked at, nor the ban on work of eight weeks (L1225-29).
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MaternityLeave : IMemberwise
{
    private readonly MaternityLeaveQuestion? question;

    /// <summary>The weeks before the presumed day.</summary>
    public Weeks Before { get; }

    /// <summary>The weeks after the birth.</summary>
    public Weeks After { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, included; while the birth is not known, that of a birth on the presumed day.</summary>
    public LocalDate To { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congé de maternité", "Maternity leave"), question, static (asked, why) => _ = new MaternityLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The first and the last day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => question is null ? string.Empty : DateText.Period(From, To, language);
}
