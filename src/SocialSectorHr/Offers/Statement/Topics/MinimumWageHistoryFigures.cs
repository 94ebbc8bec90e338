using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>A pay below the SMIC at some day of the contract, as far as the SMIC is known: since when, and what is lacking.</summary>
internal static class MinimumWageHistoryFigures
{
    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!terms.Pay.IsKnown || !terms.Start.IsKnown || !terms.Week.IsKnown
            || terms.Said.WorkingTime?.Forfait is not null || TraineeReading.Of(terms.Said) is not null)
        {
            return;
        }

        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
        {
            if (MayLack(terms, pay))
            {
                Add(terms, pay, bound, list);
            }
        }
    }

    public static Explanation Explain(Figure figure) => Of(figure.Terms, PayFigures.PayOf(figure)).Explain();

    private static void Add(StatedTerms terms, GrossPay pay, FigureBound? bound, FigureList list)
    {
        MinimumWageHistory history = Of(terms, pay);
        if (history.ShortfallFrom is not { } from)
        {
            return;
        }

        Mark mark = Mark.Derived.And(terms.Pay.Mark).And(terms.Start.Mark).And(terms.Week.Mark);
        mark = terms.Contract is { IsKnown: true, Value: FixedTermContract } ? mark.And(terms.Contract.Mark) : mark;
        mark = terms.Place is null ? mark : mark.And(terms.Calendar.Mark);
        list.Add(MinimumWageHistoryNames.From, from, mark, bound: bound);
        list.Add(MinimumWageHistoryNames.Total, history.Shortfall, mark, bound: bound);
    }

    /// <summary>Whether the pay is below the newest SMIC of the employment: the SMIC only rises, so that none is above it.</summary>
    private static bool MayLack(StatedTerms terms, GrossPay pay)
    {
        LocalDate last = Employment(terms).End;
        if (!terms.Law.TryOn(last, terms.Smic, out _) && terms.Smic.UnknownFrom is { } unknown)
        {
            last = LocalDate.Max(terms.Start.Value, LocalDate.Min(last, unknown.PlusDays(-1)));
        }

        PaidHoursQuestion hours = new(Paid(terms).WeeklyHours, Regime(terms), last, terms.Law, terms.Place);
        MinimumWageMarginQuestion question = new(pay.Monthly, hours, segurIncluded: false, segurShare: null);
        return question.IsKnown && !new MinimumWageMargin(question).IsReached;
    }

    private static MinimumWageHistory Of(StatedTerms terms, GrossPay pay) => pay.OverMinimumWage(
        Employment(terms), Paid(terms), Regime(terms), terms.Law, rules: terms.Place);

    private static WeeklySchedule Paid(StatedTerms terms)
    {
        WeeklySchedule week = terms.Week.Value;
        Hours paid = WeekReading.Paid(terms.Said.WorkingTime, week.WeeklyHours, terms.Law, terms.LawDay);
        return paid == week.WeeklyHours ? week : WeeklySchedule.Of(paid, week.Weekdays);
    }

    private static PayRegime Regime(StatedTerms terms) =>
        terms.Said.WorkingTime?.Rtt is null ? PayRegime.OvertimePaid : PayRegime.RttAverage35;

    /// <summary>The contract where its end is known, otherwise up to the end of the year of the statement, or of a later start.</summary>
    private static DateInterval Employment(StatedTerms terms)
    {
        LocalDate start = terms.Start.Value;
        return terms.Contract is { IsKnown: true, Value: FixedTermContract contract }
            ? new(start, contract.FinalEnd)
            : new(start, new(Math.Max(start.Year, terms.On.Year), 12, 31));
    }
}
