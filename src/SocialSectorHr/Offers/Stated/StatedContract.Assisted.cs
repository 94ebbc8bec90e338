using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>The assisted contract.</content>
public abstract partial record StatedContract
{
    /// <summary>An assisted contract (contrat aidé), C. trav. L1242-3 1°.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Assisted : Temporary
    {
        /// <summary>Its scheme (dispositif); null where it is not said.</summary>
        public AssistedScheme? Scheme { get; init; }

        private protected override void Say(Said said, Language language)
        {
            said.Add("contrat aidé", "assisted contract");
            said.Add(Scheme?.Label().ToString(language));
            SayTerm(said, language);
        }
    }
}
