using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>The contract of apprenticeship.</content>
public abstract partial record StatedContract
{
    /// <summary>A contract of apprenticeship (contrat d'apprentissage), C. trav. D6222-26.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Apprenticeship : Trainee
    {
        /// <summary>The year of apprenticeship that the pay is said for, 1 to 3; null where it is not said.</summary>
        public int? Year { get; init; }

        private protected override void Say(Said said, Language language)
        {
            said.Add("contrat d'apprentissage", "contract of apprenticeship");
            said.Counted(Year, "année d'apprentissage", "year of apprenticeship");
            SayTrainee(said, language);
        }
    }
}
