using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the threshold, the hours above it, the two premiums.</content>
public readonly partial record struct WorkedOvertime
{
    internal WorkedOvertime(WorkedOvertimeQuestion question, Explanation? why = null)
    {
        this.question = question;
        WorkedTime period = question.Time;
        why?.Chosen(
            new("période de décompte", "counted over"),
            FigureValue.Of(period.Counting, period.Counting.Label()),
            source: SourceOf(period.Counting));
        why?.Given(new("premier jour", "first day"), period.Start);
        Threshold = ThresholdOf(question, why);
        why?.Given(new("heures travaillées", "hours worked"), period.Worked);
        CountsPaidLeave = CountsLeave(question, why);
        Hours = Above(Threshold, Counted(period, CountsPaidLeave), period.AlreadyCounted);
        ExplainHours(question, why);
        Premium = PremiumOf(question, question.Rules?.Premium, OvertimeRates.Premium, nameof(OvertimeRules.Premium), why);
        PremiumBeyond = PremiumOf(
            question,
            question.Rules?.PremiumBeyond,
            OvertimeRates.PremiumBeyond,
            nameof(OvertimeRules.PremiumBeyond),
            why);
        FirstHours = Split(question, Hours, why);
    }

    private void ExplainHours(WorkedOvertimeQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        WorkedTime period = question.Time;
        if (CountsPaidLeave && period.PaidLeave != Hours.Zero)
        {
            why.Computed(
                new("heures comparées au seuil", "hours compared with the threshold"),
                $"{period.Worked} + {period.PaidLeave}",
                CountedHours);
        }

        Bilingual label = new("heures supplémentaires", "overtime");
        if (period.AlreadyCounted == Hours.Zero)
        {
            why.Computed(label, $"max(0; {CountedHours} − {Threshold})", Hours);
        }
        else
        {
            why.Given(new("heures déjà décomptées en cours de période", "hours already counted during the period"), period.AlreadyCounted);
            why.Computed(label, $"max(0; {CountedHours} − {Threshold} − {period.AlreadyCounted})", Hours, LabourCode.L3121_44);
        }

        if (OfLeave != Hours.Zero)
        {
            why.Computed(
                new("dont heures dues à la prise en compte des congés payés", "of which because paid leave counts"),
                $"{Hours} − max(0; {period.Worked} − {Threshold} − {period.AlreadyCounted})",
                OfLeave,
                question.LeaveRuling);
        }
    }

    private static bool CountsLeave(WorkedOvertimeQuestion question, Explanation? why)
    {
        OvertimeRules? rules = question.Rules;
        bool counts = question.Reading ?? question.IsLeaveUsual;
        if (why is null || question.Time.PaidLeave == Hours.Zero)
        {
            return counts;
        }

        why.Given(new("heures de congés payés", "hours of paid leave"), question.Time.PaidLeave);
        bool chosen = rules?.CountPaidLeave == counts;
        LegalSource? ruling = question.LeaveRuling;
        bool usual = ruling is not null;
        Bilingual reason = (chosen, counts == usual, usual) switch
        {
            (true, _, _) => Choice.Reason(chosen: true),
            (_, false, _) => Choice.Reason(chosen: false, usual: false),
            (_, _, true) => new(
                "s'applique aux affaires en cours, dans la limite de la prescription de trois ans",
                "applies to pending cases, within the three years of limitation"),
            _ when rules?.WeeklyCeiling is not null => new(
                "non tranché pour un aménagement du temps de travail sur l'année : écartés par défaut, une réclamation est possible",
                "not settled for an arrangement over the year: left out by default, a claim is possible"),
            _ => new(
                "non tranché au-delà de deux semaines : écartés par défaut, une réclamation est possible",
                "not settled beyond two weeks: left out by default, a claim is possible"),
        };
        LegalSource? source = chosen ? rules!.Source : counts ? ruling : null;
        why.Chosen(new("congés payés dans le seuil", "paid leave in the threshold"), counts, reason, source);
        return counts;
    }

    private static Percent PremiumOf(
        WorkedOvertimeQuestion question, Percent? agreed, Dated<Percent> legal, string parameter, Explanation? why) =>
        OvertimeRules.PremiumOf(agreed, legal, parameter, question.Time.Start, question.Law, question.Rules?.Source, why);

    /// <summary>The hours that bear the first premium; null where the texts do not split them.</summary>
    private static Hours? Split(WorkedOvertimeQuestion question, Hours overtime, Explanation? why)
    {
        OvertimeRules? rules = question.Rules;
        Hours? band = rules?.FirstHours
            ?? (question.IsLegalWeek ? question.Law.On(question.Time.Start, OvertimeRates.FirstHours).Value : null);
        if (band is not { } first)
        {
            why?.Concluded(
                new("répartition entre les deux majorations", "split between the two premiums"),
                null,
                new(
                    "les textes lus ne la disent que pour la semaine décomptée à partir de 35 heures",
                    "the texts read say it only for a week counted from 35 hours on"));
            return null;
        }

        Hours firstHours = Hours.FromExact(Fraction.Min(overtime.Exact, first.Exact));
        LegalSource source = rules?.FirstHours is null ? LabourCode.L3121_36 : rules.Source ?? LabourCode.L3121_33;
        why?.Computed(
            new("heures à la première majoration", "hours at the first premium"),
            $"min({overtime}; {first})",
            firstHours,
            source);
        why?.Computed(
            new("heures à la seconde majoration", "hours at the second premium"),
            $"{overtime} − {firstHours}",
            overtime - firstHours,
            source);
        return firstHours;
    }

    private static Hours Counted(WorkedTime period, bool isLeaveCounted) =>
        isLeaveCounted ? period.Worked + period.PaidLeave : period.Worked;

    private static Hours Above(Hours threshold, Hours counted, Hours already) =>
        Hours.FromExact(Fraction.Max(0, counted.Exact - threshold.Exact - already.Exact));

    private static LegalSource? SourceOf(OvertimeCounting counting) => counting switch
    {
        OvertimeCounting.Weekly => LabourCode.L3121_35,
        OvertimeCounting.TwoWeeks or OvertimeCounting.Yearly => LabourCode.L3121_41,
        _ => null,
    };
}
