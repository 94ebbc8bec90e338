using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers;

/// <summary>What a person reads of an offer: reviewed texts for the five, and what holds of any.</summary>
public class OfferDigestTests
{
    private const int Screen = 24;
    private const int Width = 140;

    public static TheoryData<string> Offers => GoldenOffersTests.Offers;

    [Theory]
    [MemberData(nameof(Offers))]
    public void The_digest_of_a_sample_is_a_reviewed_text_that_fits_a_screen(string offer)
    {
        OfferDigest digest = GoldenOffersTests.Statement(offer).Digest;

        foreach (Language language in Enum.GetValues<Language>())
        {
            string text = digest.ToText(language);
            Assert.InRange(text.Split('\n').Length, 1, Screen);
            Assert.All(text.Split('\n'), static line => Assert.InRange(line.Length, 1, Width));
            Snapshot.Matches($"tests/SocialSectorHr.Tests/Offers/digests/{offer}.{(language == Language.French ? "fr" : "en")}.txt", text);
        }
    }

    [Property]
    public bool A_digest_has_at_most_a_line_a_topic_in_their_order(JobOffer offer, JobOffer? assuming, LocalDate on)
    {
        IReadOnlyList<DigestLine> lines = offer.Statement(FrenchLaw.Published, on, assuming).Digest.Lines;
        return lines.Count <= 21
            && lines.Select(static line => line.Topic).SequenceEqual(lines.Select(static line => line.Topic).Distinct().Order());
    }

    [Property]
    public bool A_line_says_something_on_one_line_in_both_languages(JobOffer offer, JobOffer? assuming, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on, assuming).Digest.Lines.All(
            static line => IsALine(line.Text.French) && IsALine(line.Text.English));

    [Property]
    public bool A_screen_shows_no_empty_line(JobOffer offer, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on).Digest.ToText(Language.French).Split('\n')
            .All(static line => !string.IsNullOrWhiteSpace(line));

    [Property]
    public bool Nothing_is_marked_assumed_where_nothing_is(JobOffer offer, LocalDate on)
    {
        OfferStatement statement = offer.Statement(FrenchLaw.Published, on);
        return statement.Figures.Any(static figure => figure.Mark == Mark.Assumed)
            || statement.Digest.Lines.All(static line => line.Mark != Mark.Assumed);
    }

    [Fact]
    public void A_silent_offer_says_what_to_ask() => Assert.Equal(
        ["Leave", "Questions", "Basis"],
        new JobOffer().Statement(FrenchLaw.Published, new(2026, 11, 21)).Digest.Lines.Select(static line => line.Topic.ToString()));

    [Fact]
    public void No_statement_has_no_digest() => Assert.Throws<ArgumentNullException>("statement", static () => ((OfferStatement)null!).Digest);

    private static bool IsALine(string text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl) && text == text.Trim();
}
