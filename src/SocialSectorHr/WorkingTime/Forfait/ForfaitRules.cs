using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement chooses where the law leaves a choice on forfait-jours (règles du forfait). Null: the library's default.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ForfaitRules : IMemberwise
{
    /// <summary>
    /// The most days a forfait may hold; usually the 218 of the law. Above them, a special regime whose text <see cref="Source"/> must
    /// name.
    /// </summary>
    /// <remarks>
    /// The 258 days of CASF L433-1 are for the "permanents responsables" and the assistants of living places (lieux de vie et d'accueil),
    /// resident or not. The text sets aside the hours, the rests and the solidarity day of the Labour Code, not its other holidays: their
    /// year is that text's and its decree's (<see cref="Decrees.Decree_2021_909"/>), not this ceiling raised.
    /// </remarks>
    public Days? Ceiling { get; init; }

    /// <summary>The leave of a full year that the forfait supposes; usually the legal 30 ouvrables, 25 ouvrés.</summary>
    public LeaveDays? FullLeave { get; init; }

    /// <summary>How the days of an incomplete year are found; usually by the real calendar.</summary>
    public ForfaitProration? Proration { get; init; }

    /// <summary>
    /// How rest days are rounded; usually to the nearest half-day, a quarter going up; those an absence loses, down to the day.
    /// </summary>
    public DayRounding? Rounding { get; init; }

    /// <summary>How the days of an incomplete year are rounded; usually not, since only rest days are.</summary>
    public DayRounding? RoundDays { get; init; }

    /// <summary>How the rest days of a forfait under the ceiling are found; usually computed again from the forfait.</summary>
    public ReducedRest? ReducedRest { get; init; }

    /// <summary>The weeks of a full year, leave removed, for <see cref="ForfaitProration.Weeks47"/>; usually 47.</summary>
    public Weeks? BaseWeeks { get; init; }

    /// <summary>How the pay of a day is found; usually year / paid days, <see cref="ForfaitDayValueMethod.CalendarOpen"/>.</summary>
    public ForfaitDayValueMethod? DayValue { get; init; }

    /// <summary>
    /// What a rest day given up is worth before its premium; usually year / forfait, since it is worked on top. A monthly value may be
    /// agreed: not one that spreads the pay over the days paid.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// It is not <c>AnnualOverForfait</c>, <c>Monthly21_67</c> or <c>Monthly22</c>.
    /// </exception>
    public ForfaitDayValueMethod? WaiverDayValue
    {
        get;
        init => field =
            value is null
                or ForfaitDayValueMethod.AnnualOverForfait
                or ForfaitDayValueMethod.Monthly21_67
                or ForfaitDayValueMethod.Monthly22
                ? value
                : throw Refusal.OutOfRange(
                    value.Value, nameof(WaiverDayValue), "AnnualOverForfait, Monthly21_67 or Monthly22: what a day worked on top is worth");
    }

    /// <summary>The days of an average month for <see cref="ForfaitDayValueMethod.Monthly21_67"/>; usually 21.67.</summary>
    public Days? MonthlyDivisor { get; init; }

    /// <summary>The premium of rest days given up; usually the least of the law, 10 % (C. trav. L3121-59).</summary>
    public Percent? WaiverPremium { get; init; }

    /// <summary>
    /// The days worked in the year up to which <see cref="WaiverPremium"/> is paid: 222 of an agreement of 10 % to 222 days, then 15 %; null
    /// where one premium is paid for all.
    /// </summary>
    public Days? WaiverPremiumUpTo { get; init; }

    /// <summary>The premium of the days given up beyond <see cref="WaiverPremiumUpTo"/>; 10 % at least (C. trav. L3121-59).</summary>
    public Percent? WaiverPremiumBeyond { get; init; }

    /// <summary>
    /// The most days worked in a year with rest days given up; usually 235 (C. trav. L3121-66), or what the agreement sets (L3121-64 II).
    /// </summary>
    /// <remarks>
    /// Above 235 <see cref="Source"/> must name the agreement, and the rests, the holidays not worked and the leave must remain (L3121-64
    /// II): the days of the year less its Sundays, the legal leave and 1 May, 282 in most years, are the outer limit. The agreement's
    /// weekly rest and holidays may make it less.
    /// </remarks>
    public Days? MaximumDays { get; init; }

    /// <summary>Whether the agreement makes rest days accrue with effective work, so that an absence loses some; usually not.</summary>
    public bool? RestDaysFollowWork { get; init; }

    /// <summary>Whether the agreement counts half-days; usually not: a day is then a day, whatever its hours.</summary>
    public bool? HalfDays { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is named.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de forfait" : "forfait rules");

    /// <summary>The ceiling of the law, or the caller's with its text.</summary>
    internal static Days CeilingOn(LocalDate date, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        DatedValue<Days> legal = law.On(date, ForfaitLimits.Ceiling);
        if (rules?.Ceiling is not { } ceiling)
        {
            why?.Read(ForfaitLimits.Ceiling, legal);
            return legal.Value;
        }

        if (ceiling <= Days.Zero || ceiling > Days.Of(366))
        {
            throw Refusal.OutOfRange(ceiling, nameof(Ceiling), "more than 0 and at most 366 days");
        }

        if (ceiling > legal.Value && rules.Source is null)
        {
            throw new ArgumentException(
                $"{nameof(Ceiling)} is {ceiling}: above {legal.Value} (C. trav. L3121-64) "
                    + $"{nameof(Source)} must name the text that allows it.",
                nameof(rules));
        }

        why?.Chosen(ForfaitLimits.Ceiling.Name, ceiling, Choice.Reason(chosen: true), rules.Source ?? LabourCode.L3121_64);
        return ceiling;
    }

    /// <summary>Whether the agreement, or the law on that day, gives the leave of a full year.</summary>
    internal static bool IsFullLeaveKnown(LocalDate date, FrenchLaw law, ForfaitRules? rules) =>
        rules?.FullLeave is not null || law.TryOn(date, LegalLeave.PerYear, out _);

    /// <summary>The leave of a full year in days of work.</summary>
    internal static Fraction FullLeaveOn(LocalDate date, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        LeaveDays full;
        if (rules?.FullLeave is { } agreed)
        {
            full = !agreed.Exact.IsNegative && agreed.Exact <= 120
                ? agreed
                : throw Refusal.OutOfRange(agreed, nameof(FullLeave), "between 0 and 120 days");
            why?.Chosen(new("congés d'une année complète", "leave of a full year"), full, Choice.Reason(chosen: true), rules.Source);
        }
        else
        {
            DatedValue<LeaveDays> legal = law.On(date, LegalLeave.PerYear);
            full = legal.Value;
            why?.Read(LegalLeave.PerYear, legal);
        }

        return full.In(
            calendar, new("congés d'une année complète, en jours travaillés", "leave of a full year, in days of work"), why);
    }
}
