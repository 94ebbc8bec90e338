using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>The fixed-term contract.</content>
public abstract partial record StatedContract
{
    /// <summary>A fixed-term contract of private law (CDD), other than one for a defined purpose.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record FixedTerm : Temporary
    {
        /// <summary>Its reason (motif de recours); null where it is not said, or only in words.</summary>
        public FixedTermReason? Reason { get; init; }

        /// <summary>
        /// Whether it is said to replace someone without saying in which case of the law (remplacement); null where it is not said, or
        /// where <see cref="Reason"/> says it.
        /// </summary>
        public bool? IsReplacement { get; init; }

        /// <summary>
        /// Whether its end is uncertain (terme imprécis), such as the return of the person replaced; null where it is not said.
        /// </summary>
        public bool? UncertainEnd { get; init; }

        private protected override void Say(Said said, Language language)
        {
            said.Add("CDD", "fixed-term contract");
            said.Add(Reason?.Label().ToString(language));
            said.If(IsReplacement, "remplacement sans autre précision", "replacement without more");
            said.Either(UncertainEnd, new("terme imprécis", "uncertain end"), new("terme précis", "certain end"));
            SayTerm(said, language);
        }
    }
}
