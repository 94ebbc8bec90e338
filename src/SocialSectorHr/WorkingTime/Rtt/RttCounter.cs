using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What has been acquired of a promise of RTT days by a day, what is taken, what is left (compteur de RTT).</summary>
/// <remarks>
/// Exact until the rounding, made once on what is acquired. Absences lower the right where RTT days make up for hours really worked, and do not where the
/// agreement gives a flat number: no statute says it, an agreement does. Under a forfait in days the rule is another: sickness takes no rest day.
/// <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct RttCounter
{
    private readonly RttPromise? promise;
    private readonly RttCounterFacts facts;
    private readonly FrenchLaw? law;
    private readonly RttRules? rules;

    private RttCounter(RttPromise promise, RttCounterFacts facts, Days taken, FrenchLaw law, RttRules? rules)
    {
        (this.promise, this.facts, this.law, this.rules) = (promise, facts, law, rules);
        Rhythm = rules?.Rhythm ?? RttRhythm.CalendarDays;
        Taken = taken;
        (BeforeAbsences, Lost, Unrounded, Acquired) = Compute(promise, facts, taken, law, rules, null);
    }

    /// <summary>The day, included.</summary>
    public LocalDate On => facts.On;

    /// <summary>How the right grows.</summary>
    public RttRhythm Rhythm { get; }

    /// <summary>The days of the time gone by, exact, whatever the absences.</summary>
    public Days BeforeAbsences { get; }

    /// <summary>What absences took by then, exact.</summary>
    public Days Lost { get; }

    /// <summary>The days acquired, exact; never below zero.</summary>
    public Days Unrounded { get; }

    /// <summary>The days acquired, rounded by the rule.</summary>
    public Days Acquired { get; }

    /// <summary>The days taken.</summary>
    public Days Taken { get; }

    /// <summary>The days acquired less those taken; negative where some were taken in advance.</summary>
    public Days Balance => Acquired - Taken;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Compteur de RTT", "RTT counter");
        if (promise is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(promise, facts, Taken, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days acquired, taken and left.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Acquired.ToString(language)} acquis − {Taken.ToString(language)} pris = {Balance.ToString(language)}"
        : $"{Acquired.ToString(language)} acquired − {Taken.ToString(language)} taken = {Balance.ToString(language)}";

    internal static RttCounter Of(
        RttPromise promise, LocalDate on, DateInterval presence, LeaveDays leave, Days taken, WorkCalendar calendar, FrenchLaw law,
        IReadOnlyList<Absence>? absences, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        RttRhythm rhythm = rules?.Rhythm ?? RttRhythm.CalendarDays;
        if (!Enum.IsDefined(rhythm))
        {
            throw Refusal.Undefined(rhythm, nameof(RttRules.Rhythm));
        }

        if (taken < Days.Zero || taken > promise.PerYear)
        {
            throw Refusal.OutOfRange(taken, nameof(taken), $"between 0 and the {promise.PerYear} promised");
        }

        if (rhythm == RttRhythm.WeeksWorked)
        {
            WeeklySchedule week = promise.Week
                ?? throw new ArgumentException(
                    $"The promise of {promise.PerYear} has no {nameof(RttPromise.Week)}: what a week of work earns is not known.", nameof(promise));
            _ = week.Check(calendar);
        }

        return new(promise, RttCounterFacts.Of(on, presence, leave, calendar, absences), taken, law, rules);
    }

    private static (Days Before, Days Lost, Days Unrounded, Days Acquired) Compute(
        RttPromise promise, RttCounterFacts facts, Days taken, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        RttRhythm rhythm = rules?.Rhythm ?? RttRhythm.CalendarDays;
        why?.Given(new("jours de RTT promis pour une année complète", "RTT days promised for a full year"), promise.PerYear);
        why?.Given(new("date du compteur", "day of the counter"), facts.On);
        why?.Given(new("premier et dernier jour de présence comptés", "first and last day of presence counted"), FigureValue.Of([facts.Start, facts.Gone.End]));
        why?.Chosen(
            new("rythme d'acquisition", "rhythm"), FigureValue.Of(rhythm, rhythm.Label()), Choice.Reason(rules?.Rhythm is not null), rules?.Source);
        (Fraction before, Fraction perDay) = rhythm switch
        {
            RttRhythm.CalendarDays => ByCalendarDays(promise, facts, why),
            RttRhythm.CompleteMonths => ByMonths(promise, facts, rules, why),
            _ => ByWeeks(promise, facts, law, rules, why),
        };

        Fraction lost = RttCounterAbsences.Lost(promise, facts, rhythm == RttRhythm.WeeksWorked ? perDay : null, rules, why);
        Fraction left = Fraction.Max(0, before - lost);
        if (lost != 0)
        {
            why?.Computed(new("jours acquis, absences déduites", "days acquired less absences"), $"max(0; {before} − {lost})", Days.FromExact(left));
        }

        Fraction acquired = Fraction.Min(promise.PerYear.Exact, left);
        if (acquired != left)
        {
            why?.Computed(new("dans la limite de la promesse", "up to the promise"), $"min({promise.PerYear}; {left})", Days.FromExact(acquired));
        }

        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Days rounded = Days.FromExact(rounding.Apply(acquired));
        why?.Chosen(rounding.Label(), rounded, Choice.Reason(rules?.Rounding is not null), rules?.Source);
        why?.Given(new("jours pris", "days taken"), taken);
        why?.Computed(new("solde", "balance"), $"{rounded} − {taken}", rounded - taken);
        return (Days.FromExact(before), Days.FromExact(lost), Days.FromExact(acquired), rounded);
    }

    private static (Fraction Days, Fraction PerDay) ByCalendarDays(RttPromise promise, RttCounterFacts facts, Explanation? why)
    {
        int gone = facts.Gone.CalendarDays;
        int year = facts.Year.CalendarDays;
        Fraction days = promise.PerYear.Exact * gone / year;
        why?.Counted(new("jours calendaires écoulés", "calendar days gone by"), Days.Of(gone));
        why?.Counted(new("jours calendaires de l'année", "calendar days of the year"), Days.Of(year));
        why?.Computed(Label, $"{promise.PerYear} × {gone} / {year}", Days.FromExact(days));
        return (days, 0);
    }

    private static (Fraction Days, Fraction PerDay) ByMonths(RttPromise promise, RttCounterFacts facts, RttRules? rules, Explanation? why)
    {
        PartialMonth partial = rules?.PartialMonth ?? PartialMonth.DaysShare;
        Fraction months = facts.CompleteMonths(partial);
        Fraction days = promise.PerYear.Exact * months / 12;
        why?.Chosen(partial.Label(), null, Choice.Reason(rules?.PartialMonth is not null), rules?.Source);
        why?.Counted(new("mois échus", "months completed"), Months.FromExact(months));
        why?.Computed(Label, $"{promise.PerYear} × {months} / 12", Days.FromExact(days));
        return (days, 0);
    }

    private static (Fraction Days, Fraction PerDay) ByWeeks(RttPromise promise, RttCounterFacts facts, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        WeeklySchedule week = promise.Week!;
        int leave = facts.CountGone(AbsenceKind.PaidLeave);
        int worked = facts.Gone.WorkingDays - leave;
        why?.Counted(new("jours ouvrés écoulés", "open days gone by"), Days.Of(facts.Gone.WorkingDays));
        why?.Counted(new("dont congés payés", "paid leave among them"), Days.Of(leave));
        why?.Computed(new("jours écoulés hors congés", "days gone by without the leave"), $"{facts.Gone.WorkingDays} − {leave}", Days.Of(worked));
        Fraction earned = RttFormulas.Accrual(week, worked, facts.Year.Start, law, rules, why);
        return (earned, worked == 0 ? 0 : earned / worked);
    }

    private static Bilingual Label => new("jours acquis avant arrondi et absences", "days acquired before rounding and absences");
}
