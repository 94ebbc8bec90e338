using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>The contract for a defined purpose.</content>
public abstract partial record StatedContract
{
    /// <summary>
    /// A contract for a defined purpose (CDD à objet défini), C. trav. L1242-2 6°: 18 to 36 months, for engineers and cadres.
    /// </summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record DefinedPurpose : Temporary
    {
        /// <summary>Whether an extension is spoken of (possibilité d'extension), which is not yet a renewal stated as a term.</summary>
        public bool ExtensionMentioned { get; init; }

        /// <summary>
        /// The agreement said to allow it (accord autorisant l'objet défini), C. trav. L1242-12-1; null where none is named.
        /// </summary>
        public StatedAgreement? AllowedBy { get; init; }

        private protected override void Say(Said said, Language language)
        {
            said.Add("CDD à objet défini", "contract for a defined purpose");
            SayTerm(said, language);
            said.If(ExtensionMentioned, "extension évoquée", "extension spoken of");
            said.Labelled("accord", "agreement", AllowedBy?.ToString(language));
        }
    }
}
