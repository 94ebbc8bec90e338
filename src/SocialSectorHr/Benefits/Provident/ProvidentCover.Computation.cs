using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the pay up to the ceiling, the rates; then what health cover leaves of it.</content>
public readonly partial record struct ProvidentCover
{
    internal ProvidentCover(in ProvidentCoverQuestion question, Explanation? why = null)
    {
        this.question = question;
        FrenchLaw law = question.Law;
        DatedValue<Money> ceiling = law.On(question.On, SocialSecurityCeiling.Monthly);
        DatedValue<Percent> rate = law.On(question.On, BenefitLimits.ProvidentOfCadres);
        DatedValue<Percent> death = law.On(question.On, BenefitLimits.ProvidentOfCadresDeath);
        DatedValue<int> due = law.On(question.On, BenefitLimits.ProvidentOfCadresDue);
        Ceiling = ceiling.Value;
        Money monthly = question.Pay.BaseMonth;
        Counted = Money.FromExact(Fraction.Min(monthly.Exact, Ceiling.Exact));
        why?.Given(Terms.GrossPayAMonth, monthly);
        why?.Read(SocialSecurityCeiling.Monthly, ceiling);
        why?.Computed(new("salaire jusqu'au plafond", "pay up to the ceiling"), $"min({monthly}; {Ceiling})", Counted);
        why?.Read(BenefitLimits.ProvidentOfCadres, rate);
        Monthly = Share(new("prévoyance d'un mois, employeur seul", "provident cover of a month, by the employer alone"), Counted, rate.Value, why);
        why?.Read(BenefitLimits.ProvidentOfCadresDeath, death);
        ForDeath = Share(new("dont garantie décès au moins", "of which cover of death at least"), Counted, death.Value, why);
        BesideHealth = question.Health is { } cover ? Left(Monthly, cover, why) : null;
        DueWithoutCover = Ceiling * 12 * due.Value;
        why?.Read(BenefitLimits.ProvidentOfCadresDue, due);
        why?.Computed(
            new("dû aux ayants droit sans contrat", "due to the heirs without a contract"), $"{Ceiling} × {12} × {due.Value}", DueWithoutCover);
    }

    private static Money Share(Bilingual label, Money counted, Percent rate, Explanation? why)
    {
        Money exact = counted * rate;
        why?.Computed(label, $"{counted} × {rate}", exact);
        why?.Concluded(Terms.RoundedToTheCent, exact.Round());
        return exact.Round();
    }

    private static Money Left(Money monthly, HealthCover cover, Explanation? why)
    {
        Money left = Money.FromExact(Fraction.Max(0, (monthly - cover.Employer).Exact));
        why?.Given(new("mutuelle d'un mois, part de l'employeur", "health cover of a month, employer's share"), cover.Employer);
        why?.Computed(
            new("reste à verser si la mutuelle compte", "left to pay where the health cover counts"),
            $"max(0; {monthly} − {cover.Employer})",
            left,
            NationalAgreements.ProvidentOfCadres_2);
        return left;
    }
}
