using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the contribution for the hours, the reference, the coefficient; then whether it is due.</content>
public readonly partial record struct HealthPayment
{
    internal HealthPayment(in HealthPaymentQuestion question, Explanation? why = null)
    {
        this.question = question;
        FrenchLaw law = question.Law;
        DatedValue<Hours> legal = law.On(question.On, LegalDurations.Week);
        DatedValue<Percent> coefficient = law.On(question.On, question.Coefficient);
        why?.Given(Terms.WeeklyHours, question.Week);
        why?.Read(LegalDurations.Week, legal);
        HoursShare = Percent.FromExact(Fraction.Min(1, question.Week.Exact / legal.Value.Exact));
        why?.Computed(new("part de la durée légale", "share of the legal week"), $"min(1; {question.Week} / {legal.Value})", HoursShare);
        Reference = ReferenceOf(question, HoursShare, why);
        Base = BaseOf(question.Cover, HoursShare, Reference, why);
        Coefficient = coefficient.Value;
        why?.Read(question.Coefficient, coefficient);
        Money exact = Base * Coefficient;
        Monthly = exact.Round();
        why?.Computed(new("versement d'un mois", "payment of a month"), $"{Base} × {Coefficient}", exact, SocialSecurityCode.D911_8);
        why?.Concluded(Terms.RoundedToTheCent, Monthly);
        IsOpen = Opened(question, why);
        IsDue = Due(question, IsOpen, why);
    }

    private static Money? ReferenceOf(in HealthPaymentQuestion question, Percent share, Explanation? why)
    {
        Bilingual label = new("montant de référence pour ces heures", "reference amount for these hours");
        if (!question.Law.TryOn(question.On, BenefitLimits.HealthPaymentReference, out DatedValue<Money> reference))
        {
            why?.Concluded(label, null, new("inconnu à cette date", "not known on that day"), SocialSecurityCode.D911_8);
            return null;
        }

        Money amount = reference.Value * share;
        why?.Read(BenefitLimits.HealthPaymentReference, reference);
        why?.Computed(label, $"{reference.Value} × {share}", amount);
        return amount;
    }

    private static Money BaseOf(HealthCover cover, Percent share, Money? reference, Explanation? why)
    {
        Money employer = cover.Employer;
        why?.Given(new("contribution de l'employeur", "employer's contribution"), employer);
        if (cover.IsFlat)
        {
            Money whole = employer;
            employer = whole * share;
            why?.Computed(
                new("contribution pour ces heures", "contribution for these hours"), $"{whole} × {share}", employer, SocialSecurityCode.D911_8);
        }

        if (reference is not { } least)
        {
            return employer;
        }

        Money counted = Money.FromExact(Fraction.Max(employer.Exact, least.Exact));
        why?.Computed(new("contribution retenue", "contribution that counts"), $"max({employer}; {least})", counted);
        return counted;
    }

    private static bool? Opened(in HealthPaymentQuestion question, Explanation? why)
    {
        ContractLength? length = question.Contract is FixedTermContract contract ? contract.Length() : null;
        if (length is { } known)
        {
            why?.Counted(new("durée du contrat, mois entiers", "length of the contract, whole months"), known.Months);
            why?.Counted(new("durée du contrat, jours après eux", "length of the contract, days after them"), known.Days);
        }

        DatedValue<Months> months = question.Law.On(question.On, BenefitLimits.HealthPaymentLength);
        DatedValue<Hours> hours = question.Law.On(question.On, BenefitLimits.HealthPaymentWeek);
        bool? isOpen = question.Week <= hours.Value ? true : question.IsAtMost(months.Value);
        why?.Read(BenefitLimits.HealthPaymentLength, months);
        why?.Read(BenefitLimits.HealthPaymentWeek, hours);
        why?.Decided(
            new("contrat assez court, ou semaine assez courte", "contract short enough, or week short enough"),
            isOpen,
            source: SocialSecurityCode.D911_7);
        return isOpen;
    }

    /// <summary>Short enough, with a contract of one's own, and by an agreement; or by the waiver of a fixed term, which the law
    /// opens.</summary>
    private static bool? Due(in HealthPaymentQuestion question, bool? isOpen, Explanation? why)
    {
        HealthPaymentGrounds? grounds = question.Grounds;
        bool? isWaived = question.Contract is TermContract ? grounds?.HasWaived : false;
        bool? byAgreement = And(isOpen, grounds?.IsProvidedFor);
        bool? isGrounded = byAgreement == true || isWaived == true ? true : byAgreement == false && isWaived == false ? false : null;
        bool? isDue = And(isGrounded, grounds?.HasOwnContract);
        why?.Decided(
            new("versement dû", "payment due"),
            isDue,
            isDue is null ? new("ce dont il dépend n'est pas précisé", "what it rests on is not said") : default,
            SocialSecurityCode.L911_7_1);
        return isDue;
    }

    private static bool? And(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;
}
