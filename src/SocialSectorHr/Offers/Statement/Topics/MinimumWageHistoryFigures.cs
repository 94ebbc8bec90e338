using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>A pay below the SMIC at some day of the contract, as far as the SMIC is known: since when, and what is lacking.</summary>
internal static class MinimumWageHistoryFigures
{
    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (!statement.Pay.IsKnown || !statement.Start.IsKnown || !statement.Week.IsKnown
            || statement.Said.WorkingTime?.Forfait is not null || TraineeReading.Of(statement.Said) is not null)
        {
            return;
        }

        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(statement.Pay.Value))
        {
            if (MayLack(statement, pay))
            {
                Add(statement, pay, bound, list);
            }
        }
    }

    public static Explanation Explain(Figure figure) => Of(figure.Statement, PayFigures.PayOf(figure)).Explain();

    private static void Add(StatedTerms statement, GrossPay pay, FigureBound? bound, FigureList list)
    {
        MinimumWageHistory history = Of(statement, pay);
        if (history.ShortfallFrom is not { } from)
        {
            return;
        }

        Mark mark = Mark.Derived.And(statement.Pay.Mark).And(statement.Start.Mark).And(statement.Week.Mark);
        mark = statement.Contract is { IsKnown: true, Value: FixedTermContract } ? mark.And(statement.Contract.Mark) : mark;
        mark = statement.Place is null ? mark : mark.And(statement.Calendar.Mark);
        list.Add(MinimumWageHistoryNames.From, from, mark, bound: bound);
        list.Add(MinimumWageHistoryNames.Total, history.Shortfall, mark, bound: bound);
    }

    /// <summary>Whether the pay is below the newest SMIC of the employment: the SMIC only rises, so that none is above it.</summary>
    private static bool MayLack(StatedTerms statement, GrossPay pay)
    {
        LocalDate last = Employment(statement).End;
        if (!statement.Law.TryOn(last, statement.Smic, out _) && statement.Smic.UnknownFrom is { } unknown)
        {
            last = LocalDate.Max(statement.Start.Value, LocalDate.Min(last, unknown.PlusDays(-1)));
        }

        PaidHoursQuestion hours = new(statement.Week.Value.WeeklyHours, Regime(statement), last, statement.Law, statement.Place);
        MinimumWageMarginQuestion question = new(pay.Monthly, hours, segurIncluded: false, segurShare: null);
        return question.IsKnown && !new MinimumWageMargin(question).IsReached;
    }

    private static MinimumWageHistory Of(StatedTerms statement, GrossPay pay) => pay.OverMinimumWage(
        Employment(statement), statement.Week.Value, Regime(statement), statement.Law, rules: statement.Place);

    private static PayRegime Regime(StatedTerms statement) =>
        statement.Said.WorkingTime?.Rtt is null ? PayRegime.OvertimePaid : PayRegime.RttAverage35;

    /// <summary>The contract where its end is known, otherwise up to the end of the year of the statement, or of a later start.</summary>
    private static DateInterval Employment(StatedTerms statement)
    {
        LocalDate start = statement.Start.Value;
        return statement.Contract is { IsKnown: true, Value: FixedTermContract contract }
            ? new(start, contract.FinalEnd)
            : new(start, new(Math.Max(start.Year, statement.On.Year), 12, 31));
    }
}
