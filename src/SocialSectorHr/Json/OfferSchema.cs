using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>The JSON Schema of an offer: composites from the contract itself, leaves described where they are listed.</summary>
internal static class OfferSchema
{
    public static JsonNode Make()
    {
        JsonSchemaExporterOptions options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        JsonObject exported = OfferJson.Options.GetJsonSchemaAsNode(typeof(JobOffer), options).AsObject();
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Job offer",
        };
        foreach (KeyValuePair<string, JsonNode?> member in exported.ToArray())
        {
            exported.Remove(member.Key);
            schema[member.Key] = member.Value;
        }

        schema[LeafSchemas.Definitions] = LeafSchemas.Defined();
        return schema;
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        Type? underlying = Nullable.GetUnderlyingType(context.TypeInfo.Type);
        JsonObject? said = OfferLeaves.Find(underlying ?? context.TypeInfo.Type)?.Schema();
        JsonNode described = (said, underlying) switch
        {
            (null, _) => WithItems(context.TypeInfo, node),
            ({ } leaf, null) => leaf,
            ({ } leaf, _) => LeafSchemas.OrNull(leaf),
        };
        if (described is JsonObject schema && Description(context) is { } text)
        {
            schema.Insert(0, "description", text);
        }

        return described;
    }

    // The exporter leaves out the items it knows nothing of.
    private static JsonNode WithItems(JsonTypeInfo info, JsonNode node)
    {
        if (info.ElementType is { } element && OfferLeaves.Find(element) is { } leaf && !node.AsObject().ContainsKey("$ref"))
        {
            node["items"] = leaf.Schema();
        }

        return node;
    }

    private static string? Description(JsonSchemaExporterContext context) => context switch
    {
        { PropertyInfo: { } property } => OfferDescriptions.Of(property.DeclaringType, property.Name),
        { BaseTypeInfo: not null } => OfferDescriptions.Of(context.TypeInfo.Type),
        _ => null,
    };
}
