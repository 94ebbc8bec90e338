using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class DefinedPurposeContractTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    // A coordination of associations: from September 2022, 18 months.
    private static readonly DefinedPurposeContract Coordination = DefinedPurposeContract.From(new(2022, 9, 1));

    [Fact]
    public void From_1_September_2022_it_lasts_at_least_to_29_February_2024_and_at_most_to_31_August_2025()
    {
        DefinedPurposeTerm term = Coordination.Term(Law);
        Assert.Equal(new LocalDate(2024, 2, 29), term.MinimumEnd);
        Assert.Equal(new LocalDate(2025, 8, 31), term.CeilingEnd);
        Assert.False(term.IsRenewable);
        Assert.Equal([new(2024, 3, 1), new(2024, 9, 1)], term.BreakDates);
        Assert.Equal(new LocalDate(2024, 3, 1), term.FirstBreak);
        Assert.Equal(2.Months, term.Notice);
        Assert.Equal(new LocalDate(2024, 1, 1), term.LatestNoticeForMinimum);
        Assert.Equal(547.Days, term.MinimumLength.CalendarDays);
        Assert.Equal("between 29 February 2024 and 31 August 2025", term.ToString());
    }

    [Fact]
    public void Break_dates_are_counted_from_the_signature_and_reach_the_third_anniversary_if_it_falls_before_the_ceiling()
    {
        DefinedPurposeTerm term = (Coordination with { SignedOn = new(2022, 7, 15) }).Term(Law);
        Assert.Equal([new(2024, 1, 15), new(2024, 7, 15), new(2025, 7, 15)], term.BreakDates);
        Assert.Equal(new LocalDate(2024, 2, 29), term.MinimumEnd);
    }

    [Fact]
    public void A_longer_least_length_moves_its_end_and_not_the_ceiling()
    {
        DefinedPurposeTerm term = (Coordination with { MinimumLength = 24.Months }).Term(Law);
        Assert.Equal(
            (new LocalDate(2024, 8, 31), new LocalDate(2025, 8, 31), 24.Months, 36.Months), (term.MinimumEnd, term.CeilingEnd, term.Minimum, term.Maximum));
        Assert.Equal(new LocalDate(2024, 3, 1), term.FirstBreak);
    }

    [Theory]
    [InlineData("2024-04-29", "2024-02-29")]
    [InlineData("2024-04-30", "2024-03-01")]
    [InlineData("2024-12-31", "2024-11-01")]
    public void Notice_starts_two_months_before_the_day_after_the_end(string end, string latest)
    {
        EndNotice notice = Coordination.NoticeFor(Day(end), Law);
        Assert.Equal((Day(latest), Day(end), 2.Months), (notice.LatestStart, notice.End, notice.Length));
    }

    [Fact]
    public void A_notice_says_by_when_and_for_when() =>
        Assert.Equal("au plus tard le 1er novembre 2024 pour le 31 décembre 2024", Coordination.NoticeFor(new(2024, 12, 31), Law).ToString(Language.French));

    [Theory]
    [InlineData(17)]
    [InlineData(37)]
    public void Less_than_18_and_more_than_36_months_are_refused(int months) => Assert.StartsWith(
        $"MinimumLength is {months} months: it must be a whole number of months between 18 and 36 (C. trav. L1242-8-2).",
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = Coordination with { MinimumLength = months.Months }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Half_a_month_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = Coordination with { MinimumLength = 18.5m.Months });

    [Theory]
    [InlineData("2024-02-28")]
    [InlineData("2025-09-01")]
    public void It_cannot_be_made_to_end_outside_its_bounds(string end) => Assert.StartsWith(
        $"end is {end}: it must be between 2024-02-29 and 2025-08-31 (C. trav. L1242-8-2).",
        Assert.Throws<ArgumentOutOfRangeException>(() => Coordination.NoticeFor(Day(end), Law)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Before_the_Code_knew_it_the_law_is_refused_not_guessed()
    {
        DefinedPurposeContract early = DefinedPurposeContract.From(new(2014, 12, 21));
        Assert.StartsWith(
            "date is 2014-12-21: it must be from 2014-12-22 on for least length of a defined purpose.",
            Assert.Throws<ArgumentOutOfRangeException>(() => early.Term(Law)).Message,
            StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2016, 6, 21), DefinedPurposeContract.From(new(2014, 12, 22)).Term(Law).MinimumEnd);
    }

    [Fact]
    public void It_explains_its_dates_and_cites_the_articles()
    {
        Explanation why = Coordination.Term(Law).Explain();
        Assert.Equal([LabourCode.L1242_8_2, CaseLaw.Soc_2006_03_15_04_44544, LabourCode.L1243_1, LabourCode.L1243_5], why.Sources);
        Assert.Equal(
            """
            Terme du CDD à objet défini
              Supposé : date de signature, non donnée : le premier jour = 1er septembre 2022
              Donné : premier jour = 1er septembre 2022
              Lu : durée minimale de l'objet défini = 18 mois [C. trav. L1242-8-2]
              Lu : durée maximale de l'objet défini = 36 mois [C. trav. L1242-8-2]
              Choisi : durées comptées du premier jour — une seule source [C. trav. L1242-8-2]
              Choisi : de date à date, jusqu'à la veille — sans report à un jour ouvré ; arrêts sur l'essai, même calcul pour un CDD : usage, aucun arrêt trouvé [Cass. soc. 15 mars 2006 n° 04-44.544]
              Compté : fin de la durée minimale = 29 février 2024 [C. trav. L1242-8-2]
              Compté : terme maximal = 31 août 2025 [C. trav. L1242-8-2]
              Retenu : renouvelable = non — une prolongation n'est pas un renouvellement : l'objet se réalise plus tard, jusqu'au terme maximal [C. trav. L1242-8-2]
              Lu : première rupture possible de l'objet défini = 18 mois [C. trav. L1243-1]
              Compté : rupture possible pour motif réel et sérieux = 1er mars 2024, 1er septembre 2024 [C. trav. L1243-1]
              Prévenance pour la fin de la durée minimale
                Supposé : date de signature, non donnée : le premier jour = 1er septembre 2022
                Lu : délai de prévenance de l'objet défini = 2 mois [C. trav. L1243-5]
                Donné : dernier jour du contrat = 29 février 2024
                Choisi : de date à date, jusqu'à la veille — sans report à un jour ouvré ; arrêts sur l'essai, même calcul pour un CDD : usage, aucun arrêt trouvé [Cass. soc. 15 mars 2006 n° 04-44.544]
                Compté : dernier jour pour prévenir = 1er janvier 2024 [C. trav. L1243-5]
            Droit vérifié le 24 juillet 2026.
            """,
            why.ToText(Language.French).Plain());
    }

    [Fact]
    public void It_says_what_it_is() =>
        Assert.Equal("CDD à objet défini à partir du 1er septembre 2022, 18 mois au moins", Coordination.ToString(Language.French).Plain());

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
