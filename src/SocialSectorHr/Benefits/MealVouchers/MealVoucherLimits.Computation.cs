using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Read once; the faces follow.</content>
public readonly partial record struct MealVoucherLimits
{
    internal MealVoucherLimits(MealVoucherLimitsQuestion question, Explanation? why = null)
    {
        this.question = question;
        FrenchLaw law = question.Law;
        DatedValue<Money> exempt = law.On(question.On, BenefitLimits.MealVoucher);
        DatedValue<Percent> lowest = law.On(question.On, BenefitLimits.MealVoucherShareFloor);
        DatedValue<Percent> highest = law.On(question.On, BenefitLimits.MealVoucherShareCeiling);
        why?.Read(BenefitLimits.MealVoucher, exempt);
        why?.Read(BenefitLimits.MealVoucherShareFloor, lowest);
        why?.Read(BenefitLimits.MealVoucherShareCeiling, highest);
        (Exempt, LowestShare, HighestShare) = (exempt.Value, lowest.Value, highest.Value);
        FaceAtLowestShare = Face(
            new("valeur au plus, à la part la plus basse", "highest face, at the lowest share"), exempt.Value, lowest.Value, why);
        FaceAtHighestShare = Face(
            new("valeur au plus, à la part la plus haute", "highest face, at the highest share"), exempt.Value, highest.Value, why);
        if (law.TryOn(question.On, BenefitLimits.MealVoucherUse, out DatedValue<Money> use))
        {
            UsePerDay = use.Value;
            why?.Read(BenefitLimits.MealVoucherUse, use);
        }
    }

    private static Money Face(Bilingual label, Money exempt, Percent share, Explanation? why)
    {
        Money face = Money.FromExact(exempt.Exact / share.Exact);
        why?.Computed(label, $"{exempt} / {share}", face);
        why?.Concluded(Terms.RoundedToTheCent, face.Round());
        return face.Round();
    }
}
