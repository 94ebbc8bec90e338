using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>What a dismissal would pay after some years, by the agreement that the offer names and by the law.</summary>
internal static class AgreementSeveranceFigures
{
    private static readonly Months[] Seniorities = [Months.Of(60), Months.Of(120)];

    public static void Gather(StatedTerms terms, CollectiveAgreement agreement, StaffCategory category, Mark mark, FigureList list)
    {
        if (!terms.Pay.IsKnown)
        {
            return;
        }

        Mark derived = Mark.Derived.And(mark).And(terms.Pay.Mark).And(terms.ContractKind);
        foreach (Months seniority in Seniorities)
        {
            foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
            {
                if (Severance(terms, agreement, category, pay, seniority) is not { } severance)
                {
                    return;
                }

                if (severance.AgreementAmount is not null)
                {
                    list.Add(AgreementFigureNames.AgreementSeverance, severance.Amount, derived, bound: bound, of: seniority);
                }

                list.Add(AgreementFigureNames.LegalSeverance, severance.LegalAmount, derived, bound: bound, of: seniority);
            }
        }
    }

    public static Explanation Explain(Figure figure)
    {
        StatedTerms terms = figure.Terms;
        CollectiveAgreement agreement = AgreementReading.Match(terms)!.Agreement!;
        StaffCategory category = StatusReading.Category(terms.Said.Status)!.Value;
        return Severance(terms, agreement, category, PayFigures.PayOf(figure), figure.Case!.Months!.Value)!.Value.Explain();
    }

    /// <summary>By the law of the start, of a contract as long begun, at the pay of the offer.</summary>
    private static Severance? Severance(
        StatedTerms terms, CollectiveAgreement agreement, StaffPosition position, GrossPay pay, Months seniority)
    {
        PermanentContract contract = PermanentContract.From(Quantieme.AddMonths(terms.LawDay, -(int)seniority.Exact.Floor()));
        LocalDate last = terms.LawDay.PlusDays(-1);
        Termination dismissal = Termination.Dismissal(last);
        SeveranceQuestion question = new(contract, dismissal, last, pay.AverageMonth, terms.Law, agreement.SeveranceOf(position))
        {
            Position = position,
        };
        return question.IsKnown ? new Severance(question) : null;
    }
}
