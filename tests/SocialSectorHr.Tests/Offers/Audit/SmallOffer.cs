using System.Text.Json;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>A small offer as real ones are written, with the findings that a person expected of it before the audit was run, and those
/// that the audit is known to miss.</summary>
internal sealed record SmallOffer(
    string Name,
    string Text,
    JobOffer Offer,
    IReadOnlyList<string> Expected,
    IReadOnlyList<string> Missed,
    IReadOnlyList<string> Found)
{
    private static readonly JsonElement File = GoldenOffer.Read("Audit/small-offers.json");

    public static LocalDate On { get; } = NodaTime.Text.LocalDatePattern.Iso.Parse(File.GetProperty("on").GetString()!).Value;

    public static IReadOnlyList<SmallOffer> All { get; } = [.. File.GetProperty("offers").EnumerateArray().Select(Read)];

    public static double Precision => Ratio(All.Sum(static offer => offer.Right), All.Sum(static offer => offer.Found.Count));

    public static double Recall => Ratio(All.Sum(static offer => offer.Right), All.Sum(static offer => offer.Expected.Count));

    private int Right => Expected.Intersect(Found, StringComparer.Ordinal).Count();

    private static double Ratio(int part, int whole) => Math.Round((double)part / whole, 2);

    private static SmallOffer Read(JsonElement row)
    {
        string text = row.GetProperty("offer").GetRawText();
        JobOffer offer = OfferJson.Read(text);
        return new(
            row.GetProperty("name").GetString()!,
            text,
            offer,
            Ids(row.GetProperty("findings")),
            row.TryGetProperty("missed", out JsonElement missed) ? Ids(missed) : [],
            [
                .. offer.Audit(FrenchLaw.Published, On).Findings.Select(static finding => finding.Id).Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]);
    }

    private static string[] Ids(JsonElement list) => [.. list.EnumerateArray().Select(static id => id.GetString()!)];
}
