using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>A method each, with its steps; one rounding at the end.</content>
public readonly partial record struct RttEntitlement
{
    internal RttEntitlement(in RttEntitlementQuestion question, Explanation? why = null)
    {
        this.question = question;
        RttRules? rules = question.Rules;
        RttMethod method = question.Method;
        why?.Chosen(
            new("méthode", "method"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(method == question.Chosen, method == RttMethod.Average35),
            rules?.Source);
        Suppose(why);
        Fraction theoretical = question.Days.Compute(why);
        Fraction unrounded = method switch
        {
            RttMethod.AnnualHoursTarget => Target(question, ref theoretical, why),
            RttMethod.Flat => Flat(theoretical, rules, why),
            RttMethod.Accrual => Accrual(question.Week, theoretical, question.Days.On, question.Law, rules, why),
            _ => Average35(
                question.Week,
                theoretical,
                question.Days.On,
                method == RttMethod.Average35LessSolidarity && SolidarityChoice.IsDueIn(question.Days.Calendar),
                question.Law,
                why),
        };

        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Fraction toRound = method == RttMethod.AnnualHoursTarget && unrounded != 0
            ? AfterDaysToWork(theoretical, unrounded, rules, why)
            : unrounded;
        TheoreticalDays = SocialSectorHr.Days.FromExact(theoretical);
        Unrounded = SocialSectorHr.Days.FromExact(unrounded);
        Days = SocialSectorHr.Days.FromExact(rounding.Apply(toRound));
        why?.Chosen(rounding.Label(), Days, Choice.Reason(rules?.Rounding is not null), rules?.Source);
    }

    /// <summary>RTT days make the time vary from week to week: only an agreement arranges it so over a year.</summary>
    internal static void Suppose(Explanation? why) => why?.Concluded(
        new("suppose un accord collectif d'aménagement du temps de travail", "supposes a collective agreement that arranges working time"),
        null,
        new(
            "à défaut, l'employeur seul ne l'aménage que sur neuf semaines au plus, quatre à partir de cinquante salariés (L3121-45)",
            "without one the employer alone arranges it over nine weeks at most, four from fifty employees on (L3121-45)"),
        LabourCode.L3121_44);

    private static Bilingual UnroundedLabel => new("jours de RTT avant arrondi", "RTT days before rounding");

    /// <summary>
    /// T / n × (h − 35) hours, less those of the solidarity day, in days of h / n: T × (h − 35) / h where nothing is taken off.
    /// </summary>
    internal static Fraction Average35(
        WeeklySchedule week, Fraction theoretical, LocalDate on, bool lessSolidarity, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        Fraction weekly = week.WeeklyHours.Exact;
        Fraction above = Fraction.Max(0, weekly - legal.Value.Exact);
        if (why is null && !lessSolidarity)
        {
            return theoretical * above / weekly;
        }

        Fraction weeks = theoretical / week.DaysPerWeek;
        Fraction hours = weeks * above;
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(new("semaines à travailler", "weeks to work"), $"{theoretical} / {week.DaysPerWeek}", Weeks.FromExact(weeks));
        why?.Computed(
            new("heures au-delà de la durée légale", "hours above the legal week"),
            $"{weeks} × max(0; {week.WeeklyHours} − {legal.Value})",
            Hours.FromExact(hours));
        if (lessSolidarity)
        {
            Fraction solidarity = SolidarityHours.Of(week.WeeklyHours, on, law, why).Exact;
            Fraction left = Fraction.Max(0, hours - solidarity);
            why?.Computed(
                new("hors journée de solidarité", "less the solidarity day"),
                $"max(0; {hours} − {solidarity})",
                Hours.FromExact(left),
                LabourCode.L3133_8);
            hours = left;
        }

        Fraction perDay = week.HoursPerDay.Exact;
        Fraction days = hours / perDay;
        ExplainHoursPerDay(week, why);
        why?.Computed(UnroundedLabel, $"{hours} / {perDay}", SocialSectorHr.Days.FromExact(days));
        return days;
    }

    /// <summary>T / n weeks, each with what the agreement says or (h − 35) / (h / n) days.</summary>
    internal static Fraction Accrual(
        WeeklySchedule week, Fraction theoretical, LocalDate on, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        Fraction weeks = theoretical / week.DaysPerWeek;
        Fraction perWeek = rules?.AccrualPerWeek is { } agreed
            ? Agreed(week, agreed, rules.Source, why)
            : PerWorkedWeek(week, on, law, why);
        Fraction days = weeks * perWeek;
        why?.Computed(new("semaines à travailler", "weeks to work"), $"{theoretical} / {week.DaysPerWeek}", Weeks.FromExact(weeks));
        why?.Computed(UnroundedLabel, $"{weeks} × {perWeek}", SocialSectorHr.Days.FromExact(days));
        return days;
    }

    /// <summary>The hours of the year, as the agreement lowers them.</summary>
    internal static Fraction TargetHours(LocalDate on, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(on, LegalDurations.Year);
        if (rules?.Target is not { } target)
        {
            why?.Read(LegalDurations.Year, legal);
            return legal.Value.Exact;
        }

        if (target <= Hours.Zero || target > legal.Value)
        {
            throw Refusal.OutOfRange(
                target,
                nameof(RttRules.Target),
                $"more than 0 h and at most {legal.Value}: an agreement may lower the legal year, not raise it (C. trav. L3121-44)");
        }

        why?.Chosen(
            new("heures annuelles de l'accord", "annual hours of the agreement"),
            target,
            Choice.Reason(chosen: true),
            rules.Source ?? LabourCode.L3121_44);
        return target.Exact;
    }

    /// <summary>
    /// T − target / (h/n), not under zero; T itself gains a day where the solidarity day is worked on a holiday or an RTT day.
    /// </summary>
    private static Fraction Target(in RttEntitlementQuestion question, ref Fraction theoretical, Explanation? why)
    {
        WeeklySchedule week = question.Week;
        LocalDate on = question.Days.On;
        FrenchLaw law = question.Law;
        if (IsWithinLegalWeek(week, on, law, why))
        {
            return 0;
        }

        Fraction target = TargetHours(on, law, question.Rules, why);
        question.Solidarity.Explain(question.Rules?.Source, why);
        if (question.Solidarity.IsApart)
        {
            Fraction solidarity = SolidarityHours.Of(week.WeeklyHours, on, law, why).Exact;
            Fraction left = target - solidarity;
            why?.Computed(
                new("heures à travailler hors journée de solidarité", "hours to work without the solidarity day"),
                $"{target} − {solidarity}",
                Hours.FromExact(left));
            target = left;
        }
        else if (question.Solidarity.ExtraDays > 0)
        {
            Fraction with = theoretical + question.Solidarity.ExtraDays;
            why?.Computed(
                new("jours théoriques, journée de solidarité comprise", "theoretical days with the solidarity day"),
                $"{theoretical} + {question.Solidarity.ExtraDays}",
                SocialSectorHr.Days.FromExact(with));
            theoretical = with;
        }

        Fraction perDay = week.HoursPerDay.Exact;
        Fraction toWork = target / perDay;
        Fraction days = Fraction.Max(0, theoretical - toWork);
        ExplainHoursPerDay(week, why);
        why?.Computed(new("jours à travailler", "days to work"), $"{target} / {perDay}", SocialSectorHr.Days.FromExact(toWork));
        why?.Computed(UnroundedLabel, $"max(0; {theoretical} − {toWork})", SocialSectorHr.Days.FromExact(days));
        return days;
    }

    /// <summary>What is left of T once the days to work are rounded by the rule.</summary>
    private static Fraction AfterDaysToWork(Fraction theoretical, Fraction unrounded, RttRules? rules, Explanation? why)
    {
        DayRounding rounding = rules?.RoundDaysToWork ?? DayRounding.DayUp;
        Fraction toWork = rounding.Apply(theoretical - unrounded);
        Fraction left = Fraction.Max(0, theoretical - toWork);
        why?.Chosen(
            new($"jours à travailler, {rounding.Label().French}", $"days to work, {rounding.Label().English}"),
            SocialSectorHr.Days.FromExact(toWork),
            Choice.Reason(rules?.RoundDaysToWork is not null),
            rules?.Source);
        why?.Computed(
            new("jours restants", "days left"),
            $"max(0; {theoretical} − {toWork})",
            SocialSectorHr.Days.FromExact(left));
        return left;
    }

    private static Fraction Flat(Fraction theoretical, RttRules? rules, Explanation? why)
    {
        Days promised = rules?.FlatDays
            ?? throw Refusal.OutOfRange(rules?.FlatDays, nameof(RttRules.FlatDays), "the promised number of days");
        if (promised < SocialSectorHr.Days.Zero || promised.Exact > theoretical)
        {
            throw Refusal.OutOfRange(
                promised,
                nameof(RttRules.FlatDays),
                $"between 0 and the {SocialSectorHr.Days.FromExact(theoretical)} to work");
        }

        why?.Given(new("jours de RTT promis", "RTT days promised"), promised);
        return promised.Exact;
    }

    private static Fraction Agreed(WeeklySchedule week, Days perWeek, LegalSource? source, Explanation? why)
    {
        if (perWeek < SocialSectorHr.Days.Zero || perWeek > SocialSectorHr.Days.Of(week.DaysPerWeek))
        {
            throw Refusal.OutOfRange(
                perWeek,
                nameof(RttRules.AccrualPerWeek),
                $"between 0 and the {week.DaysPerWeek} days of a week");
        }

        why?.Chosen(new("jours acquis par semaine", "days earned a week"), perWeek, Choice.Reason(chosen: true), source);
        return perWeek.Exact;
    }

    private static Fraction PerWorkedWeek(WeeklySchedule week, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        Fraction perWeek = Fraction.Max(0, week.WeeklyHours.Exact - legal.Value.Exact) / week.HoursPerDay.Exact;
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(
            new("jours acquis par semaine", "days earned a week"),
            $"max(0; {week.WeeklyHours} − {legal.Value}) / ({week.WeeklyHours} / {week.DaysPerWeek})",
            SocialSectorHr.Days.FromExact(perWeek));
        return perWeek;
    }

    /// <summary>
    /// A week that is not above the legal one has nothing to give back: days short of the annual hours come from its calendar, not from
    /// RTT.
    /// </summary>
    private static bool IsWithinLegalWeek(WeeklySchedule week, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        if (week.WeeklyHours > legal.Value)
        {
            return false;
        }

        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Read(LegalDurations.Week, legal);
        why?.Concluded(
            UnroundedLabel,
            SocialSectorHr.Days.Zero,
            new("horaire au plus égal à la durée légale : aucun jour de RTT", "a week at or under the legal one has no RTT day"));
        return true;
    }

    private static void ExplainHoursPerDay(WeeklySchedule week, Explanation? why) =>
        why?.Computed(new("heures par jour", "hours a day"), $"{week.WeeklyHours} / {week.DaysPerWeek}", week.HoursPerDay);
}
