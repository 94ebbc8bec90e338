using System.Text.Json.Nodes;
using NodaTime;
using SocialSectorHr;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace Consumers.Web;

internal static class OfferEndpoints
{
    public static async Task<IResult> Statement(HttpRequest request, HttpResponse response, DateOnly? on)
    {
        Language language = request.Language;
        response.Headers.ContentLanguage = language == Language.French ? "fr" : "en";
        response.Headers.Vary = "Accept-Language";
        if (!OfferJson.TryRead(await request.BodyAsync(), out JobOffer? offer, out JsonProblem? problem))
        {
            return Refused(problem, language);
        }

        LocalDate day = Day(on);
        return Results.Ok(new JsonObject
        {
            ["statement"] = JsonNode.Parse(offer.Statement(FrenchLaw.Published, day).ToJson(language)),
            ["audit"] = JsonNode.Parse(offer.Audit(FrenchLaw.Published, day).ToJson(language)),
        });
    }

    public static async Task<IResult> Plain(HttpRequest request, DateOnly? on) =>
        OfferJson.TryRead(await request.BodyAsync(), out JobOffer? offer, out JsonProblem? problem)
            ? Results.Ok(offer.Statement(FrenchLaw.Published, Day(on)))
            : Refused(problem, Language.English);

    private static IResult Refused(JsonProblem problem, Language language) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: language == Language.French ? "Ce n'est pas une offre" : "This is not an offer",
        detail: problem.Message.ToString(language),
        extensions: new Dictionary<string, object?> { ["path"] = problem.Path, ["line"] = problem.Line });

    private static LocalDate Day(DateOnly? on) => LocalDate.FromDateOnly(on ?? DateOnly.FromDateTime(DateTime.Today));
}
