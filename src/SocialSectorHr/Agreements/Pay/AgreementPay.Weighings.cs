using SocialSectorHr.Law;

namespace SocialSectorHr;

// The agreements that weigh jobs: ALISFA by the year, HLA by two values of the point.
public readonly partial record struct AgreementPay
{
    private static readonly (int Years, int Points)[] HousingExperience =
    [
        (30, 290), (27, 268), (24, 246), (21, 224), (18, 202), (15, 180), (12, 158), (10, 136), (8, 114), (6, 92), (4, 70), (2, 35),
    ];

    // Exact: the agreement counts a year, whose twelfth is not always whole cents.
    private static (Money Basic, Money Seniority, Money Bonuses) OfAlisfa(
        in AgreementPayQuestion question,
        Points coefficient,
        Explanation? why)
    {
        Money socle = question.Read(AlisfaValues.Socle, why).Value;
        Money point = question.Read(AlisfaValues.Point, why).Value;
        Money basic = Money.FromExact((socle.Exact + (coefficient.Exact * point.Exact)) / MonthsAYear);
        why?.Computed(
            new("socle et pesée, par mois", "base and weighing, a month"),
            $"({socle} + {coefficient} × {point}) / {MonthsAYear}",
            basic,
            BranchTexts.Alisfa_V);
        basic = ForShare(question, basic, why);
        return (
            basic,
            Yearly(
                question,
                Points.Of(question.Position.Years),
                point,
                new("points d'années dans la branche, par mois", "points of years in the branch, a month"),
                why),
            Yearly(
                question,
                question.Position.BonusPoints,
                point,
                new("points de compétence, par mois", "points of competence, a month"),
                why));
    }

    private static Money Yearly(in AgreementPayQuestion question, Points points, Money point, Bilingual label, Explanation? why)
    {
        if (points == Points.Zero)
        {
            return Money.Zero;
        }

        Money exact = Money.FromExact(points.Exact * point.Exact / MonthsAYear);
        why?.Computed(label, $"{points} × {point} / {MonthsAYear}", exact);
        return ForShare(question, exact, why);
    }

    private static (Money Basic, Money Seniority, Money Bonuses) OfSupportedHousing(
        in AgreementPayQuestion question, Points coefficient, Explanation? why)
    {
        Money first = question.Read(SupportedHousingValues.First, why).Value;
        Money second = question.Read(SupportedHousingValues.Second, why).Value;
        Points least = question.Read(SupportedHousingValues.LeastWeighing, why).Value;
        Money exact = Money.FromExact((least.Exact * first.Exact) + ((coefficient - least).Exact * second.Exact));
        why?.Computed(
            new("salaire de la pesée", "pay of the weighing"),
            $"{least} × {first} + ({coefficient} − {least}) × {second}",
            exact);
        Money basic = Paid(question, exact, why);
        Points points = Points.Zero;
        foreach ((int years, int given) in HousingExperience)
        {
            if (question.Position.Years >= years)
            {
                points = Points.Of(given);
                break;
            }
        }

        Money experience = Money.FromExact(points.Exact * first.Exact);
        why?.Computed(
            new("points d'expérience", "points of experience"), $"{points} × {first}", experience, BranchTexts.SupportedHousing_16_5);
        return (basic, Paid(question, experience, why), BonusesOf(question, question.Position.BonusPoints, second, why));
    }
}
