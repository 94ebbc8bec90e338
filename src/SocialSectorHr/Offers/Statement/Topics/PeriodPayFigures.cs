using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>
/// The pay of the first month by every method, of the year of entry or the whole contract, and of the least length of a defined purpose.
/// </summary>
internal static class PeriodPayFigures
{
    private static readonly Bilingual Topic = new("le salaire du premier mois et de la période", "the pay of the first month and of the period");

    // The methods by which a terms adds up a period, made once: a record of rules is an object.
    private static readonly PayRules HoursReal = new() { IncompleteMonth = IncompleteMonthMethod.HoursReal };
    private static readonly PayRules CalendarReal = new() { IncompleteMonth = IncompleteMonthMethod.CalendarReal };

    /// <summary>The rules by which a statement adds up a period.</summary>
    public static readonly PayRules[] Totals = [HoursReal, CalendarReal];

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!terms.Pay.IsKnown || !list.Known(terms.Start, Topic))
        {
            return;
        }

        if (terms.Contract is { IsKnown: true, Value: DefinedPurposeContract purpose })
        {
            Minimum(terms, purpose, list);
        }

        if (terms.Said.WorkingTime?.Forfait is null && list.Known(terms.Week, Topic))
        {
            Mark mark = Mark.Derived.And(terms.Pay.Mark).And(terms.Start.Mark).And(terms.Week.Mark);
            foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
            {
                FirstMonth(terms, pay, bound, mark, list);
                Period(terms, pay, bound, mark, list);
            }
        }
    }

    public static Explanation ExplainMinimum(Figure figure)
    {
        GrossPay pay = PayFigures.PayOf(figure);
        Months length = ((DefinedPurposeContract)figure.Terms.Contract.Value).MinimumLength;
        Explanation why = new(figure.Label);
        why.Given(new("mois moyen", "average month"), pay.AverageMonth);
        why.Computed(figure.Label, $"{pay.AverageMonth} × {length}", pay.AverageMonth * length.ToDecimal());
        return why;
    }

    public static Explanation ExplainFirstMonth(Figure figure)
    {
        StatedTerms terms = figure.Terms;
        LocalDate start = terms.Start.Value;
        return PayFigures.PayOf(figure)
            .Month(start.ToYearMonth(), Employment(terms, start), terms.Week.Value)
            .Readings()
            .Single(month => (int)month.Method == figure.Method!.Number)
            .Explain();
    }

    public static Explanation ExplainPeriod(Figure figure)
    {
        StatedTerms terms = figure.Terms;
        PayRules rules = figure.Method!.Number == (int)IncompleteMonthMethod.HoursReal ? HoursReal : CalendarReal;
        // The months paid are counted once, whatever the end of the range.
        GrossPay pay = figure.Bound is null ? PayFigures.Ends(terms.Pay.Value)[0].Pay : PayFigures.PayOf(figure);
        return pay.Over(Employment(terms, terms.Start.Value), terms.Week.Value, rules).Explain();
    }

    /// <summary>The months of the least length, at both bounds of the pay.</summary>
    private static void Minimum(StatedTerms terms, DefinedPurposeContract purpose, FigureList list)
    {
        Mark mark = terms.Pay.Mark.And(terms.Start.Mark).And(terms.Contract.Mark);
        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
        {
            Money gross = pay.AverageMonth * purpose.MinimumLength.ToDecimal();
            list.Add(PeriodPayNames.PayOfMinimumLength, gross, mark, bound: bound, of: purpose.MinimumLength);
        }
    }

    private static void FirstMonth(StatedTerms terms, GrossPay pay, FigureBound? bound, Mark mark, FigureList list)
    {
        LocalDate start = terms.Start.Value;
        if (start.Day == 1)
        {
            return;
        }

        foreach (IncompleteMonth month in pay.Month(start.ToYearMonth(), Employment(terms, start), terms.Week.Value).Readings())
        {
            list.Add(PeriodPayNames.FirstMonth, month.Paid, mark, FigureMethod.Of(month.Method), bound: bound);
        }
    }

    /// <summary>The whole contract where its end is known, otherwise the year of entry.</summary>
    private static void Period(StatedTerms terms, GrossPay pay, FigureBound? bound, Mark mark, FigureList list)
    {
        LocalDate start = terms.Start.Value;
        bool isContract = terms.Contract is { IsKnown: true, Value: FixedTermContract };
        bool isBase = pay.Payments > 12;
        FigureName name = (isContract, isBase) switch
        {
            (true, true) => PeriodPayNames.BasePayOfContract,
            (true, false) => PeriodPayNames.PayOfContract,
            (false, true) => PeriodPayNames.BasePayOfYear,
            (false, false) => PeriodPayNames.PayOfYear,
        };
        int year = isContract ? 0 : start.Year;
        Mark sure = isContract ? mark.And(terms.Contract.Mark) : mark;
        foreach (PayRules rules in Totals)
        {
            PeriodPay paid = pay.Over(Employment(terms, start), terms.Week.Value, rules);
            FigureMethod method = FigureMethod.Of(paid.Method);
            if (rules == HoursReal && bound is not FigureBound.AtMost)
            {
                FigureName months = isContract ? PeriodPayNames.MonthsPaidOfContract : PeriodPayNames.MonthsPaidOfYear;
                list.Add(months, paid.PaidMonths, sure, method, year);
            }

            list.Add(name, isBase ? paid.Base : paid.Total, sure, method, year, bound);
        }
    }

    private static DateInterval Employment(StatedTerms terms, LocalDate start) =>
        terms.Contract is { IsKnown: true, Value: FixedTermContract contract }
            ? new(start, contract.FinalEnd)
            : new(start, new(start.Year, 12, 31));
}
