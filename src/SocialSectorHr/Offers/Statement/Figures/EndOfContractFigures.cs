using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The money at the end of a contract with a term: the indemnity, and the leave if none was taken.</summary>
internal static class EndOfContractFigures
{
    private static readonly Bilingual Topic = new("l'argent de la fin du contrat", "the money at the end of the contract");

    private static readonly Bilingual Indemnity = new("indemnité de fin de contrat", "end-of-contract indemnity");

    private static readonly Bilingual UnusedLeave = new("congés payés au terme si aucun n'est pris", "leave paid at the end if none is taken");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (!offer.Pay.IsKnown || offer.Contract is not { IsKnown: true, Value: TermContract contract })
        {
            return;
        }

        if (!new EndIndemnityQuestion(contract, Money.Zero, FixedTermEnding.AtTerm, offer.Law, rules: null).IsKnown)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        Mark mark = offer.Pay.Mark.And(offer.Contract.Mark);
        switch (contract)
        {
            case FixedTermContract fixedTerm when list.Known(offer.Week, Topic):
                foreach ((GrossPay pay, string bound, Bilingual words) in PayFigures.Ends(offer.Pay.Value))
                {
                    FixedTerm(offer, fixedTerm, (pay, bound, words), Mark.Derived.And(mark).And(offer.Week.Mark), list);
                }

                break;
            case DefinedPurposeContract purpose:
                DefinedPurpose(offer, purpose, mark, list);
                break;
        }
    }

    private static void FixedTerm(
        OfferStatement offer, FixedTermContract contract, (GrossPay Pay, string Bound, Bilingual Words) end, Mark mark, FigureList list)
    {
        DateInterval period = new(contract.Start, contract.FinalEnd);
        foreach (IncompleteMonthMethod method in PeriodPayFigures.Totals)
        {
            string name = method.ToString();
            Bilingual how = new($"{method.Label().French}{end.Words.French}", $"{method.Label().English}{end.Words.English}");
            Money gross = end.Pay.Over(period, offer.Week.Value, new() { IncompleteMonth = method }).Total;
            EndIndemnity indemnity = contract.EndIndemnity(gross, FixedTermEnding.AtTerm, offer.Law);
            if (indemnity.IsDue is not true)
            {
                return;
            }

            list.Add(
                $"precarity.{FigureList.Code(method)}{end.Bound}",
                new($"{Indemnity.French}, {how.French}", $"{Indemnity.English}, {how.English}"),
                indemnity.Amount,
                mark,
                indemnity.Explain,
                name);
            list.Add(
                $"paidLeaveIndemnity.noneTaken.{FigureList.Code(method)}{end.Bound}",
                new($"{UnusedLeave.French}, {how.French}", $"{UnusedLeave.English}, {how.English}"),
                indemnity.LeaveFloor,
                mark,
                indemnity.Explain,
                name);
            if (method == IncompleteMonthMethod.HoursReal && end.Bound.Length == 0)
            {
                SixWeeks(offer, period, end.Pay, indemnity, list);
            }
        }
    }

    /// <summary>The law gives a tenth for five weeks; six weeks scale it, and the pay kept for the days acquired may be better.</summary>
    private static void SixWeeks(OfferStatement offer, DateInterval period, GrossPay pay, EndIndemnity indemnity, FigureList list)
    {
        if (offer.Leave(LeaveUnit.Ouvres) is not { IsKnown: true, Value: var right } || right.Weeks != Weeks.Of(6) || !offer.Calendar.IsKnown
            || !offer.Horizon.IsKnown)
        {
            return;
        }

        LeaveDays days = right.Lots(period, offer.Calendar.Value, offer.Law).Total;
        if (days <= LeaveDays.Ouvres(0))
        {
            return;
        }

        LeavePay due = indemnity.UnusedLeave(right, days, days, pay, offer.Law);
        const string id = "paidLeaveIndemnity.noneTaken.sixWeeks.";
        Bilingual six = new("six semaines, aucune prise", "six weeks, none taken");
        list.Add(
            id + "tenth", new($"{six.French} : le dixième", $"{six.English}: the tenth"), due.Tenth, Mark.Assumed, due.Explain,
            nameof(IncompleteMonthMethod.HoursReal));
        list.Add(
            id + "maintien", new($"{six.French} : le maintien", $"{six.English}: the pay kept"), due.Maintained, Mark.Assumed, due.Explain,
            nameof(LeaveMaintenance.AverageOuvres));
        list.Add(id + "due", new($"{six.French} : dû", $"{six.English}: due"), due.Due, Mark.Assumed, due.Explain);
    }

    private static void DefinedPurpose(OfferStatement offer, DefinedPurposeContract purpose, Mark mark, FigureList list)
    {
        foreach ((GrossPay pay, string bound, Bilingual words) in PayFigures.Ends(offer.Pay.Value))
        {
            Money gross = pay.AverageMonth * purpose.MinimumLength.ToDecimal();
            EndIndemnity indemnity = purpose.EndIndemnity(gross, FixedTermEnding.AtTerm, offer.Law);
            list.Add("endIndemnity" + bound, new(Indemnity.French + words.French, Indemnity.English + words.English), indemnity.Amount, mark, indemnity.Explain);
            list.Add(
                "paidLeaveIndemnity.noneTaken" + bound,
                new(UnusedLeave.French + words.French, UnusedLeave.English + words.English),
                indemnity.LeaveFloor,
                mark,
                indemnity.Explain);
        }
    }
}
