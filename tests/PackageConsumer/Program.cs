using System.Text.Json;
using NodaTime;
using PackageConsumer;
using SocialSectorHr;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Offers;

Money year = 31_630.Euros;
Console.WriteLine($"{year} a year is {year / 12} a month, {year.Split(12)[11]} in December.");
Console.WriteLine($"{30.Ouvrables} are {30.Ouvrables.In(LeaveUnit.Ouvres)}.");
Console.WriteLine(Plain(37.5m.Hours.ToString(Language.French)));

// Quantities among an application's own values, by generated code.
Post post = new("educator", Hours.OfFraction(455, 3), year / 12, 25.Ouvres, [80.Percent]);
string json = JsonSerializer.Serialize(post, PostContext.Default.Post);
Post back = JsonSerializer.Deserialize(json, PostContext.Default.Post)!;
Console.WriteLine(json);
Console.WriteLine($"read back: {back with { Shares = post.Shares } == post && back.Shares.SequenceEqual(post.Shares)}");

// An offer, its statement and its audit.
JobOffer offer = OfferJson.Read("""
    {
      "contracts": [{ "type": "Permanent" }],
      "start": { "earliest": "2026-03-16" },
      "workingTime": { "hours": [{ "exactly": 39, "per": "Week" }] },
      "pay": { "amounts": [{ "amount": { "exactly": 31630, "per": "Year" }, "basis": "Gross" }] }
    }
    """);
LocalDate on = new(2026, 11, 21);
OfferStatement statement = offer.Statement(FrenchLaw.Published, on);
using JsonDocument written = JsonDocument.Parse(statement.ToJson(Language.French));
JsonElement figure = written.RootElement.GetProperty("figures").EnumerateArray().First(one => one.GetProperty("id").GetString() == "pay.monthly.exact");
Console.WriteLine(Plain($"{figure.GetProperty("label")}: {figure.GetProperty("text")}"));
Console.WriteLine(JsonSerializer.Serialize(statement, PostContext.Default.OfferStatement).Contains("exact month", StringComparison.Ordinal));
Console.WriteLine(offer.Audit(FrenchLaw.Published, on).ToJson(Language.English).Contains("SHR", StringComparison.Ordinal));
Console.WriteLine(OfferJson.TryRead("""{ "pay": 1 }""", out _, out JsonProblem? problem) ? "an offer?" : Plain(problem.ToString(Language.French)));

static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
