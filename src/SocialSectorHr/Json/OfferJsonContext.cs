using System.Text.Json.Serialization;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>
/// How System.Text.Json binds the parts of an offer, written by its source generator: no reflection, nothing for a trimmer to lose.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JobOffer))]
[JsonSerializable(typeof(StatedContract.Permanent))]
[JsonSerializable(typeof(StatedContract.FixedTerm))]
[JsonSerializable(typeof(StatedContract.DefinedPurpose))]
[JsonSerializable(typeof(StatedContract.Assisted))]
[JsonSerializable(typeof(StatedContract.CivilServant))]
[JsonSerializable(typeof(StatedContract.PublicContract))]
[JsonSerializable(typeof(StatedContract.Apprenticeship))]
[JsonSerializable(typeof(StatedContract.Professionalisation))]
internal sealed partial class OfferJsonContext : JsonSerializerContext;
