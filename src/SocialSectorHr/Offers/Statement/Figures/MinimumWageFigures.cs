using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay beside the SMIC, at the start, at the minimum end of a defined purpose, and today.</summary>
internal static class MinimumWageFigures
{
    private static readonly Hours LegalWeek = Hours.Of(35);

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (!offer.Pay.IsKnown)
        {
            return;
        }

        if (offer.Start.IsKnown)
        {
            On(offer, "smic.atStart.", offer.Start.Value, offer.Start.Mark, list);
        }

        if (offer.Contract is { IsKnown: true, Value: DefinedPurposeContract purpose } && new DefinedPurposeQuestion(purpose, offer.Law).IsKnown)
        {
            DefinedPurposeTerm term = purpose.Term(offer.Law);
            On(offer, "smic.atMinimumEnd.", term.MinimumEnd, offer.Contract.Mark, list);
        }

        On(offer, "smic.today.", offer.On, Mark.Exact, list);
    }

    private static void On(OfferStatement offer, string id, LocalDate day, Mark dayMark, FigureList list)
    {
        if (!offer.Law.TryOn(day, MinimumWage.Hourly, out _))
        {
            list.Lacks(new("le SMIC", "the SMIC"), [Fact.LawValue]);
            return;
        }

        PaidMonth smic = GrossPay.AtMinimumWage(LegalWeek, PayRegime.RttAverage35, day, offer.Law);
        list.Add(id + "monthly35h", new("SMIC mensuel pour 35 h", "monthly SMIC for 35 h"), smic.Total, Mark.Exact, smic.Explain);
        PayRange pay = offer.Pay.Value;
        Mark mark = Mark.Derived.And(offer.Pay.Mark).And(dayMark);
        if (offer.Offer.WorkingTime?.Forfait is not null)
        {
            Forfait(pay.Low, id + "margin.min", day, offer, list);
            Forfait(pay.High, id + "margin.max", day, offer, list);
        }
        else if (pay.Exact is { } exact && offer.Week.IsKnown)
        {
            Hourly(exact, offer, id, day, mark.And(offer.Week.Mark), list);
        }
    }

    private static void Forfait(GrossPay? pay, string id, LocalDate day, OfferStatement offer, FigureList list)
    {
        if (pay is null)
        {
            return;
        }

        MinimumWageMargin margin = pay.OverMinimumWage(LegalWeek, PayRegime.ForfaitJours, day, offer.Law);
        Bilingual label = new("écart au SMIC de 35 h, vraisemblance", "margin over the SMIC of 35 h, plausibility");
        // No hours are paid under a forfait: the 35 hours of the comparison are supposed.
        list.Add(id, label, margin.Margin, Mark.Assumed, margin.Explain, nameof(PayRegime.ForfaitJours));
    }

    private static void Hourly(GrossPay pay, OfferStatement offer, string id, LocalDate day, Mark mark, FigureList list)
    {
        bool segur = offer.Offer.Pay?.Segur?.Inclusion == Inclusion.Included && offer.Law.TryOn(day, Segur.Monthly, out _);
        Hours week = offer.Week.Value.WeeklyHours;
        bool rtt = offer.Offer.WorkingTime?.Rtt is not null;
        if (rtt || week <= LegalWeek)
        {
            MinimumWageMargin margin = pay.OverMinimumWage(week, PayRegime.RttAverage35, day, offer.Law, segur);
            string method = nameof(PayRegime.RttAverage35);
            list.Add(id + "margin", new("écart au SMIC", "margin over the SMIC"), margin.Margin, mark, margin.Explain, method);
            list.Add(id + "ratio", new("salaire rapporté au SMIC", "pay by the SMIC"), margin.Ratio, mark, margin.Explain);
            if (margin.MarginWithoutSegur is { } without)
            {
                list.Add(id + "marginWithoutSegur", new("écart au SMIC sans Ségur", "margin over the SMIC without Segur"), without, mark, margin.Explain);
            }
        }

        if (week > LegalWeek && HourlyPayFigures.IsKnown(offer.Law, day))
        {
            Overtime(pay.OverMinimumWage(week, PayRegime.OvertimePaid, day, offer.Law, segur), week, id, mark, list);
        }
    }

    private static void Overtime(MinimumWageMargin margin, Hours week, string id, Mark mark, FigureList list)
    {
        string hours = $"{NumberText.Trimmed(week.ToDecimal(), 2, Language.English)}hOvertimePaid";
        string method = nameof(PayRegime.OvertimePaid);
        list.Add(
            id + "threshold" + hours, new("SMIC, heures supplémentaires payées", "SMIC with overtime paid"), margin.Threshold, mark, margin.Explain, method);
        list.Add(
            id + "margin" + hours,
            new("écart au SMIC, heures supplémentaires payées", "margin over the SMIC with overtime paid"),
            margin.Margin,
            mark,
            margin.Explain,
            method);
        if (margin.MarginWithoutSegur is { } without)
        {
            list.Add(
                id + "margin" + hours + "WithoutSegur",
                new("écart au SMIC sans Ségur, heures supplémentaires payées", "margin over the SMIC without Segur, with overtime paid"),
                without,
                mark,
                margin.Explain,
                method);
        }
    }
}
