namespace SocialSectorHr;

/// <content>Computed once: the least presence, the most telework, the telework promised.</content>
public readonly partial record struct TeleworkMonth
{
    internal TeleworkMonth(TeleworkMonthQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Days worked, Days planned) = (question.Worked, question.Planned);
        why?.Given(new("jours travaillés du mois", "days worked in the month"), worked);
        why?.Given(new("jours prévus du mois entier", "days planned for the whole month"), planned);
        MinimumPresence = Days.FromExact(
            question.Promise.RoundedPresence(worked.Exact, planned.Exact, question.Weekdays.Number(), question.Rules, why));
        MostTelework = Days.FromExact(Fraction.Max(0, (worked - MinimumPresence).Exact));
        why?.Computed(new("télétravail au plus", "telework at most"), $"max(0; {worked} − {MinimumPresence})", MostTelework);
        Promised = PromisedOf(question, why);
    }

    private static Days? PromisedOf(TeleworkMonthQuestion question, Explanation? why)
    {
        TeleworkPromise promise = question.Promise;
        Days worked = question.Worked;
        bool byMonth = promise.Per == CountingPeriod.Month;
        if (promise.Per == CountingPeriod.Year || (byMonth && question.Planned == Days.Zero))
        {
            return null;
        }

        Fraction whole = byMonth ? question.Planned.Exact : question.Weekdays.Number();
        Days promised = Days.FromExact(promise.Days.Exact * worked.Exact / whole);
        why?.Computed(
            new("télétravail annoncé pour ces jours", "telework promised for these days"),
            $"{promise.Days} × {worked} / {whole}",
            promised);
        return promised;
    }
}
