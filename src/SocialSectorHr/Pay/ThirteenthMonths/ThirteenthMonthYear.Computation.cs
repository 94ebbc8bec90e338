using NodaTime;

namespace SocialSectorHr;

// The day the seniority is reached, the share of the year, the amount and its payments.
public readonly partial record struct ThirteenthMonthYear
{
    private const int DaysOfAMonthBegun = 15;

    internal ThirteenthMonthYear(ThirteenthMonthYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        (ThirteenthMonth term, ThirteenthMonthRules? rules) = (question.Term, question.Rules);
        why?.Given(new("treizième mois d'une année complète", "thirteenth month of a full year"), term.FullYear);
        why?.Given(new("entrée", "entry"), question.Entry);
        ConditionMetOn = ReachedOn(question, why);
        LocalDate first = new(question.Year, 1, 1);
        LocalDate last = new(question.Year, 12, 31);
        LocalDate start = LocalDate.Max(first, question.From == ThirteenthMonthStart.Entry ? question.Entry : ConditionMetOn);
        DaysPresent = start > last ? 0 : Period.DaysBetween(start, last) + 1;
        Bilingual unsettled = rules?.Proration is null || rules.From is null
            ? new("par défaut, aucun texte général ne tranche", "taken by default, no general text settles it")
            : default;
        why?.Chosen(
            new("point de départ du prorata", "the year counts"),
            FigureValue.Of(question.From, question.From.Label()),
            unsettled,
            rules?.Source);
        why?.Chosen(new("proratisation", "proration"), FigureValue.Of(question.Proration, question.Proration.Label()), source: rules?.Source);
        why?.Counted(new("jours de présence retenus", "days present that count"), Days.Of(DaysPresent));
        (Fraction part, Fraction whole) = question.Proration switch
        {
            ThirteenthMonthProration.CalendarDays => (DaysPresent, Period.DaysBetween(first, last) + 1),
            ThirteenthMonthProration.Twelfths => (MonthsFrom(start, last, DaysOfAMonthBegun), 12),
            _ => (MonthsFrom(start, last, int.MaxValue), 12),
        };
        Share = Percent.FromExact(part / whole);
        Money exact = Money.FromExact(term.FullYear.Exact * part / whole);
        why?.Computed(new("treizième mois de l'année", "thirteenth month of the year"), $"{term.FullYear} × {part} / {whole}", exact);
        Amount = exact.Round();
        why?.Concluded(Terms.RoundedToTheCent, Amount);
        Explain(why, term.Payments);
    }

    private static LocalDate ReachedOn(ThirteenthMonthYearQuestion question, Explanation? why)
    {
        LocalDate met = Quantieme.AddMonths(question.Entry, (int)question.Term.Seniority.Exact.Numerator);
        why?.Counted(new("date d'acquisition de l'ancienneté", "seniority reached on"), met);
        if (question.Rules?.SuspensionsExtendSeniority == true && question.Suspended > 0)
        {
            met = met.PlusDays(question.Suspended);
            why?.Concluded(new("date reportée du nombre de jours de suspension", "put off by the days of suspension"), met, source: question.Rules.Source);
        }

        return met;
    }

    /// <summary>The months of the year from a day on; the month of that day counts if it is complete, or has at least so many days
    /// left.</summary>
    private static int MonthsFrom(LocalDate start, LocalDate last, int enoughDays)
    {
        if (start > last)
        {
            return 0;
        }

        int left = start.Calendar.GetDaysInMonth(start.Year, start.Month) - start.Day + 1;
        bool counts = start.Day == 1 || left >= enoughDays;
        return last.Month - start.Month + (counts ? 1 : 0);
    }

    private void Explain(Explanation? why, int payments)
    {
        if (why is null)
        {
            return;
        }

        for (int k = 0; k < payments; k++)
        {
            string number = NumberText.Fixed(k + 1, 0, Language.English);
            why.Concluded(
                new($"versement {number}", $"payment {number}"),
                Payment(k),
                new("part due à cette date, moins ce qui est déjà payé", "the share due on that day, less what is already paid"));
        }

        if (CarriedOver != Money.Zero)
        {
            why.Concluded(new("rappel à verser lorsque l'ancienneté sera acquise", "caught up once the seniority is reached"), CarriedOver);
        }
    }
}
