using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the amount for the hours, then the limit that holds.</content>
public readonly partial record struct MobilityExemption
{
    internal MobilityExemption(MobilityExemptionQuestion question, Explanation? why = null)
    {
        this.question = question;
        MobilityPackage package = question.Package;
        why?.Concluded(
            new("forfait facultatif", "optional package"),
            null,
            new("fixé par accord, à défaut par l'employeur", "set by agreement, else by the employer"),
            LabourCode.L3261_4);
        why?.Given(new("forfait d'une année", "package of a year"), package.Amount);
        HoursShare = question.Hours.Of(LabourCode.R3261_14, why);
        Amount = ForHours(new("forfait pour ces heures", "package for these hours"), package.Amount, why);
        Money fuel = Money.Zero;
        if (package.Fuel > Money.Zero)
        {
            why?.Given(new("dont carburant", "of which fuel"), package.Fuel);
            fuel = ForHours(new("carburant pour ces heures", "fuel for these hours"), package.Fuel, why);
        }

        if (question.HasPasses)
        {
            ExemptAtMost = question.Law.On(question.On, BenefitLimits.MobilityWithPass).Value;
            Exempt = BesidePass(question, Amount - fuel, fuel, why);
            return;
        }

        DatedValue<Money> limit = question.Law.On(question.On, BenefitLimits.Mobility);
        DatedValue<Money> ofFuel = question.Law.On(question.On, BenefitLimits.MobilityFuel);
        (ExemptAtMost, FuelAtMost) = (limit.Value, ofFuel.Value);
        Money rest = Amount - fuel;
        Exempt = Money.FromExact(Fraction.Min(limit.Value.Exact, rest.Exact + Fraction.Min(fuel.Exact, ofFuel.Value.Exact)));
        why?.Read(BenefitLimits.Mobility, limit);
        why?.Read(BenefitLimits.MobilityFuel, ofFuel);
        why?.Computed(
            new("montant exonéré", "exempt amount"), $"min({limit.Value}; {rest} + min({fuel}; {ofFuel.Value}))", Exempt, LabourCode.L3261_3_1);
    }

    private static Money BesidePass(MobilityExemptionQuestion question, Money rest, Money fuel, Explanation? why)
    {
        DatedValue<Money> joint = question.Law.On(question.On, BenefitLimits.MobilityWithPass);
        Money passes = question.Passes!.Value;
        Money exempt = Money.FromExact(Fraction.Min(rest.Exact, Fraction.Max(0, (joint.Value - passes).Exact)));
        why?.Given(new("abonnements pris en charge dans l'année", "passes paid for in the year"), passes);
        why?.Read(BenefitLimits.MobilityWithPass, joint);
        if (fuel > Money.Zero)
        {
            why?.Concluded(
                new("carburant exonéré", "fuel exempt"),
                Money.Zero,
                new("non cumulable avec un abonnement", "does not go with a pass"),
                LabourCode.L3261_3);
        }

        why?.Computed(
            new("montant exonéré", "exempt amount"), $"min({rest}; max(0; {joint.Value} − {passes}))", exempt, LabourCode.L3261_3_1);
        return exempt;
    }

    private Money ForHours(Bilingual label, Money whole, Explanation? why)
    {
        Money part = whole * HoursShare;
        if (HoursShare != Percent.Of(100))
        {
            why?.Computed(label, $"{whole} × {HoursShare}", part, LabourCode.R3261_14);
            why?.Concluded(Terms.RoundedToTheCent, part.Round());
        }

        return part.Round();
    }
}
