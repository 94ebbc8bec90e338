using SocialSectorHr.Law;

namespace SocialSectorHr;

// The comparison, both sides to the cent.
public readonly partial record struct MinimumWageMargin
{
    internal MinimumWageMargin(MinimumWageMarginQuestion question, Explanation? why = null)
    {
        this.question = question;
        PaidHoursQuestion hours = question.Hours;
        if (hours.On < MinimumWageMarginQuestion.SingleMonthly)
        {
            why?.Concluded(
                new("garantie mensuelle de rémunération", "guaranteed monthly pay"),
                null,
                new(
                    "avant le 1er juillet 2005 elle différait d'une entreprise à l'autre et pouvait dépasser ce seuil : non détenue",
                    "before 1 July 2005 it differed by firm and could be above this threshold: not held"));
        }

        Money paid = Paid;
        why?.Given(new("salaire mensuel brut, au centime", "gross pay a month, to the cent"), paid);
        DatedValue<Hours> legal = hours.Read(LegalDurations.Week, null);
        Money whole = hours.Regime == PayRegime.ForfaitJours
            ? Plausible(hours.Read(hours.Smic, why).Value, legal, why)
            : new PaidMonth(new PaidMonthQuestion(null, hours), why).Total;
        Threshold = ShareOf(whole, question, why).Round();
        if (!IsSmicKnown)
        {
            DatedValue<Money> smic = hours.Read(hours.Smic, null);
            why?.Concluded(
                new("SMIC de ce jour", "SMIC of that day"),
                null,
                new(
                    $"aucun n'est connu : il change au plus tard chaque 1er janvier, celui du {DateText.Write(smic.From, Language.French)} est lu",
                    $"none is known: it changes by each 1 January at the latest, that of {DateText.Write(smic.From, Language.English)} is read"),
                LabourCode.L3231_2);
        }

        bool legalWeek = IsOfLegalWeek(hours, legal.Value);
        why?.Concluded(
            ThresholdLabel(legalWeek, hours.Week, legal.Value),
            Threshold,
            source: legalWeek ? LabourCode.L3232_3 : LabourCode.D3231_5);
        why?.Computed(
            new("marge au-dessus du SMIC", "margin above the SMIC"),
            $"{paid} − {Threshold}",
            paid - Threshold,
            legalWeek ? null : LabourCode.D3231_6);
        if (Threshold != Money.Zero)
        {
            why?.Computed(new("salaire rapporté au SMIC", "pay by the SMIC"), $"{paid} / {Threshold}", paid / Threshold);
        }

        Conclude(why);
        if (!question.SegurIncluded)
        {
            return;
        }

        Percent time = question.SegurShare ?? (hours.Regime == PayRegime.ForfaitJours
            ? Percent.Of(100)
            : Percent.FromExact(Fraction.Min(hours.Week.Exact / legal.Value.Exact, 1)));
        Money segur = PayWithoutSegur.Indemnity(time, hours.On, question.Law, why);
        Money left = (question.Month - segur).Round();
        Money without = left - Threshold;
        why?.Computed(new("marge sans l'indemnité Ségur", "margin without the Segur indemnity"), $"{left} − {Threshold}", without);
        MarginWithoutSegur = without;
        why?.Concluded(
            new("SMIC atteint sans l'indemnité Ségur", "SMIC reached without the Segur indemnity"),
            without >= Money.Zero,
            without >= Money.Zero
                ? default
                : new("qu'elle compte pour le SMIC n'est pas tranché", "whether it counts for the SMIC is not settled"));
    }

    private void Conclude(Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        Money lacking = Threshold - Paid;
        Bilingual missing = new(
            $"il manque {lacking.ToString(Language.French)} par mois", $"{lacking} a month are lacking");
        Bilingual plausible = new("vraisemblance seulement", "plausibility only");
        why.Concluded(
            new("SMIC atteint", "SMIC reached"),
            IsReached,
            (IsReached, IsPlausibilityOnly) switch
            {
                (true, false) => default,
                (true, true) => plausible,
                (false, false) => missing,
                (false, true) => new($"{missing.French}, {plausible.French}", $"{missing.English}, {plausible.English}"),
            },
            IsPlausibilityOnly ? null : Source);
    }

    /// <summary>L3232-3 makes a month of the legal week only; the SMIC of other hours is the guarantee of each hour.</summary>
    private static bool IsOfLegalWeek(PaidHoursQuestion hours, Hours legal) => hours.Regime switch
    {
        PayRegime.ForfaitJours => true,
        PayRegime.RttAverage35 => hours.Week >= legal,
        _ => hours.Week == legal,
    };

    private static Bilingual ThresholdLabel(bool legalWeek, Hours week, Hours legal) => (legalWeek, week > legal) switch
    {
        (true, _) => new("SMIC mensuel, au centime", "monthly SMIC, to the cent"),
        (false, true) => new("SMIC des heures payées, majorations comprises", "SMIC of the hours paid, premiums included"),
        (false, false) => new("SMIC des heures payées", "SMIC of the hours paid"),
    };

    private static Money ShareOf(Money smic, MinimumWageMarginQuestion question, Explanation? why)
    {
        if (question.ShareOfSmic is not { } table)
        {
            return smic;
        }

        Percent share = question.Hours.Read(table, why).Value;
        Money exact = smic * share;
        why?.Computed(new("SMIC avant 18 ans", "SMIC before 18"), $"{smic} × {share}", exact, LabourCode.D3231_3);
        return exact;
    }

    private static Money Plausible(Money smic, DatedValue<Hours> legal, Explanation? why)
    {
        why?.Concluded(
            new(
                "forfait en jours : aucune heure payée, comparaison de vraisemblance avec 35 h",
                "forfait in days: no hours paid, plausibility check against 35 h"),
            null,
            source: LabourCode.L3121_62);
        why?.Read(LegalDurations.Week, legal);
        Money plausible = Money.FromExact(smic.Exact * legal.Value.Exact * 52 / 12);
        why?.Computed(new("SMIC de la durée légale", "SMIC of the legal week"), $"{smic} × {legal.Value} × 52 / 12", plausible, LabourCode.L3242_1);
        return plausible;
    }
}
