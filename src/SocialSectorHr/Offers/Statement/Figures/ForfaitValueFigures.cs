using System.Globalization;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of the value of a day of a forfait, and of a rest day given up: at both ends where the pay is a range.</summary>
internal static class ForfaitValueFigures
{
    private static readonly Bilingual Topic = new("la valeur d'une journée de forfait", "the value of a day of the forfait");

    /// <summary>For a forfait whose days, horizon and calendar are known, and which the law's ceiling allows.</summary>
    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (!list.Known(offer.Pay, Topic))
        {
            return;
        }

        PayRange range = offer.Pay.Value;
        if (range.Exact is { } pay)
        {
            Values(offer, pay.Annual, string.Empty, new(string.Empty, string.Empty), list);
            return;
        }

        if (range.Low is { } low)
        {
            Values(offer, low.Annual, ".min", new(", au moins", ", at least"), list);
        }

        if (range.High is { } high)
        {
            Values(offer, high.Annual, ".max", new(", au plus", ", at most"), list);
        }
    }

    private static void Values(OfferStatement offer, Money annual, string suffix, Bilingual bound, FigureList list)
    {
        LocalDate on = new(YearOf(offer.Horizon.Value), 1, 1);
        Mark mark = Mark.Derived.And(offer.Calendar.Mark).And(offer.Pay.Mark).And(offer.Forfait.Mark);
        string year = on.Year.ToString(CultureInfo.InvariantCulture);
        for (ForfaitDayValueMethod method = ForfaitDayValueMethod.CalendarOpen; method < ForfaitDayValueMethod.OpenDaysOfMonth; method++)
        {
            ForfaitDayValue value = offer.Forfait.Value.DayValue(annual, on, offer.Calendar.Value, offer.Law, new() { DayValue = method });
            Bilingual label = method.Label();
            list.Add(
                $"forfait.{year}.dailyValue.{FigureList.Code(method)}{suffix}",
                new(
                    $"valeur d'une journée en {year}, {label.French}{bound.French}",
                    $"value of a day in {year}, {label.English}{bound.English}"),
                value.Value,
                mark,
                value.Explain,
                method.ToString());
        }

        GivenUp(offer, annual, on, suffix, bound, list);
    }

    private static void GivenUp(OfferStatement offer, Money annual, LocalDate on, string suffix, Bilingual bound, FigureList list)
    {
        DaysForfait forfait = offer.Forfait.Value;
        if (!offer.Law.TryOn(on, ForfaitLimits.WaiverPremium, out _) || !offer.Law.TryOn(on, ForfaitLimits.Maximum, out DatedValue<Days> most))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        if (forfait.PerYear + Days.Of(1) > most.Value)
        {
            return;
        }

        RestDaysGivenUp day = forfait.GiveUp(Days.Of(1), annual, on, offer.Law);
        list.Add(
            "forfait.renunciationPerDay" + suffix,
            new($"jour de repos auquel le salarié renonce, majoration minimale comprise{bound.French}", $"a rest day given up, least premium included{bound.English}"),
            day.PerDay,
            Mark.Derived.And(offer.Pay.Mark).And(offer.Forfait.Mark),
            day.Explain,
            nameof(ForfaitDayValueMethod.AnnualOverForfait));
    }

    /// <summary>The first full calendar year, otherwise the first.</summary>
    private static int YearOf(Horizon horizon)
    {
        int first = horizon.Employment.Start == new LocalDate(horizon.FirstYear, 1, 1) ? horizon.FirstYear : horizon.FirstYear + 1;
        return horizon.Employment.End >= new LocalDate(first, 12, 31) ? first : horizon.FirstYear;
    }
}
