using NodaTime;

namespace SocialSectorHr;

/// <summary>The money at the end of a contract with a term: the indemnity, and the leave if none was taken.</summary>
internal static class EndOfContractFigures
{
    private static readonly Bilingual Topic = new("l'argent de la fin du contrat", "the money at the end of the contract");

    private static readonly Bilingual Indemnity = new("indemnité de fin de contrat", "end-of-contract indemnity");

    private static readonly Bilingual UnusedLeave = new("congés payés au terme si aucun n'est pris", "leave paid at the end if none is taken");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (offer.IsPublic || !offer.Pay.IsKnown || offer.Contract is not { IsKnown: true, Value: TermContract contract })
        {
            return;
        }

        if (!EndIndemnity.IsKnown(contract, offer.Law))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        Mark mark = offer.Pay.Mark.And(offer.Contract.Mark);
        switch (contract)
        {
            case FixedTermContract fixedTerm when offer.Pay.Value.Exact is { } pay && list.Known(offer.Week, Topic):
                FixedTerm(offer, fixedTerm, pay, Mark.Derived.And(mark).And(offer.Week.Mark), list);
                break;
            case DefinedPurposeContract purpose:
                DefinedPurpose(offer, purpose, mark, list);
                break;
        }
    }

    private static void FixedTerm(OfferStatement offer, FixedTermContract contract, GrossPay pay, Mark mark, FigureList list)
    {
        DateInterval period = new(contract.Start, contract.FinalEnd);
        foreach (IncompleteMonthMethod method in new[] { IncompleteMonthMethod.HoursReal, IncompleteMonthMethod.CalendarReal })
        {
            string name = method.ToString();
            Money gross = pay.Over(period, offer.Week.Value, new() { IncompleteMonth = method }).Total;
            EndIndemnity indemnity = contract.EndIndemnity(gross, FixedTermEnding.AtTerm, offer.Law);
            if (indemnity.IsDue is not true)
            {
                return;
            }

            list.Add(
                "precarity." + FigureList.Code(method),
                new($"{Indemnity.French}, {method.Label().French}", $"{Indemnity.English}, {method.Label().English}"),
                indemnity.Amount,
                mark,
                indemnity.Explain,
                name);
            LeavePay leave = Unused(gross + indemnity.Amount, PaidLeaveRight.Legal(LeaveUnit.Ouvres), offer);
            list.Add(
                "paidLeaveIndemnity.noneTaken." + FigureList.Code(method),
                new($"{UnusedLeave.French}, {method.Label().French}", $"{UnusedLeave.English}, {method.Label().English}"),
                leave.Tenth,
                mark,
                leave.Explain,
                name);
            if (method == IncompleteMonthMethod.HoursReal)
            {
                SixWeeks(offer, period, pay, gross + indemnity.Amount, list);
            }
        }
    }

    /// <summary>The law gives a tenth for five weeks; six weeks scale it, and the pay kept for the days acquired may be better.</summary>
    private static void SixWeeks(OfferStatement offer, DateInterval period, GrossPay pay, Money reference, FigureList list)
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

        LeavePay due = right.Pay(days, days, reference, pay, offer.Law);
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
            LeavePay leave = Unused(gross + indemnity.Amount, PaidLeaveRight.Legal(LeaveUnit.Ouvres), offer);
            list.Add("endIndemnity" + bound, new(Indemnity.French + words.French, Indemnity.English + words.English), indemnity.Amount, mark, indemnity.Explain);
            list.Add(
                "paidLeaveIndemnity.noneTaken" + bound,
                new(UnusedLeave.French + words.French, UnusedLeave.English + words.English),
                leave.Tenth,
                mark,
                leave.Explain);
        }
    }

    /// <summary>The legal tenth of all leave of the contract (C. trav. L1242-16).</summary>
    private static LeavePay Unused(Money reference, PaidLeaveRight right, OfferStatement offer) =>
        right.Pay(right.Annual, right.Annual, reference, Money.Zero, offer.Law);
}
