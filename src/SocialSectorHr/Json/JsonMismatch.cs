using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>
/// Finds what does not fit, reading the text and the contract together: System.Text.Json says neither what it expected nor, safely, where.
/// </summary>
internal ref struct JsonMismatch
{
    private static readonly Bilingual Unfit = new("ne convient pas à une offre", "does not fit an offer");

    private readonly ReadOnlySpan<byte> utf8;
    private Utf8JsonReader reader;

    private JsonMismatch(ReadOnlySpan<byte> utf8)
    {
        this.utf8 = utf8;
        reader = new(utf8, OfferLimits.Reading);
        reader.Read();
    }

    /// <summary>The first thing that does not fit, in a text within <see cref="OfferLimits"/> that could not be read.</summary>
    public static JsonProblem Find(ReadOnlySpan<byte> utf8) => new JsonMismatch(utf8).Value(Contract(typeof(JobOffer)), mayBeNull: false)
        ?? OfferLimits.Problem(utf8, 0, Unfit);

    private JsonProblem? Value(JsonTypeInfo info, bool mayBeNull) => (reader.TokenType, info.Kind) switch
    {
        (JsonTokenType.Null, _) when mayBeNull => null,
        (JsonTokenType.Null, _) when info.Type == typeof(string) => Expected(JsonWords.Text),
        (JsonTokenType.StartObject, JsonTypeInfoKind.Object) => Members(info),
        (_, JsonTypeInfoKind.Object) => Expected(JsonWords.Object),
        (JsonTokenType.StartArray, JsonTypeInfoKind.Enumerable) => Items(info.ElementType!),
        (_, JsonTypeInfoKind.Enumerable) => Expected(JsonWords.List),
        _ => Leaf(info),
    };

    private JsonProblem? Members(JsonTypeInfo info)
    {
        long start = reader.TokenStartIndex;
        JsonTypeInfo kind = info;
        if (info.PolymorphismOptions is { } kinds)
        {
            if (Kind(kinds, out Bilingual found) is not { } named)
            {
                string names = string.Join(", ", kinds.DerivedTypes.Select(static kind => kind.TypeDiscriminator));
                return At(start, JsonWords.Expected(new($"un type parmi {names}", $"a type, one of {names}"), found));
            }

            kind = Contract(named);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Member(kind, kind != info, seen) is { } problem)
            {
                return problem;
            }
        }

        string missing = string.Join(", ", kind.Properties
            .Where(property => property.IsRequired && !seen.Contains(property.Name))
            .Select(static property => property.Name));
        return missing.Length > 0 ? At(start, new($"membre manquant : {missing}", $"missing member: {missing}")) : null;
    }

    private JsonProblem? Member(JsonTypeInfo info, bool isKind, HashSet<string> seen)
    {
        long start = reader.TokenStartIndex;
        string name = reader.GetString()!;
        if (!seen.Add(name))
        {
            return At(start, JsonWords.Twice);
        }

        reader.Read();
        if (isKind && name == OfferResolver.Discriminator)
        {
            return null; // read already
        }

        IEnumerable<string> known = info.Properties.Select(static property => property.Name);
        return info.Properties.FirstOrDefault(property => property.Name == name) is { } member
            ? Value(Contract(member.PropertyType), member.IsSetNullable)
            : At(start, JsonWords.Unknown(isKind ? known.Prepend(OfferResolver.Discriminator) : known));
    }

    /// <summary>The kind that the object names, wherever among its members.</summary>
    private readonly Type? Kind(JsonPolymorphismOptions kinds, out Bilingual found)
    {
        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = ahead.ValueTextEquals(OfferResolver.Discriminator);
            ahead.Read();
            if (isKind)
            {
                found = JsonWords.Describe(ref ahead);
                string? name = ahead.TokenType == JsonTokenType.String ? ahead.GetString() : null;
                return kinds.DerivedTypes.FirstOrDefault(kind => name is not null && name == (string?)kind.TypeDiscriminator).DerivedType;
            }

            ahead.Skip();
        }

        found = new("rien", "none");
        return null;
    }

    private JsonProblem? Items(Type element)
    {
        JsonTypeInfo info = Contract(element);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            JsonProblem? problem = reader.TokenType == JsonTokenType.Null && !element.IsValueType
                ? At(reader.TokenStartIndex, OfferResolver.Gap)
                : Value(info, mayBeNull: false);
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private JsonProblem? Leaf(JsonTypeInfo info)
    {
        Utf8JsonReader value = reader;
        try
        {
            JsonSerializer.Deserialize(ref reader, info);
            return null;
        }
        catch (LeafException leaf)
        {
            return OfferLimits.Problem(utf8, value.TokenStartIndex, leaf.Said, leaf.Member is { } member ? JsonPath.Step(member) : null);
        }
        catch (JsonException)
        {
            reader = value;
            return Expected(Plain(info.Type));
        }
    }

    private JsonProblem Expected(Bilingual expected) =>
        At(reader.TokenStartIndex, JsonWords.Expected(expected, JsonWords.Describe(ref reader)));

    private readonly JsonProblem At(long place, Bilingual said) => OfferLimits.Problem(utf8, place, said);

    private static Bilingual Plain(Type type) => type switch
    {
        _ when type == typeof(bool) => JsonWords.YesOrNo,
        _ when type == typeof(int) => JsonWords.WholeNumber,
        _ => JsonWords.Text,
    };

    private static JsonTypeInfo Contract(Type type) => OfferJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
}
