namespace SocialSectorHr.Offers;

/// <summary>The trial of a permanent contract by the agreement that the offer names, beside that of the law in <see cref="TrialFigures"/>.</summary>
internal static class AgreementTrialFigures
{
    public static void Gather(StatedTerms terms, CollectiveAgreement agreement, StaffCategory category, Mark mark, FigureList list)
    {
        if (agreement.Trial is null || Trial(terms, agreement, category) is not { } trial)
        {
            return;
        }

        Mark kind = mark.And(terms.ContractKind);
        FigureValue longest = trial.Months > Months.Zero ? trial.Months : trial.Days;
        list.Add(AgreementFigureNames.AgreementTrial, longest, kind);
        list.Add(AgreementFigureNames.AgreementTrialRenewal, TrialFigures.Words(trial.Renewal), Mark.Derived.And(kind));
        if (!terms.Contract.IsKnown)
        {
            return;
        }

        Mark dated = kind.And(terms.Contract.Mark);
        list.Add(AgreementFigureNames.AgreementTrialEnd, trial.End, dated);
        if (trial.EndIfRenewed is { } renewed)
        {
            list.Add(AgreementFigureNames.AgreementTrialEndIfRenewed, renewed, Mark.Derived.And(dated));
        }
    }

    public static Explanation Explain(Figure figure)
    {
        StatedTerms terms = figure.Terms;
        CollectiveAgreement agreement = AgreementReading.Match(terms)!.Agreement!;
        return Trial(terms, agreement, StatusReading.Category(terms.Said.Status)!.Value)!.Value.Explain();
    }

    private static TrialPeriod? Trial(StatedTerms terms, CollectiveAgreement agreement, StaffCategory category)
    {
        PermanentContract contract = (PermanentContract)terms.Undated.Value;
        TrialQuestion question = new(contract, category, terms.Law, agreement.Trial!.For(category));
        return question.IsKnown ? new TrialPeriod(question) : null;
    }
}
