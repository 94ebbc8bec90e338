using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The amount of the highest number of days that is reached.</content>
public readonly partial record struct PublicMobilityPackage
{
    internal PublicMobilityPackage(in PublicYearDaysQuestion question, Explanation? why = null)
    {
        this.question = question;
        Days days = question.Days;
        why?.Given(new("jours de déplacement durable dans l'année", "days of sustainable travel in the year"), days);
        Dated<Money>? table = days >= Days.Of(100) ? PublicBenefitLimits.MobilityFrom100Days
            : days >= Days.Of(60) ? PublicBenefitLimits.MobilityFrom60Days
            : days >= Days.Of(30) ? PublicBenefitLimits.MobilityFrom30Days
            : null;
        _ = question.Law.On(question.On, PublicBenefitLimits.MobilityFrom30Days);
        Amount = table is null ? Money.Zero : question.Read(table, why).Value;
        why?.Concluded(
            new("forfait de l'année, si une délibération le prévoit", "package of the year, where the assembly decided it"),
            Amount,
            table is null ? new("moins de trente jours", "under thirty days") : default,
            PublicBenefitDecrees.Mobility);
    }
}
