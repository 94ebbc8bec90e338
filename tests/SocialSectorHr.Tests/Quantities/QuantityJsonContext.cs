using System.Text.Json.Serialization;

namespace SocialSectorHr.Tests;

/// <summary>What an application's own source-generated context makes of the quantities.</summary>
[JsonSerializable(typeof(Held<Money>))]
[JsonSerializable(typeof(Held<Hours>))]
[JsonSerializable(typeof(Held<Days>))]
[JsonSerializable(typeof(Held<Weeks>))]
[JsonSerializable(typeof(Held<Points>))]
[JsonSerializable(typeof(Held<Months>))]
[JsonSerializable(typeof(Held<Percent>))]
[JsonSerializable(typeof(Held<LeaveDays>))]
public sealed partial class QuantityJsonContext : JsonSerializerContext;
