using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the hours above the contract, what is allowed, the premiums on each side of a tenth.</content>
public readonly partial record struct ComplementaryHours
{
    internal ComplementaryHours(ComplementaryHoursQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Hours contract, Hours worked, PartTimeRules? rules) = (question.Part.Hours, question.Worked, question.Rules);
        Bilingual period = question.Part.Period.Label();
        why?.Given(new($"durée contractuelle {period.French}", $"hours of the contract {period.English}"), contract);
        why?.Given(new("heures travaillées", "hours worked"), worked);
        Hours = Above(worked, contract);
        why?.Computed(new("heures complémentaires", "complementary hours"), $"max(0; {worked} − {contract})", Hours);
        DatedValue<Percent> tenth = question.Law.On(question.On, PartTimeLimits.ComplementaryHoursShare);
        (Percent share, LegalSource limit) = Share(question, tenth, why);
        Ceiling = contract * share;
        why?.Computed(new("heures complémentaires permises", "complementary hours allowed"), $"{contract} × {share}", Ceiling);
        why?.Computed(new("au-delà de ce qui est permis", "beyond what is allowed"), $"max(0; {Hours} − {Ceiling})", BeyondCeiling, limit);
        Premium = PremiumOf(
            question,
            rules?.ComplementaryPremium,
            PartTimeLimits.ComplementaryPremium,
            nameof(PartTimeRules.ComplementaryPremium),
            why);
        WithinTenth = Hours.FromExact(Fraction.Min(Hours.Exact, contract.Exact * tenth.Value.Exact));
        why?.Computed(
            new("dans la limite du dixième", "within a tenth"),
            $"min({Hours}; {contract} × {tenth.Value})",
            WithinTenth,
            LabourCode.L3123_29);
        PremiumBeyond = PremiumOf(
            question,
            rules?.ComplementaryPremiumBeyond,
            PartTimeLimits.ComplementaryPremiumBeyond,
            nameof(PartTimeRules.ComplementaryPremiumBeyond),
            why);
        why?.Computed(
            new("au-delà du dixième", "beyond a tenth"),
            $"{Hours} − {WithinTenth}",
            BeyondTenth,
            LabourCode.L3123_29);
        if (why is not null)
        {
            ExplainThird(question, why);
        }

        ReachesLegalDuration = Reaches(question, why);
    }

    /// <summary>The law gives a premium up to a third of the contract, and says nothing of the hours beyond it.</summary>
    private void ExplainThird(ComplementaryHoursQuestion question, Explanation why)
    {
        DatedValue<Percent> third = question.Law.On(question.On, PartTimeLimits.ComplementaryHoursShareByAgreement);
        Hours most = question.Part.Hours * third.Value;
        if (Hours <= most)
        {
            return;
        }

        why.Computed(
            new("au-delà du tiers du contrat", "beyond a third of the contract"),
            $"{Hours} − {question.Part.Hours} × {third.Value}",
            Hours - most,
            third.Source);
        why.Chosen(
            new("majoration au-delà du tiers", "premium beyond a third"),
            PremiumBeyond,
            new(
                "celle d'en deçà : ces heures sont interdites, et la loi n'y fixe pas de taux",
                "that of the hours before it: these hours are forbidden, and the law sets no rate for them"));
    }

    /// <summary>The share of the contract that is allowed, and its text: the law's, or the agreement's up to a third.</summary>
    private static (Percent Share, LegalSource Source) Share(
        ComplementaryHoursQuestion question,
        DatedValue<Percent> tenth,
        Explanation? why)
    {
        if (question.Rules?.ComplementaryHoursShare is not { } agreed)
        {
            why?.Read(PartTimeLimits.ComplementaryHoursShare, tenth);
            return (tenth.Value, LabourCode.L3123_28);
        }

        if (agreed > question.Law.On(question.On, PartTimeLimits.ComplementaryHoursShareByAgreement).Value)
        {
            throw Refusal.OutOfRange(
                agreed, nameof(PartTimeRules.ComplementaryHoursShare), "at most a third of the contract (C. trav. L3123-20)");
        }

        LegalSource source = question.Rules.Source ?? LabourCode.L3123_20;
        why?.Chosen(PartTimeLimits.ComplementaryHoursShare.Name, agreed, Choice.Reason(chosen: true), source);
        return (agreed, source);
    }

    private static bool Reaches(ComplementaryHoursQuestion question, Explanation? why)
    {
        PartTime part = question.Part;
        Hours legal = Legal(question, why);
        Hours full = Hours.FromExact(part.Hours.Exact / part.Share.Exact);
        if (full < legal)
        {
            Bilingual period = part.Period.Label();
            why?.Given(new($"temps plein {period.French}", $"full time {period.English}"), full);
            legal = full;
        }

        bool reaches = question.Worked >= legal;
        why?.Concluded(
            new(
                "durée légale, ou conventionnelle inférieure, non atteinte",
                "legal duration, or the lower one of the agreement, not reached"),
            !reaches,
            reaches
                ? new("interdit : risque de requalification en temps plein", "forbidden: the contract may be judged full time")
                : default,
            LabourCode.L3123_9);
        return reaches;
    }

    private static Hours Legal(ComplementaryHoursQuestion question, Explanation? why)
    {
        Dated<Hours> table = question.LegalDuration;
        DatedValue<Hours> row = question.Law.On(question.On, table);
        why?.Read(table, row);
        if (question.Part.Period != CountingPeriod.Month)
        {
            return row.Value;
        }

        Hours month = Hours.FromExact(row.Value.Exact * 52 / 12);
        why?.Computed(new("durée légale par mois", "legal month"), $"{row.Value} × 52 / 12", month, LabourCode.L3242_1);
        return month;
    }

    private static Percent PremiumOf(
        ComplementaryHoursQuestion question, Percent? agreed, Dated<Percent> legal, string parameter, Explanation? why)
    {
        if (agreed is not { } premium)
        {
            DatedValue<Percent> row = question.Law.On(question.On, legal);
            why?.Read(legal, row);
            return row.Value;
        }

        Percent floor = question.Law.On(question.On, PartTimeLimits.ComplementaryPremiumFloor).Value;
        if (premium < floor)
        {
            throw Refusal.OutOfRange(premium, parameter, $"at least {floor} (C. trav. L3123-21)");
        }

        why?.Chosen(legal.Name, premium, Choice.Reason(chosen: true), question.Rules?.Source ?? LabourCode.L3123_21);
        return premium;
    }

    private static Hours Above(Hours hours, Hours threshold) => Hours.FromExact(Fraction.Max(0, hours.Exact - threshold.Exact));
}
