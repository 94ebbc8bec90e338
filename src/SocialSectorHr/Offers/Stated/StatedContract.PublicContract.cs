using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>The public-law contract.</content>
public abstract partial record StatedContract
{
    /// <summary>A contract of public law (contrat de droit public, agent contractuel).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record PublicContract : Temporary
    {
        /// <summary>
        /// The post; empty where nothing more is said of it, and beside the same post for a civil servant, who states it.
        /// </summary>
        public StatedPublicPost Post { get; init => field = value ?? new(); } = new();

        internal override StatedPublicPost? PublicPost => Post.IsEmpty ? null : Post;

        /// <summary>The article it rests on (fondement); null where it is not said.</summary>
        public PublicContractGround? Ground { get; init; }

        /// <summary>The total it may reach with its renewals (dans la limite de); null where it is not said.</summary>
        public Months? TotalAtMost { get; init; }

        /// <summary>Whether it is permanent (CDI de droit public).</summary>
        public bool IsPermanent { get; init; }

        /// <summary>Whether it comes only if no civil servant is found (à défaut de fonctionnaire).</summary>
        public bool OnlyFailingACivilServant { get; init; }

        private protected override void Say(Said said, Language language)
        {
            said.Add(IsPermanent is { } lasting && lasting
                ? new Bilingual("CDI de droit public", "permanent public contract")
                : new("contrat de droit public", "public contract"));
            said.Add(Ground?.Label().ToString(language));
            said.Labelled("au plus", "at most", TotalAtMost?.ToString(language));
            said.If(OnlyFailingACivilServant, "à défaut de fonctionnaire", "failing a civil servant");
            SayPost(said, language);
            SayTerm(said, language);
        }
    }
}
