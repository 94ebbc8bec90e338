using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The overtime of a period really worked (heures supplémentaires accomplies), in hours and rates.</summary>
/// <remarks>
/// Where paid leave enters the threshold, the premium is owed as if the whole period had been worked; the hours of leave are not paid twice. The rulings,
/// given for a count by the week and by two weeks, apply to pending cases, within the three years of limitation. They do not tell of an arrangement over the
/// year, its weekly ceiling included. <c>default</c> holds nothing.
/// </remarks>
public readonly record struct WorkedOvertime
{
    private readonly WorkedTime? time;
    private readonly FrenchLaw? law;
    private readonly OvertimeRules? rules;
    private readonly bool? reading;

    private WorkedOvertime(WorkedTime time, FrenchLaw law, OvertimeRules? rules, bool? reading)
    {
        (this.time, this.law, this.rules, this.reading) = (time, law, rules, reading);
        this = Compute(this, null);
    }

    /// <summary>The hours from which there is overtime: 35 h a week, 1607 h a year.</summary>
    public Hours Threshold { get; private init; }

    /// <summary>The hours compared with the threshold: those worked, and those of paid leave where they count.</summary>
    public Hours CountedHours { get; private init; }

    /// <summary>The overtime, in hours.</summary>
    public Hours Hours { get; private init; }

    /// <summary>The part of it that exists only because paid leave counts.</summary>
    public Hours OfLeave { get; private init; }

    /// <summary>Whether paid leave was put in the threshold.</summary>
    public bool CountsPaidLeave { get; private init; }

    /// <summary>
    /// Whether a ruling says so for this way of counting: for a week and for two weeks. A month, a year and the weekly ceiling of an arrangement over the
    /// year are not settled.
    /// </summary>
    public bool IsSettled => time?.LeaveRuling(rules) is not null;

    /// <summary>
    /// The hours that bear the first premium: the first eight of a week counted from 35 h on; null over a longer period, and above a weekly ceiling, unless
    /// the agreement says how many.
    /// </summary>
    public Hours? FirstHours { get; private init; }

    /// <summary>The hours that bear the second premium, from the ninth of such a week on; null where <see cref="FirstHours"/> is.</summary>
    public Hours? BeyondHours { get; private init; }

    /// <summary>The premium of the first hours: 25 % without an agreement.</summary>
    public Percent Premium { get; private init; }

    /// <summary>The premium of the following hours: 50 % without an agreement.</summary>
    public Percent PremiumBeyond { get; private init; }

    /// <summary>What this overtime pays: the premium of each hour, and the plain rate of those that the pay of the period does not hold already.</summary>
    /// <param name="hourly">The gross rate of an hour, in euros; zero or more.</param>
    /// <param name="paid">The hours that the pay of the period already holds at the plain rate, paid leave included: 38 h where a week of 38 h is paid by the
    /// month. The premiums that this pay may hold too are not taken off. Null: those of the threshold, and in a year the leave beside them.</param>
    /// <returns>The pay.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate or the hours are negative.</exception>
    public OvertimePay Pay(Money hourly, Hours? paid = null) => OvertimePay.Of(this, hourly, paid);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Heures supplémentaires accomplies", "Overtime worked");
        if (time is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(this, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The overtime, beside the hours counted and the threshold.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Hours.ToString(language)} supplémentaires ({CountedHours.ToString(language)} pour un seuil de {Threshold.ToString(language)})"
        : $"{Hours.ToString(language)} of overtime ({CountedHours.ToString(language)} for a threshold of {Threshold.ToString(language)})";

    internal static WorkedOvertime Of(WorkedTime time, FrenchLaw law, OvertimeRules? rules, bool? reading)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(time, law, rules, reading);
    }

    /// <summary>The period; null by default.</summary>
    internal WorkedTime? Period => time;

    private static WorkedOvertime Compute(in WorkedOvertime asked, Explanation? why)
    {
        WorkedTime period = asked.time!;
        why?.Chosen(new("période de décompte", "counted over"), FigureValue.Of(period.Counting, period.Counting.Label()), source: SourceOf(period.Counting));
        why?.Given(new("premier jour", "first day"), period.Start);
        Hours threshold = OvertimeThreshold.Of(period, asked.law!, asked.rules, why);
        why?.Given(new("heures travaillées", "hours worked"), period.Worked);
        bool counts = CountsLeave(asked, why);
        Hours counted = counts ? period.Worked + period.PaidLeave : period.Worked;
        if (counts && period.PaidLeave != Hours.Zero)
        {
            why?.Computed(new("heures comparées au seuil", "hours compared with the threshold"), $"{period.Worked} + {period.PaidLeave}", counted);
        }

        Hours overtime = Above(threshold, counted, period.AlreadyCounted);
        Bilingual label = new("heures supplémentaires", "overtime");
        if (period.AlreadyCounted == Hours.Zero)
        {
            why?.Computed(label, $"max(0; {counted} − {threshold})", overtime);
        }
        else
        {
            why?.Given(new("heures déjà décomptées en cours de période", "hours already counted during the period"), period.AlreadyCounted);
            why?.Computed(label, $"max(0; {counted} − {threshold} − {period.AlreadyCounted})", overtime, LabourCode.L3121_44);
        }

        Hours ofLeave = overtime - Above(threshold, period.Worked, period.AlreadyCounted);
        if (ofLeave != Hours.Zero)
        {
            why?.Computed(
                new("dont heures dues à la prise en compte des congés payés", "of which because paid leave counts"),
                $"{overtime} − max(0; {period.Worked} − {threshold} − {period.AlreadyCounted})",
                ofLeave,
                period.LeaveRuling(asked.rules));
        }

        return Split(asked, overtime, why) with
        {
            Threshold = threshold,
            CountedHours = counted,
            Hours = overtime,
            OfLeave = ofLeave,
            CountsPaidLeave = counts,
        };
    }

    private static bool CountsLeave(in WorkedOvertime asked, Explanation? why)
    {
        WorkedTime period = asked.time!;
        LegalSource? ruling = period.LeaveRuling(asked.rules);
        bool usual = ruling is not null;
        bool counts = asked.reading ?? asked.rules?.CountPaidLeave ?? usual;
        if (why is null || period.PaidLeave == Hours.Zero)
        {
            return counts;
        }

        why.Given(new("heures de congés payés", "hours of paid leave"), period.PaidLeave);
        bool chosen = asked.rules?.CountPaidLeave == counts;
        Bilingual reason = (chosen, counts == usual, usual) switch
        {
            (true, _, _) => Choice.Reason(chosen: true),
            (_, false, _) => Choice.Reason(chosen: false, usual: false),
            (_, _, true) => new(
                "s'applique aux affaires en cours, dans la limite de la prescription de trois ans",
                "applies to pending cases, within the three years of limitation"),
            _ when asked.rules?.WeeklyCeiling is not null => new(
                "non tranché pour un aménagement du temps de travail sur l'année : écartés par défaut, une réclamation est possible",
                "not settled for an arrangement over the year: left out by default, a claim is possible"),
            _ => new(
                "non tranché au-delà de deux semaines : écartés par défaut, une réclamation est possible",
                "not settled beyond two weeks: left out by default, a claim is possible"),
        };
        LegalSource? source = chosen ? asked.rules!.Source : counts ? ruling : null;
        why.Chosen(new("congés payés dans le seuil", "paid leave in the threshold"), counts, reason, source);
        return counts;
    }

    private static WorkedOvertime Split(in WorkedOvertime asked, Hours overtime, Explanation? why)
    {
        WorkedTime period = asked.time!;
        Percent premium = OvertimeRules.PremiumOf(
            asked.rules?.Premium, OvertimeRates.Premium, nameof(OvertimeRules.Premium), period.Start, asked.law!, asked.rules?.Source, why);
        Percent beyond = OvertimeRules.PremiumOf(
            asked.rules?.PremiumBeyond,
            OvertimeRates.PremiumBeyond,
            nameof(OvertimeRules.PremiumBeyond),
            period.Start,
            asked.law!,
            asked.rules?.Source,
            why);
        bool legalWeek = period.Counting == OvertimeCounting.Weekly && asked.rules?.WeeklyCeiling is null;
        Hours? band = asked.rules?.FirstHours ?? (legalWeek ? asked.law!.On(period.Start, OvertimeRates.FirstHours).Value : null);
        if (band is not { } first)
        {
            why?.Chosen(
                new("répartition entre les deux majorations", "split between the two premiums"),
                null,
                new("les textes lus ne la disent que pour la semaine décomptée à partir de 35 heures", "the texts read say it only for a week counted from 35 hours on"));
            return asked with { Premium = premium, PremiumBeyond = beyond };
        }

        Hours firstHours = Hours.FromExact(Fraction.Min(overtime.Exact, first.Exact));
        LegalSource source = asked.rules?.FirstHours is null ? LabourCode.L3121_36 : asked.rules.Source ?? LabourCode.L3121_33;
        why?.Computed(new("heures à la première majoration", "hours at the first premium"), $"min({overtime}; {first})", firstHours, source);
        why?.Computed(new("heures à la seconde majoration", "hours at the second premium"), $"{overtime} − {firstHours}", overtime - firstHours, source);
        return asked with { Premium = premium, PremiumBeyond = beyond, FirstHours = firstHours, BeyondHours = overtime - firstHours };
    }

    private static Hours Above(Hours threshold, Hours counted, Hours already) =>
        Hours.FromExact(Fraction.Max(0, counted.Exact - threshold.Exact - already.Exact));

    private static LegalSource? SourceOf(OvertimeCounting counting) => counting switch
    {
        OvertimeCounting.Weekly => LabourCode.L3121_35,
        OvertimeCounting.TwoWeeks or OvertimeCounting.Yearly => LabourCode.L3121_41,
        _ => null,
    };
}
