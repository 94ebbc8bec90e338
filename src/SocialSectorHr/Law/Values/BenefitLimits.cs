using NodaTime;

namespace SocialSectorHr.Law;

/// <summary>What the law asks of, and exempts in, the usual benefits: meal vouchers, transport, mobility, health cover.</summary>
public static class BenefitLimits
{
    private static readonly LegalSource Voucher =
        Code.Tax("art. 81, 19°", "titres-restaurant : part patronale exonérée", "meal vouchers: exempt employer's share");

    private static readonly LegalSource Pass =
        Code.Tax("art. 81, 19° ter a", "transport : part exonérée de l'abonnement", "transport: exempt share of the pass");

    private static readonly LegalSource Package =
        Code.Tax("art. 81, 19° ter b", "forfait mobilités durables : montant exonéré", "mobility package: exempt amount");

    private static readonly LegalSource Purchasing =
        Code.Act("2022-1157", 2022, 8, 16, "mobilités : plafonds de 2022 à 2024", "mobility: limits of 2022 to 2024");

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

    /// <summary>The same as it was published and applied at the time, in 2022 and 2023: the law was changed after the event.</summary>
    /// <remarks>Outside these two years it is that of <see cref="MealVoucher"/>: no row here.</remarks>
    public static Dated<Money> MealVoucherAsApplied { get; } =
        new(new("titre-restaurant, part exonérée appliquée à l'époque", "meal voucher, exempt share as applied then"), LegalCheck.Day, new LocalDate(2024, 1, 1))
        {
            { 2022, 1, 1, Money.Of(5.69m), Voucher },
            { 2022, 9, 1, Money.Of(5.92m), Code.Act("2022-1157", 2022, 8, 16, "titres-restaurant : 5,92 €", "meal vouchers: 5.92 euros") },
            { 2023, 1, 1, Money.Of(6.50m), Code.Act("2022-1726", 2022, 12, 30, "titres-restaurant, art. 4", "meal vouchers, art. 4") },
            { 2023, 6, 2, Money.Of(6.91m), Code.Decree("2023-422", 2023, 5, 31, "titres-restaurant, art. 1", "meal vouchers, art. 1") },
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

    /// <summary>The most of meal vouchers that is used in a day, in euros.</summary>
    /// <remarks>It limits the use, not the number that is given.</remarks>
    public static Dated<Money> MealVoucherUse { get; } = new(new("titre-restaurant, usage maximal par jour", "meal voucher, most used in a day"), LegalCheck.Day)
    {
        { 2022, 10, 1, Money.Of(25), LabourCode.R3262_10 },
    };

    /// <summary>How long vouchers are used after the year they bear, in months.</summary>
    /// <remarks>Read in the Code of 27 March 2026; earlier versions were not looked at: held from 2020 [C].</remarks>
    public static Dated<Months> MealVoucherValidity { get; } = new(new("titre-restaurant, validité après son année", "meal voucher, validity after its year"), LegalCheck.Day)
    {
        { 2020, 1, 1, Months.Of(2), LabourCode.R3262_5 },
    };

    /// <summary>How long unused vouchers may be handed back for others after their validity, in days: a fortnight.</summary>
    /// <remarks>Read in the Code of 27 March 2026; earlier versions were not looked at: held from 2020 [C].</remarks>
    public static Dated<Days> MealVoucherExchange { get; } = new(new("titre-restaurant, échange après sa validité", "meal voucher, exchange after its validity"), LegalCheck.Day)
    {
        { 2020, 1, 1, Days.Of(15), LabourCode.R3262_5 },
    };

    /// <summary>Whether vouchers buy any food product, and not only what is eaten at once.</summary>
    /// <remarks>Prolonged in January 2025 to the end of 2026; what comes after is not known. Two secondary sources [B].</remarks>
    public static Dated<bool> MealVoucherAnyFood { get; } =
        new(new("titre-restaurant, tout produit alimentaire", "meal voucher, any food product"), LegalCheck.Day, new LocalDate(2027, 1, 1))
        {
            { 2025, 1, 22, true, Acts.Act_2025_56 },
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

    /// <summary>What a mobility package and fuel may be a year free of contributions, in euros.</summary>
    /// <remarks>Raised for 2022 to 2024 only; some publications still print 700 € after 2024.</remarks>
    public static Dated<Money> Mobility { get; } = new(new("forfait mobilités durables, part exonérée", "mobility package, exempt amount"), LegalCheck.Day)
    {
        { 2020, 5, 11, Money.Of(400), Package },
        { 2021, 1, 1, Money.Of(500), Package },
        { 2022, 1, 1, Money.Of(700), Purchasing },
        { 2025, 1, 1, Money.Of(600), Package },
    };

    /// <summary>What fuel may be of it, in euros a year.</summary>
    public static Dated<Money> MobilityFuel { get; } = new(new("dont carburant, part exonérée", "of which fuel, exempt amount"), LegalCheck.Day)
    {
        { 2020, 5, 11, Money.Of(200), Package },
        { 2022, 1, 1, Money.Of(400), Purchasing },
        { 2025, 1, 1, Money.Of(300), Package },
    };

    /// <summary>What a mobility package and the passes may be together free of contributions, in euros a year.</summary>
    /// <remarks>The compulsory half of the passes stays exempt above it.</remarks>
    public static Dated<Money> MobilityWithPass { get; } = new(new("forfait mobilités durables et abonnement, part exonérée", "mobility package and pass, exempt amount"), LegalCheck.Day)
    {
        { 2021, 1, 1, Money.Of(600), Package },
        { 2022, 1, 1, Money.Of(800), Purchasing },
        { 2025, 1, 1, Money.Of(900), Package },
    };

    /// <summary>What an employer pays alone for the provident cover of cadres, as a share of the pay up to the monthly ceiling.</summary>
    /// <remarks>
    /// The national agreement of 17 November 2017 took the place of that of 1947 at the merger of the pension schemes: held from 1 January
    /// 2019 [C].
    /// </remarks>
    public static Dated<Percent> ProvidentOfCadres { get; } = new(new("prévoyance des cadres, part de l'employeur", "provident cover of cadres, employer's share"), LegalCheck.Day)
    {
        { 2019, 1, 1, Percent.Of(1.50m), NationalAgreements.ProvidentOfCadres_2 },
    };

    /// <summary>What of it must go to the cover of death: more than half.</summary>
    public static Dated<Percent> ProvidentOfCadresDeath { get; } = new(new("dont garantie décès, plus de la moitié", "of which cover of death, more than half"), LegalCheck.Day)
    {
        { 2019, 1, 1, Percent.Of(0.76m), NationalAgreements.ProvidentOfCadres_2 },
    };

    /// <summary>What an employer that took out no cover owes the heirs of a cadre, in yearly ceilings of Social Security.</summary>
    public static Dated<int> ProvidentOfCadresDue { get; } = new(new("capital dû sans contrat, en plafonds annuels", "capital due without a contract, in yearly ceilings"), LegalCheck.Day)
    {
        { 2019, 1, 1, 3, NationalAgreements.ProvidentOfCadres_2 },
    };

    /// <summary>By how much the employer's contribution is multiplied in the health payment of a permanent contract.</summary>
    public static Dated<Percent> HealthPaymentPermanent { get; } = new(new("versement santé, coefficient du CDI", "health payment, coefficient of a permanent contract"), LegalCheck.Day)
    {
        { 2016, 1, 1, Percent.Of(105), SocialSecurityCode.D911_8 },
    };

    /// <summary>By how much the employer's contribution is multiplied in the health payment of a fixed term.</summary>
    public static Dated<Percent> HealthPaymentFixedTerm { get; } = new(new("versement santé, coefficient du CDD", "health payment, coefficient of a fixed term"), LegalCheck.Day)
    {
        { 2016, 1, 1, Percent.Of(125), SocialSecurityCode.D911_8 },
    };

    /// <summary>The least contribution that a health payment counts, in euros a month for the legal week.</summary>
    /// <remarks>Set anew each January by order; what came after 2016 was not found.</remarks>
    public static Dated<Money> HealthPaymentReference { get; } =
        new(new("versement santé, montant de référence", "health payment, reference amount"), LegalCheck.Day, new LocalDate(2017, 1, 1))
        {
            { 2016, 1, 1, Money.Of(15), SocialSecurityCode.D911_8 },
        };

    /// <summary>The longest contract, in months, that the health payment is for by its length.</summary>
    public static Dated<Months> HealthPaymentLength { get; } = new(new("versement santé, durée maximale du contrat", "health payment, longest contract"), LegalCheck.Day)
    {
        { 2016, 1, 1, Months.Of(3), SocialSecurityCode.D911_7 },
    };

    /// <summary>The longest week that the health payment is for by its hours.</summary>
    public static Dated<Hours> HealthPaymentWeek { get; } = new(new("versement santé, horaire hebdomadaire maximal", "health payment, longest week"), LegalCheck.Day)
    {
        { 2016, 1, 1, Hours.Of(15), SocialSecurityCode.D911_7 },
    };

    /// <summary>A cover shorter than this, in months, may be waived by a fixed term of right.</summary>
    public static Dated<Months> HealthWaiverCover { get; } = new(new("dispense du CDD de droit, durée de la couverture", "waiver of a fixed term of right, length of the cover"), LegalCheck.Day)
    {
        { 2016, 1, 1, Months.Of(3), SocialSecurityCode.D911_6 },
    };

    /// <summary>A fixed term from this length on, in months, must prove another cover to waive it.</summary>
    public static Dated<Months> HealthWaiverFixedTerm { get; } = new(new("dispense du CDD prévue par l'acte, durée avec justificatif", "waiver of a fixed term by the act, length with proof"), LegalCheck.Day)
    {
        { 2016, 1, 1, Months.Of(12), SocialSecurityCode.R242_1_6 },
    };

    /// <summary>The share of gross pay from which a part-timer's or an apprentice's contribution may be waived.</summary>
    public static Dated<Percent> HealthWaiverContribution { get; } = new(new("dispense du temps partiel, part du salaire", "waiver of a part time, share of pay"), LegalCheck.Day)
    {
        { 2016, 1, 1, Percent.Of(10), SocialSecurityCode.R242_1_6 },
    };
}
