using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The formulas of a forfait in an incomplete year, each with its steps.</summary>
internal static class ForfaitFormulas
{
    private const int UsualBaseWeeks = 47;

    private static Bilingual ToWork => new("jours à travailler", "days to work");

    public static (Days RestOfYear, Days RestUnrounded, Days Rested, Days Unrounded, Days ToWork) Compute(
        DaysForfait forfait, ForfaitProration method, YearPart part, LeaveDays leave, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        _ = forfait.UnderCeiling(part.Year.Start, law, rules, why);
        why?.Chosen(
            new("prorata", "pro-rata"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(rules?.Proration == method, method == ForfaitProration.RemainingCalendar),
            rules?.Source);
        if (why is not null)
        {
            part.ExplainDates(why);
        }

        // Neither the simple share nor the weeks look at the leave of a full year: it is then not explained.
        bool supposesLeave = method is not (ForfaitProration.Simple or ForfaitProration.Weeks47);
        Fraction full = ForfaitRules.FullLeaveOn(part.Year.Start, part.Calendar, law, rules, supposesLeave ? why : null);
        Fraction usable = Usable(part, leave, method, why);
        Fraction f = forfait.PerYear.Exact;
        Fraction restOfYear = part.Year.WorkingDays - full - f;
        if (method == ForfaitProration.RemainingCalendar)
        {
            return RemainingCalendar(forfait, part, full, usable, rules, why);
        }

        Fraction days = method switch
        {
            ForfaitProration.Simple => Simple(f, part, why),
            ForfaitProration.ForfaitPlusLeave => PlusLeave(f, full, usable, part, why),
            ForfaitProration.ForfaitPlusLeavePlusHolidays => PlusHolidays(f, full, usable, part, why),
            ForfaitProration.Weeks47 => ByWeeks(f, usable, part, rules, why),
            ForfaitProration.IncompleteLeave => IncompleteLeave(f, full, usable, part, why),
            _ => throw Refusal.Undefined(method, nameof(ForfaitRules.Proration)),
        };

        Fraction asked = AtMostOpen(Round(days, rules, why), part, usable, why);
        Fraction open = part.Part.WorkingDays - usable;
        Fraction rest = Fraction.Max(0, open - days);
        return (Days.FromExact(restOfYear), Days.FromExact(rest), Days.FromExact(open - asked), Days.FromExact(days), Days.FromExact(asked));
    }

    /// <summary>The leave usable in the period, in days of work; the simple share does not look at it.</summary>
    private static Fraction Usable(YearPart part, LeaveDays leave, ForfaitProration method, Explanation? why)
    {
        Fraction usable = leave.In(part.Calendar);
        if (usable.IsNegative || usable > part.Part.WorkingDays)
        {
            throw Refusal.OutOfRange(leave, "leaveUsable", $"between 0 and the {part.Part.WorkingDays} open days of the presence");
        }

        if (why is null || method == ForfaitProration.Simple)
        {
            return usable;
        }

        why.Given(
            method == ForfaitProration.IncompleteLeave ? new("congés acquis", "leave acquired")
                : new("congés utilisables dans la période", "leave usable in the period"), leave);
        return leave.In(part.Calendar, why);
    }

    private static Fraction Simple(Fraction f, YearPart part, Explanation? why)
    {
        Fraction days = f * part.Part.CalendarDays / part.Year.CalendarDays;
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            why.Computed(ToWork, $"{f} × {part.Part.CalendarDays} / {part.Year.CalendarDays}", Days.FromExact(days));
        }

        return days;
    }

    private static Fraction PlusLeave(Fraction f, Fraction full, Fraction usable, YearPart part, Explanation? why)
    {
        Fraction days = Fraction.Max(0, ((f + full) * part.Part.CalendarDays / part.Year.CalendarDays) - usable);
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            why.Computed(ToWork, $"max(0; ({f} + {full}) × {part.Part.CalendarDays} / {part.Year.CalendarDays} − {usable})", Days.FromExact(days));
        }

        return days;
    }

    private static Fraction PlusHolidays(Fraction f, Fraction full, Fraction usable, YearPart part, Explanation? why)
    {
        int year = part.Year.Holidays;
        int period = part.Part.Holidays;
        Fraction days = Fraction.Max(0, ((f + full + year) * part.Part.CalendarDays / part.Year.CalendarDays) - period - usable);
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            why.Counted(new("jours fériés chômés de l'année tombant un jour ouvré", "holidays of the year on a working weekday"), Days.Of(year),
                LabourCode.L3133_1);
            why.Counted(new("dont dans la période", "of which in the period"), Days.Of(period));
            why.Computed(
                ToWork, $"max(0; ({f} + {full} + {year}) × {part.Part.CalendarDays} / {part.Year.CalendarDays} − {period} − {usable})", Days.FromExact(days));
        }

        return days;
    }

    private static Fraction ByWeeks(Fraction f, Fraction usable, YearPart part, ForfaitRules? rules, Explanation? why)
    {
        Weeks baseWeeks = rules?.BaseWeeks ?? Weeks.Of(UsualBaseWeeks);
        if (baseWeeks <= Weeks.Zero || baseWeeks > Weeks.Of(53))
        {
            throw Refusal.OutOfRange(baseWeeks, nameof(ForfaitRules.BaseWeeks), "more than 0 and at most 53 weeks");
        }

        int weekdays = part.Calendar.Weekdays.Number();
        Fraction weeks = Fraction.Max(0, Fraction.Of(part.Part.CalendarDays, 7) - (usable / weekdays));
        Fraction days = Fraction.Min(f, f * weeks / baseWeeks.Exact);
        why?.Chosen(
            new("semaines d'une année complète, congés déduits", "weeks of a full year, leave removed"), baseWeeks,
            Choice.Reason(rules?.BaseWeeks is not null), rules?.Source);
        why?.Counted(new("jours calendaires de présence", "calendar days of presence"), Days.Of(part.Part.CalendarDays));
        why?.Computed(
            new("semaines de présence, congés déduits", "weeks of presence, leave removed"),
            $"max(0; {part.Part.CalendarDays} / 7 − {usable} / {weekdays})",
            Weeks.FromExact(weeks));
        why?.Computed(ToWork, $"min({f}; {f} × {weeks} / {baseWeeks})", Days.FromExact(days));
        return days;
    }

    private static Fraction IncompleteLeave(Fraction f, Fraction full, Fraction acquired, YearPart part, Explanation? why)
    {
        if (!part.IsWhole)
        {
            throw Refusal.OutOfRange(
                ForfaitProration.IncompleteLeave, nameof(ForfaitRules.Proration), $"another method: {part.Part.CalendarDays} days present are not a full year");
        }

        // Acquired leave is never negative: the days never pass the forfait and a full leave.
        Fraction days = Fraction.Max(0, f + full - acquired);
        why?.Computed(ToWork, $"max(0; {f} + {full} − {acquired})", Days.FromExact(days));
        return days;
    }

    private static (Days RestOfYear, Days RestUnrounded, Days Rested, Days Unrounded, Days ToWork) RemainingCalendar(
        DaysForfait forfait, YearPart part, Fraction full, Fraction usable, ForfaitRules? rules, Explanation? why)
    {
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            part.ExplainOpenDays(why);
        }

        Fraction f = forfait.PerYear.Exact;
        Fraction restOfYear = part.Year.WorkingDays - full - f;
        if (restOfYear.IsNegative)
        {
            throw Refusal.OutOfRange(
                forfait.PerYear,
                nameof(DaysForfait.PerYear),
                $"at most the {Days.FromExact(part.Year.WorkingDays - full)} that {ForfaitYear.Name(part.Year, Language.English)} leaves after full leave "
                    + "(C. trav. L3121-64)");
        }

        why?.Computed(new("jours de repos de l'année complète", "rest days of the full year"), $"{part.Year.WorkingDays} − {full} − {f}",
            Days.FromExact(restOfYear));
        Fraction rest = restOfYear * part.Part.CalendarDays / part.Year.CalendarDays;
        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Fraction rounded = rounding.Apply(rest);
        why?.Computed(
            new("jours de repos de la période", "rest days of the period"), $"{restOfYear} × {part.Part.CalendarDays} / {part.Year.CalendarDays}",
            Days.FromExact(rest));
        why?.Chosen(rounding.Label(), Days.FromExact(rounded), Choice.Reason(rules?.Rounding is not null), rules?.Source);
        Fraction open = part.Part.WorkingDays;
        Fraction exact = Fraction.Max(0, open - usable - rest);
        Fraction days = Fraction.Max(0, open - usable - rounded);
        why?.Computed(ToWork, $"max(0; {open} − {usable} − {rounded})", Days.FromExact(days));
        return (
            Days.FromExact(restOfYear), Days.FromExact(rest), Days.FromExact(rounded), Days.FromExact(exact),
            Days.FromExact(AtMostOpen(Round(days, rules, why), part, usable, why)));
    }

    /// <summary>No more can be worked than the open days less the leave: a share of the year may pass them in a few days of presence.</summary>
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
