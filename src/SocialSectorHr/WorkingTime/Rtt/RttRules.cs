using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement chooses where the law leaves a choice on RTT (règles de RTT). Null: the library's default.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record RttRules : IMemberwise
{
    /// <summary>
    /// How the days of a full year are found; usually <see cref="RttMethod.Flat"/> where <see cref="FlatDays"/> is given, otherwise
    /// <see cref="RttMethod.Average35"/>.
    /// </summary>
    public RttMethod? Method { get; init; }

    /// <summary>
    /// The annual hours to work, solidarity day included; usually the 1607 h of the law. An agreement may lower them, not raise them
    /// (C. trav. L3121-44).
    /// </summary>
    public Hours? Target { get; init; }

    /// <summary>
    /// How the days to work of <see cref="RttMethod.AnnualHoursTarget"/> are rounded before the RTT days are what is left; usually up to
    /// the next day, as published practice does.
    /// </summary>
    public DayRounding? RoundDaysToWork { get; init; }

    /// <summary>How the RTT days are rounded; usually to the nearest half-day, a quarter going up.</summary>
    public DayRounding? Rounding { get; init; }

    /// <summary>
    /// How the solidarity day is done. Usually <see cref="SolidarityMode.ExtraHours"/>, whether days are derived from annual hours or the
    /// hours of a year are added up; <see cref="SolidarityMode.NotDue"/> in Saint-Pierre-et-Miquelon. The average-35 methods do not look at
    /// it.
    /// </summary>
    public SolidarityMode? Solidarity { get; init; }

    /// <summary>The promised number of days a year, for <see cref="RttMethod.Flat"/>.</summary>
    public Days? FlatDays { get; init; }

    /// <summary>
    /// The days a week of work earns, for <see cref="RttMethod.Accrual"/>; usually exactly (h − 35) / (h/5). At 39 h, half a day is the
    /// usual practice.
    /// </summary>
    public Days? AccrualPerWeek { get; init; }

    /// <summary>How the days of an incomplete year are found; usually by calendar days.</summary>
    public RttProration? Proration { get; init; }

    /// <summary>
    /// What a month begun or left in the middle counts for, by <see cref="RttProration.Months"/>; usually its share of days.
    /// </summary>
    public PartialMonth? PartialMonth { get; init; }

    /// <summary>How the right grows during the year; usually by calendar days.</summary>
    public RttRhythm? Rhythm { get; init; }

    /// <summary>
    /// What absences take from the days; usually their share, because days that make up for hours above 35 need hours worked (Cass. soc. 30
    /// March 2022 n° 21-10.917).
    /// </summary>
    public RttAbsences? Absences { get; init; }

    /// <summary>
    /// The absences that the agreement counts as hours worked, beside those that the law does: training (C. trav. L6321-2) and compulsory
    /// rest (D3121-19). Usually none. Paid leave and RTT days taken never reduce the right: they are already out of the days to work, or
    /// are what is spent.
    /// </summary>
    public IReadOnlyList<AbsenceKind>? AbsencesCountedAsWork { get; init => field = value is null ? null : ValueList.Of(value); }

    /// <summary>
    /// The premium of RTT days given up for pay; usually that of the first overtime hours. At least 10 % (C. trav. L3121-33).
    /// </summary>
    public Percent? CashOutPremium { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is named.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de RTT" : "RTT rules");
}
