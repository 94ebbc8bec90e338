using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>A method each, one rounding, then the employer's days among them.</content>
public readonly partial record struct RttShare
{
    internal RttShare(in RttShareQuestion question, Explanation? why = null)
    {
        this.question = question;
        RttPromise promise = question.Promise;
        YearPart part = question.Part;
        RttRules? rules = question.Rules;
        ExplainGiven(question, why);
        Fraction share = question.Method switch
        {
            RttProration.Months => ByMonths(promise, part, rules?.PartialMonth ?? PartialMonth.DaysShare, rules, why),
            RttProration.MonthlyAccrual => ByMonths(promise, part, PartialMonth.WholeFrom15Days, rules, why),
            RttProration.OpenDays => ByOpenDays(promise, part, why),
            RttProration.RecomputeAverage35 => RttEntitlement.Average35(
                promise.Week!,
                DaysToWork.Of(part.Part, question.Leave, part.Calendar).Compute(why),
                part.Part.Start,
                lessSolidarity: false,
                question.Law,
                why),
            _ => ByCalendarDays(promise, part, why),
        };

        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Unrounded = SocialSectorHr.Days.FromExact(share);
        Days = SocialSectorHr.Days.FromExact(rounding.Apply(share));
        why?.Chosen(rounding.Label(), Days, Choice.Reason(rules?.Rounding is not null), rules?.Source);
        EmployerDays = Employer(promise, Days, rounding, why);
    }

    private static Bilingual Label => new("jours de RTT avant arrondi", "RTT days before rounding");

    private static void ExplainGiven(in RttShareQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        RttProration method = question.Method;
        why.Given(
            new("jours de RTT promis pour une année complète", "RTT days promised for a full year"), question.Promise.PerYear);
        why.Chosen(
            new("prorata", "pro-rata"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(question.Rules?.Proration == method, method == RttProration.CalendarDays),
            question.Rules?.Source);
        RttEntitlement.Suppose(why);
        question.Part.ExplainDates(why);
    }

    private static Fraction ByCalendarDays(RttPromise promise, in YearPart part, Explanation? why)
    {
        Fraction share = promise.PerYear.Exact * part.Part.CalendarDays / part.Year.CalendarDays;
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            why.Computed(
                Label,
                $"{promise.PerYear} × {part.Part.CalendarDays} / {part.Year.CalendarDays}",
                SocialSectorHr.Days.FromExact(share));
        }

        return share;
    }

    private static Fraction ByOpenDays(RttPromise promise, in YearPart part, Explanation? why)
    {
        // A calendar without an open day in the whole year has nothing to share.
        Fraction share = part.Year.WorkingDays == 0 ? 0 : promise.PerYear.Exact * part.Part.WorkingDays / part.Year.WorkingDays;
        if (why is not null && part.Year.WorkingDays > 0)
        {
            part.ExplainOpenDays(why);
            why.Computed(
                Label,
                $"{promise.PerYear} × {part.Part.WorkingDays} / {part.Year.WorkingDays}",
                SocialSectorHr.Days.FromExact(share));
        }

        return share;
    }

    private static Fraction ByMonths(RttPromise promise, in YearPart part, PartialMonth partial, RttRules? rules, Explanation? why)
    {
        Fraction months = part.Months(partial);
        Fraction share = promise.PerYear.Exact * months / 12;
        why?.Chosen(partial.Label(), null, Choice.Reason(rules?.PartialMonth == partial), rules?.Source);
        why?.Counted(new("mois de présence", "months of presence"), Months.FromExact(months));
        why?.Computed(Label, $"{promise.PerYear} × {months} / 12", SocialSectorHr.Days.FromExact(share));
        return share;
    }

    private static Days Employer(RttPromise promise, Days rounded, DayRounding rounding, Explanation? why)
    {
        if (promise.EmployerDays == SocialSectorHr.Days.Zero)
        {
            return SocialSectorHr.Days.Zero;
        }

        Fraction exact = rounded.Exact * promise.EmployerDays.Exact / promise.PerYear.Exact;
        DayRounding down = rounding switch
        {
            DayRounding.None => DayRounding.None,
            DayRounding.DayNearest or DayRounding.DayUp or DayRounding.DayDown => DayRounding.DayDown,
            _ => DayRounding.HalfDayDown,
        };
        Days employer = SocialSectorHr.Days.FromExact(down.Apply(exact));
        why?.Given(
            new("jours fixés par l'employeur pour une année complète", "days set by the employer for a full year"), promise.EmployerDays);
        why?.Computed(
            new("jours de l'employeur avant arrondi", "employer's days before rounding"),
            $"{rounded} × {promise.EmployerDays} / {promise.PerYear}",
            SocialSectorHr.Days.FromExact(exact));
        why?.Chosen(
            new($"jours de l'employeur ({down.Label().French})", $"employer's days ({down.Label().English})"),
            employer,
            new("le reste revient au salarié, aucun texte ne le règle", "the rest is the employee's, no text sets it"));
        why?.Computed(new("jours du salarié", "employee's days"), $"{rounded} − {employer}", rounded - employer);
        return employer;
    }
}
