using System.Text;
using System.Text.Json.Nodes;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.Fuzz;

/// <summary>Offers bent in every way: reading gives an offer or a problem, and nothing else.</summary>
public sealed class HostileJsonTests
{
    private static readonly string[] Texts =
        [.. FiveOffers.Names.Select(FiveOffers.Text), "{}", """{"contracts":[{"type":"FixedTerm"}]}"""];

    private static readonly string[] Names = [.. Texts.SelectMany(static text => Members(JsonNode.Parse(text))).Distinct()];

    private static readonly string[] Fragments =
    [
        "\"", "'", "[", "]", "{", "}", ",", ":", "\\", "\\ud800", "\\udc00", "\\u0000", "['", "']", "$", ".", "null", "true", "0", "-1", "1e999",
        "\"1/0\"", "\"0/1\"", "999999999999", "-0.000000001", "\"9999-12-31\"", "\"0001-01-01\"", "\"0000-01-01\"",
        "[]", "{}", "[null]", "\"type\":1,", "/*", "\0", "\uFFFF", "😀", "NaN",
    ];

    [Fact]
    public void A_hostile_text_is_read_or_refused_in_words() => Attempts.Run(2_000, static random =>
    {
        string text = random.OneOf(Texts);
        for (int times = random.Next(1, 5); times > 0; times--)
        {
            text = Bent(text, random);
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        if (random.Next(4) == 0 && utf8.Length > 0)
        {
            utf8[random.Next(utf8.Length)] = (byte)random.Next(256);
        }

        if (OfferJson.TryRead(utf8, out JobOffer? offer, out JsonProblem? problem))
        {
            Assert.Equal(offer, OfferJson.Read(OfferJson.Write(offer)));
            Assert.NotNull(offer.Statement(FrenchLaw.Published, GoldenOffer.On).ToJson(Language.French));
            Assert.NotNull(offer.Audit(FrenchLaw.Published, GoldenOffer.On).ToJson(Language.English));
            return;
        }

        Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
        Assert.NotEqual(problem.Message.French, problem.Message.English);
        Assert.All(new[] { problem.Message.French, problem.Message.English, problem.Path }, static said =>
        {
            Assert.DoesNotContain("does not fit an offer", said, StringComparison.Ordinal); // a misfit without its own words
            Assert.DoesNotContain("System.", said, StringComparison.Ordinal);
            Assert.DoesNotContain("SocialSectorHr.", said, StringComparison.Ordinal);
            Assert.InRange(said.Length, 0, 2_000);
        });
    });

    private static string Bent(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int name = text.IndexOf(random.OneOf(Names), StringComparison.Ordinal);
        return random.Next(7) switch
        {
            0 => text[..at],
            1 => text.Insert(at, random.OneOf(Fragments)),
            2 => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
            3 => text.Insert(Between(text, random), random.OneOf(Fragments)),
            4 when name >= 0 => text.Insert(name, random.OneOf(Fragments)),
            5 => Value(text, random),
            _ => text.Replace(random.OneOf(Names), random.OneOf(Names), StringComparison.Ordinal),
        };
    }

    // After a colon, a comma or a bracket: where the grammar expects something.
    private static int Between(string text, Random random)
    {
        int at = text.AsSpan(random.Next(text.Length + 1)).IndexOfAny(':', ',', '[');
        return at < 0 ? text.Length : Math.Min(at + 1, text.Length);
    }

    // A member's value replaced by a hostile one, so that the text stays JSON more often.
    private static string Value(string text, Random random)
    {
        int colon = text.IndexOf(": ", random.Next(text.Length + 1), StringComparison.Ordinal);
        int end = colon < 0 ? -1 : text.AsSpan(colon).IndexOfAny(',', '\n') + colon;
        return colon < 0 || end <= colon ? text : $"{text[..(colon + 2)]}{random.OneOf(Fragments)}{text[end..]}";
    }

    private static IEnumerable<string> Members(JsonNode? node) => node switch
    {
        JsonObject all => all.SelectMany(static member => Members(member.Value).Prepend(member.Key)),
        JsonArray list => list.SelectMany(Members),
        _ => [],
    };
}
