using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The dated facts of an accrual, and the times they make by one method.</summary>
internal readonly struct LeaveFacts(LocalDate first, LocalDate last, Weekdays weekdays, Absence[]? absences, FrenchLaw law, LeaveRules? rules)
{
    public LocalDate First => first;

    public LocalDate Last => last;

    public LeaveTimes Times(PaidLeaveRight right, AccrualMethod method, Explanation? why)
    {
        AccrualCounting counting = new(method, weekdays);
        Fraction period = counting.Count(first, last);
        why?.Counted(new("durée de la période", "length of the period"), counting.Time(period).Value);
        Fraction sick = 0;
        Fraction idle = 0;
        SicknessAccrual sickness = new(right, law, rules);
        foreach (Absence absence in absences ?? [])
        {
            LocalDate start = LocalDate.Max(first, absence.Period.Start);
            LocalDate end = LocalDate.Min(last, absence.Period.End);
            if (start > end)
            {
                continue;
            }

            switch (LeaveAbsences.Treatment(absence.Kind, rules))
            {
                case LeaveTreatment.Sickness:
                    sick += Sick(ref sickness, counting, start, end, why);
                    break;
                case LeaveTreatment.None:
                    idle += Idle(absence.Kind, counting.Count(start, end), counting, why);
                    break;
                case LeaveTreatment.Dated:
                    idle += NotYetWork(absence, counting, start, end, why);
                    break;
                default:
                    break;
            }
        }

        Fraction worked = period - sick - idle;
        if (worked != period)
        {
            why?.Computed(
                new("temps de travail ou assimilé", "time worked or treated as work"), $"{period} − {sick} − {idle}", counting.Time(worked).Value,
                LabourCode.L3141_5);
        }

        return new(counting.Time(worked), counting.Time(sick), sickness.Acquired, sickness.Cap);
    }

    private static Fraction Idle(AbsenceKind kind, Fraction count, AccrualCounting counting, Explanation? why)
    {
        Bilingual label = kind.Label();
        why?.Counted(new($"sans congés : {label.French}", $"without leave: {label.English}"), counting.Time(count).Value);
        return count;
    }

    /// <summary>Each part of the absence at the rate of its time, newest first.</summary>
    private Fraction Sick(ref SicknessAccrual sickness, AccrualCounting counting, LocalDate start, LocalDate end, Explanation? why)
    {
        Fraction count = 0;
        while (start <= end)
        {
            DatedValue<LeaveDays> rate = law.On(end, LegalLeave.SicknessPerMonth);
            LocalDate from = LocalDate.Max(start, rate.From);
            Fraction part = counting.Count(from, end);
            sickness.Add(counting.Time(part), end, why);
            count += part;
            end = from.PlusDays(-1);
        }

        return count;
    }

    private Fraction NotYetWork(Absence absence, AccrualCounting counting, LocalDate start, LocalDate end, Explanation? why)
    {
        Dated<bool> table = absence.Kind == AbsenceKind.ElectiveOffice ? LegalLeave.ElectiveOfficeCountsAsWork : LegalLeave.WorkAccidentWithoutLimit;
        if (absence.Kind == AbsenceKind.WorkAccident)
        {
            // One uninterrupted year counted as work whatever its time.
            start = LocalDate.Max(start, Quantieme.AddMonths(absence.Period.Start, 12));
        }

        Fraction count = 0;
        while (start <= end)
        {
            DatedValue<bool> row = law.On(end, table);
            LocalDate from = LocalDate.Max(start, row.From);
            why?.Read(table, row);
            if (!row.Value && absence.Kind == AbsenceKind.WorkAccident)
            {
                why?.Chosen(
                    new("au-delà d'un an avant le 24 avril 2024", "beyond a year before 24 April 2024"),
                    null,
                    new("selon la lettre du code d'alors : les juges l'écartent, une réclamation est possible",
                        "by the letter of the Code of then: the courts set it aside, a claim is possible"),
                    CaseLaw.Soc_2024_10_02_23_14806);
            }

            count += row.Value ? 0 : Idle(absence.Kind, counting.Count(from, end), counting, why);
            end = from.PlusDays(-1);
        }

        return count;
    }
}
