using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>How an amount by the hour, the day or the week becomes a month.</summary>
internal static class ShortPayFigures
{
    /// <summary>The steps from the stated amount to the month; none where a month or a year is stated.</summary>
    public static void Explain(Figure figure, GrossPay month, Explanation why)
    {
        StatedTerms terms = figure.Terms;
        StatedPay pay = terms.Said.Pay!;
        Per per = PayReading.PeriodOf(pay)!.Value;
        if (per is Per.Month or Per.Year)
        {
            return;
        }

        Stated<Money> said = PayReading.StatedBy(pay, per);
        Money amount = figure.Bound == FigureBound.AtMost ? said.AtMost!.Value : said.AtLeast ?? said.AtMost!.Value;
        if (per == Per.Hour)
        {
            PaidMonthQuestion question = ShortPay.ByTheHour(terms.Said, amount, terms.Week.Value, terms.LawDay, terms.Law);
            _ = new PaidMonth(question, why.Part(new("Mois d'un taux horaire", "Month of an hourly rate")));
            return;
        }

        why.Given(new("énoncé par l'offre", "stated by the offer"), amount);
        Bilingual label = new("salaire mensuel brut", "gross pay a month");
        switch (per)
        {
            case Per.Day:
                why.Computed(label, $"{amount} × {ShortPay.DaysOf(terms.Week.Value)} × 52 / 12", month.Monthly, LabourCode.L3242_1);
                break;
            case Per.Fortnight:
                why.Computed(label, $"{amount} × 26 / 12", month.Monthly, LabourCode.L3242_1);
                break;
            default:
                why.Computed(label, $"{amount} × 52 / 12", month.Monthly, LabourCode.L3242_1);
                break;
        }
    }
}
