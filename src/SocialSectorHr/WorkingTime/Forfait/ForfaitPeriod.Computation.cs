using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once, by the method asked for.</content>
public readonly partial record struct ForfaitPeriod
{
    private const int UsualBaseWeeks = 47;
    private const int MostBaseWeeks = 53;
    private const int DaysAWeek = 7;

    private static Bilingual ToWork => new("jours à travailler", "days to work");

    internal ForfaitPeriod(ForfaitPeriodQuestion question, Explanation? why = null)
    {
        this.question = question;
        YearPart part = question.Part;
        _ = question.Forfait.UnderCeiling(part.Year.Start, question.Law, question.Rules, why);
        ExplainMethod(question, why);

        // Neither the simple share nor the weeks look at the leave of a full year: it is then not explained.
        bool supposesLeave = question.Method is not (ForfaitProration.Simple or ForfaitProration.Weeks47);
        Fraction full = question.FullLeave(supposesLeave ? why : null);
        Fraction usable = Usable(question, why);
        if (question.Method == ForfaitProration.RemainingCalendar)
        {
            (RestDaysUnrounded, RestDays, Unrounded, DaysToWork) = RemainingCalendar(question, full, usable, why);
            return;
        }

        Fraction days = question.Method switch
        {
            ForfaitProration.Simple => Simple(question, why),
            ForfaitProration.ForfaitPlusLeave => PlusLeave(question, full, usable, why),
            ForfaitProration.ForfaitPlusLeavePlusHolidays => PlusHolidays(question, full, usable, why),
            ForfaitProration.Weeks47 => ByWeeks(question, usable, why),
            _ => IncompleteLeave(question, full, usable, why),
        };
        Fraction asked = AtMostOpen(Round(days, question.Rules, why), part, usable, why);
        Fraction open = part.Part.WorkingDays - usable;
        RestDaysUnrounded = Days.FromExact(Fraction.Max(0, open - days));
        RestDays = Days.FromExact(open - asked);
        Unrounded = Days.FromExact(days);
        DaysToWork = Days.FromExact(asked);
    }

    private static void ExplainMethod(ForfaitPeriodQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        ForfaitProration method = question.Method;
        ForfaitRules? rules = question.Rules;
        why.Chosen(
            new("prorata", "pro-rata"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(rules?.Proration == method, method == ForfaitProration.RemainingCalendar),
            rules?.Source);
        why.Concluded(
            new("effet des entrées et des sorties", "effect of entries and exits"),
            null,
            new("à fixer par l'accord, sur la rémunération aussi", "for the agreement to set, on the pay too"),
            LabourCode.L3121_64);
        question.Part.ExplainDates(why);
    }

    private static Fraction RestOfYear(ForfaitPeriodQuestion question, Fraction full) =>
        question.Part.Year.WorkingDays - full - question.Forfait.PerYear.Exact;

    /// <summary>The leave usable in the period, in days of work; the simple share does not look at it.</summary>
    private static Fraction Usable(ForfaitPeriodQuestion question, Explanation? why)
    {
        YearPart part = question.Part;
        LeaveDays leave = question.Leave;
        Fraction usable = leave.In(part.Calendar);
        if (usable.IsNegative || usable > part.Part.WorkingDays)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), $"between 0 and the {part.Part.WorkingDays} open days of the presence");
        }

        if (why is null || question.Method == ForfaitProration.Simple)
        {
            return usable;
        }

        why.Given(
            question.Method == ForfaitProration.IncompleteLeave
                ? new("congés acquis", "leave acquired")
                : new("congés utilisables dans la période", "leave usable in the period"),
            leave);
        return leave.In(part.Calendar, why);
    }

    private static Fraction Simple(ForfaitPeriodQuestion question, Explanation? why)
    {
        YearPart part = question.Part;
        Fraction f = question.Forfait.PerYear.Exact;
        Fraction days = f * part.Part.CalendarDays / part.Year.CalendarDays;
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            why.Computed(ToWork, $"{f} × {part.Part.CalendarDays} / {part.Year.CalendarDays}", Days.FromExact(days));
        }

        return days;
    }

    private static Fraction PlusLeave(ForfaitPeriodQuestion question, Fraction full, Fraction usable, Explanation? why)
    {
        YearPart part = question.Part;
        Fraction f = question.Forfait.PerYear.Exact;
        Fraction days = Fraction.Max(0, ((f + full) * part.Part.CalendarDays / part.Year.CalendarDays) - usable);
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            why.Computed(
                ToWork,
                $"max(0; ({f} + {full}) × {part.Part.CalendarDays} / {part.Year.CalendarDays} − {usable})",
                Days.FromExact(days));
        }

        return days;
    }

    private static Fraction PlusHolidays(ForfaitPeriodQuestion question, Fraction full, Fraction usable, Explanation? why)
    {
        YearPart part = question.Part;
        Fraction f = question.Forfait.PerYear.Exact;
        int year = part.Year.Holidays;
        int period = part.Part.Holidays;
        Fraction days = Fraction.Max(0, ((f + full + year) * part.Part.CalendarDays / part.Year.CalendarDays) - period - usable);
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            why.Counted(
                ForfaitDayValue.HolidaysLabel,
                Days.Of(year),
                LabourCode.L3133_1);
            why.Counted(new("dont dans la période", "of which in the period"), Days.Of(period));
            why.Computed(
                ToWork,
                $"max(0; ({f} + {full} + {year}) × {part.Part.CalendarDays} / {part.Year.CalendarDays} − {period} − {usable})",
                Days.FromExact(days));
        }

        return days;
    }

    private static Fraction ByWeeks(ForfaitPeriodQuestion question, Fraction usable, Explanation? why)
    {
        YearPart part = question.Part;
        ForfaitRules? rules = question.Rules;
        Weeks baseWeeks = rules?.BaseWeeks ?? Weeks.Of(UsualBaseWeeks);
        if (baseWeeks <= Weeks.Zero || baseWeeks > Weeks.Of(MostBaseWeeks))
        {
            throw Refusal.OutOfRange(baseWeeks, nameof(ForfaitRules.BaseWeeks), "more than 0 and at most 53 weeks");
        }

        Fraction f = question.Forfait.PerYear.Exact;
        int weekdays = part.Calendar.Weekdays.Number();
        Fraction weeks = Fraction.Max(0, Fraction.Of(part.Part.CalendarDays, DaysAWeek) - (usable / weekdays));
        Fraction days = Fraction.Min(f, f * weeks / baseWeeks.Exact);
        why?.Chosen(
            new("semaines d'une année complète, congés déduits", "weeks of a full year, leave removed"),
            baseWeeks,
            Choice.Reason(rules?.BaseWeeks is not null),
            rules?.Source);
        why?.Counted(new("jours calendaires de présence", "calendar days of presence"), Days.Of(part.Part.CalendarDays));
        why?.Computed(
            new("semaines de présence, congés déduits", "weeks of presence, leave removed"),
            $"max(0; {part.Part.CalendarDays} / {DaysAWeek} − {usable} / {weekdays})",
            Weeks.FromExact(weeks));
        why?.Computed(ToWork, $"min({f}; {f} × {weeks} / {baseWeeks})", Days.FromExact(days));
        return days;
    }

    private static Fraction IncompleteLeave(ForfaitPeriodQuestion question, Fraction full, Fraction acquired, Explanation? why)
    {
        if (!question.Part.IsWhole)
        {
            throw Refusal.OutOfRange(
                ForfaitProration.IncompleteLeave,
                nameof(ForfaitRules.Proration),
                $"another method: {question.Part.Part.CalendarDays} days present are not a full year");
        }

        // Acquired leave is never negative: the days never pass the forfait and a full leave.
        Fraction f = question.Forfait.PerYear.Exact;
        Fraction days = Fraction.Max(0, f + full - acquired);
        why?.Computed(ToWork, $"max(0; {f} + {full} − {acquired})", Days.FromExact(days));
        return days;
    }

    private static (Days RestUnrounded, Days Rested, Days Unrounded, Days ToWork) RemainingCalendar(
        ForfaitPeriodQuestion question, Fraction full, Fraction usable, Explanation? why)
    {
        YearPart part = question.Part;
        ForfaitRules? rules = question.Rules;
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            part.ExplainOpenDays(why);
        }

        Fraction restOfYear = RestOfYear(question, full);
        if (restOfYear.IsNegative)
        {
            throw Refusal.OutOfRange(
                question.Forfait.PerYear,
                nameof(DaysForfait.PerYear),
                $"at most the {Days.FromExact(part.Year.WorkingDays - full)} that {ForfaitYear.Name(part.Year, Language.English)} leaves "
                    + "after full leave (C. trav. L3121-64)");
        }

        why?.Computed(
            new("jours de repos de l'année complète", "rest days of the full year"),
            $"{part.Year.WorkingDays} − {full} − {question.Forfait.PerYear}",
            Days.FromExact(restOfYear));
        Fraction rest = restOfYear * part.Part.CalendarDays / part.Year.CalendarDays;
        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Fraction rounded = rounding.Apply(rest);
        why?.Computed(
            new("jours de repos de la période", "rest days of the period"),
            $"{restOfYear} × {part.Part.CalendarDays} / {part.Year.CalendarDays}",
            Days.FromExact(rest));
        why?.Chosen(rounding.Label(), Days.FromExact(rounded), Choice.Reason(rules?.Rounding is not null), rules?.Source);
        Fraction open = part.Part.WorkingDays;
        Fraction exact = Fraction.Max(0, open - usable - rest);
        Fraction days = Fraction.Max(0, open - usable - rounded);
        why?.Computed(ToWork, $"max(0; {open} − {usable} − {rounded})", Days.FromExact(days));
        Fraction asked = AtMostOpen(Round(days, rules, why), part, usable, why);
        return (Days.FromExact(rest), Days.FromExact(rounded), Days.FromExact(exact), Days.FromExact(asked));
    }

    /// <summary>
    /// No more can be worked than the open days less the leave: a share of the year may pass them in a few days of presence.
    /// </summary>
    private static Fraction AtMostOpen(Fraction days, YearPart part, Fraction usable, Explanation? why)
    {
        int open = part.Part.WorkingDays;
        if (days <= open - usable)
        {
            return days;
        }

        why?.Counted(new("jours ouvrés de présence", "open days of presence"), Days.Of(open));
        why?.Computed(
            new("jours à travailler, au plus les jours ouvrés moins les congés", "days to work, at most the open days less the leave"),
            $"min({days}; {open} − {usable})",
            Days.FromExact(open - usable));
        return open - usable;
    }

    private static Fraction Round(Fraction days, ForfaitRules? rules, Explanation? why)
    {
        if (rules?.RoundDays is not { } rounding)
        {
            return days;
        }

        Fraction rounded = rounding.Apply(days);
        why?.Chosen(rounding.Label(), Days.FromExact(rounded), Choice.Reason(chosen: true), rules.Source);
        return rounded;
    }
}
