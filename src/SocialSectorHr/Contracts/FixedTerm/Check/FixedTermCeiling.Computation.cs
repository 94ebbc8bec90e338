using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: whether the reason is open, its lengths, its renewals.</content>
public readonly partial record struct FixedTermCeiling
{
    internal FixedTermCeiling(FixedTermQuestion question, Explanation? why = null)
    {
        this.question = question;
        FixedTermReasonRow row = question.Row;
        ExplainReason(question, why);
        IsAllowed = row.IsOpen(question.On);
        if (!IsAllowed || row.From is not null || row.Until is not null)
        {
            why?.Concluded(new("motif ouvert à cette date", "reason open on that day"), IsAllowed, row.Validity, row.ValiditySource);
        }

        if (!IsAllowed)
        {
            return;
        }

        // Every row is the law since 24 September 2017, even one without a figure: an earlier signature is refused here.
        _ = question.Law.On(question.On, FixedTermLimits.OrdinaryCeiling);
        if (row.IsOrdinary && question.Rules is null)
        {
            why?.Assumed(
                new(
                    "aucun accord de branche étendu sur la durée et les renouvellements (L1242-8, L1243-13)",
                    "no extended branch agreement on the length and the renewals (L1242-8, L1243-13)"),
                true);
        }

        Maximum = ReadMaximum(question, why);
        if (row.Note is { } note && (!row.IsContested || question.IsContested))
        {
            why?.Concluded(new("à savoir", "to be known"), null, note, row.Source);
        }

        MaximumRenewals = ReadRenewals(question, why);
        Minimum = question.Read(row.Minimum, why);
        InitialMaximum = question.Read(row.InitialCeiling, why);
        InitialMinimum = question.Read(row.InitialMinimum, why);
    }

    private static void ExplainReason(FixedTermQuestion question, Explanation? why)
    {
        question.ExplainDay(why);
        if (question.Reason is { } reason)
        {
            why?.Given(new("motif", "reason"), FigureValue.Of(reason, reason.Label()));
        }
        else if (!question.HasReadings)
        {
            why?.Assumed(new("motif inconnu : un motif de l'article L1242-2", "unknown reason: one of article L1242-2"), true);
        }
    }

    /// <summary>What follows from the reason besides the lengths: not said where the lengths are a part of something else.</summary>
    private void ExplainConsequences(FixedTermQuestion question, Explanation why)
    {
        if (!IsAllowed)
        {
            return;
        }

        Bilingual unknown = question.Reason is null
            ? new("motif inconnu", "unknown reason")
            : new("règles propres au dispositif, ou rien de trouvé", "the scheme's own rules, or nothing found");
        (WaitingPeriodNeed? waiting, LegalSource source) = FixedTermReasons.Waiting(question.Reason, question.Rules);
        Decide(new("recours au terme imprécis permis", "uncertain term open"), AllowsUncertainTerm, LabourCode.L1242_7);
        Bilingual wait = new("carence avant un autre contrat sur le poste", "waiting period before another contract on the post");
        if (waiting is { } need)
        {
            why.Concluded(wait, FigureValue.Of(need, need.Label()), source: source);
        }
        else
        {
            Decide(wait, null, source);
        }

        Decide(
            new("indemnité de fin de contrat de 10 %", "end-of-contract indemnity of 10 %"),
            HasEndIndemnity,
            HasEndIndemnity == false ? LabourCode.L1243_10 : LabourCode.L1243_8);
        Decide(new("contrat de l'article L1242-3", "contract of article L1242-3"), IsSchemeContract, LabourCode.L1242_3);

        void Decide(Bilingual label, bool? isSo, LegalSource article) =>
            why.Decided(label, isSo, isSo is null ? unknown : default, article);
    }

    private static Months? ReadMaximum(FixedTermQuestion question, Explanation? why)
    {
        if (question.WithoutCeiling || question.Row.HasNoCeiling)
        {
            why?.Concluded(FixedTermLimits.OrdinaryCeiling.Name, null, new("aucune", "none"), question.Row.Source);
            return null;
        }

        if (question.BranchLength is { } branch)
        {
            why?.Concluded(
                FixedTermLimits.OrdinaryCeiling.Name,
                branch,
                new("fixée par accord de branche étendu", "set by an extended branch agreement"),
                question.SourceOfLengths);
            return branch;
        }

        Dated<Months>? table = question.CeilingTable;
        if (question.IsExtendedAbroad)
        {
            why?.Given(new("exécuté à l'étranger", "executed abroad"), true);
        }
        else if (question.HasReadings && why is not null && table is not null)
        {
            why.Assumed(
                new("motif inconnu : durée maximale supposée", "unknown reason: supposed maximum length"),
                question.Law.On(question.On, table).Value);
        }

        return question.Read(table, why);
    }

    private static int? ReadRenewals(FixedTermQuestion question, Explanation? why)
    {
        FixedTermReasonRow row = question.Row;
        if (row.IsNeverRenewed)
        {
            why?.Concluded(FixedTermLimits.Renewals.Name, 0, new("jamais renouvelé", "never renewed"), LabourCode.L1242_8_2);
            return 0;
        }

        if (question.BranchRenewals is { } branch)
        {
            why?.Concluded(
                FixedTermLimits.Renewals.Name,
                branch,
                new("fixé par accord de branche étendu", "set by an extended branch agreement"),
                question.SourceOfRenewals);
            return branch;
        }

        if (question.RenewalsTable is not { } table)
        {
            why?.Concluded(
                FixedTermLimits.Renewals.Name,
                null,
                new("règles propres au dispositif : L1243-13-1 ne s'applique pas", "the scheme's own rules: L1243-13-1 does not apply"),
                row.Source);
            return null;
        }

        DatedValue<int> legal = question.Law.On(question.On, table);
        why?.Read(table, legal);
        return legal.Value;
    }
}
