using System.Text.Json.Nodes;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>What the schema says of each kind of leaf.</summary>
internal static class LeafSchemas
{
    public const string Definitions = "$defs";

    private const string FigureName = "figure";
    private const string Reference = "$ref";
    private const string Type = "type";
    private const string Null = "null";

    public static JsonObject Day() => new() { [Type] = "string", ["format"] = "date" };

    public static JsonObject Time() => new() { [Type] = "string", ["pattern"] = LocalTimeConverter.Pattern };

    public static JsonObject Quantity() => new() { [Type] = new JsonArray("number", "string"), ["pattern"] = QuantityJson.FractionPattern };

    public static JsonObject Departement() => new() { [Type] = "string", ["pattern"] = SocialSectorHr.Departement.Pattern };

    public static JsonObject Member<TEnum>()
        where TEnum : struct, Enum => new() { ["enum"] = new JsonArray([.. Enum.GetNames<TEnum>()]) };

    /// <summary>All figures look alike: one definition serves them.</summary>
    public static JsonObject Figure() => new() { [Reference] = $"#/{Definitions}/{FigureName}" };

    public static JsonObject Defined() => new() { [FigureName] = FigureItself() };

    /// <summary>The same, or null.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema.ContainsKey(Reference))
        {
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { [Type] = Null }) };
        }

        if (schema["enum"] is JsonArray members)
        {
            members.Add((JsonNode?)null);
        }
        else if (schema[Type] is JsonArray types)
        {
            types.Add((JsonNode)Null);
        }
        else
        {
            schema[Type] = new JsonArray(schema[Type]!.GetValue<string>(), Null);
        }

        return schema;
    }

    private static JsonObject FigureItself() => new()
    {
        [Type] = "object",
        ["properties"] = new JsonObject
        {
            [StatedMembers.Exactly] = Quantity(),
            [StatedMembers.From] = Quantity(),
            [StatedMembers.UpTo] = Quantity(),
            [StatedMembers.Per] = Member<Per>(),
        },
        ["additionalProperties"] = false,
        ["dependentSchemas"] = new JsonObject
        {
            [StatedMembers.Exactly] = new JsonObject { ["properties"] = new JsonObject { [StatedMembers.From] = false, [StatedMembers.UpTo] = false } },
        },
    };
}
