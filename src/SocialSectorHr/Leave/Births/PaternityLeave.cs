using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The birth leave and the paternity leave after it (congés de naissance et de paternité), L3142-4 and L1225-35.</summary>
/// <remarks>
/// Three ouvrables from the day of birth or the next ouvrable at the employee's choice, then four calendar days at once; the rest, in two
/// parts of at least five days, within six months. A child in hospital (D1225-8-1), leave running at the birth (L1225-35-1) and an
/// employee without daily allowances are not looked at. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PaternityLeave : IMemberwise
{
    private readonly PaternityLeaveQuestion? question;

    /// <summary>The first day of the birth leave.</summary>
    public LocalDate BirthLeaveFrom { get; }

    /// <summary>The last day of the birth leave: its third ouvrable.</summary>
    public LocalDate BirthLeaveTo { get; }

    /// <summary>The calendar days of paternity leave.</summary>
    public Days CalendarDays { get; }

    /// <summary>Of these, the days to be taken at once.</summary>
    public Days Compulsory { get; }

    /// <summary>Of these, the days to be taken later.</summary>
    public Days Optional => CalendarDays - Compulsory;

    /// <summary>The first compulsory day; null where there is none.</summary>
    public LocalDate? CompulsoryFrom => Compulsory > Days.Zero ? BirthLeaveTo.PlusDays(1) : null;

    /// <summary>The last compulsory day; null where there is none.</summary>
    public LocalDate? CompulsoryTo => Compulsory > Days.Zero ? BirthLeaveTo.PlusDays((int)Compulsory.Exact.Numerator) : null;

    /// <summary>The last day of the time within which the rest is taken.</summary>
    public LocalDate OptionalUntil { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés de naissance et de paternité", "Birth and paternity leave"),
        question,
        static (asked, why) => _ = new PaternityLeave(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The birth leave and the days of paternity leave.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => question is null
        ? string.Empty
        : $"{DateText.Period(BirthLeaveFrom, BirthLeaveTo, language)}, {(language == Language.French ? "puis" : "then")} {CalendarDays.ToString(language)}";
}
