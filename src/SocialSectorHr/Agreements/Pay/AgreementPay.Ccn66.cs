using SocialSectorHr.Law;

namespace SocialSectorHr;

// CCN 66: the coefficient, at least the minimum, by the point; the special allowance of those who are not cadres.
public readonly partial record struct AgreementPay
{
    private static Dated<Points> LeastOf(in AgreementPayQuestion question)
    {
        PaidPosition position = question.Position;
        bool isAtNight = position.Job is { } job
            ? (position.IsAtNight || job.IsAlwaysAtNight) && job.NightGrid is not null
            : position.IsAtNight;
        return (question.IsMember, isAtNight) switch
        {
            (true, false) => Ccn66Values.LeastCoefficientOfMembers,
            (true, true) => Ccn66Values.LeastCoefficientAtNightOfMembers,
            (_, false) => Ccn66Values.LeastCoefficient,
            (_, true) => Ccn66Values.LeastCoefficientAtNight,
        };
    }

    private static (Money Basic, Money Allowance, Money Bonuses) OfCcn66(
        in AgreementPayQuestion question,
        Points coefficient,
        Explanation? why)
    {
        Points least = question.Law.On(question.On, LeastOf(question)).Value;
        if (coefficient < least)
        {
            _ = question.Read(LeastOf(question), why);
            why?.Concluded(
                new("coefficient payé : le minimum", "coefficient paid: the minimum"),
                least,
                new("l'échelon est au-dessous", "the step is below it"));
            coefficient = least;
        }

        Money point = question.Read(question.IsMember == true ? Ccn66Values.PointOfMembers : Ccn66Values.Point, why).Value;
        Money exact = Money.FromExact(coefficient.Exact * point.Exact);
        why?.Computed(new("salaire indiciaire", "pay of the coefficient"), $"{coefficient} × {point}", exact);
        Money basic = Paid(question, exact, why);
        Money allowance = Money.Zero;
        if (!question.Position.IsExecutive)
        {
            Percent rate = question.Read(Ccn66Values.Allowance, why).Value;
            Money share = basic * rate;
            why?.Computed(
                new("indemnité de sujétion spéciale", "special allowance"),
                $"{basic} × {rate}",
                share,
                BranchTexts.Ccn66_Annexe1_1_2);
            allowance = Rounded(share, why);
        }

        Points bonuses = question.Position.BonusPoints + (question.Position.Job?.MonthlyPoints ?? Points.Zero);
        return (basic, allowance, BonusesOf(question, bonuses, point, why));
    }

    private static Money Rounded(Money exact, Explanation? why)
    {
        Money rounded = exact.Round();
        if (rounded != exact)
        {
            why?.Chosen(Terms.RoundedToTheCent, rounded);
        }

        return rounded;
    }
}
