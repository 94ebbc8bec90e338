using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>The grounds of a public contract one by one, and the six years of service that make it permanent.</summary>
public class SixYearsTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate Start = new(2026, 9, 1);

    private static readonly PublicContract Now =
        PublicContract.Between(Start, new(2029, 8, 31)) with { Ground = PublicContractGround.L332_8_2 };

    [Theory]
    [InlineData(PublicContractGround.L332_8, 36, 72, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-9")]
    [InlineData(PublicContractGround.L332_8_1, 36, 72, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-9")]
    [InlineData(PublicContractGround.L332_8_2, 36, 72, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-9")]
    [InlineData(PublicContractGround.L332_8_3, 36, 72, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-9")]
    [InlineData(PublicContractGround.L332_8_4, 36, 72, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-9")]
    [InlineData(PublicContractGround.L332_8_5, 36, 72, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-9")]
    [InlineData(PublicContractGround.L332_8_6, 36, 72, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-9")]
    [InlineData(PublicContractGround.L332_8_7, 36, 72, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-9")]
    [InlineData(PublicContractGround.L332_13, null, null, null, null, PublicContractRenewal.WhileTheAbsenceLasts, "CGFP L332-13")]
    [InlineData(PublicContractGround.L332_14, 12, 24, null, null, PublicContractRenewal.IfTheSearchFailed, "CGFP L332-14")]
    [InlineData(PublicContractGround.L332_23, null, null, null, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-23")]
    [InlineData(PublicContractGround.L332_23_1, null, 12, 18, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-23")]
    [InlineData(PublicContractGround.L332_23_2, null, 6, 12, null, PublicContractRenewal.WithinTheTotal, "CGFP L332-23")]
    [InlineData(PublicContractGround.L332_24, null, 72, null, 12, PublicContractRenewal.WhileTheProjectLasts, "CGFP L332-25")]
    public void Each_ground_has_its_lengths_and_its_renewal(
        PublicContractGround ground, int? one, int? total, int? within, int? least, PublicContractRenewal renewal, string source)
    {
        PublicContractLengths lengths = (PublicContract.From(Start) with { Ground = ground }).Lengths(Law);
        Assert.Equal(
            (In(one), In(total), In(within), In(least), renewal),
            (lengths.OneContract, lengths.Total, lengths.Within, lengths.AtLeast, lengths.Renewal!.Value));
        Assert.Equal((one ?? total) is { } most ? Quantieme.AddMonths(Start, most).PlusDays(-1) : null, lengths.LatestEnd);
        Assert.Contains(source, lengths.Explain().Sources.Select(static cited => cited.Citation));
        Assert.Contains(lengths.Explain().Steps, step => step.Label.English == ground.Use(Language.English));

        static Months? In(int? months) => months is { } count ? Months.Of(count) : null;
    }

    [Fact]
    public void Every_ground_is_known_above_and_a_departement_may_use_three_paragraphs_of_L332_8()
    {
        Assert.Equal(
            [PublicContractGround.L332_8_1, PublicContractGround.L332_8_2, PublicContractGround.L332_8_5],
            Enum.GetValues<PublicContractGround>().Where(static ground => ground.IsPermanentPost && ground.IsOpenToDepartement == true));
        Assert.Null(PublicContractGround.L332_8.IsOpenToDepartement);
        Assert.True(PublicContractGround.L332_24.IsOpenToDepartement);
        Assert.False(PublicContractGround.L332_8_7.IsOpenToDepartement);
        Assert.Equal(8, Enum.GetValues<PublicContractGround>().Count(static ground => ground.IsPermanentPost));
        Assert.Equal(14, Enum.GetValues<PublicContractGround>().Length);
    }

    [Fact]
    public void Six_years_before_the_first_day_make_it_permanent()
    {
        PublicContract[] before =
        [
            Of(new(2020, 9, 1), 12, PublicContractGround.L332_23_1),
            Of(new(2021, 9, 1), 36, PublicContractGround.L332_13),
            Of(new(2024, 9, 1), 24, PublicContractGround.L332_8_5),
        ];
        SixYearsCount six = Now.SixYears(before, Law);
        Assert.Equal(
            (Months.Of(72), new LocalDate(2026, 8, 31), true, false),
            (six.Services, six.ReachedOn!.Value, six.MustBePermanent, six.MayBecomePermanent));
        Assert.Equal(
            [PublicServiceCode.L332_10, PublicServiceCode.L332_9, PublicServiceCode.L332_11],
            six.Explain().Sources);
        Assert.False((Now with { Ground = PublicContractGround.L332_13 }).SixYears(before, Law).MustBePermanent);
        Assert.Null((Now with { Ground = null }).SixYears(before, Law).MustBePermanent);
        Assert.False(Now.SixYears([before[0] with { Ground = PublicContractGround.L332_24 }, .. before[1..]], Law).MustBePermanent);
    }

    [Fact]
    public void Six_years_reached_in_the_contract_allow_an_agreement_and_no_more()
    {
        SixYearsCount six = Now.SixYears([Of(new(2023, 8, 1), 37, PublicContractGround.L332_8)], Law);
        Assert.Equal((new LocalDate(2029, 7, 31), false, true), (six.ReachedOn!.Value, six.MustBePermanent, six.MayBecomePermanent));
        SixYearsCount atTerm = Now.SixYears([Of(new(2023, 9, 1), 36, PublicContractGround.L332_8)], Law);
        Assert.Equal((new LocalDate(2029, 8, 31), false), (atTerm.ReachedOn!.Value, atTerm.MayBecomePermanent));
        Assert.Null(Now.SixYears([], Law).ReachedOn);
        Assert.Null(
            (Now with { Ground = PublicContractGround.L332_24 })
                .SixYears([Of(new(2023, 8, 1), 37, PublicContractGround.L332_8)], Law).ReachedOn);
    }

    [Theory]
    [InlineData("2026-05-01", true)] // four months to the day
    [InlineData("2026-04-30", false)]
    public void A_gap_of_four_months_at_most_is_bridged(string lastDayIsBefore, bool counts)
    {
        LocalDate next = NodaTime.Text.LocalDatePattern.Iso.Parse(lastDayIsBefore).Value;
        PublicContract before = PublicContract.Between(new(2023, 5, 1), next.PlusDays(-1)) with { Ground = PublicContractGround.L332_8 };
        Assert.Equal(counts, Now.SixYears([before], Law).Services > Months.Zero);
    }

    [Fact]
    public void What_is_not_settled_is_not_answered()
    {
        PublicContract unsaid = Of(new(2020, 9, 1), 72, null);
        SixYearsCount unknown = Now.SixYears([unsaid], Law);
        Assert.Equal(
            (Months.Zero, null, null, null), (unknown.Services, unknown.ReachedOn, unknown.MustBePermanent, unknown.MayBecomePermanent));

        // A project contract between two others: whether it interrupts is not written.
        PublicContract[] bridged =
        [
            Of(new(2019, 9, 1), 72, PublicContractGround.L332_8),
            Of(new(2025, 9, 1), 12, PublicContractGround.L332_24),
        ];
        Assert.Null(Now.SixYears(bridged, Law).MustBePermanent);

        // A gap of five months while the state of emergency may have been in force.
        PublicContract[] emergency =
        [
            Of(new(2018, 1, 1), 36, PublicContractGround.L332_8),
            Of(new(2021, 6, 1), 63, PublicContractGround.L332_8),
        ];
        SixYearsCount six = Now.SixYears(emergency, Law);
        Assert.Equal((Months.Of(63), null, null), (six.Services, six.MustBePermanent, six.MayBecomePermanent));
        Assert.Contains("outcome not known", six.ToString(), StringComparison.Ordinal);
    }

    [Property]
    public bool Cutting_a_contract_in_two_changes_nothing(ushort length, ushort cut)
    {
        LocalDate first = Start.PlusDays(-1 - (length % 2_000));
        LocalDate middle = first.PlusDays(cut % (length % 2_000 + 1));
        PublicContract whole = PublicContract.Between(first, Start.PlusDays(-1)) with { Ground = PublicContractGround.L332_8 };
        PublicContract[] parts = middle == first
            ? [whole]
            :
            [
                PublicContract.Between(first, middle.PlusDays(-1)) with { Ground = PublicContractGround.L332_13 },
                PublicContract.Between(middle, Start.PlusDays(-1)) with { Ground = PublicContractGround.L332_8 },
            ];
        (SixYearsCount one, SixYearsCount two) = (Now.SixYears([whole], Law), Now.SixYears(parts, Law));
        return (one.Services, one.ReachedOn, one.MustBePermanent, one.MayBecomePermanent)
            == (two.Services, two.ReachedOn, two.MustBePermanent, two.MayBecomePermanent)
            && one.MustBePermanent == (Quantieme.AddMonths(first, 72) <= Start);
    }

    [Property]
    public bool More_service_is_never_less(ushort length, ushort more, byte gap)
    {
        LocalDate last = Start.PlusDays(-1 - (gap % 110));
        PublicContract Lasting(int days) =>
            PublicContract.Between(last.PlusDays(-days), last) with { Ground = PublicContractGround.L332_8 };
        SixYearsCount less = Now.SixYears([Lasting(length % 2_500)], Law);
        SixYearsCount greater = Now.SixYears([Lasting((length % 2_500) + (more % 500))], Law);
        return less.Services <= greater.Services && (less.MustBePermanent != true || greater.MustBePermanent == true)
            && (less.ReachedOn is null || greater.ReachedOn <= less.ReachedOn);
    }

    [Fact]
    public void A_permanent_contract_may_be_kept_on_a_permanent_post_of_the_same_category()
    {
        Assert.True(Now.MayStayPermanent(isSameCategory: true));
        Assert.False(Now.MayStayPermanent(isSameCategory: false));
        Assert.False((Now with { Ground = PublicContractGround.L332_14 }).MayStayPermanent(isSameCategory: true));
        Assert.Null((Now with { Ground = null }).MayStayPermanent(isSameCategory: true));
    }

    [Fact]
    public void What_cannot_be_is_refused_and_an_answer_allocates_nothing()
    {
        PublicContract before = Of(new(2023, 9, 1), 36, PublicContractGround.L332_8);
        string message = Assert.Throws<ArgumentOutOfRangeException>(
            "earlier", () => Now.SixYears([PublicContract.From(new(2020, 1, 1))], Law)).Message;
        Assert.Contains("an end before 2026-09-01", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("earlier", () => Now.SixYears([before, before], Law));
        Assert.Throws<ArgumentNullException>("earlier", () => Now.SixYears(null!, Law));
        IReadOnlyList<PublicContract> list = ValueList.Required([before]);
        Allocation.IsNone(() => Now.SixYears(list, Law));
        Assert.Equal(Months.Of(36), Now.SixYears(list, Law).Services);
    }

    private static PublicContract Of(LocalDate start, int months, PublicContractGround? ground) =>
        PublicContract.Between(start, Quantieme.AddMonths(start, months).PlusDays(-1)) with { Ground = ground };
}
