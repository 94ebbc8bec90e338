using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The formulas of a year brought to its goal: those of its balance, solved for one of its numbers.</summary>
internal static class BalancedYearFormulas
{
    private static Bilingual ToWork => new("jours à travailler", "days to work");

    private static Bilingual RttLabel => new("jours de RTT", "RTT days");

    public static (Days Rtt, LeaveDays Leave, Hours Week) Solve(BalancedYearFacts facts, FrenchLaw law, Explanation? why)
    {
        why?.Chosen(new("objectif", "goal"), FigureValue.Of(facts.Goal, facts.Goal.Label()));
        facts.Solidarity.Explain(facts.Rules, why);
        return facts switch
        {
            { Week: { } week, Leave: { } leave } => (Rtt(facts, week, leave, law, why), leave, week),
            { Week: { } week, Rtt: { } rtt } => (rtt, Leave(facts, week, rtt, law, why), week),
            _ => (facts.Rtt!.Value, facts.Leave!.Value, Week(facts, facts.Rtt.Value, facts.Leave.Value, law, why)),
        };
    }

    /// <summary>N = T − W.</summary>
    private static Days Rtt(BalancedYearFacts facts, Hours week, LeaveDays leave, FrenchLaw law, Explanation? why)
    {
        Fraction days = Workable(facts, leave, why);
        if (days == 0)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), "few enough to leave a day to work");
        }

        why?.Given(WeekLabel, week);
        Fraction worked = facts.Goal == YearGoal.LegalYear ? WorkedForHours(facts, week, law, why) : WorkedForAverage(facts, week, days, law, why);
        why?.Computed(RttLabel, $"{days} − {worked}", Days.FromExact(days - worked));
        return Days.FromExact(days - worked);
    }

    /// <summary>L = O − N − W, or the T whose share above the legal week is N.</summary>
    private static LeaveDays Leave(BalancedYearFacts facts, Hours week, Days rtt, FrenchLaw law, Explanation? why)
    {
        DayCounts counts = facts.Calendar.CountDays(facts.Year);
        int open = counts.WorkingDays + Extra(facts);
        if (why is not null)
        {
            DaysToWork.Explain(counts, facts.Calendar, why);
        }

        why?.Given(RttLabel, rtt);
        why?.Given(WeekLabel, week);
        Fraction off;
        if (facts.Goal == YearGoal.LegalYear)
        {
            Fraction worked = WorkedForHours(facts, week, law, why);
            off = open - rtt.Exact - worked;
            why?.Computed(LeaveLabel, $"{open} − {rtt} − {worked}", Days.FromExact(off));
        }
        else
        {
            DatedValue<Hours> legal = law.On(On(facts), LegalDurations.Week);
            if (week <= legal.Value)
            {
                throw Refusal.OutOfRange(week, "WeeklyHours", $"more than {legal.Value}: at the legal week no RTT day brings an average down to it");
            }

            why?.Read(LegalDurations.Week, legal);
            Fraction needed = rtt.Exact * week.Exact / (week.Exact - legal.Value.Exact);
            off = open - needed;
            why?.Computed(ToWork, $"{rtt} × {week} / ({week} − {legal.Value})", Days.FromExact(needed));
            why?.Computed(LeaveLabel, $"{open} − {needed}", Days.FromExact(off));
        }

        int perWeek = facts.Calendar.Weekdays.Number();
        LeaveDays leave = LeaveDays.FromExact(off * LeaveDays.PerWeek(LeaveUnit.Ouvres) / perWeek, LeaveUnit.Ouvres);
        if (perWeek != LeaveDays.PerWeek(LeaveUnit.Ouvres))
        {
            why?.Computed(new("congés en jours ouvrés", "leave in ouvrés"), $"{off} × {LeaveDays.PerWeek(LeaveUnit.Ouvres)} / {perWeek}", leave);
        }

        return leave;
    }

    /// <summary>h = target × n / W; where the solidarity hours come on top they are 7, or h / 5 for part time.</summary>
    private static Hours Week(BalancedYearFacts facts, Days rtt, LeaveDays leave, FrenchLaw law, Explanation? why)
    {
        Fraction days = Workable(facts, leave, why);
        Fraction worked = days - rtt.Exact;
        if (worked <= 0)
        {
            throw Refusal.OutOfRange(rtt, nameof(rtt), $"fewer than the {Days.FromExact(days)} to work in {facts.Year}");
        }

        why?.Given(RttLabel, rtt);
        why?.Computed(new("jours travaillés", "days worked"), $"{days} − {rtt}", Days.FromExact(worked));
        DatedValue<Hours> legal = law.On(On(facts), LegalDurations.Week);
        why?.Read(LegalDurations.Week, legal);
        if (facts.Goal == YearGoal.Average35)
        {
            Fraction average = legal.Value.Exact * days / worked;
            why?.Computed(WeekLabel, $"{legal.Value} × {days} / {worked}", Hours.FromExact(average));
            return Hours.FromExact(average);
        }

        Fraction target = RttFormulas.TargetHours(On(facts), law, facts.Rules, why);
        int perWeek = facts.Calendar.Weekdays.Number();
        if (facts.Solidarity != SolidarityMode.ExtraHours)
        {
            why?.Computed(WeekLabel, $"{target} × {perWeek} / {worked}", Hours.FromExact(target * perWeek / worked));
            return Hours.FromExact(target * perWeek / worked);
        }

        DatedValue<Hours> solidarity = law.On(On(facts), LegalDurations.SolidarityDay);
        why?.Read(LegalDurations.SolidarityDay, solidarity);
        Fraction full = (target - solidarity.Value.Exact) * perWeek / worked;
        if (full >= legal.Value.Exact)
        {
            why?.Computed(WeekLabel, $"({target} − {solidarity.Value}) × {perWeek} / {worked}", Hours.FromExact(full));
            return Hours.FromExact(full);
        }

        Fraction part = target / ((worked / perWeek) + (solidarity.Value.Exact / legal.Value.Exact));
        why?.Computed(
            new("horaire hebdomadaire, journée de solidarité proportionnelle", "weekly hours, the solidarity day in proportion"),
            $"{target} / ({worked} / {perWeek} + {solidarity.Value} / {legal.Value})",
            Hours.FromExact(part),
            LabourCode.L3133_8);
        return Hours.FromExact(part);
    }

    /// <summary>W: the hours of the goal, less those of the solidarity day where they come on top, in days of h / n.</summary>
    private static Fraction WorkedForHours(BalancedYearFacts facts, Hours week, FrenchLaw law, Explanation? why)
    {
        Fraction target = RttFormulas.TargetHours(On(facts), law, facts.Rules, why);
        int perWeek = facts.Calendar.Weekdays.Number();
        if (facts.Solidarity == SolidarityMode.ExtraHours)
        {
            Fraction solidarity = SolidarityHours.Compute(week, On(facts), law, why).Exact;
            why?.Computed(
                new("heures à travailler hors journée de solidarité", "hours to work without the solidarity day"), $"{target} − {solidarity}",
                Hours.FromExact(target - solidarity));
            target -= solidarity;
        }

        Fraction worked = target * perWeek / week.Exact;
        why?.Computed(ToWork, $"{target} × {perWeek} / {week}", Days.FromExact(worked));
        return worked;
    }

    /// <summary>W: the share of T that 35 is of h.</summary>
    private static Fraction WorkedForAverage(BalancedYearFacts facts, Hours week, Fraction days, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(On(facts), LegalDurations.Week);
        why?.Read(LegalDurations.Week, legal);
        Fraction worked = days * legal.Value.Exact / week.Exact;
        why?.Computed(ToWork, $"{days} × {legal.Value} / {week}", Days.FromExact(worked));
        return worked;
    }

    /// <summary>T, and one more where the solidarity day is worked on a holiday or an RTT day.</summary>
    private static Fraction Workable(BalancedYearFacts facts, LeaveDays leave, Explanation? why)
    {
        Fraction days = DaysToWork.Of(facts.Calendar.CountDays(facts.Year), leave, facts.Calendar).Compute(why);
        if (Extra(facts) == 0)
        {
            return days;
        }

        why?.Computed(new("jours théoriques, journée de solidarité comprise", "theoretical days with the solidarity day"), $"{days} + 1", Days.FromExact(days + 1));
        return days + 1;
    }

    private static int Extra(BalancedYearFacts facts) => facts.Solidarity == SolidarityMode.IncludedInDays ? 1 : 0;

    private static LocalDate On(BalancedYearFacts facts) => new(facts.Year, 1, 1);

    private static Bilingual WeekLabel => new("horaire hebdomadaire", "weekly hours");

    private static Bilingual LeaveLabel => new("congés en jours travaillés", "leave in days of work");
}
