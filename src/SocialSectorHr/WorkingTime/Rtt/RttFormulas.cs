using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The formulas of the methods of RTT, each with its steps.</summary>
internal static class RttFormulas
{
    private static Bilingual Unrounded => new("jours de RTT avant arrondi", "RTT days before rounding");

    private static Bilingual HoursADay => new("heures par jour", "hours a day");

    /// <summary>T / n × (h − 35) hours, less those of the solidarity day, in days of h / n.</summary>
    public static Fraction Average35(WeeklySchedule week, Fraction theoretical, LocalDate on, bool lessSolidarity, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        Fraction weeks = theoretical / week.DaysPerWeek;
        Fraction above = Fraction.Max(0, week.WeeklyHours.Exact - legal.Value.Exact);
        Fraction hours = weeks * above;
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(new("semaines à travailler", "weeks to work"), $"{theoretical} / {week.DaysPerWeek}", Weeks.FromExact(weeks));
        why?.Computed(
            new("heures au-delà de la durée légale", "hours above the legal week"), $"{weeks} × max(0; {week.WeeklyHours} − {legal.Value})",
            Hours.FromExact(hours));
        if (lessSolidarity)
        {
            Fraction solidarity = SolidarityHours.Compute(week, on, law, why).Exact;
            why?.Computed(
                new("hors journée de solidarité", "less the solidarity day"),
                $"max(0; {hours} − {solidarity})",
                Hours.FromExact(Fraction.Max(0, hours - solidarity)),
                LabourCode.L3133_8);
            hours = Fraction.Max(0, hours - solidarity);
        }

        return InDays(week, hours, why);
    }

    /// <summary>T − target / (h/n), not under zero; T itself gains a day where the solidarity day is worked on a holiday or an RTT day.</summary>
    public static Fraction Target(
        WeeklySchedule week, ref Fraction theoretical, LocalDate on, SolidarityMode mode, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        if (IsWithinLegalWeek(week, on, law, why))
        {
            return 0;
        }

        Fraction target = TargetHours(on, law, rules, why);
        mode.Explain(rules, why, usual: SolidarityMode.AlreadyCounted);
        if (mode is SolidarityMode.ExtraHours or SolidarityMode.Waived or SolidarityMode.DoneElsewhere)
        {
            Fraction solidarity = SolidarityHours.Compute(week, on, law, why).Exact;
            why?.Computed(
                new("heures à travailler hors journée de solidarité", "hours to work without the solidarity day"),
                $"{target} − {solidarity}",
                Hours.FromExact(target - solidarity));
            target -= solidarity;
        }
        else if (mode == SolidarityMode.IncludedInDays)
        {
            why?.Computed(new("jours théoriques, journée de solidarité comprise", "theoretical days with the solidarity day"), $"{theoretical} + 1",
                Days.FromExact(theoretical + 1));
            theoretical += 1;
        }

        Fraction perDay = week.HoursPerDay.Exact;
        Fraction toWork = target / perDay;
        why?.Computed(HoursADay, $"{week.WeeklyHours} / {week.DaysPerWeek}", week.HoursPerDay);
        why?.Computed(new("jours à travailler", "days to work"), $"{target} / {perDay}", Days.FromExact(toWork));
        Fraction left = Fraction.Max(0, theoretical - toWork);
        why?.Computed(Unrounded, $"max(0; {theoretical} − {toWork})", Days.FromExact(left));
        return left;
    }

    /// <summary>What is left of T once the days to work are rounded by the rule.</summary>
    public static Fraction AfterDaysToWork(Fraction theoretical, Fraction unrounded, RttRules? rules, Explanation? why)
    {
        DayRounding rounding = rules?.RoundDaysToWork ?? DayRounding.DayUp;
        Fraction toWork = rounding.Apply(theoretical - unrounded);
        Fraction left = Fraction.Max(0, theoretical - toWork);
        why?.Chosen(
            new($"jours à travailler, {rounding.Label().French}", $"days to work, {rounding.Label().English}"),
            Days.FromExact(toWork),
            Choice.Reason(rules?.RoundDaysToWork is not null),
            rules?.Source);
        why?.Computed(new("jours restants", "days left"), $"max(0; {theoretical} − {toWork})", Days.FromExact(left));
        return left;
    }

    public static Fraction Flat(Fraction theoretical, RttRules? rules, Explanation? why)
    {
        Days promised = rules?.FlatDays ?? throw Refusal.OutOfRange(rules?.FlatDays, nameof(RttRules.FlatDays), "the promised number of days");
        if (promised < Days.Zero || promised.Exact > theoretical)
        {
            throw Refusal.OutOfRange(promised, nameof(RttRules.FlatDays), $"between 0 and the {Days.FromExact(theoretical)} to work");
        }

        why?.Given(new("jours de RTT promis", "RTT days promised"), promised);
        return promised.Exact;
    }

    public static Fraction Accrual(WeeklySchedule week, Fraction theoretical, LocalDate on, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        Fraction weeks = theoretical / week.DaysPerWeek;
        Fraction perWeek;
        if (rules?.AccrualPerWeek is { } agreed)
        {
            if (agreed < Days.Zero || agreed > Days.Of(week.DaysPerWeek))
            {
                throw Refusal.OutOfRange(agreed, nameof(RttRules.AccrualPerWeek), $"between 0 and the {week.DaysPerWeek} days of a week");
            }

            perWeek = agreed.Exact;
            why?.Chosen(new("jours acquis par semaine", "days earned a week"), agreed, Choice.Reason(chosen: true), rules.Source);
        }
        else
        {
            DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
            perWeek = Fraction.Max(0, week.WeeklyHours.Exact - legal.Value.Exact) / week.HoursPerDay.Exact;
            why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
            why?.Read(LegalDurations.Week, legal);
            why?.Computed(
                new("jours acquis par semaine", "days earned a week"),
                $"max(0; {week.WeeklyHours} − {legal.Value}) / ({week.WeeklyHours} / {week.DaysPerWeek})",
                Days.FromExact(perWeek));
        }

        why?.Computed(new("semaines à travailler", "weeks to work"), $"{theoretical} / {week.DaysPerWeek}", Weeks.FromExact(weeks));
        why?.Computed(Unrounded, $"{weeks} × {perWeek}", Days.FromExact(weeks * perWeek));
        return weeks * perWeek;
    }

    /// <summary>The hours of the year, as the agreement lowers them.</summary>
    public static Fraction TargetHours(LocalDate on, FrenchLaw law, RttRules? rules, Explanation? why)
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
                target, nameof(RttRules.Target),
                $"more than 0 h and at most {legal.Value}: an agreement may lower the legal year, not raise it (C. trav. L3121-44)");
        }

        why?.Chosen(new("heures annuelles de l'accord", "annual hours of the agreement"), target, Choice.Reason(chosen: true),
            rules.Source ?? LabourCode.L3121_44);
        return target.Exact;
    }

    /// <summary>A week that is not above the legal one has nothing to give back: days short of the annual hours come from its calendar, not from RTT.</summary>
    private static bool IsWithinLegalWeek(WeeklySchedule week, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        if (week.WeeklyHours > legal.Value)
        {
            return false;
        }

        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Read(LegalDurations.Week, legal);
        why?.Chosen(
            Unrounded, Days.Zero, new("horaire au plus égal à la durée légale : aucun jour de RTT", "a week at or under the legal one has no RTT day"));
        return true;
    }

    private static Fraction InDays(WeeklySchedule week, Fraction hours, Explanation? why)
    {
        Fraction perDay = week.HoursPerDay.Exact;
        why?.Computed(HoursADay, $"{week.WeeklyHours} / {week.DaysPerWeek}", week.HoursPerDay);
        why?.Computed(Unrounded, $"{hours} / {perDay}", Days.FromExact(hours / perDay));
        return hours / perDay;
    }
}
