using NodaTime;

namespace SocialSectorHr;

// The share of the year up to the exit, less what the payments before it have paid.
public readonly partial record struct YearlyBonusExit
{
    internal YearlyBonusExit(YearlyBonusExitQuestion question, Explanation? why = null)
    {
        this.question = question;
        YearlyBonusYearQuestion year = question.Year;
        ConditionMetOn = year.ReachedOn(question.Exit, why);
        YearlyBonusPresence presence = year.Present(ConditionMetOn, question.Exit, why);
        (DaysPresent, Share) = (presence.Days, presence.Share);
        Amount = IsConditionMet ? Earned(year.Term, presence, why) : Money.Zero;
        if (!IsConditionMet)
        {
            why?.Decided(
                new("ancienneté acquise à la sortie", "seniority reached at the exit"),
                value: false,
                new("rien n'est acquis avant cette date", "nothing is earned before that day"));
        }

        Paid = PaidBefore(question, why);
        Due = DueOf(why);
    }

    private static Money Earned(YearlyBonus term, YearlyBonusPresence presence, Explanation? why)
    {
        Money exact = Money.FromExact(term.FullYear.Exact * presence.Part / presence.Whole);
        why?.Computed(
            new($"{term.Kind.Label().French}, part acquise à la sortie", $"{term.Kind.Label().English}, share earned at the exit"),
            $"{term.FullYear} × {presence.Part} / {presence.Whole}",
            exact);
        Money earned = exact.Round();
        why?.Concluded(Terms.RoundedToTheCent, earned);
        return earned;
    }

    /// <summary>What was paid for the year: as said, or by the days of payment up to the exit, as if the year went on.</summary>
    private static Money? PaidBefore(YearlyBonusExitQuestion question, Explanation? why)
    {
        Bilingual label = new("déjà payé pour l'année", "already paid for the year");
        if (question.Paid is { } said)
        {
            why?.Given(label, said);
            return said;
        }

        ReadOnlySpan<AnnualDate> days = question.Year.Term.PaymentDays;
        if (days.IsEmpty)
        {
            why?.Concluded(label, null, new("les dates de versement ne sont pas connues", "the days of payment are not known"));
            return null;
        }

        int payments = 0;
        while (payments < days.Length && days[payments].InYear(question.Exit.Year) <= question.Exit)
        {
            payments++;
        }

        Money paid = payments == 0 ? Money.Zero : new YearlyBonusYear(question.Year).PaidAfter(payments - 1);
        why?.Concluded(
            label,
            paid,
            new("versements jusqu'à la sortie, calculés pour une année entière", "payments up to the exit, made for a whole year"));
        return paid;
    }

    private Money? DueOf(Explanation? why)
    {
        Bilingual label = new("reste dû à la sortie", "still due at the exit");
        if (question is not { } asked)
        {
            return null;
        }

        bool? isDue = IsYearWhole ? true : asked.Year.Rules?.DueAtExit;
        if (isDue is null)
        {
            why?.Concluded(
                label,
                null,
                new("prorata dû seulement si un texte ou un usage le prévoit", "the share is due only where a text or a usage says so"));
            return null;
        }

        if (isDue == false)
        {
            why?.Concluded(
                label,
                Money.Zero,
                new("aucun prorata : choix du texte ou de l'usage", "no share: set by the text or the usage"),
                asked.Year.Rules?.Source);
            return Money.Zero;
        }

        if (Paid is not { } paid)
        {
            why?.Concluded(label, null, new("ce qui a déjà été payé n'est pas connu", "what was already paid is not known"));
            return null;
        }

        Money due = Amount - paid;
        why?.Computed(label, $"{Amount} − {paid}", due, asked.Year.Rules?.Source);
        return due;
    }
}
