namespace SocialSectorHr.Law;

/// <summary>What the law asks of, and exempts in, the usual benefits: meal vouchers, transport, health cover.</summary>
public static class BenefitLimits
{
    private static readonly LegalSource Voucher =
        Code.Tax("art. 81, 19°", "titres-restaurant : part patronale exonérée", "meal vouchers: exempt employer's share");

    private static readonly LegalSource Pass =
        Code.Tax("art. 81, 19° ter a", "transport : part exonérée de l'abonnement", "transport: exempt share of the pass");

    private static readonly LegalSource PublicPass = Code.Decree(
        "2010-676", 2010, 6, 21, "transport des agents publics : prise en charge partielle", "transport of public agents: partial payment");

    /// <summary>The most the employer may pay for a meal voucher free of contributions, in euros a voucher, as finally applicable.</summary>
    /// <remarks>2022 and 2023 were set after the event (LF 2023 art. 4; décret 2023-422). The value of 2017 was not verified.</remarks>
    public static Dated<Money> MealVoucher { get; } = new(new("titre-restaurant, part exonérée", "meal voucher, exempt share"), LegalCheck.Day)
    {
        { 2015, 1, 1, Money.Of(5.36m), Voucher },
        { 2016, 1, 1, Money.Of(5.37m), Voucher },
        { 2017, 1, 1, Money.Of(5.38m), Voucher },
        { 2018, 1, 1, Money.Of(5.43m), Voucher },
        { 2019, 1, 1, Money.Of(5.52m), Voucher },
        { 2020, 1, 1, Money.Of(5.55m), Voucher },
        { 2022, 1, 1, Money.Of(6.50m), Code.Act("2022-1726", 2022, 12, 30, "titres-restaurant, art. 4", "meal vouchers, art. 4") },
        { 2023, 1, 1, Money.Of(6.91m), Code.Decree("2023-422", 2023, 5, 31, "titres-restaurant, art. 1", "meal vouchers, art. 1") },
        { 2024, 1, 1, Money.Of(7.18m), Voucher },
        { 2025, 1, 1, Money.Of(7.26m), Voucher },
        { 2026, 1, 1, Money.Of(7.32m), Code.Decree("2026-562", 2026, 6, 29, "titres-restaurant, art. 2", "meal vouchers, art. 2") },
    };

    /// <summary>The lowest employer's share of a voucher's face that is exempt.</summary>
    public static Dated<Percent> MealVoucherShareFloor { get; } = new(new("titre-restaurant, part minimale", "meal voucher, lowest share"), LegalCheck.Day)
    {
        { 2000, 1, 1, Percent.Of(50), Voucher },
    };

    /// <summary>The highest employer's share of a voucher's face that is exempt.</summary>
    public static Dated<Percent> MealVoucherShareCeiling { get; } = new(new("titre-restaurant, part maximale", "meal voucher, highest share"), LegalCheck.Day)
    {
        { 2000, 1, 1, Percent.Of(60), Voucher },
    };

    /// <summary>What a private employer must pay of a public transport pass.</summary>
    public static Dated<Percent> Transport { get; } = new(new("transport, part obligatoire", "transport, compulsory share"), LegalCheck.Day)
    {
        { 2009, 1, 1, Percent.Of(50), LabourCode.R3261_1 },
    };

    /// <summary>What a private employer may pay of a public transport pass free of contributions.</summary>
    /// <remarks>The fall to 50 % on 1 January 2027 is the law as of February 2026; a finance act may put it off again.</remarks>
    public static Dated<Percent> TransportExempt { get; } = new(new("transport, part exonérée", "transport, exempt share"), LegalCheck.Day)
    {
        { 2009, 1, 1, Percent.Of(50), Pass },
        { 2022, 1, 1, Percent.Of(75), Code.Act("2022-1157", 2022, 8, 16, "transport : 75 %, prolongé", "transport: 75 %, prolonged") },
        { 2027, 1, 1, Percent.Of(50), Pass },
    };

    /// <summary>What a public employer pays of a public transport pass, up to a monthly ceiling.</summary>
    public static Dated<Percent> TransportPublicService { get; } = new(new("transport des agents publics", "transport of public agents"), LegalCheck.Day)
    {
        { 2010, 7, 1, Percent.Of(50), PublicPass },
        { 2023, 9, 1, Percent.Of(75), Code.Decree("2023-812", 2023, 8, 21, "transport des agents publics : 75 %", "transport of public agents: 75 %") },
    };

    /// <summary>What a private employer must pay of the collective health cover.</summary>
    public static Dated<Percent> HealthCover { get; } = new(new("complémentaire santé, part minimale", "health cover, lowest share"), LegalCheck.Day)
    {
        { 2016, 1, 1, Percent.Of(50), SocialSecurityCode.L911_7 },
    };
}
