using System.Globalization;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>Which agreement the words of an offer mean, and the doubt that is left.</summary>
public class AgreementFindTests
{
    private static readonly LocalDate BeforeTheEnd = new(2026, 8, 7);
    private static readonly LocalDate AfterTheEnd = new(2026, 8, 8);

    [Theory]
    [InlineData("CCNT du 15 mars 1966", 413)]
    [InlineData("CCN66", 413)]
    [InlineData("Convention collective 66", 413)]
    [InlineData("convention 51", 29)]
    [InlineData("CCN 1951 (FEHAP)", 29)]
    [InlineData("Hospitalisation privée à but non lucratif", 29)]
    [InlineData("Convention hospitalisation privée", 2264)]
    [InlineData("ALISFA", 1261)]
    [InlineData("branche de l'aide à domicile", 2941)]
    [InlineData("Convention collective de l'animation", 1518)]
    [InlineData("ÉCLAT", 1518)]
    [InlineData("convention des missions locales", 2190)]
    [InlineData("CCN 65", 405)]
    [InlineData("Habitat et logement accompagnés (HLA)", 2336)]
    [InlineData("IDCC n° 0413", 413)]
    [InlineData("1518", 1518)]
    [InlineData("CHRS sous CCN 66", 413)]
    [InlineData("accords CHRS", 783)]
    [InlineData("Établissements et services pour personnes inadaptées et handicapées", 413)]
    [InlineData("CCN du 31 octobre 1951", 29)]
    [InlineData("CCN de l'hospitalisation privée non lucrative", 29)]
    [InlineData("Métiers de l'éducation, de la culture, des loisirs et de l'animation (ECLAT)", 1518)]
    [InlineData("CCN de l'aide, de l'accompagnement, des soins et des services à domicile", 2941)]
    [InlineData("BAD", 2941)]
    [InlineData("Acteurs du lien social et familial", 1261)]
    [InlineData("CCN du 26 août 1965", 405)]
    [InlineData("Missions locales et PAIO", 2190)]
    [InlineData("convention FSJT", 2336)]
    [InlineData("IDCC 2336", 2336)]
    public void A_name_as_offers_write_it_is_sure(string text, int idcc)
    {
        AgreementMatch match = CollectiveAgreements.Find(text);
        Assert.Equal((idcc, true, default), (match.Agreement?.Idcc, match.IsSure, match.Doubt));
    }

    [Theory]
    [InlineData("FEHAP", 29, "\"fehap\" names the employers' federation")]
    [InlineData("Adhérent Nexem", 413, "\"nexem\" names the employers' federation")]
    [InlineData("aide à domicile", 2941, "\"aide a domicile\" is not enough")]
    [InlineData("66", 413, "\"66\" is not enough")]
    [InlineData("CHRS", 783, "\"chrs\" is not enough")]
    [InlineData("UNISSS", 405, "\"unisss\" names the employers' federation")]
    [InlineData("Hexopée", 1518, "\"hexopee\" names the employers' federation")]
    [InlineData("Elisfa", 1261, "\"elisfa\" names the employers' federation")]
    [InlineData("centre social", 1261, "\"centre social\" is not enough")]
    [InlineData("mission locale", 2190, "\"mission locale\" is not enough")]
    [InlineData("foyers de jeunes travailleurs", 2336, "\"foyers de jeunes travailleurs\" is not enough")]
    [InlineData("éducation populaire", 1518, "\"education populaire\" is not enough")]
    public void A_federation_or_an_activity_leaves_a_doubt(string text, int idcc, string doubt)
    {
        AgreementMatch match = CollectiveAgreements.Find(text);
        Assert.Equal((idcc, false), (match.Agreement?.Idcc, match.IsSure));
        Assert.StartsWith(doubt, match.Doubt.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("convention de la coiffure")]
    [InlineData("IDCC")]
    [InlineData("IDCC 66 000")]
    public void What_is_not_recognised_gives_none(string text)
    {
        AgreementMatch match = CollectiveAgreements.Find(text);
        Assert.Null(match.Agreement);
        Assert.False(match.IsSure);
        Assert.NotEqual(default, match.Doubt);
    }

    [Fact]
    public void Two_agreements_named_are_both_candidates()
    {
        AgreementMatch match = CollectiveAgreements.Find("CCN 51 ou CCN 66");
        Assert.Equal([29, 413], match.Candidates.Select(candidate => candidate.Idcc!.Value));
        Assert.Equal("agreement not determined: several agreements named", match.ToString());
        Assert.Equal("convention non déterminée : plusieurs conventions nommées", match.ToString(Language.French));
    }

    [Fact]
    public void The_CHRS_accords_stop_in_August_2026_and_point_to_CCN_66()
    {
        Assert.Equal(783, CollectiveAgreements.Find(783, BeforeTheEnd).Agreement?.Idcc);
        foreach (AgreementMatch ended in new[] { CollectiveAgreements.Find(783, AfterTheEnd), CollectiveAgreements.Find("accords CHRS", AfterTheEnd) })
        {
            Assert.Null(ended.Agreement);
            Assert.Equal([413], ended.Candidates.Select(candidate => candidate.Idcc!.Value));
            Assert.EndsWith("no longer applies after 7 August 2026: see IDCC 413", ended.Doubt.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_number_not_held_is_said_and_one_that_cannot_be_is_refused()
    {
        Assert.Equal("agreement not held: IDCC 3127", CollectiveAgreements.Find(3127).Doubt.English);
        Assert.Equal([2336], CollectiveAgreements.Find(1278).Candidates.Select(candidate => candidate.Idcc!.Value));
        Assert.StartsWith(
            "idcc is 0: it must be between 1 and 9999.",
            Assert.Throws<ArgumentOutOfRangeException>(() => CollectiveAgreements.Find(0)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public void Any_text_has_an_answer(string? text)
    {
        AgreementMatch match = CollectiveAgreements.Find(text ?? string.Empty);
        Assert.Equal(match.Agreement is null, !match.IsSure && match.Candidates.Count != 1);
    }

    [Fact]
    public void Every_agreement_is_found_by_its_number_written_out() => Assert.All(
        CollectiveAgreements.All.Where(agreement => agreement.Idcc is not null),
        agreement => Assert.Same(
            agreement, CollectiveAgreements.Find(string.Create(CultureInfo.InvariantCulture, $"CCN (IDCC {agreement.Idcc})")).Agreement));
}
