using System.Text.Json.Nodes;
using SocialSectorHr.Audit;
using SocialSectorHr.Law;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.Json;

/// <summary>The published schemas of statements and audits say what is written, all of it, and nothing else.</summary>
public sealed class ComputedSchemaTests
{
    private const string StatementFile = "docs/schema/statement.schema.json";
    private const string AuditFile = "docs/schema/audit.schema.json";

    private static readonly JobOffer Assuming = new() { Status = StaffStatus.Employee };

    // Its start may be before its end or after it.
    private static readonly JobOffer InAWindow = new()
    {
        Contracts = [new StatedContract.FixedTerm { End = new LocalDate(2026, 3, 10) }],
        Start = StatedDate.In(new YearMonth(2026, 3)),
    };

    public static TheoryData<string> Names => [.. FiveOffers.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_statement_and_the_audit_of_a_sample_offer_conform(string name) => Assert.All(Enum.GetValues<Language>(), language =>
    {
        Assert.Null(Check(StatementFile).Refusal(JsonNode.Parse(Statement(FiveOffers.Offer(name)).ToJson(language))));
        Assert.Null(Check(AuditFile).Refusal(JsonNode.Parse(Audited(FiveOffers.Offer(name)).ToJson(language))));
    });

    [Property]
    public bool The_statement_and_the_audit_of_any_offer_conform(JobOffer offer) =>
        Check(StatementFile).Refusal(JsonNode.Parse(Statement(offer).ToJson(Language.French))) is null
        && Check(AuditFile).Refusal(JsonNode.Parse(Audited(offer).ToJson(Language.French))) is null;

    [Fact]
    public void Every_member_of_the_schemas_is_written_for_some_offer()
    {
        JobOffer[] offers = [.. FiveOffers.Names.Select(FiveOffers.Offer), new(), new() { Reference = "A-1" }];
        HashSet<string> written = [.. offers.SelectMany(offer => Members(JsonNode.Parse(Statement(offer).ToJson(Language.English))))];
        HashSet<string> found = [.. offers.Append(InAWindow).SelectMany(offer => Members(JsonNode.Parse(Audited(offer).ToJson(Language.English))))];

        Assert.Equal(["dates"], Promised(Parsed(StatementFile)).Except(written)); // a value may hold several days, no figure of today does
        Assert.Empty(Promised(Parsed(AuditFile)).Except(found));
    }

    [Fact]
    public void The_closed_lists_of_the_schemas_are_those_of_the_code()
    {
        string[][] lists = [.. new[] { StatementFile, AuditFile }.SelectMany(static file => Lists(Parsed(file)))];
        string[][] known =
            [
                Enum.GetNames<Fact>(),
                Enum.GetNames<Mark>(),
                Enum.GetNames<FigureUnit>(),
                Enum.GetNames<FigureBound>(),
                Enum.GetNames<Severity>(),
            ];

        Assert.All(lists, list => Assert.Contains(known, names => names.SequenceEqual(list)));
        Assert.All(known, names => Assert.Contains(lists, list => list.SequenceEqual(names)));
    }

    private static OfferStatement Statement(JobOffer offer) => offer.Statement(FrenchLaw.Published, GoldenOffer.On, Assuming);

    private static OfferAudit Audited(JobOffer offer) => offer.Audit(
        FrenchLaw.Published,
        GoldenOffer.On,
        new() { Settings = [AuditSetting.Off("SHR2019", "ranges are wanted"), AuditSetting.As("SHR2009", Severity.Warning, "pay is a must")] });

    private static JsonNode Parsed(string file) => JsonNode.Parse(Repository.Read(file))!;

    private static SchemaCheck Check(string file) => new(Parsed(file));

    private static IEnumerable<string> Members(JsonNode? node) => node switch
    {
        JsonObject all => all.SelectMany(static member => Members(member.Value).Prepend(member.Key)),
        JsonArray list => list.SelectMany(Members),
        _ => [],
    };

    private static IEnumerable<string> Promised(JsonNode? schema) => Inside(schema, "properties")
        .SelectMany(static members => members.AsObject().Select(static member => member.Key));

    private static IEnumerable<string[]> Lists(JsonNode? schema) => Inside(schema, "enum")
        .Select(static list => list.AsArray().Select(static name => name!.GetValue<string>()).ToArray());

    private static IEnumerable<JsonNode> Inside(JsonNode? node, string keyword) => node switch
    {
        JsonObject all => all.SelectMany(member => Inside(member.Value, keyword).Concat(member.Key == keyword ? [member.Value!] : [])),
        JsonArray list => list.SelectMany(item => Inside(item, keyword)),
        _ => [],
    };
}
