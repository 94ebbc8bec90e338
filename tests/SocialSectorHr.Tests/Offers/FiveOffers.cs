using SocialSectorHr.Json;

namespace SocialSectorHr.Tests.Offers;

/// <summary>The five offers, read from where the documentation shows them.</summary>
internal static class FiveOffers
{
    public const string Folder = "docs/samples/offers";

    public static IReadOnlyList<string> Names { get; } = ["ftda-mao", "ftda-artists", "ecpat", "mdm", "cd21"];

    public static string Text(string name) => Repository.Read($"{Folder}/{name}.json");

    public static JobOffer Offer(string name) => OfferJson.Read(Text(name));
}
