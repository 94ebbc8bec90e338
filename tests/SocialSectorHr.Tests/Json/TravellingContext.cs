using System.Text.Json.Serialization;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Json;

/// <summary>What an application's own source-generated context makes of values of each kind.</summary>
[JsonSerializable(typeof(JobOffer))]
[JsonSerializable(typeof(Stated<Hours>))]
[JsonSerializable(typeof(Departement))]
[JsonSerializable(typeof(Mark))]
[JsonSerializable(typeof(Weekdays))]
[JsonSerializable(typeof(Dictionary<Mark, int>))]
[JsonSerializable(typeof(Severance))]
[JsonSerializable(typeof(Readings<RttEntitlement>))]
[JsonSerializable(typeof(WeeklySchedule))]
[JsonSerializable(typeof(Contract))]
[JsonSerializable(typeof(FrenchLaw))]
[JsonSerializable(typeof(DatedValue<Money>))]
[JsonSerializable(typeof(Bilingual))]
internal sealed partial class TravellingContext : JsonSerializerContext;
