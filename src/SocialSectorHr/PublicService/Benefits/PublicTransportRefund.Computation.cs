using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The share of the passes, up to the ceiling, then for the quotité.</content>
public readonly partial record struct PublicTransportRefund
{
    internal PublicTransportRefund(in PublicTransportRefundQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("prix des abonnements du mois", "price of the passes of the month"), question.Passes);
        DatedValue<Percent> share = question.Law.On(question.On, BenefitLimits.TransportPublicService);
        why?.Read(BenefitLimits.TransportPublicService, share);
        Share = share.Value;
        if (!question.Law.TryOn(question.On, PublicBenefitLimits.TransportCeiling, out DatedValue<Money> ceiling))
        {
            why?.Concluded(new("plafond inconnu ce mois-là", "ceiling not known in that month"), null);
            return;
        }

        why?.Read(PublicBenefitLimits.TransportCeiling, ceiling);
        AtMost = ceiling.Value;
        Money whole = Money.FromExact(Fraction.Min((question.Passes * Share).Exact, ceiling.Value.Exact));
        why?.Computed(
            new("part de l'employeur", "employer's share"), $"min({question.Passes} × {Share}; {ceiling.Value})", whole, PublicBenefitDecrees.Transport);
        Money exact = whole;
        if (question.IsUnderHalf)
        {
            exact = whole / 2;
            why?.Computed(new("pour moins d'un mi-temps", "for less than half time"), $"{whole} / 2", exact, PublicBenefitDecrees.TransportPartTime);
        }

        Employer = exact.Round();
        if (exact != Employer)
        {
            why?.Chosen(Terms.RoundedToTheCent, Employer.Value);
        }
    }
}
