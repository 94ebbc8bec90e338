using SocialSectorHr.Law;

namespace SocialSectorHr;

// The points of an hour or of a night, by the value of the point.
public readonly partial record struct PointsPremium
{
    internal PointsPremium(in PointsPremiumQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (!question.IsHeld)
        {
            why?.Chosen(
                question.Agreement.Name,
                null,
                new("indemnité non lue : rien n'est calculé", "premium not read: nothing is computed"));
            return;
        }

        bool isCcn66 = question.Agreement.PayFormula == AgreementPayFormula.Ccn66;
        Points = question.Hours is { } hours ? OfHours(question, hours, isCcn66, why) : OfNights(question, why);
        Money point = question.Read(
            (isCcn66, question.IsMember) switch
            {
                (true, true) => Ccn66Values.PointOfMembers,
                (true, false) => Ccn66Values.Point,
                (false, true) => Ccn51Values.PointOfMembers,
                (false, false) => Ccn51Values.Point,
            },
            why).Value;
        Money exact = Money.FromExact(Points.Exact * point.Exact);
        why?.Computed(new("montant de l'indemnité", "amount of the premium"), $"{Points} × {point}", exact);
        Amount = exact.Round();
        if (Amount != exact)
        {
            why?.Chosen(Terms.RoundedToTheCent, Amount);
        }
    }

    private static Points OfHours(in PointsPremiumQuestion question, Hours hours, bool isCcn66, Explanation? why)
    {
        why?.Given(new("heures du dimanche ou du jour férié", "hours of the Sunday or the holiday"), hours);
        if (!isCcn66)
        {
            hours = question.Reading == StartedHours.Whole ? Hours.FromExact(hours.Exact.Ceiling()) : hours;
            why?.Chosen(
                new("part d'heure", "part of an hour"),
                FigureValue.Of(question.Reading, question.Reading.Label()),
                default,
                BranchTexts.Ccn51_A3_3);
        }

        Points each = question.Read(isCcn66 ? Ccn66Values.Sunday : Ccn51Values.Sunday, why).Value;
        Points points = Points.FromExact(hours.Exact * each.Exact);
        why?.Computed(new("points du dimanche", "points of the Sunday"), $"{hours} × {each}", points);
        return points;
    }

    private static Points OfNights(in PointsPremiumQuestion question, Explanation? why)
    {
        why?.Given(
            new("nuits d'au moins cinq heures entre 21 h et 6 h", "nights with at least five hours between 21 h and 6 h"),
            question.Nights);
        Points each = question.Read(Ccn51Values.Night, why).Value;
        if (question.IsWorkedThroughout)
        {
            each += question.Read(Ccn51Values.WorkedNight, why).Value;
        }

        Points points = each * question.Nights;
        why?.Computed(new("points des nuits", "points of the nights"), $"{question.Nights} × {each}", points);
        return points;
    }
}
