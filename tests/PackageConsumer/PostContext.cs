using System.Text.Json.Serialization;
using SocialSectorHr.Offers;

namespace PackageConsumer;

[JsonSerializable(typeof(Post))]
[JsonSerializable(typeof(OfferStatement))]
internal sealed partial class PostContext : JsonSerializerContext;
