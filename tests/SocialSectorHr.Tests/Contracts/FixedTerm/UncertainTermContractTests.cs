using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class UncertainTermContractTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly UncertainTermContract Season = UncertainTermContract.From(new(2025, 5, 12), 2.Months);

    [Theory]
    [InlineData(FixedTermReason.ReplacementOfAbsence, true)]
    [InlineData(FixedTermReason.ReplacementOfTemporaryPartTime, false)]
    [InlineData(FixedTermReason.ReplacementOfSuspendedContract, true)]
    [InlineData(FixedTermReason.DepartureBeforePostIsCut, false)]
    [InlineData(FixedTermReason.TemporaryIncrease, false)]
    [InlineData(FixedTermReason.ExceptionalExportOrder, false)]
    [InlineData(FixedTermReason.UrgentSafetyWork, false)]
    [InlineData(FixedTermReason.Seasonal, true)]
    [InlineData(FixedTermReason.Usage, true)]
    [InlineData(FixedTermReason.ReplacementOfEmployerOrLiberal, true)]
    [InlineData(FixedTermReason.ReplacementOfFarmHead, true)]
    [InlineData(FixedTermReason.TrainingComplement, false)]
    public void Only_some_reasons_allow_a_term_without_a_date(FixedTermReason reason, bool isOpen)
    {
        FixedTermCheck check = (Season with { Reason = reason }).Check(Law);
        Assert.Equal(isOpen ? FixedTermFaults.None : FixedTermFaults.UncertainTermNotOpen, check.Faults);
        Assert.Equal(
            FixedTermFaults.Banned | FixedTermFaults.ReasonUnfounded
                | (reason == FixedTermReason.Usage ? FixedTermFaults.SectorNotOpen : FixedTermFaults.None),
            check.Unchecked);
        Assert.Equal(isOpen ? null : false, check.IsLawful);
        Assert.Equal(
            isOpen,
            (Season with
            {
                Reason = reason,
                Bans = FixedTermBans.None,
                IsReasonFounded = true,
                Sector = UsageSector.Fairgrounds,
            }).Check(Law).IsLawful);
        Assert.Contains(LabourCode.L1242_7, check.Explain().Sources);
    }

    /// <summary>One source holds the nine months of a dated term against an undated one too: left open.</summary>
    [Fact]
    public void While_someone_hired_for_good_is_awaited_nine_months_may_bind()
    {
        FixedTermCheck check = (Season with { Reason = FixedTermReason.PendingPermanentHire }).Check(Law);
        Assert.Equal(
            (FixedTermFaults.None, FixedTermFaults.BeyondCeiling | FixedTermFaults.Banned | FixedTermFaults.ReasonUnfounded, (bool?)null),
            (check.Faults, check.Unchecked, check.IsLawful));
        Assert.Contains("durée maximale dépassée = inconnu — à terme imprécis, neuf mois restent la limite pratique (une seule source) [C. trav. L1242-8-1]",
            check.Explain().ToText(Language.French).Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(FixedTermReason.EmploymentPolicy)]
    [InlineData(FixedTermReason.DoctoralResearch)]
    public void What_nobody_knows_is_not_checked(FixedTermReason? reason)
    {
        FixedTermCheck check = (Season with { Reason = reason }).Check(Law);
        Assert.Null(check.IsLawful);
        Assert.True(check.Unchecked.HasFlag(FixedTermFaults.UncertainTermNotOpen));
    }

    [Fact]
    public void A_reason_that_is_closed_is_found_first()
    {
        FixedTermCheck check = (Season with { Reason = FixedTermReason.MultipleReplacement }).Check(Law);
        Assert.Equal(FixedTermFaults.ReasonNotOpen, check.Faults);
        Assert.Equal("Loi n° 2022-1598 du 21 décembre 2022", check.Explain().Sources[0].Citation);
        Assert.Equal("reason not open at the signature", check.ToString());
    }

    [Fact]
    public void Before_24_September_2017_the_law_is_refused_not_guessed()
    {
        UncertainTermContract old = Season with { SignedOn = new(2017, 9, 23), Reason = FixedTermReason.Seasonal };
        Assert.Throws<ArgumentOutOfRangeException>(() => old.Check(Law));
    }

    [Fact]
    public void It_needs_a_minimum_length_and_a_reason_with_one_term()
    {
        Assert.Throws<ArgumentOutOfRangeException>("minimumLength", () => UncertainTermContract.From(new(2025, 5, 12), Period.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("minimumLength", () => UncertainTermContract.From(new(2025, 5, 12), Months.Zero));
        Assert.Throws<ArgumentNullException>("minimumLength", () => UncertainTermContract.From(new(2025, 5, 12), null!));
        Assert.Throws<ArgumentOutOfRangeException>("Reason", () => _ = Season with { Reason = FixedTermReason.DefinedPurpose });
    }

    [Fact]
    public void It_says_what_it_is() => Assert.Equal(
        "CDD à terme imprécis à partir du 12 mai 2025, jusqu'au 11 juillet 2025 au moins", Season.ToString(Language.French));
}
