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
        this = Compute(question, null);
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
        _ = Compute(asked, why);
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
        return MaximumRenewals is { } renewals
            ? $"{most}, {NumberText.Fixed(renewals, 0, language)} {(french ? "renouvellement(s) au plus" : "renewal(s) at most")}"
            : most;
    }

    internal static FixedTermCeiling Of(FixedTermQuestion question) => new(question);

    internal static FixedTermCeiling Compute(FixedTermQuestion question, Explanation? why)
    {
        FixedTermReasonRow row = question.Row;
        question.Contract.ExplainLawDay(why);
        if (question.Contract.Reason is { } reason)
        {
            why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        }
        else if (question.Rules?.MaximumLength is not null || question.Contract.IsExecutedAbroad)
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
            IsAssumed = question.Contract.Reason is null,
            Maximum = maximum,
            Minimum = Read(row.Minimum, question, why),
            InitialMaximum = Read(row.InitialCeiling, question, why),
            InitialMinimum = Read(row.InitialMinimum, question, why),
            IsRenewable = isRenewable,
            MaximumRenewals = renewals,
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
        if (row.IsOrdinary && question.Contract.IsExecutedAbroad)
        {
            why?.Given(new("exécuté à l'étranger", "executed abroad"), true);
            table = FixedTermLimits.LongCeiling;
        }
        else if (question.Contract.Reason is null)
        {
            why?.Assumed(
                new("motif inconnu : durée maximale supposée", "unknown reason: supposed maximum length"), question.Law.On(question.On, table!).Value);
        }

        return Read(table, question, why);
    }

    private static (bool? IsRenewable, int? Renewals) ReadRenewals(FixedTermQuestion question, FixedTermReasonRow row, Explanation? why)
    {
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
