using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>
/// The contract of an offer's JSON, the same under anyone's options: our leaves, camelCase members, no other, silence not written.
/// </summary>
internal sealed class OfferResolver : IJsonTypeInfoResolver
{
    /// <summary>The member that names the kind of a contract.</summary>
    public const string Discriminator = "type";

    public static readonly Bilingual Gap = new("null dans une liste", "null in a list");

    // The names of the format, whatever the naming policy of the options in use.
    private static readonly JsonSerializerOptions Naming = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (OfferLeaves.Find(type) is { } leaf)
        {
            return leaf.Contract(options);
        }

        JsonTypeInfo? info = ((IJsonTypeInfoResolver)OfferJsonContext.Default).GetTypeInfo(type, options);
        if (info is { Kind: JsonTypeInfoKind.Object } && type.Namespace == typeof(JobOffer).Namespace)
        {
            Shape(info);
        }
        else if (info is { Kind: JsonTypeInfoKind.Enumerable })
        {
            info.OnDeserialized = RefuseGaps;
        }

        return info;
    }

    private static void Shape(JsonTypeInfo info)
    {
        info.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        IList<JsonPropertyInfo> named = ((IJsonTypeInfoResolver)OfferJsonContext.Default).GetTypeInfo(info.Type, Naming)!.Properties;
        for (int i = info.Properties.Count - 1; i >= 0; i--)
        {
            JsonPropertyInfo property = info.Properties[i];
            if (property.Set is null)
            {
                info.Properties.RemoveAt(i); // computed from the others
                continue;
            }

            property.Name = named[i].Name;
            property.ShouldSerialize = WhenSaid(property);
        }
    }

    // Before the list reaches a setter, where its path would be lost.
    private static void RefuseGaps(object list)
    {
        int index = 0;
        foreach (object? item in (IEnumerable)list)
        {
            if (item is null)
            {
                throw new LeafException(Gap, string.Create(CultureInfo.InvariantCulture, $"[{index}]"));
            }

            index++;
        }
    }

    private static Func<object, object?, bool> WhenSaid(JsonPropertyInfo property) => property.IsRequired
        ? static (_, _) => true
        : static (_, value) => value switch
        {
            string => true,
            StatedPublicPost post => !post.IsEmpty,
            IEnumerable list => list.GetEnumerator().MoveNext(),
            _ => value is not null,
        };
}
