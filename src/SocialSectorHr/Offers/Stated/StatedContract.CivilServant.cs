using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>The post of a civil servant.</content>
public abstract partial record StatedContract
{
    /// <summary>A post for a civil servant (poste de titulaire, par voie statutaire, mutation ou détachement).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record CivilServant : StatedContract
    {
        /// <summary>The post; empty where nothing more is said of it.</summary>
        public StatedPublicPost Post { get; init => field = value ?? new(); } = new();

        internal override StatedPublicPost? PublicPost => Post.IsEmpty ? null : Post;

        /// <summary>The ways to it that are named (mutation, détachement); empty where none is.</summary>
        public IReadOnlyList<CivilServantRoute> Routes { get; init => field = ValueList.Of(value); } = ValueList.Empty<CivilServantRoute>();

        private protected override void Say(Said said, Language language)
        {
            said.Add("poste de fonctionnaire", "civil servant's post");
            said.Each(Routes, route => route.Label(language));
            SayPost(said, language);
        }
    }
}
