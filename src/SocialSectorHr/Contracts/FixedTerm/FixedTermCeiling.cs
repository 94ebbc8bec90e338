using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The lengths the law allows a fixed-term contract for its reason at its signature (durées légales du CDD), and its renewals.</summary>
/// <remarks><c>default</c> allows nothing and explains that nothing was computed.</remarks>
public readonly record struct FixedTermCeiling
{
    private readonly FixedTermQuestion? question;

    private FixedTermCeiling(FixedTermQuestion question)
    {
        this = Consequences(question, Compute(question, null), null);
        this.question = question;
    }

    /// <summary>Whether the reason may be used on the day of the signature.</summary>
    public bool IsAllowed { get; private init; }

    /// <summary>Whether the reason is unknown, so that the lengths are those of the ordinary reasons, supposed.</summary>
    public bool IsAssumed { get; private init; }

    /// <summary>The most, renewals included, in months; null where another code or the scheme sets it, or the reason is not allowed.</summary>
    public Months? Maximum { get; private init; }

    /// <summary>The least, in months; null where there is none.</summary>
    public Months? Minimum { get; private init; }

    /// <summary>The most before any renewal, in months; null where there is none of its own.</summary>
    public Months? InitialMaximum { get; private init; }

    /// <summary>The least before any renewal, in months; null where there is none.</summary>
    public Months? InitialMinimum { get; private init; }

    /// <summary>Whether it may be renewed; null where the scheme's own rules say (C. trav. L1242-3), or the reason is not allowed.</summary>
    public bool? IsRenewable { get; private init; }

    /// <summary>How many renewals, at most; null where the scheme's own rules say.</summary>
    public int? MaximumRenewals { get; private init; }

    /// <summary>Whether the term may be uncertain (C. trav. L1242-7); null where the scheme says, or the reason is unknown.</summary>
    public bool? AllowsUncertainTerm { get; private init; }

    /// <summary>Whether another contract on the post has to wait (C. trav. L1244-3, L1244-4-1); null where nothing was found, or the reason is
    /// unknown.</summary>
    public WaitingPeriodNeed? WaitingNeed { get; private init; }

    /// <summary>Whether 10 % are due at the end (C. trav. L1243-8), the ending apart and unless an agreement is better; null where nothing was found, or
    /// the reason is unknown.</summary>
    public bool? HasEndIndemnity { get; private init; }

    /// <summary>Whether it is a contract of C. trav. L1242-3 (employment policy, training, research, reconversion); null where nothing was found, or the
    /// reason is unknown.</summary>
    public bool? IsSchemeContract { get; private init; }

    /// <summary>The steps that lead to the lengths.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Durées légales du CDD", "Lawful lengths of the fixed term");
        if (question is not { } asked)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, asked.Law);
        _ = Consequences(asked, Compute(asked, why), why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The ceiling and the number of renewals.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        if (!IsAllowed)
        {
            return french ? "motif non ouvert" : "reason not open";
        }

        string most = Maximum is { } months ? months.ToString(language) : french ? "durée propre au motif" : "length of the reason's own";
        string? renewed = MaximumRenewals switch
        {
            null => null,
            0 => french ? "non renouvelable" : "not renewable",
            1 => french ? "un renouvellement au plus" : "one renewal at most",
            { } count => $"{NumberText.Fixed(count, 0, language)} {(french ? "renouvellements au plus" : "renewals at most")}",
        };
        return renewed is null ? most : $"{most}, {renewed}";
    }

    /// <summary>What the law says of a reason on a day, whatever the contract.</summary>
    /// <param name="reason">The reason, defined purpose included.</param>
    /// <param name="on">The day of the signature.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">What an extended branch agreement sets; null for the Code's figures.</param>
    /// <returns>The lengths, the renewals, and what follows from the reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not defined, or the law on that day is not known: before 24 September
    /// 2017.</exception>
    public static FixedTermCeiling Of(FixedTermReason reason, LocalDate on, FrenchLaw law, FixedTermRules? rules = null) => new(new(reason, on, law, rules));

    internal static FixedTermCeiling Of(FixedTermQuestion question) => new(question);

    internal static FixedTermCeiling Compute(FixedTermQuestion question, Explanation? why)
    {
        FixedTermReasonRow row = question.Row;
        question.ExplainDay(why);
        if (question.Reason is { } reason)
        {
            why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        }
        else if (question.Rules?.MaximumLength is not null || question.IsExecutedAbroad)
        {
            why?.Assumed(new("motif inconnu : un motif de l'article L1242-2", "unknown reason: one of article L1242-2"), true);
        }

        bool isOpen = row.IsOpen(question.On);
        if (!isOpen || row.From is not null || row.Until is not null)
        {
            why?.Chosen(new("motif ouvert à cette date", "reason open on that day"), isOpen, row.Validity, row.ValiditySource);
        }

        if (!isOpen)
        {
            return default;
        }

        // Every row is the law since 24 September 2017, even one without a figure: an earlier signature is refused here, with the known range.
        _ = question.Law.On(question.On, FixedTermLimits.OrdinaryCeiling);
        Months? maximum = ReadMaximum(question, row, why);
        if (row.Note is { } note)
        {
            why?.Chosen(new("à savoir", "to be known"), null, note, row.Source);
        }

        (bool? isRenewable, int? renewals) = ReadRenewals(question, row, why);
        return new()
        {
            IsAllowed = true,
            IsAssumed = question.Reason is null,
            Maximum = maximum,
            Minimum = Read(row.Minimum, question, why),
            InitialMaximum = Read(row.InitialCeiling, question, why),
            InitialMinimum = Read(row.InitialMinimum, question, why),
            IsRenewable = isRenewable,
            MaximumRenewals = renewals,
        };
    }

    /// <summary>What follows from the reason besides the lengths.</summary>
    private static FixedTermCeiling Consequences(FixedTermQuestion question, FixedTermCeiling lengths, Explanation? why)
    {
        if (!lengths.IsAllowed)
        {
            return lengths;
        }

        FixedTermReasonRow row = question.Row;
        (WaitingPeriodNeed? waiting, LegalSource source) = FixedTermReasons.Waiting(question.Reason, question.Rules);
        if (why is not null)
        {
            Bilingual unknown = question.Reason is null
                ? new("motif inconnu", "unknown reason")
                : new("règles propres au dispositif, ou rien de trouvé", "the scheme's own rules, or nothing found");
            why.Decided(new("recours au terme imprécis permis", "uncertain term open"), row.UncertainTerm, row.UncertainTerm is null ? unknown : default, LabourCode.L1242_7);
            why.Chosen(
                new("carence avant un autre contrat sur le poste", "waiting period before another contract on the post"),
                waiting is { } need ? FigureValue.Of(need, need.Label()) : null,
                waiting is null ? unknown : default,
                source);
            why.Decided(
                new("indemnité de fin de contrat de 10 %", "end-of-contract indemnity of 10 %"),
                row.EndIndemnity,
                row.EndIndemnity is null ? unknown : default,
                row.EndIndemnity == false ? LabourCode.L1243_10 : LabourCode.L1243_8);
            why.Decided(
                new("contrat de l'article L1242-3", "contract of article L1242-3"),
                row.IsSchemeContract,
                row.IsSchemeContract is null ? unknown : default,
                LabourCode.L1242_3);
        }

        return lengths with
        {
            AllowsUncertainTerm = row.UncertainTerm,
            WaitingNeed = waiting,
            HasEndIndemnity = row.EndIndemnity,
            IsSchemeContract = row.IsSchemeContract,
        };
    }

    private static Months? ReadMaximum(FixedTermQuestion question, FixedTermReasonRow row, Explanation? why)
    {
        if (row.IsOrdinary && question.Rules?.MaximumLength is { } branch)
        {
            why?.Chosen(
                FixedTermLimits.OrdinaryCeiling.Name, branch, new(
                    "fixée par accord de branche étendu", "set by an extended branch agreement"), question.Rules.Source ?? LabourCode.L1242_8);
            return branch;
        }

        Dated<Months>? table = question.Reading ?? row.Ceiling;
        if (row.IsOrdinary && question.IsExecutedAbroad)
        {
            why?.Given(new("exécuté à l'étranger", "executed abroad"), true);
            table = FixedTermLimits.LongCeiling;
        }
        else if (question.Reason is null)
        {
            why?.Assumed(
                new("motif inconnu : durée maximale supposée", "unknown reason: supposed maximum length"), question.Law.On(question.On, table!).Value);
        }

        return Read(table, question, why);
    }

    private static (bool? IsRenewable, int? Renewals) ReadRenewals(FixedTermQuestion question, FixedTermReasonRow row, Explanation? why)
    {
        if (row.IsNeverRenewed)
        {
            why?.Chosen(FixedTermLimits.Renewals.Name, 0, new("jamais renouvelé", "never renewed"), LabourCode.L1242_8_2);
            return (false, 0);
        }

        if (row.Renewals is not { } table)
        {
            why?.Chosen(
                FixedTermLimits.Renewals.Name, null, new(
                    "règles propres au dispositif : L1243-13-1 ne s'applique pas", "the scheme's own rules: L1243-13-1 does not apply"), row.Source);
            return (null, null);
        }

        if (row.IsOrdinary && question.Rules?.MaximumRenewals is { } branch)
        {
            why?.Chosen(
                table.Name, branch, new(
                    "fixé par accord de branche étendu", "set by an extended branch agreement"), question.Rules.Source ?? LabourCode.L1243_13);
            return (branch > 0, branch);
        }

        DatedValue<int> legal = question.Law.On(question.On, table);
        why?.Read(table, legal);
        return (legal.Value > 0, legal.Value);
    }

    private static Months? Read(Dated<Months>? table, FixedTermQuestion question, Explanation? why)
    {
        if (table is null)
        {
            return null;
        }

        DatedValue<Months> row = question.Law.On(question.On, table);
        why?.Read(table, row);
        return row.Value;
    }
}
