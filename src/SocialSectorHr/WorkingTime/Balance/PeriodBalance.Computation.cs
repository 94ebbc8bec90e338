using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The hours worked, those of paid leave, and the legal week over the whole period.</content>
public readonly partial record struct PeriodBalance
{
    // The weeks over which any employer may arrange the time without an agreement (D3121-27): nine up to fifty employees.
    private const int LongestAlone = 4;

    internal PeriodBalance(in PeriodBalanceQuestion question, Explanation? why = null)
    {
        this.question = question;
        DatedValue<Hours> legal = question.Law.On(question.Days.On, LegalDurations.Week);
        Fraction perDay = question.Week.HoursPerDay.Exact;
        Hours = Hours.FromExact(question.WorkedDays * perDay);
        PaidLeave = Hours.FromExact(question.LeaveDays * perDay);
        Threshold = Hours.FromExact(legal.Value.Exact * question.Weeks);
        if (why is not null)
        {
            if (question.Weeks > LongestAlone)
            {
                RttEntitlement.Suppose(why);
            }

            ExplainHours(question, why);
            ExplainThreshold(question, legal, why);
        }
    }

    private void ExplainHours(in PeriodBalanceQuestion question, Explanation why)
    {
        WeeklySchedule week = question.Week;
        Fraction theoretical = question.Days.Compute(why);
        why.Given(new("jours de RTT", "RTT days"), Rtt);
        why.Computed(new("jours travaillés", "days worked"), $"{theoretical} − {Rtt}", WorkedDays);
        why.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why.Computed(
            new("heures de ces jours", "hours of these days"), $"{WorkedDays} × {week.WeeklyHours} / {week.DaysPerWeek}", Hours);
        if (PaidLeave == Hours.Zero)
        {
            return;
        }

        why.Computed(
            new("heures de congés payés", "hours of paid leave"),
            $"({question.Days.Counts.WorkingDays} − {theoretical}) × {week.WeeklyHours} / {week.DaysPerWeek}",
            PaidLeave);
        (Bilingual reason, LegalSource? source) = (question.Rules?.CountPaidLeave, question.Ruling) switch
        {
            ({ }, _) => (Choice.Reason(chosen: true), question.Rules.Source),
            (null, { } ruling) => (new("décompte sur deux semaines", "count over two weeks"), ruling),
            (null, null) => (
                new Bilingual(
                    "non tranché pour cette période : écartés par défaut, une réclamation est possible",
                    "not settled for this period: left out by default, a claim is possible"),
                null),
        };
        why.Chosen(new("congés payés dans le décompte", "paid leave in the count"), CountsPaidLeave, reason, source);
        if (CountsPaidLeave)
        {
            why.Computed(
                new("heures comparées au seuil", "hours compared with the threshold"), $"{Hours} + {PaidLeave}", CountedHours);
        }
    }

    private void ExplainThreshold(in PeriodBalanceQuestion question, in DatedValue<Hours> legal, Explanation why)
    {
        DayCounts counts = question.Days.Counts;
        Fraction weeks = question.Weeks;
        why.Computed(
            new("semaines de la période", "weeks of the period"),
            $"{counts.CalendarDays} / {PeriodBalanceQuestion.DaysAWeek}",
            Weeks.FromExact(weeks));
        why.Read(LegalDurations.Week, legal);
        why.Computed(
            new("heures à 35 h en moyenne sur la période", "hours at an average of 35 h over the period"),
            $"{legal.Value} × {weeks}",
            Threshold,
            LabourCode.L3121_41);
        why.Computed(new("semaine moyenne", "average week"), $"{CountedHours} / {weeks}", AverageWeek);
        why.Computed(
            new("heures supplémentaires", "overtime"), $"max(0; {CountedHours} − {Threshold})", Overtime, LabourCode.L3121_41);
        if (Quantieme.AddMonths(counts.Start, 12) <= counts.End)
        {
            why.Concluded(
                new("limite hebdomadaire de l'accord", "weekly limit of the agreement"),
                null,
                new(
                    "obligatoire au-delà d'un an, qu'un accord de branche doit autoriser : "
                        + "les heures qui la dépassent sont supplémentaires aussitôt, sans être examinées ici",
                    "compulsory beyond a year, which a branch agreement must allow: "
                        + "the hours above it are overtime at once, and are not looked at here"),
                LabourCode.L3121_44);
        }
    }
}
