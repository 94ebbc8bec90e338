using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// The times that the dated facts of an accrual make by one method.
public readonly partial record struct LeaveAccrual
{
    private static LeaveTimes TimesOf(LeaveAccrualQuestion question, AccrualMethod method, Explanation? why)
    {
        (LocalDate first, LocalDate last, FrenchLaw law, LeaveRules? rules) = (question.First, question.Last, question.Law, question.Rules);
        AccrualCounting counting = new(method, question.Weekdays);
        Fraction period = counting.Count(first, last);
        why?.Counted(new("durée de la période", "length of the period"), counting.Time(period).Value);
        Fraction sick = 0;
        Fraction idle = 0;
        SicknessAccrual sickness = new(question.Right, law, rules);
        foreach (Absence absence in question.Absences ?? [])
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
                    sick += AddSickness(ref sickness, counting, start, end, law, why);
                    break;
                case LeaveTreatment.None:
                    idle += question.HoldsSicknessAsUnpaid && absence.Kind == AbsenceKind.Unpaid
                        ? Uncounted(counting.Count(start, end), counting, why)
                        : IdleTime(absence.Kind, counting.Count(start, end), counting, why);
                    break;
                case LeaveTreatment.Dated:
                    idle += IdleUntilWork(absence, counting, start, end, law, why);
                    break;
                default:
                    Assimilated(absence.Kind, counting, start, end, rules, why);
                    break;
            }
        }

        Fraction worked = period - sick - idle;
        if (worked != period)
        {
            why?.Computed(
                new("temps de travail ou assimilé", "time worked or treated as work"),
                $"{period} − {sick} − {idle}",
                counting.Time(worked).Value,
                LabourCode.L3141_5);
        }

        return new(counting.Time(worked), counting.Time(sick), sickness.Acquired, sickness.Cap);
    }

    private static Fraction IdleTime(AbsenceKind kind, Fraction count, AccrualCounting counting, Explanation? why)
    {
        Bilingual label = kind.Label();
        LegalSource? source = LeaveAbsences.SourceOf(kind, null);
        why?.Counted(new($"sans congés : {label.French}", $"without leave: {label.English}"), counting.Time(count).Value, source);
        return count;
    }

    /// <summary>By a text alone, the sickness that it does not count stands among the unpaid leave.</summary>
    private static Fraction Uncounted(Fraction count, AccrualCounting counting, Explanation? why)
    {
        why?.Counted(
            new(
                "sans congés : maladie que le texte ne compte pas, congé sans solde",
                "without leave: sickness that the text does not count, unpaid leave"),
            counting.Time(count).Value);
        return count;
    }

    private static void Assimilated(
        AbsenceKind kind, AccrualCounting counting, LocalDate start, LocalDate end, LeaveRules? rules, Explanation? why)
    {
        if (why is not null)
        {
            Bilingual label = kind.Label();
            why.Counted(
                new($"assimilé à du travail : {label.French}", $"treated as work: {label.English}"),
                counting.Time(counting.Count(start, end)).Value,
                LeaveAbsences.SourceOf(kind, rules));
        }
    }

    /// <summary>Each part of the absence at the rate of its time, newest first.</summary>
    private static Fraction AddSickness(
        ref SicknessAccrual sickness,
        AccrualCounting counting,
        LocalDate start,
        LocalDate end,
        FrenchLaw law,
        Explanation? why)
    {
        Fraction count = 0;
        while (start <= end)
        {
            DatedValue<LeaveDays> rate = law.On(end, LegalLeave.SicknessPerMonth);
            LocalDate from = LocalDate.Max(start, rate.From);
            Fraction part = counting.Count(from, end);
            why?.Given(AbsenceKind.Sickness.Label(), FigureValue.OfPeriod(from, end));
            sickness.Add(counting.Time(part), end, why);
            count += part;
            end = from.PlusDays(-1);
        }

        return count;
    }

    private static Fraction IdleUntilWork(
        Absence absence,
        AccrualCounting counting,
        LocalDate start,
        LocalDate end,
        FrenchLaw law,
        Explanation? why)
    {
        Dated<bool> table = LeaveAbsences.WorkTable(absence.Kind);
        start = LeaveAbsences.FirstRead(absence, start);
        Fraction count = 0;
        while (start <= end)
        {
            DatedValue<bool> row = law.On(end, table);
            LocalDate from = LocalDate.Max(start, row.From);
            why?.Read(table, row);
            if (!row.Value && absence.Kind == AbsenceKind.WorkAccident)
            {
                why?.Concluded(
                    new("au-delà d'un an avant le 24 avril 2024", "beyond a year before 24 April 2024"),
                    null,
                    new(
                        "selon la lettre du code d'alors : les juges l'écartent, une réclamation est possible",
                        "by the letter of the Code of then: the courts set it aside, a claim is possible"),
                    CaseLaw.Soc_2024_10_02_23_14806);
            }

            if (!row.Value)
            {
                why?.Given(absence.Kind.Label(), FigureValue.OfPeriod(from, end));
                count += IdleTime(absence.Kind, counting.Count(from, end), counting, why);
            }

            end = from.PlusDays(-1);
        }

        return count;
    }
}
