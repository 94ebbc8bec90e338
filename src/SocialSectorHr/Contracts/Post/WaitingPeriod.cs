using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The days a post waits after a contract before another fixed term or temporary worker (délai de carence), C. trav. L1244-3 and L1244-3-1.</summary>
/// <remarks>
/// A third of the contract, renewals included, from 14 calendar days on, otherwise half; counted in days on which the establishment is open, and rounded up:
/// the law does not say, one source and the employer's safety do. It is about the post, not the person. <c>default</c> has no days and explains that nothing
/// was computed.
/// </remarks>
public readonly record struct WaitingPeriod
{
    private const int DaysOfWeek = 7;

    private readonly WaitingPeriodQuestion? question;

    private WaitingPeriod(WaitingPeriodQuestion question)
    {
        this = Compute(question, null);
        this.question = question;
    }

    /// <summary>The calendar days of the contract, renewals included, both ends counted.</summary>
    public Days ContractDays { get; private init; }

    /// <summary>The share of the contract that is waited: a third, a half, or that of the branch.</summary>
    public Percent Share { get; private init; }

    /// <summary>What the contract was counted in.</summary>
    public WaitingCount Count { get; private init; }

    /// <summary>
    /// Whether the reason of the ended contract asks for the wait (C. trav. L1244-4-1); null where it is not known. What the employee did may free it too.
    /// </summary>
    public WaitingPeriodNeed? NeedByReason => question is { } asked ? FixedTermReasons.Waiting(asked.Reason, asked.Rules).Need : null;

    /// <summary>How many opening days are waited, rounded up.</summary>
    public Days OpeningDays { get; private init; }

    /// <summary>The last opening day waited.</summary>
    public LocalDate LastDay { get; private init; }

    /// <summary>The first day another contract on the post may start: the day after <see cref="LastDay"/>, open or not.</summary>
    public LocalDate EarliestNewStart => question is null ? default : LastDay.PlusDays(1);

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Délai de carence", "Waiting period");
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

    /// <summary>The opening days and the first day of another contract.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string days = UnitText.Write(OpeningDays.Exact, language, "jour d'ouverture", "jours d'ouverture", "opening day", "opening days");
        return language == Language.French
            ? $"{days}, nouveau contrat à partir du {DateText.Write(EarliestNewStart, language)}"
            : $"{days}, another contract from {DateText.Write(EarliestNewStart, language)}";
    }

    internal static WaitingPeriod Of(WaitingPeriodQuestion question) => new(question);

    internal static Readings<WaitingPeriod> ReadingsOf(WaitingPeriodQuestion question)
    {
        bool open = question.Rules?.WaitingShare is null
            && question.CalendarDays % DaysOfWeek == 0
            && question.CalendarDays >= question.Law.On(question.End, FixedTermLimits.WaitingThreshold).Value.Exact;
        WaitingPeriod usual = new(question);
        bool isInWeeks = open && question.Count == WaitingCount.Weeks;
        WaitingPeriod[] readings = (open, isInWeeks) switch
        {
            (false, _) => [usual],
            (true, true) => [new(question with { Reading = WaitingCount.CalendarDays }), usual],
            (true, false) => [usual, new(question with { Reading = WaitingCount.Weeks })],
        };
        return new(readings, isInWeeks ? 1 : 0, static (a, b) => a.EarliestNewStart.CompareTo(b.EarliestNewStart));
    }

    internal static WaitingPeriod Compute(WaitingPeriodQuestion question, Explanation? why)
    {
        int calendarDays = question.CalendarDays;
        why?.Given(new("premier jour", "first day"), question.Start);
        why?.Given(new("dernier jour, renouvellements compris", "last day, renewals included"), question.End);
        why?.Counted(new("jours calendaires du contrat", "calendar days of the contract"), Days.Of(calendarDays));
        Percent share = ShareOf(question, calendarDays, why);
        Fraction exact = InOpeningDays(question, calendarDays, share, why);
        int days = (int)exact.Ceiling();
        why?.Chosen(
            new("arrondi au jour supérieur", "rounded up"),
            Days.Of(days),
            new("la loi ne dit rien de l'arrondi : le plus sûr pour l'employeur", "the law says nothing of the rounding: the safest for the employer"));
        LocalDate last = question.OpenDays.AddWorkingDays(question.End, days);
        LegalSource source = question.Law.On(question.End, FixedTermLimits.WaitingShare).Source;
        if (why is not null)
        {
            why.Given(new("calendrier d'ouverture", "opening calendar"), FigureValue.Of(
                question.OpenDays.Zone, new(question.OpenDays.ToString(Language.French), question.OpenDays.ToString(Language.English))));
            why.Counted(new("dernier jour de carence", "last day of the wait"), last, source);
            why.Counted(new("premier jour possible d'un autre contrat", "first day another contract may start"), last.PlusDays(1), source);
            if (FixedTermReasons.Waiting(question.Reason, question.Rules) is ({ } need, { } text))
            {
                why.Chosen(new("carence selon le motif du contrat terminé", "wait by the reason of the ended contract"), FigureValue.Of(need, need.Label()), source: text);
            }
        }

        return new() { ContractDays = Days.Of(calendarDays), Share = share, Count = question.Count, OpeningDays = Days.Of(days), LastDay = last };
    }

    private static Percent ShareOf(WaitingPeriodQuestion question, int calendarDays, Explanation? why)
    {
        if (question.Rules?.WaitingShare is { } branch)
        {
            why?.Chosen(
                new("part du contrat", "share of the contract"),
                branch,
                new("fixée par accord de branche étendu", "set by an extended branch agreement"),
                question.Rules.Source ?? LabourCode.L1244_3);
            return branch;
        }

        DatedValue<Days> threshold = question.Law.On(question.End, FixedTermLimits.WaitingThreshold);
        why?.Read(FixedTermLimits.WaitingThreshold, threshold);
        Dated<Percent> table = Days.Of(calendarDays) >= threshold.Value ? FixedTermLimits.WaitingShare : FixedTermLimits.ShortWaitingShare;
        DatedValue<Percent> share = question.Law.On(question.End, table);
        why?.Read(table, share);
        return share.Value;
    }

    private static Fraction InOpeningDays(WaitingPeriodQuestion question, int calendarDays, Percent share, Explanation? why)
    {
        Bilingual label = new("carence en jours d'ouverture", "wait in opening days");
        if (question.Count == WaitingCount.Weeks)
        {
            int open = question.OpenDays.Weekdays.Number();
            Fraction inWeeks = share.Exact * calendarDays * open / DaysOfWeek;
            why?.Chosen(
                new("semaines du contrat, chacune pour ses jours d'ouverture", "weeks of the contract, each as its opening days"),
                null,
                new("une seule source", "one source"));
            why?.Computed(label, $"{calendarDays} / {DaysOfWeek} × {share} × {open}", Days.FromExact(inWeeks));
            return inWeeks;
        }

        Fraction exact = share.Exact * calendarDays;
        why?.Computed(label, $"{calendarDays} × {share}", Days.FromExact(exact), question.Law.On(question.End, FixedTermLimits.WaitingShare).Source);
        return exact;
    }
}
