using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

public class ThirteenthMonthTests
{
    private static readonly YearlyBonus Term = ThirteenthMonth.Of(2_991.Euros, 2, 6.Months);

    [Fact]
    public void A_year_whose_hours_changed_has_the_average_of_its_months()
    {
        Money[] months = [.. Enumerable.Repeat(2_500.Euros, 8), .. Enumerable.Repeat(1_250.Euros, 4)];
        Assert.Equal(2_083.33m.Euros, ThirteenthMonth.OfAverage(months, payments: 2).FullYear.Round());
        Assert.StartsWith(
            "months is 11: it must be twelve, the months of a year.",
            Assert.Throws<ArgumentOutOfRangeException>(() => ThirteenthMonth.OfAverage(months.Skip(1))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "months is -€1.00: it must be zero or more",
            Assert.Throws<ArgumentOutOfRangeException>(() => ThirteenthMonth.OfAverage(months.Skip(1).Append(-1.Euros))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_exist_is_refused()
    {
        Refused("fullYear is -€1.00: it must be zero or more: a pay is not negative.", static () => ThirteenthMonth.Of(-1.Euros));
        Refused("payments is 13: it must be between 1 and 12 payments a year.", static () => ThirteenthMonth.Of(1.Euros, 13));
        Refused("payments is 0: it must be between 1 and 12 payments a year.", static () => ThirteenthMonth.Of(1.Euros, 0));
        Refused("seniority is 61 months: it must be a whole number of months, 0 to 60.", static () => ThirteenthMonth.Of(1.Euros, 1, 61.Months));
        Refused("year is 2024: it must be the year of entry (2025) or a later one.", static () => Term.InYear(2024, new(2025, 3, 3)));
        Refused("suspended is -1 day: it must be a whole number of days, zero or more.", static () => Term.InYear(-1.Days, 2025, new(2025, 3, 3)));
        Refused(
            "rules is 9: it must be a defined YearlyBonusProration (CalendarDays, Twelfths, CompleteMonths).",
            static () => Term.InYear(2025, new(2025, 3, 3), new() { Proration = (YearlyBonusProration)9 }));
    }

    [Fact]
    public void There_are_as_many_days_of_payment_as_payments()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(static () => Term.PayableOn(new(6, 30), new AnnualDate(6, 30)));
        Assert.StartsWith("days holds 1 distinct days: it must hold 2, one a payment.", refused.Message, StringComparison.Ordinal);
        Assert.Equal([new(6, 30), new AnnualDate(12, 31)], Term.PayableOn(new(12, 31), new AnnualDate(6, 30)).PaidOn);
    }

    [Fact]
    public void Terms_with_the_same_days_are_equal()
    {
        Assert.Equal(Term.PayableOn(new(6, 30), new AnnualDate(12, 31)), Term.PayableOn(new(12, 31), new AnnualDate(6, 30)));
        Assert.NotEqual(Term, Term.PayableOn(new(6, 30), new AnnualDate(12, 31)));
        Assert.Equal(
            Term.PayableOn(new(6, 30), new AnnualDate(12, 31)).GetHashCode(),
            Term.PayableOn(new(12, 31), new AnnualDate(6, 30)).GetHashCode());
    }

    [Theory]
    [InlineData(17, 10)]
    [InlineData(18, 9)]
    public void The_month_of_entry_counts_from_15_days_on(int day, int twelfths)
    {
        YearlyBonusYear year = Term.InYear(2025, new(2025, 3, day), new() { Proration = YearlyBonusProration.Twelfths });
        Assert.Equal(Percent.OfFraction(twelfths, 12), year.Share);
    }

    [Fact]
    public void A_payment_on_the_day_the_seniority_is_reached_is_due()
    {
        YearlyBonusYear year = Term.PayableOn(new(6, 30), new AnnualDate(12, 31)).InYear(2025, new(2024, 12, 30));
        Assert.Equal(new LocalDate(2025, 6, 30), year.ConditionMetOn);
        Assert.Equal([1_495.50m.Euros, 1_495.50m.Euros], year.Instalments);
        YearlyBonusYear later = Term.PayableOn(new(6, 30), new AnnualDate(12, 31)).InYear(2025, new(2025, 1, 1));
        Assert.Equal([Money.Zero, 2_991.Euros], later.Instalments);
    }

    [Fact]
    public void A_seniority_reached_next_year_is_caught_up_then()
    {
        YearlyBonusYear year = Term.InYear(2025, new(2025, 11, 12));
        Assert.Equal(new LocalDate(2026, 5, 12), year.ConditionMetOn);
        Assert.Equal([Money.Zero, Money.Zero], year.Instalments);
        Assert.Equal((409.73m.Euros, 409.73m.Euros), (year.Amount, year.CarriedOver));
    }

    [Fact]
    public void A_start_on_the_31st_reaches_the_seniority_on_the_first_day_after_the_month() =>
        Assert.Equal(new LocalDate(2026, 3, 1), Term.InYear(2025, new(2025, 8, 31)).ConditionMetOn);

    [Fact]
    public void The_year_of_entry_says_how_it_was_reckoned() => Assert.Equal(
        """
        Treizième mois de l'année
          Donné : treizième mois, année complète = 2 991,00 €
          Donné : entrée = 3 mars 2025
          Donné : ancienneté exigée = 6 mois
          Compté : date d'acquisition de l'ancienneté = 3 septembre 2025
          Choisi : point de départ du prorata = depuis l'entrée — par défaut, aucun texte général ne tranche
          Choisi : proratisation = au prorata des jours calendaires
          Compté : jours de présence retenus = 304 j
          Calculé : treizième mois, part de l'année = 2 991 × 304 / 365 ≈ 2 491,13 €
          Retenu : arrondi au centime = 2 491,13 €
          Donné : date de versement = 30 juin 2025
          Retenu : versement 1 = 0,00 € — part due à cette date, moins ce qui est déjà payé
          Donné : date de versement = 31 décembre 2025
          Retenu : versement 2 = 2 491,13 € — part due à cette date, moins ce qui est déjà payé
        """.ReplaceLineEndings("\n"),
        Term.PayableOn(new(6, 30), new AnnualDate(12, 31)).InYear(2025, new(2025, 3, 3)).Explain().ToText(Language.French).Plain());

    [Fact]
    public void A_usage_is_cited_where_it_chooses()
    {
        YearlyBonusRules rules = new()
        {
            From = YearlyBonusStart.Condition,
            Proration = YearlyBonusProration.CompleteMonths,
            Source = new() { Citation = "Usage", Title = new("usage de l'association", "usage of the association") },
        };
        Explanation explanation = Term.InYear(2025, new(2025, 3, 3), rules).Explain();
        Assert.Equal(["Usage"], explanation.Sources.Select(source => source.Citation));
        Assert.DoesNotContain(explanation.Steps, step => step.Reason.French?.StartsWith("retenue par défaut", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Terms_and_years_print_themselves()
    {
        Assert.Equal("13th month of €2,991.00 in 2 payment(s), after 6 months", Term.ToString());
        Assert.Equal("treizième mois de 2 991,00 € en 2 versement(s), après 6 mois", Term.ToString(Language.French).Plain());
        Assert.Equal("2025: €2,491.13", Term.InYear(2025, new(2025, 3, 3)).ToString());
        Assert.Empty(default(YearlyBonusYear).Instalments);
    }

    private static void Refused(string message, Func<object> action) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(action).Message, StringComparison.Ordinal);
}
