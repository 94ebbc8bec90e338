using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.Json;

/// <summary>What travels is written the same by everyone's options; what is computed is not read back.</summary>
public sealed class ComputedJsonTests
{
    private static readonly JsonSerializerOptions InFrench = new() { Converters = { new ComputedConverter(Language.French) } };

    private static readonly JsonSerializerOptions[] Options =
    [
        JsonSerializerOptions.Default,
        JsonSerializerOptions.Web,
        ComputedContext.Default.Options,
        new(JsonSerializerDefaults.Web) { TypeInfoResolver = ComputedContext.Default },
    ];

    private static readonly OfferStatement Statement = FiveOffers.Offer("ftda-mao").Statement(FrenchLaw.Published, GoldenOffer.On);

    private static readonly OfferAudit Audited = Statement.Offer.Audit(FrenchLaw.Published, GoldenOffer.On);

    private static readonly object[] Samples =
    [
        (FigureValue)Hours.OfFraction(455, 3),
        Statement.Figures[0],
        Statement.Figures[0].Explain(),
        Audited.Findings[0],
        Audited,
        Statement,
        Statement.Start,
    ];

    public static TheoryData<string> Computed => [.. Types().Select(static type => type.Name)];

    private static IEnumerable<Type> Types() => typeof(IComputed).Assembly.GetExportedTypes()
        .Where(
            static type => type is { IsInterface: false } && typeof(IComputed).IsAssignableFrom(type)
                && !typeof(IMemberwise).IsAssignableFrom(type))
        .Except([typeof(Bilingual), typeof(OfferComparison)]);

    [Theory]
    [MemberData(nameof(Computed))]
    public void What_is_computed_is_written_the_same_under_any_options_and_not_read(string name)
    {
        object value = Sample(name);
        string[] texts = [.. Options.Select(options => JsonSerializer.Serialize(value, value.GetType(), options))];

        Assert.NotEqual("{}", texts[0]);
        Assert.All(texts, text => Assert.Equal(texts[0], text));
        Assert.All(Options, options => Assert.Contains(
            "cannot be read back: results and terms are computed",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(texts[0], value.GetType(), options)).Message,
            StringComparison.Ordinal));
        Assert.All(Options, options => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", value.GetType(), options)));
    }

    [Theory]
    [MemberData(nameof(Computed))]
    public void An_application_may_ask_for_french(string name)
    {
        object value = Sample(name);
        string json = JsonSerializer.Serialize(value, value.GetType(), InFrench);

        Assert.NotEqual(JsonSerializer.Serialize(value, value.GetType()), json);
        Assert.Equal(Members(JsonSerializer.SerializeToNode(value, value.GetType())), Members(JsonNode.Parse(json)));
    }

    [Fact]
    public void The_text_of_a_statement_an_audit_and_an_explanation_is_what_any_options_write()
    {
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Statement.ToJson(Language.English)), JsonSerializer.SerializeToNode(Statement)));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Audited.ToJson(Language.English)), JsonSerializer.SerializeToNode(Audited)));
        Explanation why = Statement.Figures[0].Explain();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(why.ToJson(Language.English)), JsonSerializer.SerializeToNode(why)));
    }

    [Fact]
    public void A_value_gives_its_exact_number()
    {
        (FigureValue Value, string Json)[] written =
        [
            (31_630.Euros, """{"unit":"Money","number":31630,"text":"\u20AC31,630.00"}"""),
            (Hours.OfFraction(455, 3), """{"unit":"Hours","number":"455/3","text":"151.67 h"}"""),
            (60.Percent, """{"unit":"Percent","number":60,"text":"60%"}"""),
            (30.Ouvres, """{"unit":"Ouvres","number":30,"text":"30 days (ouvr\u00E9s)"}"""),
            (true, """{"unit":"Truth","truth":true,"text":"yes"}"""),
            (new LocalDate(2026, 3, 16), """{"unit":"Date","date":"2026-03-16","text":"16 March 2026"}"""),
            (FigureValue.Of([]), """{"unit":"Date","dates":[],"text":""}"""),
            (FigureValue.Of(Mark.Derived, new("premier", "first")), """{"unit":"Word","code":"Derived","text":"first"}"""),
        ];
        Assert.All(written, static pair => Assert.Equal(pair.Json, JsonSerializer.Serialize(pair.Value)));
    }

    [Fact]
    public void An_answer_says_its_value_or_what_is_missing()
    {
        OfferStatement silent = new JobOffer().Statement(FrenchLaw.Published, GoldenOffer.On);

        Assert.Equal("""{"missing":[{"fact":"Start","label":"the start date"}]}""", JsonSerializer.Serialize(silent.Start));
        Assert.Equal("""{"missing":[]}""", JsonSerializer.Serialize(default(Answer<LocalDate>)));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Answer<LocalDate>>("null"));
    }

    private static object Sample(string name) => Assert.Single(Samples, sample => sample.GetType().Name == name);

    // The names of the members, at every depth.
    private static string Members(JsonNode? node) => node switch
    {
        JsonObject all => $"{{{string.Join(',', all.Select(static member => member.Key + Members(member.Value)))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Members))}]",
        _ => string.Empty,
    };
}
