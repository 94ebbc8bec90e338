using System.Text.Json;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>A small offer as real ones are written, with the findings that a person expected of it before the audit was run.</summary>
internal sealed record SmallOffer(string Name, JobOffer Offer, IReadOnlyList<string> Expected, IReadOnlyList<string> Found)
{
    private static readonly JsonElement File = GoldenOffer.Read("Audit/small-offers.json");

    public static IReadOnlyList<SmallOffer> All { get; } = [.. File.GetProperty("offers").EnumerateArray().Select(Read)];

    public static double Precision => Ratio(All.Sum(static offer => offer.Right), All.Sum(static offer => offer.Found.Count));

    public static double Recall => Ratio(All.Sum(static offer => offer.Right), All.Sum(static offer => offer.Expected.Count));

    private int Right => Expected.Intersect(Found, StringComparer.Ordinal).Count();

    private static double Ratio(int part, int whole) => Math.Round((double)part / whole, 2);

    private static SmallOffer Read(JsonElement row)
    {
        JobOffer offer = OfferJson.Read(row.GetProperty("offer").GetRawText());
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(File.GetProperty("on").GetString()!).Value;
        return new(
            row.GetProperty("name").GetString()!,
            offer,
            [.. row.GetProperty("findings").EnumerateArray().Select(static id => id.GetString()!)],
            [
                .. offer.Audit(FrenchLaw.Published, on).Findings.Select(static finding => finding.Id).Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]);
    }
}
