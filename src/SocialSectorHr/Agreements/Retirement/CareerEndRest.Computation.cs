namespace SocialSectorHr;

// The part above the law, by the pay of an hour or of a day, and the time added.
public readonly partial record struct CareerEndRest
{
    internal CareerEndRest(in CareerEndRestQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (question.Agreement.CareerEndRest is not { } rules)
        {
            why?.Chosen(question.Agreement.Name, null, new("repos non lu : rien n'est calculé", "rest not read: nothing is computed"));
            return;
        }

        why?.Given(new("indemnité selon l'accord", "indemnity by the agreement"), question.Agreed);
        why?.Given(new("indemnité selon la loi", "indemnity by the law"), question.Legal);
        Money above = question.Agreed > question.Legal ? question.Agreed - question.Legal : Money.Zero;
        AboveTheLaw = above;
        why?.Computed(
            new("part au-dessus de la loi", "part above the law"), $"max(0; {question.Agreed} − {question.Legal})", above, rules.Source);
        why?.Concluded(new("temps ajouté au repos", "time added to the rest"), rules.More, default, rules.Source);
        why?.Given(
            question.IsInDays ? new("salaire d'un jour de repos", "pay of a day of rest") : new("salaire d'une heure de repos", "pay of an hour of rest"),
            question.Pay);
        Fraction rest = above.Exact / question.Pay.Exact * (1 + rules.More.Exact);
        if (question.IsInDays)
        {
            Days = SocialSectorHr.Days.FromExact(rest);
            why?.Computed(new("jours de repos", "rest days"), $"{above} / {question.Pay} × ({1} + {rules.More})", Days.Value);
        }
        else
        {
            Hours = SocialSectorHr.Hours.FromExact(rest);
            why?.Computed(new("heures de repos", "hours of rest"), $"{above} / {question.Pay} × ({1} + {rules.More})", Hours.Value);
        }

        why?.Concluded(
            new("délai de la demande, en mois", "how long ahead it is asked for, in months"), rules.AskedAhead, default, rules.Source);
        why?.Concluded(new("dans les derniers mois, au plus", "within the last months, at most"), rules.Within, default, rules.Source);
    }
}
