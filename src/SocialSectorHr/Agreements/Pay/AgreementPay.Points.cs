using SocialSectorHr.Law;

namespace SocialSectorHr;

// The agreements that count all in points: ECLAT, home care, missions locales, CCN 65.
public readonly partial record struct AgreementPay
{
    private const int EclatPointsAYear = 2;

    private static (Money Basic, Money Seniority, Money Bonuses) OfEclat(
        in AgreementPayQuestion question,
        Points coefficient,
        Explanation? why)
    {
        Money first = question.Read(EclatValues.First, why).Value;
        Money second = question.Read(EclatValues.Second, why).Value;
        DatedValue<PayGrid> groupA = question.Law.On(question.On, EclatJobs.GroupA.Grid);
        Points least = groupA.Value.At(0);
        why?.Counted(new("coefficient du groupe A", "coefficient of group A"), least, groupA.Source);
        Money exact = EclatGroupPay(coefficient, least, first, second, why);
        Money basic = Paid(question, exact, why);
        Points points = Points.Of(EclatPointsAYear * question.Position.Years);
        Money years = Money.FromExact(points.Exact * first.Exact);
        why?.Computed(new("points d'ancienneté", "points of seniority"), $"{points} × {first}", years, BranchTexts.Eclat_1_7);
        return (basic, Paid(question, years, why), BonusesOf(question, question.Position.BonusPoints, second, why));
    }

    // The points up to the coefficient of group A at the first value, those above it at the second.
    private static Money EclatGroupPay(Points coefficient, Points groupA, Money first, Money second, Explanation? why)
    {
        Bilingual label = new("salaire du groupe", "pay of the group");
        if (coefficient <= groupA)
        {
            Money low = Money.FromExact(coefficient.Exact * first.Exact);
            why?.Computed(label, $"{coefficient} × {first}", low, BranchTexts.Eclat_1_7);
            return low;
        }

        Money exact = Money.FromExact((groupA.Exact * first.Exact) + ((coefficient - groupA).Exact * second.Exact));
        why?.Computed(label, $"{groupA} × {first} + ({coefficient} − {groupA}) × {second}", exact, BranchTexts.Eclat_1_7);
        return exact;
    }

    // From five years and a day: 2 %, then 4, 8, 12, 16 and 20 % each five years.
    private static Percent HomeCareSeniority(int years) => Percent.Of(years switch
    {
        < 5 => 0,
        < 10 => 2,
        _ => Math.Min(20, 4 * ((years / 5) - 1)),
    });

    private static (Money Basic, Money Seniority, Money Bonuses) OfHomeCare(
        in AgreementPayQuestion question,
        Points coefficient,
        Explanation? why)
    {
        Money point = question.Read(HomeCareValues.Point, why).Value;
        Money exact = Money.FromExact(coefficient.Exact * point.Exact);
        why?.Computed(new("salaire de base", "base pay"), $"{coefficient} × {point}", exact);
        Money basic = Paid(question, exact, why);
        Percent rate = HomeCareSeniority(question.Position.Years);
        Money seniority = Money.Zero;
        if (rate > Percent.Zero)
        {
            Money floor = LeastOfAMonth(question, null).Round();
            Money on = Max(basic, floor);
            why?.Chosen(
                new("base de l'ancienneté dans la branche", "base of the seniority in the branch"),
                on,
                new("au moins le SMIC", "at least the SMIC"),
                BranchTexts.HomeCare_III_19);
            why?.Counted(new("taux d'ancienneté dans la branche", "rate of seniority in the branch"), rate, BranchTexts.HomeCare_III_19);
            Money share = on * rate;
            why?.Computed(new("complément d'ancienneté", "seniority supplement"), $"{on} × {rate}", share);
            seniority = Rounded(share, why);
        }

        return (basic, seniority, BonusesOf(question, question.Position.BonusPoints, point, why));
    }

    // Nothing in the first year, ten points at the start of the second, four more each year up to the thirtieth; whole, whatever the hours.
    private static Points MissionsLocalesSeniority(int year) => Points.Of(year < 2 ? 0 : 10 + (4 * (Math.Min(year, 30) - 2)));

    private static (Money Basic, Money Seniority, Money Bonuses) OfMissionsLocales(
        in AgreementPayQuestion question, Points coefficient, Explanation? why)
    {
        Money point = question.Read(MissionsLocalesValues.Point, why).Value;
        Money exact = Money.FromExact(coefficient.Exact * point.Exact);
        why?.Computed(new("salaire de l'indice", "pay of the index"), $"{coefficient} × {point}", exact);
        Money basic = Paid(question, exact, why);
        Points points = MissionsLocalesSeniority(question.Position.Years + 1);
        Money years = Money.FromExact(points.Exact * point.Exact);
        why?.Computed(
            new("points d'ancienneté", "points of seniority"), $"{points} × {point}", years, BranchTexts.MissionsLocales_Point2023);
        return (basic, Rounded(years, why), BonusesOf(question, question.Position.BonusPoints, point, why));
    }

    private static (Money Basic, Money Bonuses) OfCcn65(in AgreementPayQuestion question, Points coefficient, Explanation? why)
    {
        Money point = question.Read(Ccn65Values.Point, why).Value;
        Money exact = Money.FromExact(coefficient.Exact * point.Exact);
        why?.Computed(new("salaire indiciaire", "pay of the coefficient"), $"{coefficient} × {point}", exact);
        return (Paid(question, exact, why), BonusesOf(question, question.Position.BonusPoints, point, why));
    }
}
