using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The notice that ends a trial (délai de prévenance), C. trav. L1221-25 and L1221-26: 24 or 48 hours, two weeks or a month, by presence.</summary>
/// <remarks>
/// It never extends the trial: where it does not fit, the contract stops with the trial and the employer pays the rest, paid leave included, unless the fault
/// was grave. Presence is the calendar time since the first day, the day of the notice counted (one secondary source; absences are the caller's to leave out by
/// a later notice day). A notice runs from hour to hour: it is over on the same hour of its last day. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct TrialNotice
{
    // Between the shortest and the longest month.
    private const int MonthsDiffer = 3;

    private readonly TrialNoticeQuestion? question;

    private TrialNotice(TrialNoticeQuestion question)
    {
        this = Compute(question, null);
        this.question = question;
    }

    /// <summary>Who gives it.</summary>
    public TrialParty By { get; private init; }

    /// <summary>The day it is given.</summary>
    public LocalDate On { get; private init; }

    /// <summary>Whether a notice is due: not of the employer where a fixed term has a trial of less than a week.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>The notice where it is of hours: 24 or 48; otherwise null.</summary>
    public Hours? Hours { get; private init; }

    /// <summary>The notice where it is of weeks: two; otherwise null.</summary>
    public Weeks? Weeks { get; private init; }

    /// <summary>The notice where it is of months: one; otherwise null.</summary>
    public Months? Months { get; private init; }

    /// <summary>The day on which the whole notice is over, whether the trial lasts so long or not.</summary>
    public LocalDate FullEnd { get; private init; }

    /// <summary>The last day of the contract: that of the notice, or that of the trial if it comes first.</summary>
    public LocalDate ContractEnd { get; private init; }

    /// <summary>Whether the whole notice ends within the trial.</summary>
    public bool Fits { get; private init; }

    /// <summary>The calendar days of notice that the employer pays because they do not fit (indemnité compensatrice), paid leave included; zero for the
    /// employee.</summary>
    public Days PaidInstead { get; private init; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Délai de prévenance de l'essai", "Notice that ends the trial");
        if (question is not { } asked)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, asked.Law);
        _ = Compute(asked, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The length and the last day of the contract.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string length = Hours?.ToString(language) ?? Weeks?.ToString(language) ?? Months?.ToString(language) ?? (french ? "aucune prévenance" : "no notice");
        return french ? $"{length}, fin du contrat le {DateText.Write(ContractEnd, language)}" : $"{length}, contract ends on {DateText.Write(ContractEnd, language)}";
    }

    internal static TrialNotice Of(TrialNoticeQuestion question) => new(question);

    internal static TrialParty Defined(TrialParty by) => Enum.IsDefined(by) ? by : throw Refusal.Undefined(by, nameof(by));

    /// <summary>
    /// A later notice is never over earlier: the last day that fits is found from the end, step by step. Within a step the notice keeps its length (a month
    /// varies by three days), so that it goes back by what is over the trial; before the step it is shorter.
    /// </summary>
    internal static LocalDate? Latest(TrialNoticeQuestion question)
    {
        LocalDate day = question.End;
        while (day >= question.Start)
        {
            TrialNotice notice = Compute(question with { On = day }, null);
            if (notice.Fits)
            {
                return day;
            }

            int over = Period.DaysBetween(question.End, notice.FullEnd);
            int back = notice.Months is null ? over : Math.Max(1, over - MonthsDiffer);
            day = LocalDate.Max(day.PlusDays(-back), StepStart(question, notice).PlusDays(-1));
        }

        return null;
    }

    private static TrialNotice Compute(TrialNoticeQuestion question, Explanation? why)
    {
        LocalDate on = question.On;
        TrialNotice notice = new() { By = question.By, On = on, IsRequired = true };
        why?.Given(new("premier jour de l'essai", "first day of the trial"), question.Start);
        why?.Given(new("dernier jour de l'essai", "last day of the trial"), question.End);
        why?.Given(
            question.By == TrialParty.Employer
                ? new("prévenance donnée par l'employeur le", "notice given by the employer on")
                : new("prévenance donnée par le salarié le", "notice given by the employee on"),
            on);
        if (question is { IsOfFixedTerm: true, By: TrialParty.Employer })
        {
            Days least = Read(TrialLimits.NoticeLeastTrial, question, why);
            if (question.Stipulated < least)
            {
                why?.Chosen(
                    new("prévenance de l'employeur", "notice of the employer"),
                    false,
                    new("essai de moins d'une semaine", "trial of less than a week"),
                    LabourCode.L1221_25);
                return notice with { IsRequired = false, FullEnd = on, ContractEnd = on, Fits = true };
            }
        }

        notice = WithLength(question, notice, why);
        bool fits = notice.FullEnd <= question.End;
        LocalDate end = fits ? notice.FullEnd : question.End;
        int unworked = fits || question.By == TrialParty.Employee ? 0 : Period.DaysBetween(question.End, notice.FullEnd);
        if (why is not null)
        {
            LegalSource source = Source(question.By);
            why.Counted(new("fin de la prévenance, d'heure à heure", "end of the notice, from hour to hour"), notice.FullEnd, source);
            why.Chosen(
                new("dernier jour du contrat", "last day of the contract"),
                end,
                fits ? default : new("la prévenance ne prolonge pas l'essai", "the notice does not extend the trial"),
                source);
            if (question.By == TrialParty.Employer)
            {
                why.Counted(new("jours calendaires payés sans être travaillés", "calendar days paid without being worked"), Days.Of(unworked), LabourCode.L1221_25);
            }
        }

        return notice with { ContractEnd = end, Fits = fits, PaidInstead = Days.Of(unworked) };
    }

    private static TrialNotice WithLength(TrialNoticeQuestion question, TrialNotice notice, Explanation? why)
    {
        LocalDate on = question.On;
        int presence = Period.DaysBetween(question.Start, on) + 1;
        why?.Counted(new("jours de présence, celui-ci compté", "days of presence, this one counted"), Days.Of(presence), Source(question.By));
        if (Days.Of(presence) < Read(TrialLimits.NoticeFirstStep, question, why))
        {
            return OfHours(TrialLimits.ShortestNotice);
        }

        if (question.By == TrialParty.Employee || on <= After(TrialLimits.NoticeSecondStep, question, why))
        {
            return OfHours(TrialLimits.ShortNotice);
        }

        if (on <= After(TrialLimits.NoticeThirdStep, question, why))
        {
            Weeks weeks = Read(TrialLimits.LongNotice, question, why);
            return notice with { Weeks = weeks, FullEnd = on.PlusWeeks((int)weeks.Exact.Numerator) };
        }

        Months months = Read(TrialLimits.LongestNotice, question, why);
        return notice with { Months = months, FullEnd = Quantieme.AddMonths(on, (int)months.Exact.Numerator) };

        TrialNotice OfHours(Dated<Hours> table)
        {
            Hours hours = Read(table, question, why);
            return notice with { Hours = hours, FullEnd = on.PlusDays((int)(hours.Exact / 24).Ceiling()) };
        }
    }

    /// <summary>The first day on which a notice has the length that this one has.</summary>
    private static LocalDate StepStart(TrialNoticeQuestion question, TrialNotice notice)
    {
        if (notice.Months is not null)
        {
            return After(TrialLimits.NoticeThirdStep, question, null).PlusDays(1);
        }

        if (notice.Weeks is not null)
        {
            return After(TrialLimits.NoticeSecondStep, question, null).PlusDays(1);
        }

        int first = (int)Read(TrialLimits.NoticeFirstStep, question, null).Exact.Ceiling();
        LocalDate longer = question.Start.PlusDays(first - 1);
        return notice.On < longer ? question.Start : longer;
    }

    /// <summary>The last day of so many months of presence.</summary>
    private static LocalDate After(Dated<Months> step, TrialNoticeQuestion question, Explanation? why) =>
        DayNumberRule.End(question.Start, WholeMonths.Count(Read(step, question, why), nameof(step)));

    private static T Read<T>(Dated<T> table, TrialNoticeQuestion question, Explanation? why)
    {
        DatedValue<T> row = question.Law.On(question.Start, table);
        if (why is not null && question.By == TrialParty.Employee)
        {
            row = row with { Source = LabourCode.L1221_26 };
        }

        why?.Read(table, row);
        return row.Value;
    }

    private static LegalSource Source(TrialParty by) => by == TrialParty.Employer ? LabourCode.L1221_25 : LabourCode.L1221_26;
}
