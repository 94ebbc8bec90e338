using SocialSectorHr.Law;

namespace SocialSectorHr;

// CCN 51: one coefficient a job; technicality of the cadres and seniority are bonuses by the year of practice.
public readonly partial record struct AgreementPay
{
    // Per cent by the year of practice, the first being year 1: one more each year up to 12, then two more every two years, 34 at most.
    private static Percent Ccn51Seniority(int year) =>
        Percent.Of(year <= 13 ? year - 1 : Math.Min(34, 12 + (2 * ((year - 13) / 2))));

    private static Percent Ccn51Technicality(int year) => Percent.Of(year switch
    {
        <= 3 => 0,
        <= 8 => 5,
        <= 13 => 10,
        <= 19 => 14,
        _ => 17,
    });

    private static (Money Basic, Money Technicality, Money Seniority, Money Bonuses, Money Reduction) OfCcn51(
        in AgreementPayQuestion question, Points coefficient, Explanation? why)
    {
        int year = question.Position.Years + 1;
        Money point = question.Read(question.IsMember == true ? Ccn51Values.PointOfMembers : Ccn51Values.Point, why).Value;
        Money exact = Money.FromExact(coefficient.Exact * point.Exact);
        why?.Computed(new("salaire de base", "base pay"), $"{coefficient} × {point}", exact);
        Money basic = Paid(question, exact, why);
        Money technicality = Money.Zero;
        if (question.Position.IsExecutive)
        {
            Percent share = Ccn51Technicality(year);
            why?.Counted(new("taux de technicité", "rate of technicality"), share, BranchTexts.Ccn51_Technicality);
            Money points = Money.FromExact(coefficient.Exact * share.Exact * point.Exact);
            why?.Computed(new("complément technicité", "technicality"), $"{coefficient} × {share} × {point}", points);
            technicality = Paid(question, points, why);
        }

        Percent rate = Ccn51Seniority(year);
        why?.Counted(
            new("taux d'ancienneté, par année de pratique", "rate of seniority, by the year of practice"),
            rate,
            BranchTexts.Ccn51_08_01_1);
        Money bonus = (basic + technicality) * rate;
        why?.Computed(new("prime d'ancienneté", "seniority bonus"), $"({basic} + {technicality}) × {rate}", bonus);
        Money seniority = Rounded(bonus, why);
        Money bonuses = BonusesOf(question, question.Position.BonusPoints, point, why);
        return (basic, technicality, seniority, bonuses, ReductionOf(question, basic + technicality + seniority + bonuses, why));
    }

    private static Money ReductionOf(in AgreementPayQuestion question, Money gross, Explanation? why)
    {
        if (!question.Position.IsReduced)
        {
            return Money.Zero;
        }

        Percent kept = Percent.Of(92.5m);
        Money share = gross * kept;
        why?.Computed(
            new("part payée dans ces établissements", "share paid in these establishments"),
            $"{gross} × {kept}",
            share,
            BranchTexts.Ccn51_Reduction);
        return Rounded(share, why) - gross;
    }
}
