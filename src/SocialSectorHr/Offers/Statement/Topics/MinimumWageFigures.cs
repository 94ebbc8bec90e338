using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay beside the SMIC, at the start, at the minimum end of a defined purpose, and today.</summary>
internal static class MinimumWageFigures
{
    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!terms.Pay.IsKnown && TraineeReading.Of(terms.Said) is null)
        {
            return;
        }

        if (terms.Start.IsKnown)
        {
            On(terms, MinimumWageNames.AtStart, terms.Start.Mark, list);
        }

        if (ContractFigures.PurposeOf(terms) is not null)
        {
            On(terms, MinimumWageNames.AtMinimumEnd, terms.Contract.Mark, list);
        }

        On(terms, MinimumWageNames.Today, Mark.Exact, list);
    }

    public static LocalDate MinimumEnd(StatedTerms terms) =>
        ContractFigures.PurposeOf(terms)!.Value.MinimumEnd;

    public static Explanation ExplainMonthly(Figure figure, LocalDate day) => Monthly(figure.Terms, day).Explain();

    public static Explanation ExplainMargin(Figure figure, LocalDate day)
    {
        StatedTerms terms = figure.Terms;
        GrossPay pay = PayFigures.PayOf(figure);
        PayRegime regime = figure.Method is { } method ? (PayRegime)method.Number : RegimeOfHours(terms);
        return (regime == PayRegime.ForfaitJours ? Plausibility(terms, pay, day) : Margin(terms, pay, regime, day)).Explain();
    }

    private static Hours LegalWeek(StatedTerms terms, LocalDate day) => terms.Law.On(day, LegalDurations.Week).Value;

    private static PaidMonth Monthly(StatedTerms terms, LocalDate day) =>
        GrossPay.AtMinimumWage(LegalWeek(terms, day), PayRegime.RttAverage35, day, terms.Law, terms.Place);

    private static MinimumWageMargin Plausibility(StatedTerms terms, GrossPay pay, LocalDate day) =>
        pay.OverMinimumWage(LegalWeek(terms, day), PayRegime.ForfaitJours, day, terms.Law, rules: terms.Place);

    /// <summary>What the week of the offer is held against the SMIC with, under one meaning of its hours.</summary>
    private static MinimumWageMarginQuestion Question(StatedTerms terms, GrossPay pay, PayRegime regime, LocalDate day)
    {
        PaidHoursQuestion hours = new(Paid(terms, day), regime, day, terms.Law, terms.Place);
        return new(pay.Monthly, hours, WithSegur(terms, day), segurShare: null);
    }

    private static Hours Paid(StatedTerms terms, LocalDate day) =>
        WeekReading.Paid(terms.Said.WorkingTime, terms.Week.Value.WeeklyHours, terms.Law, day);

    private static MinimumWageMargin Margin(StatedTerms terms, GrossPay pay, PayRegime regime, LocalDate day) =>
        new(Question(terms, pay, regime, day));

    /// <summary>What the hours mean where no method is named: up to 35 of them, without RTT, they are all paid as they come.</summary>
    private static PayRegime RegimeOfHours(StatedTerms terms) => HasRtt(terms) ? PayRegime.RttAverage35 : PayRegime.OvertimePaid;

    private static bool HasRtt(StatedTerms terms) => terms.Said.WorkingTime?.Rtt is not null;

    private static bool WithSegur(StatedTerms terms, LocalDate day) =>
        terms.Said.Pay?.Segur?.Inclusion == Inclusion.Included && terms.Law.TryOn(day, Segur.Monthly, out _);

    private static void On(StatedTerms terms, MinimumWageNames names, Mark dayMark, FigureList list)
    {
        LocalDate day = names.Day(terms);
        if (TraineeReading.Of(terms.Said) is { } trainee)
        {
            TraineeFigures.Gather(terms, trainee, names, dayMark, list); // the whole SMIC is not due
            return;
        }

        FrenchLaw law = terms.Law;
        if (!law.TryOn(day, terms.Smic, out _) || !law.TryOn(day, LegalDurations.Week, out _))
        {
            list.Lacks(new("le SMIC", "the SMIC"), [Fact.LawValue]);
            return;
        }

        // Where the place has a SMIC of its own, what the place comes from marks it.
        dayMark = terms.Place is null ? dayMark : dayMark.And(terms.Calendar.Mark);
        list.Add(names.Monthly, Monthly(terms, day).Total, terms.Place is null ? Mark.Exact : terms.Calendar.Mark);
        PayRange pay = terms.Pay.Value;
        Mark mark = Mark.Derived.And(terms.Pay.Mark).And(dayMark);
        if (terms.Said.WorkingTime?.Forfait is not null)
        {
            Forfait(pay.Low, FigureBound.AtLeast);
            Forfait(pay.High, FigureBound.AtMost);
        }
        else if (terms.Week.IsKnown)
        {
            foreach ((GrossPay end, FigureBound? bound) in PayFigures.Ends(pay))
            {
                Hourly(terms, end, bound, names, day, mark.And(terms.Week.Mark), list);
            }
        }

        void Forfait(GrossPay? end, FigureBound bound)
        {
            if (end is not null)
            {
                // No hours are paid under a forfait: the 35 hours of the comparison are supposed.
                Money margin = Plausibility(terms, end, day).Margin;
                list.Add(names.MarginOfForfait, margin, Mark.Assumed, FigureMethod.Of(PayRegime.ForfaitJours), bound: bound);
            }
        }
    }

    private static void Hourly(
        StatedTerms terms, GrossPay pay, FigureBound? bound, MinimumWageNames names, LocalDate day, Mark mark, FigureList list)
    {
        Hours week = Paid(terms, day);
        Hours legal = LegalWeek(terms, day);
        bool rtt = HasRtt(terms);
        if (rtt || week <= legal)
        {
            MinimumWageMargin margin = Margin(terms, pay, RegimeOfHours(terms), day);
            list.Add(names.Margin, margin.Margin, mark, rtt ? FigureMethod.Of(PayRegime.RttAverage35) : null, bound: bound);
            list.Add(names.Ratio, margin.Ratio, mark, bound: bound);
            if (margin.MarginWithoutSegur is { } without)
            {
                list.Add(names.MarginWithoutSegur, without, mark, bound: bound);
            }
        }

        if (week > legal && Question(terms, pay, PayRegime.OvertimePaid, day).IsKnown)
        {
            MinimumWageMargin margin = Margin(terms, pay, PayRegime.OvertimePaid, day);
            FigureMethod paid = FigureMethod.Of(PayRegime.OvertimePaid);
            FigureValue hours = week;
            if (bound is null || pay == PayFigures.Ends(terms.Pay.Value)[0].Pay)
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
