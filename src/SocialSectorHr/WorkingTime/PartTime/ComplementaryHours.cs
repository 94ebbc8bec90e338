using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours a part-timer works above the contract (heures complémentaires), in hours and rates.</summary>
/// <remarks>The solidarity hours are none of them (C. trav. L3133-9). <c>default</c> holds nothing.</remarks>
public readonly record struct ComplementaryHours
{
    private readonly PartTime? part;
    private readonly Hours worked;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly PartTimeRules? rules;

    private ComplementaryHours(PartTime part, Hours worked, LocalDate on, FrenchLaw law, PartTimeRules? rules)
    {
        (this.part, this.worked, this.on, this.law, this.rules) = (part, worked, on, law, rules);
        this = Compute(this, null);
    }

    /// <summary>The hours above the contract.</summary>
    public Hours Hours { get; private init; }

    /// <summary>How many are allowed: a tenth of the contract without an agreement.</summary>
    public Hours Ceiling { get; private init; }

    /// <summary>Those beyond what is allowed; they are paid all the same.</summary>
    public Hours BeyondCeiling { get; private init; }

    /// <summary>Those within a tenth of the contract, which bear the first premium.</summary>
    public Hours WithinTenth { get; private init; }

    /// <summary>Those beyond a tenth of the contract, which bear the second premium; the law names it up to a third only (C. trav. L3123-29).</summary>
    public Hours BeyondTenth { get; private init; }

    /// <summary>The premium within a tenth of the contract: 10 % without an agreement.</summary>
    public Percent Premium { get; private init; }

    /// <summary>The premium beyond: 25 % without an agreement.</summary>
    public Percent PremiumBeyond { get; private init; }

    /// <summary>
    /// Whether the hours worked reach the legal duration, or that of full time where it is lower: complementary hours may not (C. trav. L3123-9), and the
    /// contract risks being judged full time.
    /// </summary>
    public bool ReachesLegalDuration { get; private init; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Heures complémentaires", "Complementary hours");
        if (part is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(this, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours beside what is allowed.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Hours.ToString(language)} complémentaires pour {Ceiling.ToString(language)} permises"
        : $"{Hours.ToString(language)} of complementary hours, {Ceiling.ToString(language)} allowed";

    internal static ComplementaryHours Of(PartTime part, Hours worked, LocalDate on, FrenchLaw law, PartTimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return worked < Hours.Zero ? throw Refusal.OutOfRange(worked, nameof(worked), "zero or more") : new(part, worked, on, law, rules);
    }

    private static ComplementaryHours Compute(in ComplementaryHours asked, Explanation? why)
    {
        PartTime contract = asked.part!;
        Hours done = asked.worked;
        why?.Given(new($"durée contractuelle {contract.Period.Label().French}", $"hours of the contract {contract.Period.Label().English}"), contract.Hours);
        why?.Given(new("heures travaillées", "hours worked"), done);
        Hours hours = Above(done, contract.Hours);
        why?.Computed(new("heures complémentaires", "complementary hours"), $"max(0; {done} − {contract.Hours})", hours);
        DatedValue<Percent> tenth = asked.law!.On(asked.on, PartTimeLimits.ComplementaryHoursShare);
        Percent share = tenth.Value;
        LegalSource limit = LabourCode.L3123_28;
        if (asked.rules?.ComplementaryHoursShare is { } agreed)
        {
            Percent most = asked.law.On(asked.on, PartTimeLimits.ComplementaryHoursShareByAgreement).Value;
            share = agreed <= most ? agreed : throw Refusal.OutOfRange(
                agreed, nameof(PartTimeRules.ComplementaryHoursShare), "at most a third of the contract (C. trav. L3123-20)");
            limit = asked.rules.Source ?? LabourCode.L3123_20;
            why?.Chosen(PartTimeLimits.ComplementaryHoursShare.Name, agreed, Choice.Reason(chosen: true), limit);
        }
        else
        {
            why?.Read(PartTimeLimits.ComplementaryHoursShare, tenth);
        }

        Hours ceiling = contract.Hours * share;
        why?.Computed(new("heures complémentaires permises", "complementary hours allowed"), $"{contract.Hours} × {share}", ceiling);
        Hours beyondCeiling = Above(hours, ceiling);
        why?.Computed(new("au-delà de ce qui est permis", "beyond what is allowed"), $"max(0; {hours} − {ceiling})", beyondCeiling, limit);
        Percent premium = PremiumOf(
            asked, asked.rules?.ComplementaryPremium, PartTimeLimits.ComplementaryPremium, nameof(PartTimeRules.ComplementaryPremium), why);
        Hours within = Hours.FromExact(Fraction.Min(hours.Exact, contract.Hours.Exact * tenth.Value.Exact));
        why?.Computed(new("dans la limite du dixième", "within a tenth"), $"min({hours}; {contract.Hours} × {tenth.Value})", within, LabourCode.L3123_29);
        Percent beyond = PremiumOf(
            asked, asked.rules?.ComplementaryPremiumBeyond, PartTimeLimits.ComplementaryPremiumBeyond, nameof(PartTimeRules.ComplementaryPremiumBeyond), why);
        why?.Computed(new("au-delà du dixième, dans la limite du tiers pour la loi", "beyond a tenth, up to a third by the law"), $"{hours} − {within}", hours - within, LabourCode.L3123_29);
        return asked with
        {
            Hours = hours,
            Ceiling = ceiling,
            BeyondCeiling = beyondCeiling,
            WithinTenth = within,
            BeyondTenth = hours - within,
            Premium = premium,
            PremiumBeyond = beyond,
            ReachesLegalDuration = Reaches(asked, why),
        };
    }

    private static bool Reaches(in ComplementaryHours asked, Explanation? why)
    {
        PartTime contract = asked.part!;
        Hours legal = Legal(asked, why);
        Hours full = Hours.FromExact(contract.Hours.Exact / contract.Share.Exact);
        if (full < legal)
        {
            why?.Given(new($"temps plein {contract.Period.Label().French}", $"full time {contract.Period.Label().English}"), full);
            legal = full;
        }

        bool reaches = asked.worked >= legal;
        why?.Chosen(
            new("durée légale, ou conventionnelle inférieure, non atteinte", "legal duration, or the lower one of the agreement, not reached"),
            !reaches,
            reaches ? new("interdit : risque de requalification en temps plein", "forbidden: the contract may be judged full time") : default,
            LabourCode.L3123_9);
        return reaches;
    }

    private static Hours Legal(in ComplementaryHours asked, Explanation? why)
    {
        CountingPeriod period = asked.part!.Period;
        Dated<Hours> table = period == CountingPeriod.Year ? LegalDurations.Year : LegalDurations.Week;
        DatedValue<Hours> row = asked.law!.On(asked.on, table);
        why?.Read(table, row);
        if (period != CountingPeriod.Month)
        {
            return row.Value;
        }

        Hours month = Hours.FromExact(row.Value.Exact * 52 / 12);
        why?.Computed(new("durée légale par mois", "legal month"), $"{row.Value} × 52 / 12", month, LabourCode.L3242_1);
        return month;
    }

    private static Percent PremiumOf(in ComplementaryHours asked, Percent? agreed, Dated<Percent> legal, string parameter, Explanation? why)
    {
        if (agreed is { } premium)
        {
            Percent floor = asked.law!.On(asked.on, PartTimeLimits.ComplementaryPremiumFloor).Value;
            if (premium < floor)
            {
                throw Refusal.OutOfRange(premium, parameter, $"at least {floor} (C. trav. L3123-21)");
            }

            why?.Chosen(legal.Name, premium, Choice.Reason(chosen: true), asked.rules?.Source ?? LabourCode.L3123_21);
            return premium;
        }

        DatedValue<Percent> row = asked.law!.On(asked.on, legal);
        why?.Read(legal, row);
        return row.Value;
    }

    private static Hours Above(Hours hours, Hours threshold) => Hours.FromExact(Fraction.Max(0, hours.Exact - threshold.Exact));
}
