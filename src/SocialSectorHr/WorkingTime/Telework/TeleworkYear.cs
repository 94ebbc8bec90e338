using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A calendar year of telework (année de télétravail): whether the telework and the least presence both fit in the days worked.</summary>
/// <remarks><c>default</c> holds nothing and explains that nothing was computed.</remarks>
public readonly record struct TeleworkYear
{
    private readonly TeleworkPromise? promise;
    private readonly YearPart part;
    private readonly TeleworkRules? rules;

    private TeleworkYear(TeleworkPromise promise, YearPart part, Days worked, TeleworkRules? rules)
    {
        (this.promise, this.part, this.rules) = (promise, part, rules);
        Worked = worked;
        (Telework, MinimumPresence, OnSite) = Compute(promise, part, worked, rules, null);
    }

    /// <summary>The year.</summary>
    public int Year => part.Year.Start.Year;

    /// <summary>The days worked, on site or not.</summary>
    public Days Worked { get; }

    /// <summary>The telework of the year, or of the part of it.</summary>
    public Days Telework { get; }

    /// <summary>The least presence: by the month, month after month; by the week, the share of the days worked, leave and rest days off, exact.</summary>
    public Days MinimumPresence { get; }

    /// <summary>The days on site once all the telework is taken; below zero where there is more telework than work.</summary>
    public Days OnSite { get; }

    /// <summary>Whether all the telework leaves the least presence.</summary>
    public bool IsFeasible => OnSite >= MinimumPresence;

    /// <summary>The most telework that leaves the least presence.</summary>
    public Days MostTelework => Days.FromExact(Fraction.Max(0, Worked.Exact - MinimumPresence.Exact));

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Télétravail de l'année", "Telework of the year");
        if (promise is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(promise, part, Worked, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The telework, the days on site and the least presence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Telework.ToString(language)} de télétravail, {OnSite.ToString(language)} sur site pour {MinimumPresence.ToString(language)} au moins"
        : $"{Telework.ToString(language)} of telework, {OnSite.ToString(language)} on site for at least {MinimumPresence.ToString(language)}";

    internal static TeleworkYear Of(TeleworkPromise promise, int year, DateInterval presence, Days worked, WorkCalendar calendar, TeleworkRules? rules)
    {
        _ = Timeline.CheckYear(year);
        YearPart present = YearPart.Of(new(year, 1, 1), new(year, 12, 31), presence, calendar);
        return worked >= Days.Zero && worked <= Days.Of(present.Part.CalendarDays)
            ? new(promise, present, worked, rules)
            : throw Refusal.OutOfRange(worked, nameof(worked), $"between 0 and the {Days.Of(present.Part.CalendarDays)} of the presence");
    }

    private static (Days Telework, Days Presence, Days OnSite) Compute(
        TeleworkPromise promise, YearPart part, Days worked, TeleworkRules? rules, Explanation? why)
    {
        why?.Chosen(new("accord collectif, charte ou accord avec le salarié", "collective agreement, charter or agreement with the employee"), null, source: LabourCode.L1222_9);
        why?.Given(new("jours travaillés", "days worked"), worked);
        Days telework = Stock(promise, part, worked, rules, why);
        Days presence = promise.PresencePer == CountingPeriod.Week
            ? Days.FromExact(promise.Presence(worked.Exact, worked.Exact, part.Calendar.Weekdays.Number(), why))
            : OfMonths(promise, part, rules, why);
        Days onSite = worked - telework;
        why?.Computed(new("jours sur site", "days on site"), $"{worked} − {telework}", onSite);
        why?.Chosen(new("les deux promesses sont compatibles sur l'année", "both promises fit in the year"), onSite >= presence);
        return (telework, presence, onSite);
    }

    private static Days Stock(TeleworkPromise promise, YearPart part, Days worked, TeleworkRules? rules, Explanation? why)
    {
        if (promise.Per != CountingPeriod.Week)
        {
            TeleworkShare share = TeleworkShare.Of(
                promise, rules?.Proration ?? TeleworkProration.CalendarDays, part.Part.Start, part.Part.End, rules);
            Bilingual label = new("télétravail de la période", "telework of the period");
            why?.Chosen(label, share.Days, Choice.Reason(rules?.Proration is not null), rules?.Source);
            return share.Days;
        }

        int weekdays = part.Calendar.Weekdays.Number();
        Days exact = Days.FromExact(promise.Days.Exact * worked.Exact / weekdays);
        why?.Computed(new("télétravail de la période", "telework of the period"), $"{promise.Days} × {worked} / {weekdays}", exact);
        return exact;
    }

    private static Days OfMonths(TeleworkPromise promise, YearPart part, TeleworkRules? rules, Explanation? why)
    {
        Fraction sum = 0;
        Bilingual running = new("présence minimale, cumul", "least presence, running total");
        int wholeMonths = 0;
        LocalDate first = part.Part.Start;
        while (first <= part.Part.End)
        {
            LocalDate monthStart = new(first.Year, first.Month, 1);
            LocalDate monthEnd = monthStart.PlusDays(CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month) - 1);
            LocalDate last = LocalDate.Min(part.Part.End, monthEnd);
            int planned = part.Calendar.CountDays(monthStart, monthEnd).WorkingDays;
            int worked = part.Calendar.CountDays(first, last).WorkingDays;
            if (worked == planned)
            {
                wholeMonths++;
            }
            else
            {
                Fraction month = TeleworkMonth.Presence(promise, worked, planned, part.Calendar.Weekdays.Number(), rules, why);
                why?.Computed(running, $"{sum} + {month}", Days.FromExact(sum + month));
                sum += month;
            }

            first = last.PlusDays(1);
        }

        Fraction total = sum + (wholeMonths * promise.MinimumPresence.Exact);
        why?.Computed(
            new("présence minimale de la période, mois complets compris", "least presence of the period, whole months included"),
            $"{sum} + {wholeMonths} × {promise.MinimumPresence}",
            Days.FromExact(total));
        return Days.FromExact(total);
    }
}
