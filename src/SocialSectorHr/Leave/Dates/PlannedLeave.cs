using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A leave whose dates the employer fixes (départ en congés), and what was told of it.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PlannedLeave : IMemberwise
{
    private PlannedLeave(LocalDate firstDay, LocalDate periodOpensOn) => (FirstDay, PeriodOpensOn) = (firstDay, periodOpensOn);

    /// <summary>The first day of the leave.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The day the period for taking leave opens.</summary>
    public LocalDate PeriodOpensOn { get; }

    /// <summary>The day the staff was told the period; null where it is not said.</summary>
    public LocalDate? PeriodToldOn { get; init => field = value.Said(nameof(PeriodToldOn)); }

    /// <summary>The day the employee was told the dates; null where it is not said.</summary>
    public LocalDate? DatesToldOn { get; init => field = value.Said(nameof(DatesToldOn)); }

    /// <summary>The day the employer changed the order or the dates; null where they were not changed.</summary>
    public LocalDate? ChangedOn { get; init => field = value.Said(nameof(ChangedOn)); }

    /// <summary>Whether exceptional circumstances explain the change; null where it is not said.</summary>
    public bool? IsExceptional { get; init; }

    /// <summary>A leave, in the period that opens on 1 May.</summary>
    /// <param name="firstDay">The first day of the leave.</param>
    /// <returns>The leave; what was told is added with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static PlannedLeave From(LocalDate firstDay)
    {
        LocalDate may = new(firstDay.Iso().Year, 5, 1);
        return new(firstDay, firstDay < may ? new(firstDay.Year - 1, 5, 1) : may);
    }

    /// <summary>A leave, in a period that opens on another day, as an agreement sets it.</summary>
    /// <param name="firstDay">The first day of the leave.</param>
    /// <param name="periodOpensOn">The day the period opens; not after the first day.</param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period opens after the first day of the leave.</exception>
    public static PlannedLeave From(LocalDate firstDay, LocalDate periodOpensOn) => periodOpensOn.Iso() > firstDay.Iso()
        ? throw Refusal.OutOfRange(periodOpensOn, nameof(periodOpensOn), $"on or before the first day of the leave ({DateText.Iso(firstDay)})")
        : new(firstDay, periodOpensOn);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The first day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{(language == Language.French ? "congé à partir du" : "leave from")} {DateText.Write(FirstDay, language)}";
}
