namespace SocialSectorHr;

/// <content>The days worked and their hours, then the year they make.</content>
public readonly partial record struct YearBalance
{
    internal YearBalance(in YearBalanceQuestion question, Explanation? why = null)
    {
        this.question = question;
        WeeklySchedule week = question.Week;
        Fraction theoretical = question.Days.Compute(why);
        Fraction worked = question.WorkedDays;
        Fraction hours = worked * week.HoursPerDay.Exact;
        why?.Given(new("jours de RTT", "RTT days"), question.Rtt);
        question.Solidarity.Explain(question.Rules?.Source, why);
        Bilingual label = new("jours travaillés", "days worked");
        if (question.Solidarity.ExtraDays == 0)
        {
            why?.Computed(label, $"{theoretical} − {question.Rtt}", Days.FromExact(worked));
        }
        else
        {
            why?.Computed(label, $"{theoretical} − {question.Rtt} + {question.Solidarity.ExtraDays}", Days.FromExact(worked));
        }

        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Computed(
            new("heures de ces jours", "hours of these days"),
            $"{worked} × {week.WeeklyHours} / {week.DaysPerWeek}",
            SocialSectorHr.Hours.FromExact(hours));
        Hours = new(question.Hours, hours, worked, question.Rtt.Exact, new("semaine moyenne", "average week"), why);
    }
}
