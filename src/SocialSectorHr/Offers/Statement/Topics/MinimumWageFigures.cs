using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay beside the SMIC, at the start, at the minimum end of a defined purpose, and today.</summary>
internal static class MinimumWageFigures
{
    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (!statement.Pay.IsKnown && TraineeReading.Of(statement.Said) is null)
        {
            return;
        }

        if (statement.Start.IsKnown)
        {
            On(statement, MinimumWageNames.AtStart, statement.Start.Mark, list);
        }

        if (ContractFigures.PurposeOf(statement) is not null)
        {
            On(statement, MinimumWageNames.AtMinimumEnd, statement.Contract.Mark, list);
        }

        On(statement, MinimumWageNames.Today, Mark.Exact, list);
    }

    public static LocalDate MinimumEnd(StatedTerms statement) =>
        ContractFigures.PurposeOf(statement)!.Value.MinimumEnd;

    public static Explanation ExplainMonthly(Figure figure, LocalDate day) => Monthly(figure.Statement, day).Explain();

    public static Explanation ExplainMargin(Figure figure, LocalDate day)
    {
        StatedTerms statement = figure.Statement;
        GrossPay pay = PayFigures.PayOf(figure);
        PayRegime regime = figure.Method is { } method ? (PayRegime)method.Number : RegimeOfHours(statement);
        return (regime == PayRegime.ForfaitJours ? Plausibility(statement, pay, day) : Margin(statement, pay, regime, day)).Explain();
    }

    private static Hours LegalWeek(StatedTerms statement, LocalDate day) => statement.Law.On(day, LegalDurations.Week).Value;

    private static PaidMonth Monthly(StatedTerms statement, LocalDate day) =>
        GrossPay.AtMinimumWage(LegalWeek(statement, day), PayRegime.RttAverage35, day, statement.Law, statement.Place);

    private static MinimumWageMargin Plausibility(StatedTerms statement, GrossPay pay, LocalDate day) =>
        pay.OverMinimumWage(LegalWeek(statement, day), PayRegime.ForfaitJours, day, statement.Law, rules: statement.Place);

    /// <summary>What the week of the offer is held against the SMIC with, under one meaning of its hours.</summary>
    private static MinimumWageMarginQuestion Question(StatedTerms statement, GrossPay pay, PayRegime regime, LocalDate day)
    {
        PaidHoursQuestion hours = new(statement.Week.Value.WeeklyHours, regime, day, statement.Law, statement.Place);
        return new(pay.Monthly, hours, WithSegur(statement, day), segurShare: null);
    }

    private static MinimumWageMargin Margin(StatedTerms statement, GrossPay pay, PayRegime regime, LocalDate day) =>
        new(Question(statement, pay, regime, day));

    /// <summary>What the hours mean where no method is named: up to 35 of them, without RTT, they are all paid as they come.</summary>
    private static PayRegime RegimeOfHours(StatedTerms statement) => HasRtt(statement) ? PayRegime.RttAverage35 : PayRegime.OvertimePaid;

    private static bool HasRtt(StatedTerms statement) => statement.Said.WorkingTime?.Rtt is not null;

    private static bool WithSegur(StatedTerms statement, LocalDate day) =>
        statement.Said.Pay?.Segur?.Inclusion == Inclusion.Included && statement.Law.TryOn(day, Segur.Monthly, out _);

    private static void On(StatedTerms statement, MinimumWageNames names, Mark dayMark, FigureList list)
    {
        LocalDate day = names.Day(statement);
        if (TraineeReading.Of(statement.Said) is { } trainee)
        {
            TraineeFigures.Gather(statement, trainee, names, dayMark, list); // the whole SMIC is not due
            return;
        }

        FrenchLaw law = statement.Law;
        if (!law.TryOn(day, statement.Smic, out _) || !law.TryOn(day, LegalDurations.Week, out _))
        {
            list.Lacks(new("le SMIC", "the SMIC"), [Fact.LawValue]);
            return;
        }

        // Where the place has a SMIC of its own, what the place comes from marks it.
        dayMark = statement.Place is null ? dayMark : dayMark.And(statement.Calendar.Mark);
        list.Add(names.Monthly, Monthly(statement, day).Total, statement.Place is null ? Mark.Exact : statement.Calendar.Mark);
        PayRange pay = statement.Pay.Value;
        Mark mark = Mark.Derived.And(statement.Pay.Mark).And(dayMark);
        if (statement.Said.WorkingTime?.Forfait is not null)
        {
            Forfait(pay.Low, FigureBound.AtLeast);
            Forfait(pay.High, FigureBound.AtMost);
        }
        else if (statement.Week.IsKnown)
        {
            foreach ((GrossPay end, FigureBound? bound) in PayFigures.Ends(pay))
            {
                Hourly(statement, end, bound, names, day, mark.And(statement.Week.Mark), list);
            }
        }

        void Forfait(GrossPay? end, FigureBound bound)
        {
            if (end is not null)
            {
                // No hours are paid under a forfait: the 35 hours of the comparison are supposed.
                Money margin = Plausibility(statement, end, day).Margin;
                list.Add(names.MarginOfForfait, margin, Mark.Assumed, FigureMethod.Of(PayRegime.ForfaitJours), bound: bound);
            }
        }
    }

    private static void Hourly(
        StatedTerms statement, GrossPay pay, FigureBound? bound, MinimumWageNames names, LocalDate day, Mark mark, FigureList list)
    {
        Hours week = statement.Week.Value.WeeklyHours;
        Hours legal = LegalWeek(statement, day);
        bool rtt = HasRtt(statement);
        if (rtt || week <= legal)
        {
            MinimumWageMargin margin = Margin(statement, pay, RegimeOfHours(statement), day);
            list.Add(names.Margin, margin.Margin, mark, rtt ? FigureMethod.Of(PayRegime.RttAverage35) : null, bound: bound);
            list.Add(names.Ratio, margin.Ratio, mark, bound: bound);
            if (margin.MarginWithoutSegur is { } without)
            {
                list.Add(names.MarginWithoutSegur, without, mark, bound: bound);
            }
        }

        if (week > legal && Question(statement, pay, PayRegime.OvertimePaid, day).IsKnown)
        {
            MinimumWageMargin margin = Margin(statement, pay, PayRegime.OvertimePaid, day);
            FigureMethod paid = FigureMethod.Of(PayRegime.OvertimePaid);
            FigureValue hours = week;
            if (bound is null || pay == PayFigures.Ends(statement.Pay.Value)[0].Pay)
            {
                list.Add(names.ThresholdWithOvertime, margin.Threshold, mark, paid, of: hours);
            }

            list.Add(names.MarginWithOvertime, margin.Margin, mark, paid, bound: bound, of: hours);
            if (margin.MarginWithoutSegur is { } without)
            {
                list.Add(names.MarginWithOvertimeWithoutSegur, without, mark, paid, bound: bound, of: hours);
            }
        }
    }
}
