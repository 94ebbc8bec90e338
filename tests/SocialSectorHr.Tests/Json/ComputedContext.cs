using System.Text.Json.Serialization;
using SocialSectorHr.Audit;

namespace SocialSectorHr.Tests.Json;

[JsonSerializable(typeof(FigureValue))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(OfferAudit))]
[JsonSerializable(typeof(OfferStatement))]
[JsonSerializable(typeof(Answer<LocalDate>))]
internal sealed partial class ComputedContext : JsonSerializerContext;
