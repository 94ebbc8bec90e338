namespace SocialSectorHr;

/// <content>The hours of the cycle, less those of leave and days off, then the year they make.</content>
public readonly partial record struct CycleBalance
{
    internal CycleBalance(in CycleBalanceQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (why is not null)
        {
            ExplainGiven(question, why);
        }

        Fraction day = question.AverageDay;
        Fraction toWork = question.HoursToWork.Exact;
        Fraction free = question.OnLeave;
        Fraction worked = toWork - free + ((question.Solidarity.ExtraDays - question.Rtt.Exact) * day);
        Bilingual label = new("heures travaillées", "hours worked");
        if (question.Solidarity.ExtraDays == 0)
        {
            why?.Computed(label, $"{toWork} − {free} − {question.Rtt} × {day}", SocialSectorHr.Hours.FromExact(worked));
        }
        else
        {
            why?.Computed(label, $"{toWork} − {free} − ({question.Rtt} − 1) × {day}", SocialSectorHr.Hours.FromExact(worked));
        }

        Hours = new(
            question.Hours,
            worked,
            worked,
            question.Off,
            new("semaine moyenne, jours de RTT compris", "average week, RTT days included"),
            why);
    }

    private static void ExplainGiven(in CycleBalanceQuestion question, Explanation why)
    {
        WorkCycle cycle = question.Cycle;
        LeaveDays leave = question.Leave;
        _ = cycle.ToWork(question.Year, question.Calendar, why);
        why.Given(new("congés payés", "paid leave"), leave);
        why.Given(new("semaine moyenne du cycle", "average week of the cycle"), cycle.AverageWeek);
        why.Computed(
            new("heures de congés payés", "hours of paid leave"),
            $"{leave} / {LeaveDays.PerWeek(leave.Unit)} × {cycle.AverageWeek}",
            SocialSectorHr.Hours.FromExact(question.OnLeave));
        why.Chosen(
            new("congés et jours de RTT, en heures", "leave and RTT days, in hours"),
            null,
            new(
                "ceux de la semaine et du jour moyens du cycle : leurs dates ne sont pas connues",
                "those of the average week and day of the cycle: their dates are not known"));
        why.Computed(
            new("jour moyen", "average day"),
            $"{cycle.AverageWeek} / {cycle.DaysPerWeek}",
            SocialSectorHr.Hours.FromExact(question.AverageDay));
        why.Given(new("jours de RTT", "RTT days"), question.Rtt);
        question.Solidarity.Explain(question.Rules?.Source, why);
    }
}
