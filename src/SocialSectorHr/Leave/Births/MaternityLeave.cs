using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The days of a maternity leave (congé de maternité), C. trav. L1225-17 to L1225-20.</summary>
/// <remarks>
/// The weeks before run to the presumed day, those after from the birth: a late birth keeps the weeks after whole, an early one keeps the
/// whole. A pathological pregnancy (L1225-21), a child in hospital (L1225-22, L1225-23) and weeks put before the presumed day (L1225-18,
/// L1225-19) are not looked at. <c>default</c> explains that nothing was computed.
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
