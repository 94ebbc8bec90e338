using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: whether it is due, its length by presence, whether it fits in the trial.</content>
public readonly partial record struct TrialNotice
{
    // Between the shortest and the longest month.
    private const int MonthsDiffer = 3;

    internal TrialNotice(in TrialNoticeQuestion question, Explanation? why = null)
    {
        this.question = question;
        ExplainGiven(question, why);
        LegalSource source = question.By == TrialParty.Employer ? LabourCode.L1221_25 : LabourCode.L1221_26;
        IsRequired = !IsSpared(question, why);
        if (!IsRequired)
        {
            (FullEnd, ContractEnd, Fits) = (On, On, true);
            return;
        }

        int presence = Period.DaysBetween(question.Start, On) + 1;
        why?.Counted(new("jours de présence, celui-ci compté", "days of presence, this one counted"), Days.Of(presence), source);
        if (Days.Of(presence) < question.Read(TrialLimits.NoticeFirstStep, why))
        {
            Hours = question.Read(TrialLimits.ShortestNotice, why);
        }
        else if (question.By == TrialParty.Employee || On <= After(TrialLimits.NoticeSecondStep, question, why))
        {
            Hours = question.Read(TrialLimits.ShortNotice, why);
        }
        else if (On <= After(TrialLimits.NoticeThirdStep, question, why))
        {
            Weeks = question.Read(TrialLimits.LongNotice, why);
        }
        else
        {
            Months = question.Read(TrialLimits.LongestNotice, why);
        }

        FullEnd = Hours is { } hours ? On.PlusDays((int)(hours.Exact / 24).Ceiling())
            : Weeks is { } weeks ? On.PlusWeeks((int)weeks.Exact.Numerator)
            : Quantieme.AddMonths(On, (int)Months!.Value.Exact.Numerator);
        Fits = FullEnd <= question.End;
        ContractEnd = Fits ? FullEnd : question.End;
        unworked = Fits || question.By == TrialParty.Employee ? 0 : Period.DaysBetween(question.End, FullEnd);
        if (why is not null)
        {
            ExplainEnd(source, why);
        }
    }

    /// <summary>
    /// A later notice is never over earlier: the last day that fits is found from the end, step by step. Within a step the notice keeps its
    /// length (a month varies by three days), so that it goes back by what is over the trial; before the step it is shorter.
    /// </summary>
    internal static LocalDate? Latest(in TrialNoticeQuestion question)
    {
        LocalDate day = question.End;
        while (day >= question.Start)
        {
            TrialNotice notice = new(question with { On = day });
            if (notice.Fits)
            {
                return day;
            }

            int over = Period.DaysBetween(question.End, notice.FullEnd);
            int back = notice.Months is null ? over : Math.Max(1, over - MonthsDiffer);
            day = LocalDate.Max(day.PlusDays(-back), notice.StepStart(question).PlusDays(-1));
        }

        return null;
    }

    private static void ExplainGiven(in TrialNoticeQuestion question, Explanation? why)
    {
        why?.Given(new("premier jour de l'essai", "first day of the trial"), question.Start);
        why?.Given(new("dernier jour de l'essai", "last day of the trial"), question.End);
        why?.Given(
            question.By == TrialParty.Employer
                ? new("prévenance donnée par l'employeur le", "notice given by the employer on")
                : new("prévenance donnée par le salarié le", "notice given by the employee on"),
            question.On);
    }

    private void ExplainEnd(LegalSource source, Explanation why)
    {
        why.Counted(
            Hours is null
                ? new("fin de la prévenance, comptée du lendemain", "end of the notice, counted from the day after")
                : new("fin de la prévenance, d'heure à heure", "end of the notice, from hour to hour"),
            FullEnd,
            source);
        why.Concluded(
            new("dernier jour du contrat", "last day of the contract"),
            ContractEnd,
            Fits ? default : new("la prévenance ne prolonge pas l'essai", "the notice does not extend the trial"),
            source);
        if (By == TrialParty.Employer)
        {
            why.Counted(
                new("jours calendaires payés sans être travaillés", "calendar days paid without being worked"),
                PaidInstead,
                LabourCode.L1221_25);
        }
    }

    /// <summary>Whether the employer owes none: the trial of a fixed term is too short.</summary>
    private static bool IsSpared(in TrialNoticeQuestion question, Explanation? why)
    {
        if (!question.IsOfFixedTerm
            || question.By == TrialParty.Employee
            || Days.Of(question.Stipulated) >= question.Read(TrialLimits.NoticeLeastTrial, why))
        {
            return false;
        }

        why?.Concluded(
            new("prévenance de l'employeur", "notice of the employer"),
            false,
            new("essai de moins d'une semaine", "trial of less than a week"),
            LabourCode.L1221_25);
        return true;
    }

    /// <summary>The first day on which a notice has the length that this one has.</summary>
    private LocalDate StepStart(in TrialNoticeQuestion question)
    {
        if (Months is not null)
        {
            return After(TrialLimits.NoticeThirdStep, question, null).PlusDays(1);
        }

        if (Weeks is not null)
        {
            return After(TrialLimits.NoticeSecondStep, question, null).PlusDays(1);
        }

        int first = (int)question.Read(TrialLimits.NoticeFirstStep, null).Exact.Ceiling();
        LocalDate longer = question.Start.PlusDays(first - 1);
        return On < longer ? question.Start : longer;
    }

    /// <summary>The last day of so many months of presence.</summary>
    private static LocalDate After(Dated<Months> step, in TrialNoticeQuestion question, Explanation? why) =>
        DayNumberRule.End(question.Start, WholeMonths.Count(question.Read(step, why), nameof(step)));
}
