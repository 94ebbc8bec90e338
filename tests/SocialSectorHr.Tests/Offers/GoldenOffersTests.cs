using System.Text.Json;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers;

/// <summary>The five offers give the figures that were worked out by hand, with their marks and methods.</summary>
public class GoldenOffersTests
{
    private static readonly Dictionary<string, OfferStatement> Statements = GoldenOffer.All.ToDictionary(
        offer => offer.Name, offer => Statement(offer.Name));

    private static readonly HashSet<string> NotYet =
    [
        .. GoldenOffer.Read("not-yet-computed.json").EnumerateArray()
            .SelectMany(topic => topic.GetProperty("figures").EnumerateArray())
            .Select(id => id.GetString()!),
    ];

    public static TheoryData<string> Offers => [.. GoldenOffer.All.Select(offer => offer.Name)];

    public static TheoryData<string, string> Figures
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (GoldenOffer offer in GoldenOffer.All)
            {
                foreach (string id in offer.Figures.Keys.Where(id => !NotYet.Contains($"{offer.Name}:{id}")))
                {
                    data.Add(offer.Name, id);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_figure_agrees(string offer, string id)
    {
        JsonElement golden = GoldenOffer.Of(offer).Figures[id];
        JsonElement expected = golden.GetProperty("value");
        Figure figure = Assert.Single(Statements[offer].Figures, figure => figure.Id == id);
        Assert.Equal(GoldenOffer.Text(expected), GoldenOffer.Write(figure.Value, expected));
        Assert.Equal(golden.GetProperty("mark").GetString(), figure.Mark.ToString());
        if (golden.TryGetProperty("method", out JsonElement method))
        {
            Assert.Equal(method.GetString(), figure.Method?.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Offers))]
    public void What_is_not_yet_computed_is_listed_by_id(string offer)
    {
        HashSet<string> given = [.. Statements[offer].Figures.Select(figure => figure.Id)];
        string[] missing = [.. GoldenOffer.Of(offer).Figures.Keys.Where(id => !given.Contains(id)).Select(id => $"{offer}:{id}")
            .Order(StringComparer.Ordinal)];
        string[] listed = [.. NotYet.Where(id => id.StartsWith($"{offer}:", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(listed, missing);
    }

    [Theory]
    [MemberData(nameof(Offers))]
    public void Every_id_is_given_once(string offer) =>
        Assert.Empty(Statements[offer].Figures.GroupBy(figure => figure.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [MemberData(nameof(Offers))]
    public void Every_figure_explains_itself_in_both_languages(string offer) => Assert.All(Statements[offer].Figures, figure =>
    {
        Explanation why = figure.Explain();
        Assert.NotEmpty(why.ToText(Language.French));
        Assert.NotEmpty(why.ToText(Language.English));
        Assert.NotEmpty(figure.Label.French);
        Assert.NotEmpty(figure.Label.English);
    });

    internal static OfferStatement Statement(string name) => Read($"{name}.json").Statement(FrenchLaw.Published, GoldenOffer.On, Assumption(name));

    internal static JobOffer Read(string file) => OfferJson.Read(File.ReadAllText(Path.Combine(Repository.Root, "docs", "samples", "offers", file)));

    internal static JobOffer? Assumption(string name)
    {
        string file = $"{name}.assuming.json";
        return File.Exists(Path.Combine(Repository.Root, "docs", "samples", "offers", file)) ? Read(file) : null;
    }
}
