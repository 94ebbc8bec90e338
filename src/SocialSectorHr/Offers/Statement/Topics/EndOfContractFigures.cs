using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The money at the end of a contract with a term: the indemnity, and the leave if none was taken.</summary>
internal static class EndOfContractFigures
{
    private static readonly Bilingual Topic = new("l'argent de la fin du contrat", "the money at the end of the contract");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!terms.Pay.IsKnown || terms.Contract is not { IsKnown: true, Value: TermContract contract })
        {
            return;
        }

        if (!new EndIndemnityQuestion(contract, Money.Zero, FixedTermEnding.AtTerm, terms.Law, rules: null).IsKnown)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        Mark mark = terms.Pay.Mark.And(terms.Contract.Mark);
        switch (contract)
        {
            case FixedTermContract when terms.Said.WorkingTime?.Forfait is not null:
                break; // a forfait in days has no hours by which its months would be added up
            case FixedTermContract fixedTerm when list.Known(terms.Week, Topic):
                foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
                {
                    FixedTerm(terms, fixedTerm, pay, bound, Mark.Derived.And(mark).And(terms.Week.Mark), list);
                }

                break;
            case DefinedPurposeContract purpose:
                foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
                {
                    EndIndemnity indemnity = Indemnity(terms, purpose, pay);
                    list.Add(EndOfContractNames.EndIndemnityOfPurpose, indemnity.Amount, mark, bound: bound);
                    list.Add(EndOfContractNames.UnusedLeave, indemnity.LeaveFloor, mark, bound: bound);
                }

                break;
        }
    }

    public static Explanation ExplainIndemnity(Figure figure)
    {
        GrossPay pay = PayFigures.PayOf(figure);
        return figure.Terms.Contract.Value is DefinedPurposeContract purpose
            ? Indemnity(figure.Terms, purpose, pay).Explain()
            : Indemnity(figure.Terms, (FixedTermContract)figure.Terms.Contract.Value, pay, RulesOf(figure)).Explain();
    }

    public static Explanation ExplainUnusedLeave(Figure figure)
    {
        FixedTermContract contract = (FixedTermContract)figure.Terms.Contract.Value;
        GrossPay pay = PayFigures.Ends(figure.Terms.Pay.Value)[0].Pay;
        EndIndemnity indemnity = Indemnity(figure.Terms, contract, pay, PeriodPayFigures.Totals[0]);
        return Unused(figure.Terms, contract, pay, indemnity)!.Value.Explain();
    }

    private static PayRules RulesOf(Figure figure) =>
        Array.Find(PeriodPayFigures.Totals, rules => (int?)rules.IncompleteMonth == figure.Method!.Number)!;

    private static void FixedTerm(
        StatedTerms terms, FixedTermContract contract, GrossPay pay, FigureBound? bound, Mark mark, FigureList list)
    {
        foreach (PayRules rules in PeriodPayFigures.Totals)
        {
            EndIndemnity indemnity = Indemnity(terms, contract, pay, rules);
            if (indemnity.IsDue is not { } isDue)
            {
                return;
            }

            FigureMethod method = FigureMethod.Of(rules.IncompleteMonth!.Value);
            if (isDue)
            {
                list.Add(EndOfContractNames.EndIndemnityOfFixedTerm, indemnity.Amount, mark, method, bound: bound);
            }

            list.Add(EndOfContractNames.UnusedLeave, indemnity.LeaveFloor, mark, method, bound: bound);
            if (rules == PeriodPayFigures.Totals[0] && bound is null && Unused(terms, contract, pay, indemnity) is { } unused)
            {
                MoreWeeks(terms, unused, list);
            }
        }
    }

    /// <summary>The law gives a tenth for five weeks; more weeks scale it, and the pay kept for the days acquired may be better.</summary>
    private static void MoreWeeks(StatedTerms terms, LeavePay due, FigureList list)
    {
        FigureValue weeks = terms.Leave(LeaveUnit.Ouvres).Value.Weeks;
        list.Add(EndOfContractNames.UnusedLeaveTenth, due.Tenth, Mark.Assumed, FigureMethod.Of(IncompleteMonthMethod.HoursReal), of: weeks);
        list.Add(
            EndOfContractNames.UnusedLeaveMaintained,
            due.Maintained,
            Mark.Assumed,
            FigureMethod.Of(LeaveMaintenance.AverageOuvres),
            of: weeks);
        list.Add(EndOfContractNames.UnusedLeaveDue, due.Due, Mark.Assumed, of: weeks);
    }

    /// <summary>The leave of a contract whose right is above the legal one, if none was taken; null otherwise.</summary>
    private static LeavePay? Unused(StatedTerms terms, FixedTermContract contract, GrossPay pay, EndIndemnity indemnity)
    {
        if (terms.Leave(LeaveUnit.Ouvres) is not { IsKnown: true, Value: var right } || right.AboveLegal <= LeaveDays.Ouvres(0)
            || !terms.Calendar.IsKnown || !terms.Horizon.IsKnown)
        {
            return null;
        }

        LeaveDays days = right.Lots(new(contract.Start, contract.FinalEnd), terms.Calendar.Value, terms.Law).Total;
        return days <= LeaveDays.Ouvres(0) ? null : indemnity.UnusedLeave(right, days, days, pay, terms.Law);
    }

    private static EndIndemnity Indemnity(StatedTerms terms, FixedTermContract contract, GrossPay pay, PayRules rules)
    {
        Money gross = pay.Over(new(contract.Start, contract.FinalEnd), terms.Week.Value, rules).Total;
        return contract.EndIndemnity(gross, FixedTermEnding.AtTerm, terms.Law);
    }

    private static EndIndemnity Indemnity(StatedTerms terms, DefinedPurposeContract purpose, GrossPay pay) =>
        purpose.EndIndemnity(pay.AverageMonth * purpose.MinimumLength.ToDecimal(), FixedTermEnding.AtTerm, terms.Law);
}
