using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay beside the SMIC, at the start, at the minimum end of a defined purpose, and today.</summary>
internal static class MinimumWageFigures
{
    private static readonly Hours LegalWeek = Hours.Of(35);

    public static void Gather(OfferStatement statement, FigureList list)
    {
        if (!statement.Pay.IsKnown)
        {
            return;
        }

        if (statement.Start.IsKnown)
        {
            On(statement, FigureNames.MinimumWageAtStart, statement.Start.Mark, list);
        }

        if (ContractFigures.PurposeOf(statement) is not null)
        {
            On(statement, FigureNames.MinimumWageAtMinimumEnd, statement.Contract.Mark, list);
        }

        On(statement, FigureNames.MinimumWageToday, Mark.Exact, list);
    }

    public static LocalDate MinimumEnd(OfferStatement statement) =>
        ContractFigures.PurposeOf(statement)!.Value.MinimumEnd;

    public static Explanation ExplainMonthly(Figure figure, LocalDate day) => Monthly(figure.Statement, day).Explain();

    public static Explanation ExplainMargin(Figure figure, LocalDate day)
    {
        OfferStatement statement = figure.Statement;
        GrossPay pay = PayFigures.PayOf(figure);
        PayRegime regime = figure.Method is { } method ? (PayRegime)method.Number : RegimeOfHours(statement);
        return (regime == PayRegime.ForfaitJours ? Plausibility(statement, pay, day) : Margin(statement, pay, regime, day)).Explain();
    }

    private static PaidMonth Monthly(OfferStatement statement, LocalDate day) =>
        GrossPay.AtMinimumWage(LegalWeek, PayRegime.RttAverage35, day, statement.Law);

    private static MinimumWageMargin Plausibility(OfferStatement statement, GrossPay pay, LocalDate day) =>
        pay.OverMinimumWage(LegalWeek, PayRegime.ForfaitJours, day, statement.Law);

    private static MinimumWageMargin Margin(OfferStatement statement, GrossPay pay, PayRegime regime, LocalDate day) =>
        pay.OverMinimumWage(statement.Week.Value.WeeklyHours, regime, day, statement.Law, WithSegur(statement, day));

    /// <summary>What the hours mean where no method is named: up to 35 of them, without RTT, they are all paid as they come.</summary>
    private static PayRegime RegimeOfHours(OfferStatement statement) => HasRtt(statement) ? PayRegime.RttAverage35 : PayRegime.OvertimePaid;

    private static bool HasRtt(OfferStatement statement) => statement.Said.WorkingTime?.Rtt is not null;

    private static bool WithSegur(OfferStatement statement, LocalDate day) =>
        statement.Said.Pay?.Segur?.Inclusion == Inclusion.Included && statement.Law.TryOn(day, Segur.Monthly, out _);

    private static void On(OfferStatement statement, MinimumWageNames names, Mark dayMark, FigureList list)
    {
        LocalDate day = names.Day(statement);
        if (!statement.Law.TryOn(day, MinimumWage.Hourly, out _))
        {
            list.Lacks(new("le SMIC", "the SMIC"), [Fact.LawValue]);
            return;
        }

        list.Add(names.Monthly, Monthly(statement, day).Total, Mark.Exact);
        PayRange pay = statement.Pay.Value;
        Mark mark = Mark.Derived.And(statement.Pay.Mark).And(dayMark);
        if (statement.Said.WorkingTime?.Forfait is not null)
        {
            Forfait(pay.Low, FigureBound.AtLeast);
            Forfait(pay.High, FigureBound.AtMost);
        }
        else if (pay.Exact is { } exact && statement.Week.IsKnown)
        {
            Hourly(statement, exact, names, day, mark.And(statement.Week.Mark), list);
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

    private static void Hourly(OfferStatement statement, GrossPay pay, MinimumWageNames names, LocalDate day, Mark mark, FigureList list)
    {
        Hours week = statement.Week.Value.WeeklyHours;
        bool rtt = HasRtt(statement);
        if (rtt || week <= LegalWeek)
        {
            MinimumWageMargin margin = Margin(statement, pay, RegimeOfHours(statement), day);
            list.Add(names.Margin, margin.Margin, mark, rtt ? FigureMethod.Of(PayRegime.RttAverage35) : null);
            list.Add(names.Ratio, margin.Ratio, mark);
            if (margin.MarginWithoutSegur is { } without)
            {
                list.Add(names.MarginWithoutSegur, without, mark);
            }
        }

        if (week > LegalWeek && HourlyPayFigures.IsKnown(statement.Law, day))
        {
            MinimumWageMargin margin = Margin(statement, pay, PayRegime.OvertimePaid, day);
            FigureMethod paid = FigureMethod.Of(PayRegime.OvertimePaid);
            FigureValue hours = week;
            list.Add(names.ThresholdWithOvertime, margin.Threshold, mark, paid, of: hours);
            list.Add(names.MarginWithOvertime, margin.Margin, mark, paid, of: hours);
            if (margin.MarginWithoutSegur is { } without)
            {
                list.Add(names.MarginWithOvertimeWithoutSegur, without, mark, paid, of: hours);
            }
        }
    }
}
