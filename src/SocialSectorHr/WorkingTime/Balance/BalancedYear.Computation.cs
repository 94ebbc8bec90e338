using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The formulas of a year's balance, solved for one of its numbers.</content>
public readonly partial record struct BalancedYear
{
    internal BalancedYear(in BalancedYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Rtt, Leave, WeeklyHours) = (question.Rtt ?? default, question.Leave ?? default, question.Week ?? default);
        why?.Chosen(new("objectif", "goal"), FigureValue.Of(question.Goal, question.Goal.Label()));
        RttEntitlement.Suppose(why);
        question.Solidarity.Explain(question.Rules?.Source, why);
        if (question.Rtt is null)
        {
            Rtt = FindRtt(question, WeeklyHours, Leave, why);
        }
        else if (question.Leave is null)
        {
            Leave = FindLeave(question, WeeklyHours, Rtt, why);
        }
        else
        {
            WeeklyHours = FindWeek(question, Rtt, Leave, why);
        }
    }

    private static Bilingual ToWork => new("jours à travailler", "days to work");

    private static Bilingual RttLabel => new("jours de RTT", "RTT days");

    private static Bilingual WeekLabel => new("horaire hebdomadaire", "weekly hours");

    private static Bilingual LeaveLabel => new("congés en jours travaillés", "leave in days of work");

    /// <summary>N = T − W.</summary>
    private static Days FindRtt(in BalancedYearQuestion question, Hours week, LeaveDays leave, Explanation? why)
    {
        Fraction days = Workable(question, leave, why);
        if (days == 0)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), "few enough to leave a day to work");
        }

        why?.Given(WeekLabel, week);
        Fraction worked = question.Goal == YearGoal.LegalYear
            ? WorkedForHours(question, week, why)
            : WorkedForAverage(question, week, days, why);
        Days rtt = Days.FromExact(days - worked);
        why?.Computed(RttLabel, $"{days} − {worked}", rtt);
        return rtt;
    }

    /// <summary>L = O − N − W, or the T whose share above the legal week is N.</summary>
    private static LeaveDays FindLeave(in BalancedYearQuestion question, Hours week, Days rtt, Explanation? why)
    {
        DayCounts counts = question.Calendar.CountDays(question.Year);
        int open = counts.WorkingDays + question.Solidarity.ExtraDays;
        if (why is not null)
        {
            DaysToWork.Explain(counts, question.Calendar, why);
        }

        why?.Given(RttLabel, rtt);
        why?.Given(WeekLabel, week);
        Fraction off;
        if (question.Goal == YearGoal.LegalYear)
        {
            Fraction worked = WorkedForHours(question, week, why);
            off = open - rtt.Exact - worked;
            why?.Computed(LeaveLabel, $"{open} − {rtt} − {worked}", Days.FromExact(off));
        }
        else
        {
            DatedValue<Hours> legal = question.Law.On(question.On, LegalDurations.Week);
            if (week <= legal.Value)
            {
                throw Refusal.OutOfRange(
                    week,
                    "WeeklyHours",
                    $"more than {legal.Value}: at the legal week no RTT day brings an average down to it");
            }

            why?.Read(LegalDurations.Week, legal);
            Fraction needed = rtt.Exact * week.Exact / (week.Exact - legal.Value.Exact);
            off = open - needed;
            why?.Computed(ToWork, $"{rtt} × {week} / ({week} − {legal.Value})", Days.FromExact(needed));
            why?.Computed(LeaveLabel, $"{open} − {needed}", Days.FromExact(off));
        }

        int perWeek = question.DaysPerWeek;
        int counted = LeaveDays.PerWeek(LeaveUnit.Ouvres);
        LeaveDays leave = LeaveDays.FromExact(off * counted / perWeek, LeaveUnit.Ouvres);
        if (perWeek != counted)
        {
            why?.Computed(new("congés en jours ouvrés", "leave in ouvrés"), $"{off} × {counted} / {perWeek}", leave);
        }

        return leave;
    }

    /// <summary>h = target × n / W; where the solidarity hours are apart they are 7, or h / 5 for part time.</summary>
    private static Hours FindWeek(in BalancedYearQuestion question, Days rtt, LeaveDays leave, Explanation? why)
    {
        Fraction days = Workable(question, leave, why);
        Fraction worked = days - rtt.Exact;
        if (worked <= 0)
        {
            throw Refusal.OutOfRange(rtt, nameof(rtt), $"fewer than the {Days.FromExact(days)} to work in {question.Year}");
        }

        why?.Given(RttLabel, rtt);
        why?.Computed(new("jours travaillés", "days worked"), $"{days} − {rtt}", Days.FromExact(worked));
        DatedValue<Hours> legal = question.Law.On(question.On, LegalDurations.Week);
        why?.Read(LegalDurations.Week, legal);
        if (question.Goal == YearGoal.Average35)
        {
            Hours average = Hours.FromExact(legal.Value.Exact * days / worked);
            why?.Computed(WeekLabel, $"{legal.Value} × {days} / {worked}", average);
            return average;
        }

        Fraction target = RttEntitlement.TargetHours(question.On, question.Law, question.Rules, why);
        return question.Solidarity.IsApart
            ? WeekBesideSolidarity(question, target, worked, legal.Value, why)
            : WeekFor(question, target, worked, why);
    }

    private static Hours WeekFor(in BalancedYearQuestion question, Fraction target, Fraction worked, Explanation? why)
    {
        Hours week = Hours.FromExact(target * question.DaysPerWeek / worked);
        why?.Computed(WeekLabel, $"{target} × {question.DaysPerWeek} / {worked}", week);
        return week;
    }

    private static Hours WeekBesideSolidarity(
        in BalancedYearQuestion question, Fraction target, Fraction worked, Hours legal, Explanation? why)
    {
        int perWeek = question.DaysPerWeek;
        DatedValue<Hours> solidarity = question.Law.On(question.On, LegalDurations.SolidarityDay);
        why?.Read(LegalDurations.SolidarityDay, solidarity);
        Hours full = Hours.FromExact((target - solidarity.Value.Exact) * perWeek / worked);
        if (full >= legal)
        {
            why?.Computed(WeekLabel, $"({target} − {solidarity.Value}) × {perWeek} / {worked}", full);
            return full;
        }

        Hours part = Hours.FromExact(target / ((worked / perWeek) + (solidarity.Value.Exact / legal.Exact)));
        why?.Computed(
            new("horaire hebdomadaire, journée de solidarité proportionnelle", "weekly hours, the solidarity day in proportion"),
            $"{target} / ({worked} / {perWeek} + {solidarity.Value} / {legal})",
            part,
            LabourCode.L3133_8);
        return part;
    }

    /// <summary>W: the hours of the goal, less those of the solidarity day where they are apart, in days of h / n.</summary>
    private static Fraction WorkedForHours(in BalancedYearQuestion question, Hours week, Explanation? why)
    {
        Fraction target = RttEntitlement.TargetHours(question.On, question.Law, question.Rules, why);
        int perWeek = question.DaysPerWeek;
        if (question.Solidarity.IsApart)
        {
            Fraction solidarity = SolidarityHours.Of(week, question.On, question.Law, why).Exact;
            why?.Computed(
                new("heures à travailler hors journée de solidarité", "hours to work without the solidarity day"),
                $"{target} − {solidarity}",
                Hours.FromExact(target - solidarity));
            target -= solidarity;
        }

        Fraction worked = target * perWeek / week.Exact;
        why?.Computed(ToWork, $"{target} × {perWeek} / {week}", Days.FromExact(worked));
        return worked;
    }

    /// <summary>W: the share of T that 35 is of h.</summary>
    private static Fraction WorkedForAverage(in BalancedYearQuestion question, Hours week, Fraction days, Explanation? why)
    {
        DatedValue<Hours> legal = question.Law.On(question.On, LegalDurations.Week);
        why?.Read(LegalDurations.Week, legal);
        Fraction worked = days * legal.Value.Exact / week.Exact;
        why?.Computed(ToWork, $"{days} × {legal.Value} / {week}", Days.FromExact(worked));
        return worked;
    }

    /// <summary>T, and one more where the solidarity day is worked on a holiday or an RTT day.</summary>
    private static Fraction Workable(in BalancedYearQuestion question, LeaveDays leave, Explanation? why)
    {
        Fraction days = DaysToWork.Of(question.Calendar.CountDays(question.Year), leave, question.Calendar).Compute(why);
        int extra = question.Solidarity.ExtraDays;
        if (extra == 0)
        {
            return days;
        }

        why?.Computed(
            new("jours théoriques, journée de solidarité comprise", "theoretical days with the solidarity day"),
            $"{days} + {extra}",
            Days.FromExact(days + extra));
        return days + extra;
    }
}
