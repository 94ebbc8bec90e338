using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Read once; the faces follow.</content>
public readonly partial record struct MealVoucherLimits
{
    internal MealVoucherLimits(MealVoucherLimitsQuestion question, Explanation? why = null)
    {
        this.question = question;
        (DatedValue<Money> exempt, DatedValue<Percent> lowest, DatedValue<Percent> highest) = question.Read(why);
        (Exempt, LowestShare, HighestShare) = (exempt.Value, lowest.Value, highest.Value);
        FaceAtLowestShare = Face(
            new("valeur au plus, à la part la plus basse", "highest face, at the lowest share"), exempt.Value, lowest.Value, why);
        FaceAtHighestShare = Face(
            new("valeur au plus, à la part la plus haute", "highest face, at the highest share"), exempt.Value, highest.Value, why);
        if (question.Law.TryOn(question.On, BenefitLimits.MealVoucherUse, out DatedValue<Money> use))
        {
            UsePerDay = use.Value;
            why?.Read(BenefitLimits.MealVoucherUse, use);
        }

        if (why is not null)
        {
            Explain(question, why);
        }
    }

    private static void Explain(MealVoucherLimitsQuestion question, Explanation why)
    {
        if (question.Law.TryOn(question.On, BenefitLimits.MealVoucherAsApplied, out DatedValue<Money> then))
        {
            why.Read(BenefitLimits.MealVoucherAsApplied, then);
        }

        if (question.UsableUntil is { } usable)
        {
            why.Read(BenefitLimits.MealVoucherValidity, question.Law.On(question.On, BenefitLimits.MealVoucherValidity));
            why.Counted(new("utilisable jusqu'au", "usable until"), usable);
        }

        if (question.ExchangedUntil is { } exchanged)
        {
            why.Read(BenefitLimits.MealVoucherExchange, question.Law.On(question.On, BenefitLimits.MealVoucherExchange));
            why.Counted(new("échangé jusqu'au", "exchanged until"), exchanged);
        }

        if (question.Law.TryOn(question.On, BenefitLimits.MealVoucherAnyFood, out DatedValue<bool> food))
        {
            why.Read(BenefitLimits.MealVoucherAnyFood, food);
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
