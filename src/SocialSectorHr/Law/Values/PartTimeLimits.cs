namespace SocialSectorHr.Law;

/// <summary>The shortest part time, and how far its complementary hours go and what they bear (limites du temps partiel).</summary>
/// <remarks>Entered from the numbering of the code in force since 10 August 2016 on.</remarks>
public static class PartTimeLimits
{
    /// <summary>The shortest part-time week, without an agreement.</summary>
    /// <remarks>Exceptions exist: see <see cref="PartTimeException"/>. An extended branch agreement may go lower (L3123-19).</remarks>
    public static Dated<Hours> MinimumWeek { get; } =
        Row("durée minimale du temps partiel par semaine", "shortest part-time week", Hours.Of(24), LabourCode.L3123_27, Failing.BranchAgreement);

    /// <summary>The same by the month: 24 × 52 / 12.</summary>
    public static Dated<Hours> MinimumMonth { get; } =
        Row("durée minimale du temps partiel par mois", "shortest part-time month", Hours.Of(104), LabourCode.L3123_27, Failing.BranchAgreement);

    /// <summary>
    /// The share of the contract that complementary hours may reach, and that bears their first premium, without an agreement: a tenth.
    /// </summary>
    public static Dated<Percent> ComplementaryHoursShare { get; } = Row(
        "plafond des heures complémentaires, en part du contrat",
        "ceiling of complementary hours, as a share of the contract",
        Percent.Of(10),
        LabourCode.L3123_28, Failing.Agreement);

    /// <summary>The highest such share an extended branch agreement may set: a third.</summary>
    public static Dated<Percent> ComplementaryHoursShareByAgreement { get; } = Row(
        "plafond des heures complémentaires par accord, en part du contrat",
        "ceiling of complementary hours by agreement, as a share of the contract",
        Percent.OfFraction(1, 3),
        LabourCode.L3123_20);

    /// <summary>The lowest premium of complementary hours an extended branch agreement may set.</summary>
    public static Dated<Percent> ComplementaryPremiumFloor { get; } = Row(
        "majoration minimale des heures complémentaires par accord",
        "lowest premium of complementary hours by agreement",
        Percent.Of(10),
        LabourCode.L3123_21);

    /// <summary>The premium of complementary hours within a tenth of the contract, without an agreement.</summary>
    public static Dated<Percent> ComplementaryPremium { get; } = Row(
        "majoration des heures complémentaires dans la limite du dixième",
        "premium of complementary hours within a tenth",
        Percent.Of(10),
        LabourCode.L3123_29, Failing.BranchAgreement);

    /// <summary>The premium of complementary hours beyond a tenth of the contract, without an agreement.</summary>
    public static Dated<Percent> ComplementaryPremiumBeyond { get; } = Row(
        "majoration des heures complémentaires au-delà du dixième",
        "premium of complementary hours beyond a tenth",
        Percent.Of(25),
        LabourCode.L3123_29, Failing.BranchAgreement);

    private static Dated<T> Row<T>(string french, string english, T value, LegalSource source, Bilingual? failing = null) =>
        new(new(french, english), LegalCheck.Day, failing: failing)
        {
            { 2016, 8, 10, value, source },
        };
}
