using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>The permanent contract.</content>
public abstract partial record StatedContract
{
    /// <summary>A permanent contract of private law (CDI).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Permanent : StatedContract
    {
        private protected override void Say(Said said, Language language) => said.Add("CDI", "permanent contract");
    }
}
