using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The residence indemnity and the family supplement.</content>
public readonly partial record struct PublicPay
{
    private static Money? ResidenceOf(in PublicPayQuestion question, Money basic, Explanation? why)
    {
        if (question.Agent.Zone is not { } zone)
        {
            why?.Concluded(
                new("zone inconnue", "zone not known"), null, new("une commune hors liste n'est pas en zone 3", "a commune outside of the list is not in zone 3"));
            return null;
        }

        why?.Given(new("zone", "zone"), FigureValue.Of(zone, zone.Label()));
        Percent rate = question.Read(TableOf(zone), why).Value;
        if (zone is ResidenceZone.AinHauteSavoie || rate == Percent.Zero)
        {
            Money flat = basic * rate;
            why?.Computed(new("indemnité du mois", "indemnity of the month"), $"{basic} × {rate}", flat, SourceOf(zone));
            return question.Paid(flat, why);
        }

        Points least = Points.Of(question.Read(ResidenceIndemnity.LeastIndex, why).Value);
        Money point = question.Read(CivilServicePoint.Annual, why).Value;
        Money full = Money.FromExact(Fraction.Max(basic.Exact, question.PayOf(least).Exact) * rate.Exact);
        why?.Computed(
            new("indemnité du mois", "indemnity of the month"), $"max({basic}; {least} × {point} / {MonthsAYear}) × {rate}", full, SourceOf(zone));
        return question.Paid(full, why);
    }

    private static Dated<Percent> TableOf(ResidenceZone zone) => zone switch
    {
        ResidenceZone.Zone1 => ResidenceIndemnity.Zone1,
        ResidenceZone.Zone2 => ResidenceIndemnity.Zone2,
        ResidenceZone.Zone3 => ResidenceIndemnity.Zone3,
        _ => ResidenceIndemnity.AinHauteSavoie,
    };

    private static LegalSource SourceOf(ResidenceZone zone) =>
        zone == ResidenceZone.AinHauteSavoie ? PublicPayDecree.Art9Ter : PublicPayDecree.Art9;

    private static Money FamilyOf(in PublicPayQuestion question, Points index, Explanation? why)
    {
        int children = question.Agent.Children;
        why?.Given(new("enfants à charge", "supported children"), children);
        if (children == 0)
        {
            return Money.Zero;
        }

        Points low = Points.Of(question.Read(FamilySupplementValues.LowestIndex, why).Value);
        Points high = Points.Of(question.Read(FamilySupplementValues.HighestIndex, why).Value);
        Money fixedPart = FixedOf(question, why);
        Percent rate = RateOf(question, why);
        Points bounded = index < low ? low : index > high ? high : index;
        Money full = FullFamily(question, fixedPart, rate, bounded, why);
        Money paid = full;
        if (question.Agent.Quotite is { Kind: not QuotiteKind.FullTime } quotite)
        {
            paid = (full * quotite.Paid).Round(question.FamilyRounding);
            why?.Computed(new("pour la quotité", "for the quotité"), $"{full} × {quotite.Paid}", full * quotite.Paid, PublicServiceCode.L612_5);
            if (quotite.Kind == QuotiteKind.PartTime)
            {
                Money least = FullFamily(question, fixedPart, rate, low, null);
                paid = least > paid ? least : paid;
                why?.Concluded(
                    new("au moins le supplément d'un temps plein à l'indice plancher", "at least the supplement of full time at the lowest index"),
                    least,
                    default,
                    PublicPayDecree.Art12);
            }
        }

        if (question.Agent.IsFamilySupplementShared)
        {
            Money half = paid / 2;
            why?.Computed(new("moitié de chaque parent", "half of each parent"), $"{paid} / 2", half, PublicServiceCode.L712_10);
            paid = half.Round(question.FamilyRounding);
        }

        why?.Concluded(new("supplément du mois", "family supplement of the month"), paid);
        return paid;
    }

    private static Money FullFamily(in PublicPayQuestion question, Money fixedPart, Percent rate, Points index, Explanation? why)
    {
        Money point = question.Law.On(question.On, CivilServicePoint.Annual).Value;
        Money share = question.PayOf(index) * rate;
        Money rounded = share.Round(question.FamilyRounding);
        if (rate != Percent.Zero)
        {
            why?.Computed(
                new("part proportionnelle", "proportional part"), $"{index} × {point} / {MonthsAYear} × {rate}", share, PublicPayDecree.Art10Bis);
            why?.Chosen(
                new("part proportionnelle arrondie", "proportional part rounded"),
                rounded,
                question.FamilyRounding.Label(),
                question.Rules?.Source);
        }

        return fixedPart + rounded;
    }

    private static Money FixedOf(in PublicPayQuestion question, Explanation? why)
    {
        int children = question.Agent.Children;
        if (children < 3)
        {
            return question.Read(children == 1 ? FamilySupplementValues.FixedForOne : FamilySupplementValues.FixedForTwo, why).Value;
        }

        Money three = question.Read(FamilySupplementValues.FixedForThree, why).Value;
        if (children == 3)
        {
            return three;
        }

        Money next = question.Read(FamilySupplementValues.FixedForNext, why).Value;
        Money sum = three + (next * (children - 3));
        why?.Computed(new("part fixe", "fixed part"), $"{three} + {next} × {children - 3}", sum);
        return sum;
    }

    private static Percent RateOf(in PublicPayQuestion question, Explanation? why)
    {
        int children = question.Agent.Children;
        if (children < 3)
        {
            return children == 1 ? Percent.Zero : question.Read(FamilySupplementValues.RateForTwo, why).Value;
        }

        Percent three = question.Read(FamilySupplementValues.RateForThree, why).Value;
        if (children == 3)
        {
            return three;
        }

        Percent next = question.Read(FamilySupplementValues.RateForNext, why).Value;
        Percent sum = three + (next * (children - 3));
        why?.Computed(new("taux", "rate"), $"{three} + {next} × {children - 3}", sum);
        return sum;
    }
}
