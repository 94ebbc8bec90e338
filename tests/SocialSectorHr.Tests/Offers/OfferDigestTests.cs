using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

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
        return lines.Count <= 20
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
    public bool Nothing_is_marked_assumed_where_nothing_is(JobOffer offer, LocalDate on) =>
        offer.Statement(FrenchLaw.Published, on).Digest.Lines.All(static line => line.Mark != Mark.Assumed);

    /// <summary>The pay of a fixed term is that of all its years, what is counted year by year that of the first: each has its own days.</summary>
    [Fact]
    public void The_first_year_of_a_fixed_term_of_two_is_not_taken_for_the_whole()
    {
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.FixedTerm { Duration = 12.Months }],
            Start = new LocalDate(2026, 12, 1),
            WorkingTime = new() { Hours = [35.Hours.PerWeek] },
            Pay = new()
            {
                Amounts = [new() { Amount = 2_000.Euros.PerMonth, Basis = PayBasis.Gross }],
                ThirteenthMonth = new() { InAnnualAmount = Inclusion.OnTop },
            },
        };
        Assert.Equal(
            "from 1 December 2026 to 30 November 2027: €24,000.00 gross; from 1 December 2026 to 31 December 2026: thirteenth month €169.86",
            FirstYear(offer));
        Assert.Equal(
            "from 1 January 2026 to 31 December 2026: €24,000.00 gross, thirteenth month €2,000.00",
            FirstYear(offer with { Start = new LocalDate(2026, 1, 1) }));

        static string FirstYear(JobOffer asked) => asked.Statement(FrenchLaw.Published, new(2026, 11, 21)).Digest.Lines
            .Single(static line => line.Topic == DigestTopic.FirstYear).Text.English;
    }

    /// <summary>1607 h bind where the time is arranged over the year (C. trav. L3121-41): a plain week of 35 h is counted by the week.</summary>
    [Theory]
    [InlineData(35, null, false)]
    [InlineData(35, true, true)]
    [InlineData(39, null, true)]
    public void The_legal_year_is_held_against_a_week_that_may_be_spread_over_it(int week, bool? annualised, bool isHeld)
    {
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.Permanent()],
            Start = new LocalDate(2026, 12, 1),
            Workplace = new() { Departement = Departement.Of("75") },
            WorkingTime = new() { Hours = [week.Hours.PerWeek], Annualised = annualised },
            Leave = new() { Weeks = 5.Weeks.PerYear, Unit = LeaveUnit.Ouvres },
        };
        string year = offer.Statement(FrenchLaw.Published, new(2026, 11, 21)).Digest.Lines
            .Single(static line => line.Topic == DigestTopic.AnnualHours).Text.English;
        Assert.Equal(isHeld, year.Contains("beyond the legal year", StringComparison.Ordinal));
        Assert.Contains("days worked: 229 days", year, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_assumption_changes_is_marked_and_what_the_library_supposes_is_a_reading()
    {
        JobOffer offer = new() { Contracts = [new StatedContract.Permanent()], Start = new LocalDate(2026, 3, 16) };
        JobOffer assumed = new() { Leave = new() { Weeks = 6.Weeks.PerYear } };
        OfferDigest digest = offer.Statement(FrenchLaw.Published, new(2026, 3, 2), assumed).Digest;
        Assert.Equal(Mark.Assumed, digest.Lines.Single(static line => line.Topic == DigestTopic.Leave).Mark);
        Assert.Equal(Mark.Derived, digest.Lines.Single(static line => line.Topic == DigestTopic.Trial).Mark);
    }

    /// <summary>The digest and SHR1003 say the same of a contract at its ceiling.</summary>
    [Theory]
    [InlineData(18, FixedTermReason.TemporaryIncrease, true, "renewals possible: none")]
    [InlineData(17, FixedTermReason.TemporaryIncrease, true, "renewals possible: 2")]
    [InlineData(18, FixedTermReason.TemporaryIncrease, false, "renewals possible: none")]
    [InlineData(17, FixedTermReason.TemporaryIncrease, false, "renewals possible: 2")]
    [InlineData(18, null, true, "renewals possible: none for the reasons limited to 18 months")]
    [InlineData(18, null, false, "renewals possible: none for the reasons limited to 18 months")]
    public void A_contract_at_its_ceiling_has_no_renewal_left(int months, FixedTermReason? reason, bool isDated, string said)
    {
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.FixedTerm { Duration = months.Months, Reason = reason }],
            Start = isDated ? new LocalDate(2026, 3, 16) : null,
        };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, new(2026, 3, 2));
        Assert.Contains(
            said,
            statement.Digest.Lines.Single(static line => line.Topic == DigestTopic.Term).Text.English.Plain().Split("; "));
        Assert.Equal(
            months == 18, offer.Audit(FrenchLaw.Published, new(2026, 3, 2)).Findings.Any(static finding => finding.Id == "SHR1003"));
    }

    [Fact]
    public void A_silent_offer_says_what_to_ask() => Assert.Equal(
        ["Leave", "Questions", "Basis"],
        new JobOffer().Statement(FrenchLaw.Published, new(2026, 11, 21)).Digest.Lines.Select(static line => line.Topic.ToString()));

    [Fact]
    public void No_statement_has_no_digest() => Assert.Throws<ArgumentNullException>("statement", static () => ((OfferStatement)null!).Digest);

    private static bool IsALine(string text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl) && text == text.Trim();
}
