using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>The contract of professionalisation.</content>
public abstract partial record StatedContract
{
    /// <summary>A contract of professionalisation (contrat de professionnalisation), C. trav. D6325-15.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Professionalisation : Trainee
    {
        /// <summary>
        /// Whether a qualification at least of the level of a professional baccalaureate is held; null where it is not said.
        /// </summary>
        public bool? IsQualified { get; init; }

        private protected override void Say(Said said, Language language)
        {
            said.Add("contrat de professionnalisation", "contract of professionalisation");
            said.Either(
                IsQualified,
                new("niveau bac professionnel", "level of a professional baccalaureate"),
                new("sous le niveau bac professionnel", "under the level of a professional baccalaureate"));
            SayTrainee(said, language);
        }
    }
}
