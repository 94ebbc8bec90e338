using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The calendar days that earlier work takes off.</content>
public readonly partial record struct TrialPeriod
{
    private static int Deduct(in TrialQuestion question, IReadOnlyList<EarlierWork> earlier, int trial, Explanation? why)
    {
        if (question.SameJob is { } same)
        {
            return Barred(same, trial, why);
        }

        LocalDate start = question.Contract.Start;
        bool isAfterFixedTerm = false;
        int whole = 0;
        int halved = 0;
        LocalDate next = LocalDate.MinIsoValue;
        for (int i = 0; i < earlier.Count; i++)
        {
            EarlierWork work = earlier[i];
            (LocalDate from, bool isHalved) = Counted(work, question, why);
            LocalDate first = LocalDate.Max(from, next);
            if (first > work.Period.End)
            {
                continue;
            }

            int served = Period.DaysBetween(first, work.Period.End) + 1;
            next = work.Period.End.PlusDays(1);
            isAfterFixedTerm |= work.Kind == EarlierWorkKind.FixedTerm;
            why?.Counted(work.Kind.Label(), Days.Of(served), Source(work.Kind));
            (whole, halved) = isHalved ? (whole, halved + served) : (whole + served, halved);
        }

        int half = Halved(question, halved, trial, why);
        int deducted = whole + half;
        why?.Computed(
            new("jours calendaires déduits", "calendar days deducted"),
            $"{whole} + {half}",
            Days.Of(deducted),
            isAfterFixedTerm ? CaseLaw.Soc_2024_06_19_23_10783 : null);
        int left = Math.Max(0, trial - deducted);
        why?.Computed(
            new("jours calendaires d'essai restants", "calendar days of trial left"), $"max(0; {trial} − {deducted})", Days.Of(left));
        if (left > 0)
        {
            why?.Counted(new("dernier jour de l'essai réduit", "last day of the trial so reduced"), start.PlusDays(left - 1));
        }

        return deducted;
    }

    /// <summary>A fixed term after a fixed term in the same job has no trial: the whole of it is taken off.</summary>
    private static int Barred(EarlierWork work, int trial, Explanation? why)
    {
        why?.Given(work.Kind.Label(), FigureValue.OfPeriod(work.Period.Start, work.Period.End));
        if (work.IsSameJob is null)
        {
            why?.Assumed(new("même emploi", "same job"), true);
        }

        why?.Concluded(
            new("jours calendaires d'essai restants", "calendar days of trial left"),
            Days.Zero,
            new("second CDD pour le même emploi : pas de nouvel essai", "second fixed term in the same job: no new trial"),
            CaseLaw.Soc_2016_10_05_15_16384);
        return trial;
    }

    /// <summary>
    /// From which of its days a work counts, the day after its end if it does not; and whether the half of the trial limits it.
    /// </summary>
    private static (LocalDate From, bool IsHalved) Counted(EarlierWork work, in TrialQuestion question, Explanation? why)
    {
        LocalDate start = question.Contract.Start;
        why?.Given(work.Kind.Label(), FigureValue.OfPeriod(work.Period.Start, work.Period.End));
        switch (work.Kind)
        {
            case EarlierWorkKind.FixedTerm:
                bool counts = work.IsSameJob != false;
                if (work.IsSameJob is null && counts)
                {
                    why?.Assumed(new("même emploi", "same job"), true);
                }
                else if (!counts)
                {
                    why?.Concluded(
                        new("déduit de l'essai", "deducted from the trial"),
                        false,
                        new("autre emploi", "another job"),
                        question.Category is null ? CaseLaw.Soc_2016_10_05_15_16384 : LabourCode.L1243_11);
                }

                return (counts ? work.Period.Start : work.Period.End.PlusDays(1), false);
            case EarlierWorkKind.Internship:
                int window = Count(ReadAtStart(TrialLimits.InternshipWindow, question, why));
                bool isRecent = start <= Quantieme.AddMonths(work.Period.End, window);
                why?.Concluded(
                    new("embauche assez tôt après le stage", "hiring soon enough after the internship"),
                    isRecent,
                    source: LabourCode.L1221_24);
                return (isRecent ? work.Period.Start : work.Period.End.PlusDays(1), work.IsSameJob != true);
            default:
                int recent = Count(ReadAtStart(TrialLimits.TemporaryWorkWindow, question, why));
                return (LocalDate.Max(work.Period.Start, Quantieme.AddMonths(start, -recent)), false);
        }
    }

    private static int Halved(in TrialQuestion question, int halved, int trial, Explanation? why)
    {
        if (halved == 0)
        {
            return 0;
        }

        Percent ceiling = ReadAtStart(TrialLimits.InternshipCeiling, question, why);
        int most = (int)(ceiling.Exact * trial).Floor();
        why?.Computed(
            new("moitié de l'essai", "half of the trial"),
            $"{trial} × {ceiling}",
            Days.FromExact(ceiling.Exact * trial),
            LabourCode.L1221_24);
        int counted = Math.Min(halved, most);
        why?.Concluded(
            new("stage retenu, en jours entiers", "internship counted, in whole days"),
            Days.Of(counted),
            new("l'emploi n'est pas connu pour être celui du stage", "the job is not known to be that of the internship"),
            LabourCode.L1221_24);
        return counted;
    }

    private static T ReadAtStart<T>(Dated<T> table, in TrialQuestion question, Explanation? why)
    {
        DatedValue<T> row = question.Law.On(question.Contract.Start, table);
        why?.Read(table, row);
        return row.Value;
    }

    private static LegalSource Source(EarlierWorkKind kind) => kind switch
    {
        EarlierWorkKind.FixedTerm => LabourCode.L1243_11,
        EarlierWorkKind.Internship => LabourCode.L1221_24,
        _ => LabourCode.L1251_38,
    };
}
