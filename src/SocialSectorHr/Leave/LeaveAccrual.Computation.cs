using SocialSectorHr.Law;

namespace SocialSectorHr;

// The leave of the times, each part before its ceiling.
public readonly partial record struct LeaveAccrual
{
    internal LeaveAccrual(LeaveAccrualQuestion question, Explanation? why = null)
    {
        (right, first, last, weekdays) = (question.Right, question.First, question.Last, question.Weekdays);
        (absences, law, rules) = (question.Absences, question.Law, question.Rules);
        Method = question is { IsDated: true, Method: AccrualMethod.MostFavourable } ? Best(question) : question.Method;
        Given(why, question);
        LeaveTimes times = question.IsDated ? TimesOf(question, Method, why) : GivenTimes(question, why);
        (Worked, Sick) = (times.Worked, times.Sick);
        SickPart = Lower(times.Sickness, times.SicknessCap);
        Explain(why, times);
    }

    private static AccrualMethod Best(LeaveAccrualQuestion question)
    {
        AccrualMethod best = AccrualMethod.CalendarMonths;
        LeaveDays most = RawBy(question, best);
        for (AccrualMethod method = AccrualMethod.FourWeekPeriods; method <= AccrualMethod.WorkingDays; method++)
        {
            LeaveDays raw = RawBy(question, method);
            if (raw > most)
            {
                (best, most) = (method, raw);
            }
        }

        return best;
    }

    private static LeaveDays RawBy(LeaveAccrualQuestion question, AccrualMethod method)
    {
        LeaveTimes times = TimesOf(question, method, null);
        LeaveDays before = WorkedPartOf(question.Right, times.Worked.Months) + Lower(times.Sickness, times.SicknessCap);
        return Lower(before, question.Right.Annual);
    }

    private static LeaveDays WorkedPartOf(PaidLeaveRight right, Months months) =>
        LeaveDays.FromExact(right.PerMonth.Exact * months.Exact, right.Unit);

    private static LeaveDays Lower(LeaveDays one, LeaveDays other) => one <= other ? one : other;

    private static LeaveTimes GivenTimes(LeaveAccrualQuestion question, Explanation? why)
    {
        why?.Given(new("temps de travail ou assimilé", "time worked or treated as work"), question.Worked.Value);
        SicknessAccrual sickness = new(question.Right, question.Law, question.Rules);
        if (question.Sick.Count > 0)
        {
            sickness.Add(question.Sick, question.Last, why);
        }

        return new(question.Worked, question.Sick, sickness.Acquired, sickness.Cap);
    }

    private void Given(Explanation? why, LeaveAccrualQuestion question)
    {
        if (why is null)
        {
            return;
        }

        if (!question.IsDated)
        {
            why.Chosen(new("décompte", "count"), FigureValue.Of(Method, Method.Label()));
            return;
        }

        why.Given(new("période", "period"), FigureValue.OfPeriod(first, last));
        bool best = LeaveAbsences.MethodOf(rules) == AccrualMethod.MostFavourable;
        why.Chosen(
            new("décompte", "count"),
            FigureValue.Of(Method, Method.Label()),
            best ? AccrualMethod.MostFavourable.Label() : default,
            best ? LabourCode.L3141_4 : rules?.Source);
    }

    private void Explain(Explanation? why, LeaveTimes times)
    {
        if (why is null || right is null)
        {
            return;
        }

        LegalSource ground = right.AboveLegal.Exact == 0 ? LabourCode.L3141_3 : LabourCode.L3141_9;
        Months months = SicknessAccrual.Months(times.Worked, why);
        why.Given(new("congés d'une année complète", "leave of a full year"), right.Annual);
        why.Computed(new("congés par mois", "leave a month"), $"{right.Annual} / 12", right.PerMonth, ground);
        why.Computed(new("acquis par le travail", "acquired by work"), $"{right.PerMonth} × {months}", WorkedPart, ground);
        if (times.Sick.Count > 0)
        {
            why.Computed(
                new("acquis pendant la maladie, plafonné", "acquired in sickness, at most the ceiling"),
                $"min({times.Sickness}; {times.SicknessCap})",
                SickPart,
                LabourCode.L3141_5_1);
            if (Method == AccrualMethod.FourWeekPeriods)
            {
                why.Concluded(
                    new("autre décompte", "other count"),
                    null,
                    new(
                        "le ministère compte par mois (quatre mois de maladie dans l'année : 28 jours) ; "
                            + "L3141-4 ne dit rien d'une partie de quatre semaines",
                        "the ministry counts by month (four months of sickness in the year: 28 days); "
                            + "L3141-4 says nothing of a part of four weeks"),
                    LabourCode.L3141_4);
            }
            else if (Method == AccrualMethod.WorkingDays)
            {
                why.Concluded(
                    new("autre décompte", "other count"),
                    null,
                    new(
                        "le ministère compte par mois (quatre mois de maladie dans l'année : 28 jours) ; "
                            + "L3141-4 ne dit rien d'une partie de vingt-quatre jours",
                        "the ministry counts by month (four months of sickness in the year: 28 days); "
                            + "L3141-4 says nothing of a part of twenty-four days"),
                    LabourCode.L3141_4);
            }
            else
            {
                why.Concluded(
                    new("autre décompte", "other count"),
                    null,
                    new(
                        "par périodes de quatre semaines, si le salarié y gagne (quatre mois de maladie dans l'année : 30 jours)",
                        "by periods of four weeks, if the employee gains by it (four months of sickness in the year: 30 days)"),
                    LabourCode.L3141_4);
            }

            why.Computed(
                new("acquis avant plafond annuel", "acquired before the ceiling of the year"),
                $"{WorkedPart} + {SickPart}",
                RawBeforeCap);
        }

        why.Computed(new("acquis, plafonné à l'année", "acquired, at most the year"), $"min({RawBeforeCap}; {right.Annual})", Raw, ground);
        why.Concluded(DayRounding.DayUp.Label(), Days, source: LabourCode.L3141_7);
    }
}
