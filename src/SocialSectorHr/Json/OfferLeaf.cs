using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SocialSectorHr.Json;

/// <summary>One leaf: how it is bound under some options, and what its schema says.</summary>
internal sealed record OfferLeaf(Func<JsonSerializerOptions, JsonTypeInfo> Contract, Func<JsonObject> Schema);
