using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>Where a part of an offer stands: in the prose, or in the form where the form alone says it.</summary>
internal static class OfferPlaces
{
    /// <summary>The place of a part of the completed offer, in the offer as it was said.</summary>
    public static string Of(string place, JobOffer said) =>
        said.Form is { } form && !Says(said, place) && Says(form, place) ? InForm(place) : place;

    /// <summary>The amounts that the pay is read from: those of the form where the prose has none that is gross.</summary>
    public static string OfGross(JobOffer said)
    {
        const string amounts = "$.pay.amounts";
        return !HasGross(said) && said.Form is { } form && HasGross(form) ? InForm(amounts) : Of(amounts, said);
    }

    /// <summary>The JSON pointer of a place: of the nearest part that holds it, where what is missing is what is found.</summary>
    public static string Pointer(string place, JobOffer said)
    {
        bool isInForm = place.StartsWith("$.form", StringComparison.Ordinal);
        (JobOffer? offer, string path) = isInForm ? (said.Form, place["$.form".Length..]) : (said, place[1..]);
        while (path.Length > 0 && !(offer is not null && Holds(offer, path)))
        {
            path = path[..path.LastIndexOf('.')];
        }

        return (isInForm && offer is not null ? "/form" : string.Empty) + path.Replace('.', '/');
    }

    private static string InForm(string place) => $"$.form{place[1..]}";

    private static bool HasGross(JobOffer offer) =>
        offer.Pay?.Amounts.Any(static amount => amount is { Basis: PayBasis.Gross, Amount: { IsEmpty: false } }) == true;

    private static bool Says(JobOffer offer, string place) => place switch
    {
        "$.contracts" => offer.Contracts.Count > 0,
        "$.agreement" => offer.Agreement is not null,
        "$.status" => offer.Status is not null,
        "$.start" => offer.Start is not null,
        "$.publishedOn" => offer.PublishedOn is not null,
        "$.trial" => offer.Trial is not null,
        "$.honorabilityCertificate" => offer.HonorabilityCertificate is not null,
        _ when place.StartsWith("$.pay", StringComparison.Ordinal) => SaysOf(offer.Pay, place),
        _ when place.StartsWith("$.workingTime", StringComparison.Ordinal) => SaysOf(offer.WorkingTime, place),
        _ when place.StartsWith("$.leave", StringComparison.Ordinal) => SaysOf(offer.Leave, place),
        _ when place.StartsWith("$.telework", StringComparison.Ordinal) => SaysOf(offer.Telework, place),
        _ => SaysOf(offer.Benefits, place),
    };

    private static bool SaysOf(StatedPay? pay, string place) => place switch
    {
        "$.pay.amounts" => pay is { Amounts.Count: > 0 },
        "$.pay.segur" => pay?.Segur is not null,
        "$.pay.thirteenthMonth" => pay?.ThirteenthMonth is not null,
        _ => pay is not null,
    };

    private static bool SaysOf(StatedWorkingTime? time, string place) => place switch
    {
        "$.workingTime.hours" => time is { Hours.Count: > 0 },
        "$.workingTime.shareOfFullTime" => time?.ShareOfFullTime is not null,
        "$.workingTime.rtt" => time?.Rtt is not null,
        "$.workingTime.forfait" => time?.Forfait is not null,
        _ => time is { Hours.Count: > 0 } or { ShareOfFullTime: not null } or { Forfait: not null },
    };

    private static bool SaysOf(StatedLeave? leave, string place) => place switch
    {
        "$.leave.extra" => leave is { Extra.Count: > 0 },
        _ => leave is { Days: not null } or { Weeks: not null },
    };

    private static bool SaysOf(StatedTelework? telework, string place) => place switch
    {
        "$.telework.days" => telework?.Days is not null,
        _ => telework is not null,
    };

    private static bool SaysOf(StatedBenefits? benefits, string place) => place switch
    {
        "$.benefits.mealVoucher" => benefits?.MealVoucher is not null,
        "$.benefits.transport" => benefits?.Transport is not null,
        "$.benefits.healthCover" => benefits?.HealthCover is not null,
        _ => false,
    };

    // What JSON that the offer was read from holds.
    private static bool Holds(JobOffer offer, string path) => path switch
    {
        ".pay" => offer.Pay is not null,
        ".pay.scale" => offer.Pay?.Scale is not null,
        ".workplace" => offer.Workplace is not null,
        ".workplace.departement" => offer.Workplace?.Departement is not null,
        ".workingTime" => offer.WorkingTime is not null,
        ".workingTime.fullTime" => offer.WorkingTime?.FullTime is not null,
        ".leave" => offer.Leave is not null,
        ".leave.days" => offer.Leave?.Days is not null,
        ".leave.weeks" => offer.Leave?.Weeks is not null,
        ".leave.unit" => offer.Leave?.Unit is not null,
        ".benefits" => offer.Benefits is not null,
        _ => Says(offer, $"${path}"),
    };
}
