using SocialSectorHr.Json;

namespace SocialSectorHr.Tests.Offers;

/// <summary>The five offers and the fragments assumed beside them, read from where the documentation shows them.</summary>
internal static class FiveOffers
{
    private const string Folder = "docs/samples/offers";

    public static IReadOnlyList<string> Names { get; } = [.. Repository.Files(Folder, "*.json")
        .Select(static path => Path.GetFileNameWithoutExtension(path))];

    public static string PathOf(string name) => $"{Folder}/{name}.json";

    public static string Text(string name) => Repository.Read(PathOf(name));

    public static JobOffer Offer(string name) => OfferJson.Read(Text(name));
}
