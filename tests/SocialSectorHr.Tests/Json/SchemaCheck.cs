using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace SocialSectorHr.Tests.Json;

/// <summary>Checks a text against the keywords our schema uses; an unknown keyword is an error of the test, not a pass.</summary>
internal sealed class SchemaCheck(JsonNode schema)
{
    /// <summary>The path of the first value that does not conform; null if all do.</summary>
    public string? Refusal(JsonNode? value) => Check(schema, value, "$");

    private string? Check(JsonNode rule, JsonNode? value, string path)
    {
        if (rule is JsonValue)
        {
            return rule.GetValue<bool>() ? null : path;
        }

        foreach ((string keyword, JsonNode? argument) in rule.AsObject())
        {
            if (Keyword(keyword, argument!, rule, value, path) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private string? Keyword(string keyword, JsonNode argument, JsonNode rule, JsonNode? value, string path) => keyword switch
    {
        "$schema" or "$defs" or "definitions" or "title" or "description" or "default" => null,
        "$ref" => Check(Target(argument.GetValue<string>()), value, path),
        "type" => Types(argument).Any(type => IsOf(type, value)) ? null : path,
        "enum" => argument.AsArray().Any(member => JsonNode.DeepEquals(member, value)) ? null : path,
        "const" => JsonNode.DeepEquals(argument, value) ? null : path,
        "pattern" => value is JsonValue text && text.TryGetValue(out string? s) &&
            !Regex.IsMatch(s, argument.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1))
            ? path
            : null,
        "format" => value is JsonValue said && said.TryGetValue(out string? d) && !HasForm(argument.GetValue<string>(), d) ? path : null,
        "minItems" => value is JsonArray few && few.Count < argument.GetValue<int>() ? path : null,
        "uniqueItems" => value is JsonArray set && argument.GetValue<bool>()
            && set.Select(static item => item?.ToJsonString()).Distinct().Count() < set.Count ? path : null,
        "minimum" => Number(value) is { } low && low < argument.GetValue<decimal>() ? path : null,
        "maximum" => Number(value) is { } high && high > argument.GetValue<decimal>() ? path : null,
        "oneOf" => argument.AsArray().Count(choice => Check(choice!, value, path) is null) == 1 ? null : path,
        "required" => value is JsonObject o && argument.AsArray().Any(name => !o.ContainsKey(name!.GetValue<string>())) ? path : null,
        "properties" => value is JsonObject ? Members(argument.AsObject(), value, path) : null,
        "additionalProperties" => value is not JsonObject all ? null
            : argument is JsonValue ? argument.GetValue<bool>() ? null : Others(rule["properties"]?.AsObject(), all, path)
            : all.Where(member => rule["properties"]?.AsObject().ContainsKey(member.Key) != true)
                .Select(member => Check(argument, member.Value, $"{path}.{member.Key}")).FirstOrDefault(static refused => refused is not null),
        "items" => value is JsonArray items
            ? items.Select((item, i) => Check(argument, item, $"{path}[{i}]")).FirstOrDefault(static refused => refused is not null)
            : null,
        "anyOf" => argument.AsArray().Select(choice => Check(choice!, value, path)).ToArray() is var refusals && refusals.Contains(null)
            ? null
            : Deepest(refusals, path),
        "dependentSchemas" => value is JsonObject some ? Dependents(argument.AsObject(), some, path) : null,
        _ => throw new NotSupportedException($"The check does not know the keyword {keyword}."),
    };

    private static bool HasForm(string format, string text) => format switch
    {
        "date" => LocalDatePattern.Iso.Parse(text).Success,
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        _ => throw new NotSupportedException($"The check does not know the format {format}."),
    };

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number
            ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;

    // Where one choice only accepts the value's own kind, its refusal says more than "none fits".
    private static string Deepest(string?[] refusals, string path) =>
        refusals.Length == 2 ? refusals.MaxBy(static refused => refused!.Length)! : path;

    private static string[] Types(JsonNode argument) => argument is JsonArray several
        ? [.. several.Select(static type => type!.GetValue<string>())]
        : [argument.GetValue<string>()];

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
        ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(value!.GetValue<decimal>()),
        _ => false,
    };

    private static string? Others(JsonObject? known, JsonObject value, string path) =>
        value.Select(static member => member.Key).FirstOrDefault(name => known?.ContainsKey(name) != true) is { } unknown ? $"{path}.{unknown}" : null;

    private string? Members(JsonObject rules, JsonNode value, string path) => rules
        .Where(rule => value.AsObject().ContainsKey(rule.Key))
        .Select(rule => Check(rule.Value!, value[rule.Key], $"{path}.{rule.Key}"))
        .FirstOrDefault(static refused => refused is not null);

    private string? Dependents(JsonObject rules, JsonObject value, string path) => rules
        .Where(rule => value.ContainsKey(rule.Key))
        .Select(rule => Check(rule.Value!, value, path))
        .FirstOrDefault(static refused => refused is not null);

    private JsonNode Target(string reference)
    {
        JsonNode found = schema;
        foreach (string step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = (found is JsonArray list ? list[int.Parse(step)] : found[step])!;
        }

        return found;
    }
}
