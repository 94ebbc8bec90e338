using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>Finds what does not fit at a path, walking the text and the contract together: System.Text.Json says where, not what it expected.</summary>
internal static class JsonMismatch
{
    public static Bilingual? Find(string path, ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(utf8.Span)); // what is not UTF-8 becomes readable
            return Walk(Segments(path), document.RootElement);
        }
        catch (JsonException)
        {
            return null; // a syntax error further on
        }
    }

    private static Bilingual? Walk(List<string> segments, JsonElement element)
    {
        JsonTypeInfo info = Contract(typeof(JobOffer));
        foreach (string segment in segments)
        {
            if (info is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } type } && element.ValueKind == JsonValueKind.Array)
            {
                element = element[int.Parse(segment, NumberStyles.None, CultureInfo.InvariantCulture)];
                info = Contract(type);
                continue;
            }

            if (element.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            bool kinds = info.PolymorphismOptions is not null;
            info = Chosen(info, element) ?? info;
            if (element.EnumerateObject().Count(member => member.NameEquals(segment)) > 1)
            {
                return JsonWords.Twice;
            }

            if (Member(info, segment) is not { } property)
            {
                IEnumerable<string> known = info.Properties.Select(static known => known.Name);
                return JsonWords.Unknown(kinds ? known.Prepend(OfferResolver.Discriminator) : known);
            }

            info = Contract(property.PropertyType);
            element = element.GetProperty(segment);
        }

        return Misfit(info, element);
    }

    private static Bilingual? Misfit(JsonTypeInfo info, JsonElement element) => info.Kind switch
    {
        JsonTypeInfoKind.Object when element.ValueKind != JsonValueKind.Object => Expected(JsonWords.Object, element),
        JsonTypeInfoKind.Object when info.PolymorphismOptions is { } kinds && Chosen(info, element) is null => MissingKind(kinds, element),
        JsonTypeInfoKind.Object => Missing(Chosen(info, element) ?? info, element),
        JsonTypeInfoKind.Enumerable => Expected(JsonWords.List, element),
        _ when info.Type == typeof(bool) => Expected(JsonWords.YesOrNo, element),
        _ when info.Type == typeof(int) => Expected(JsonWords.WholeNumber, element),
        _ when info.Type == typeof(string) => Expected(JsonWords.Text, element),
        _ => null,
    };

    private static Bilingual MissingKind(JsonPolymorphismOptions kinds, JsonElement element)
    {
        string names = string.Join(", ", kinds.DerivedTypes.Select(static kind => kind.TypeDiscriminator));
        Bilingual found = element.TryGetProperty(OfferResolver.Discriminator, out JsonElement type) ? JsonWords.Describe(type) : new("rien", "none");
        return JsonWords.Expected(new($"un type parmi {names}", $"a type, one of {names}"), found);
    }

    private static Bilingual? Missing(JsonTypeInfo info, JsonElement element)
    {
        string names = string.Join(", ", info.Properties
            .Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _))
            .Select(static property => property.Name));
        return names.Length > 0 ? new($"membre manquant : {names}", $"missing member: {names}") : null;
    }

    private static Bilingual Expected(Bilingual expected, JsonElement element) => JsonWords.Expected(expected, JsonWords.Describe(element));

    private static JsonPropertyInfo? Member(JsonTypeInfo info, string name) =>
        info.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal));

    /// <summary>The contract of the kind that the object names; null where the list of kinds is not there, or the name not in it.</summary>
    private static JsonTypeInfo? Chosen(JsonTypeInfo info, JsonElement element)
    {
        bool named = element.TryGetProperty(OfferResolver.Discriminator, out JsonElement type) && type.ValueKind == JsonValueKind.String;
        Type? kind = named
            ? info.PolymorphismOptions?.DerivedTypes.FirstOrDefault(kind => type.ValueEquals((string?)kind.TypeDiscriminator)).DerivedType
            : null;
        return kind is null ? null : Contract(kind);
    }

    private static JsonTypeInfo Contract(Type type) => OfferJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    // $.pay.amounts[1].amount and $['a.b'] as pay, amounts, 1, amount and a.b.
    private static List<string> Segments(string path)
    {
        List<string> segments = [];
        int at = 1;
        while (at < path.Length)
        {
            bool quoted = path.AsSpan(at).StartsWith("['", StringComparison.Ordinal);
            int start = at + (quoted ? 2 : 1);
            int end = quoted ? path.IndexOf("']", start, StringComparison.Ordinal) : path.AsSpan(start).IndexOfAny('.', '[', ']') + start;
            end = end < start ? path.Length : end;
            segments.Add(path[start..end]);
            at = end;
            while (at < path.Length && path[at] is '\'' or ']')
            {
                at++;
            }
        }

        return segments;
    }
}
