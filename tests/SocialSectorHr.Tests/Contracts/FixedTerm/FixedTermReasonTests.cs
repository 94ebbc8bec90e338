using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What the Code says of each reason, and the end of a replacement.</summary>
public class FixedTermReasonTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Day = new(2026, 2, 2);

    [Theory]
    [InlineData(FixedTermReason.ReplacementOfAbsence, true, WaitingPeriodNeed.UnlessNewAbsence, true, false)]
    [InlineData(FixedTermReason.ReplacementOfTemporaryPartTime, false, WaitingPeriodNeed.Required, true, false)]
    [InlineData(FixedTermReason.ReplacementOfSuspendedContract, true, WaitingPeriodNeed.UnlessNewAbsence, true, false)]
    [InlineData(FixedTermReason.DepartureBeforePostIsCut, false, WaitingPeriodNeed.Required, true, false)]
    [InlineData(FixedTermReason.PendingPermanentHire, true, WaitingPeriodNeed.Required, true, false)]
    [InlineData(FixedTermReason.TemporaryIncrease, false, WaitingPeriodNeed.Required, true, false)]
    [InlineData(FixedTermReason.ExceptionalExportOrder, false, WaitingPeriodNeed.Required, true, false)]
    [InlineData(FixedTermReason.UrgentSafetyWork, false, WaitingPeriodNeed.NotRequired, true, false)]
    [InlineData(FixedTermReason.Seasonal, true, WaitingPeriodNeed.NotRequired, false, false)]
    [InlineData(FixedTermReason.Usage, true, WaitingPeriodNeed.NotRequired, false, false)]
    [InlineData(FixedTermReason.ReplacementOfEmployerOrLiberal, true, WaitingPeriodNeed.NotRequired, true, false)]
    [InlineData(FixedTermReason.ReplacementOfFarmHead, true, WaitingPeriodNeed.NotRequired, true, false)]
    [InlineData(FixedTermReason.DefinedPurpose, true, WaitingPeriodNeed.Required, true, false)]
    [InlineData(FixedTermReason.EmploymentPolicy, null, WaitingPeriodNeed.NotRequired, false, true)]
    [InlineData(FixedTermReason.TrainingComplement, false, WaitingPeriodNeed.NotRequired, false, true)]
    [InlineData(FixedTermReason.DoctoralResearch, null, WaitingPeriodNeed.NotRequired, false, true)]
    [InlineData(FixedTermReason.PostDoctoralDefinedPurpose, null, WaitingPeriodNeed.NotRequired, false, true)]
    [InlineData(FixedTermReason.ExternalReconversion, false, WaitingPeriodNeed.NotRequired, false, true)]
    public void A_reason_says_its_consequences(
        FixedTermReason reason, bool? uncertain, WaitingPeriodNeed waiting, bool indemnity, bool scheme)
    {
        FixedTermCeiling terms = FixedTermCeiling.Of(reason, Day, Law);
        Assert.Equal(
            (uncertain, waiting, indemnity, scheme),
            (terms.AllowsUncertainTerm, terms.WaitingNeed, terms.HasEndIndemnity, terms.IsSchemeContract));
        Assert.True(terms.IsAllowed);
        Assert.Contains(LabourCode.L1242_7, terms.Explain().Sources);
        Assert.Contains(indemnity ? LabourCode.L1243_8 : LabourCode.L1243_10, terms.Explain().Sources);
    }

    [Theory]
    [InlineData(FixedTermReason.Senior, "2025-12-28", "2025-12-29")]
    [InlineData(FixedTermReason.MultipleReplacement, "2025-04-13", "2025-04-14")]
    public void What_was_not_found_of_a_closed_reason_is_unknown(FixedTermReason reason, string open, string closed)
    {
        FixedTermCeiling terms = FixedTermCeiling.Of(reason, Parse(open), Law);
        Assert.Equal((true, null, null), (terms.IsAllowed, terms.WaitingNeed, terms.HasEndIndemnity));
        FixedTermCeiling none = FixedTermCeiling.Of(reason, Parse(closed), Law);
        Assert.Equal((false, null), (none.IsAllowed, none.Maximum));
    }

    [Fact]
    public void A_senior_contract_is_of_L1242_3_and_has_a_date()
    {
        FixedTermCeiling senior = FixedTermCeiling.Of(FixedTermReason.Senior, new(2025, 1, 6), Law);
        Assert.Equal((true, false), (senior.IsSchemeContract, senior.AllowsUncertainTerm));
        Assert.Equal("36 mois, un renouvellement au plus", senior.ToString(Language.French).Plain());
        Assert.Contains(LabourCode.L1242_3, senior.Explain().Sources);
    }

    [Theory]
    [InlineData(FixedTermReason.DefinedPurpose, "carence avant un autre contrat sur le poste : une seule source")]
    [InlineData(FixedTermReason.ExternalReconversion, "aucune durée maximale du contrat : les douze mois de L6324-4 limitent la formation")]
    [InlineData(FixedTermReason.Senior, "les sources se contredisent sur l'indemnité de fin de contrat")]
    public void What_one_source_alone_says_is_said_as_such(FixedTermReason reason, string note) => Assert.Contains(
        note,
        FixedTermCeiling.Of(reason, reason == FixedTermReason.Senior ? new(2025, 1, 6) : Day, Law).Explain().ToText(Language.French)
            .Plain(),
        StringComparison.Ordinal);

    [Fact]
    public void A_defined_purpose_is_never_renewed()
    {
        Assert.Equal("36 mois, non renouvelable", FixedTermCeiling.Of(FixedTermReason.DefinedPurpose, Day, Law).ToString(Language.French).Plain());

        FixedTermCeiling terms = FixedTermCeiling.Of(FixedTermReason.DefinedPurpose, Day, Law);
        Assert.Equal((18.Months, 36.Months, false, 0), (terms.Minimum, terms.Maximum, terms.IsRenewable, terms.MaximumRenewals));
        Assert.Contains(LabourCode.L1242_8_2, terms.Explain().Sources);
    }

    [Fact]
    public void A_reason_alone_gives_what_its_contract_gives()
    {
        foreach (FixedTermReason reason in Enum.GetValues<FixedTermReason>().Where(reason => reason != FixedTermReason.DefinedPurpose))
        {
            FixedTermCeiling alone = FixedTermCeiling.Of(reason, Day, Law);
            FixedTermCeiling contract = (FixedTermContract.Lasting(Day, 6.Months) with { Reason = reason, SignedOn = Day }).Ceiling(Law);
            Assert.Equal(contract.Explain().ToText(Language.French), alone.Explain().ToText(Language.French));
        }
    }

    [Fact]
    public void A_branch_sets_the_reasons_without_a_wait()
    {
        FixedTermRules branch = new() { ReasonsWithoutWaiting = [FixedTermReason.TemporaryIncrease] };
        Assert.Equal(WaitingPeriodNeed.NotRequired, FixedTermCeiling.Of(FixedTermReason.TemporaryIncrease, Day, Law, branch).WaitingNeed);
        Assert.Equal(WaitingPeriodNeed.Required, FixedTermCeiling.Of(FixedTermReason.Seasonal, Day, Law, branch).WaitingNeed);
        Assert.Contains(LabourCode.L1244_4, FixedTermCeiling.Of(FixedTermReason.Seasonal, Day, Law, branch).Explain().Sources);
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => FixedTermCeiling.Of((FixedTermReason)99, Day, Law));
    }

    [Fact]
    public void A_replacement_may_last_to_the_second_day_after_the_return()
    {
        UncertainTermContract replacement =
            UncertainTermContract.From(new(2025, 5, 12), 2.Months) with { Reason = FixedTermReason.ReplacementOfAbsence };
        ReplacementEnd late = replacement.LatestEndOnReturn(new(2025, 9, 1));
        Assert.Equal((new LocalDate(2025, 9, 1), new LocalDate(2025, 9, 3)), (late.ReturnOn, late.Latest));
        Assert.Equal([LabourCode.L1243_7], late.Explain().Sources);
        Assert.Equal("by 3 September 2025", late.ToString());
        ReplacementEnd early = replacement.LatestEndOnReturn(new(2025, 6, 2));
        Assert.Equal(new LocalDate(2025, 7, 11), early.Latest);
        Assert.Contains(LabourCode.L1242_7, early.Explain().Sources);
        FixedTermContract dated = FixedTermContract.Between(new(2025, 5, 12), new(2025, 7, 11)) with
        {
            Reason = FixedTermReason.ReplacementOfSuspendedContract,
        };
        Assert.Equal(new LocalDate(2025, 7, 12), dated.LatestEndOnReturn(new(2025, 7, 10)).Latest);
    }

    [Theory]
    [InlineData(13, 15)]
    [InlineData(12, 14)]
    [InlineData(11, 14)]
    public void A_replacement_ends_at_its_term_where_that_is_after_the_second_day(int back, int latest)
    {
        FixedTermContract dated = FixedTermContract.Between(
            new(2025, 5, 12), new(2025, 7, 14)) with
        { Reason = FixedTermReason.ReplacementOfAbsence };
        Assert.Equal(new LocalDate(2025, 7, latest), dated.LatestEndOnReturn(new(2025, 7, back)).Latest);
    }

    [Fact]
    public void Only_a_replacement_ends_with_a_return()
    {
        UncertainTermContract season = UncertainTermContract.From(new(2025, 5, 12), 2.Months) with { Reason = FixedTermReason.Seasonal };
        Assert.StartsWith(
            "Reason is Seasonal: it must be the replacement of an absent or suspended employee",
            Assert.Throws<ArgumentOutOfRangeException>(() => season.LatestEndOnReturn(new(2025, 9, 1))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "returnOn is 2025-05-11: it must be on or after the first day, 2025-05-12",
            Assert.Throws<ArgumentOutOfRangeException>(() => (season with { Reason = null }).LatestEndOnReturn(new(2025, 5, 11))).Message,
            StringComparison.Ordinal);
    }

    private static LocalDate Parse(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
