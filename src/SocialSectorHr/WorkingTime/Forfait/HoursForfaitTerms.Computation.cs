using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the agreements it needs, the limits that apply, the overtime it includes.</content>
public readonly partial record struct HoursForfaitTerms
{
    private const int WeeksAYear = 52;
    private const int MonthsAYear = 12;

    internal HoursForfaitTerms(HoursForfaitQuestion question, Explanation? why = null)
    {
        this.question = question;
        bool isYear = question.IsOfYear;
        Hours forfait = question.Forfait.Hours;
        why?.Given(new("forfait en heures", "forfait in hours"), forfait);
        why?.Concluded(
            new("accord écrit du salarié nécessaire", "written agreement of the employee needed"),
            true,
            source: LabourCode.L3121_55);
        why?.Concluded(
            new("accord collectif nécessaire", "collective agreement needed"),
            isYear,
            source: isYear ? LabourCode.L3121_63 : LabourCode.L3121_56);
        ExceedsAverageLimit = IsAboveAverage(question, why);
        why?.Concluded(new("contingent annuel applicable", "yearly contingent applies"), !isYear, source: LabourCode.D3121_24);
        Fraction legal = Legal(question, why);
        Fraction plain = Fraction.Min(legal, forfait.Exact);
        Fraction over = Fraction.Max(0, forfait.Exact - legal);
        (LegalHours, Overtime) = (Hours.FromExact(plain), Hours.FromExact(over));
        why?.Computed(new("heures supplémentaires comprises", "overtime included"), $"max(0; {forfait} − {legal})", Overtime);
        PaidHours = isYear ? null : Paid(question, plain, over, why);
    }

    /// <summary>
    /// The limits bind the hours really worked: they are named, and only an average above 44 h can be told from the forfait.
    /// </summary>
    private static bool IsAboveAverage(HoursForfaitQuestion question, Explanation? why)
    {
        DatedValue<Hours> day = question.Read(WorkingLimits.DailyMaximum);
        DatedValue<Hours> week = question.Read(WorkingLimits.WeeklyMaximum);
        DatedValue<Hours> average = question.Read(WorkingLimits.AverageMaximum);
        DatedValue<Hours> raised = question.Read(WorkingLimits.AverageMaximumRaised);
        Hours most = Hours.FromExact(OfPeriod(week.Value, question.Forfait.Per));
        if (question.Forfait.Hours > most)
        {
            throw Refusal.OutOfRange(
                question.Forfait.Hours, nameof(HoursForfait.Hours), $"at most {most} {question.Forfait.Per.Label().English} ({week.Source})");
        }

        why?.Concluded(new("durée maximale applicable, par jour", "limit that applies, a day"), day.Value, source: day.Source);
        why?.Concluded(new("durée maximale applicable, par semaine", "limit that applies, a week"), week.Value, source: week.Source);
        why?.Concluded(
            new("durée maximale applicable, par semaine en moyenne sur 12 semaines", "limit that applies, a week on average over 12 weeks"),
            average.Value,
            source: average.Source);
        bool isAbove = question.Forfait.Hours.Exact > OfPeriod(average.Value, question.Forfait.Per);
        if (isAbove)
        {
            why?.Concluded(
                new("forfait au-dessus de cette moyenne", "forfait above that average"),
                value: null,
                new(
                    $"ne peut être travaillé chaque semaine sans dérogation ({raised.Value.ToString(Language.French)} au plus)",
                    $"cannot be worked every week without a derogation ({raised.Value} at most)"),
                raised.Source);
        }

        return isAbove;
    }

    /// <summary>The legal duration of the period: 35 h, 151.67 h or 1 607 h.</summary>
    private static Fraction Legal(HoursForfaitQuestion question, Explanation? why)
    {
        Dated<Hours> table = question.IsOfYear ? LegalDurations.Year : LegalDurations.Week;
        DatedValue<Hours> legal = question.Read(table);
        why?.Read(table, legal);
        if (question.Forfait.Per != CountingPeriod.Month)
        {
            return legal.Value.Exact;
        }

        Fraction month = OfPeriod(legal.Value, CountingPeriod.Month);
        why?.Computed(
            new("durée légale d'un mois", "legal month"), $"{legal.Value} × {WeeksAYear} / {MonthsAYear}", Hours.FromExact(month));
        return month;
    }

    private static Hours Paid(HoursForfaitQuestion question, Fraction plain, Fraction over, Explanation? why)
    {
        DatedValue<Percent> first = question.Read(OvertimeRates.Premium);
        DatedValue<Percent> beyond = question.Read(OvertimeRates.PremiumBeyond);
        why?.Read(OvertimeRates.Premium, first);
        Fraction low = Fraction.Min(over, OfPeriod(question.Read(OvertimeRates.FirstHours).Value, question.Forfait.Per));
        Fraction high = over - low;
        if (high != 0)
        {
            why?.Read(OvertimeRates.PremiumBeyond, beyond);
        }

        Hours paid = Hours.FromExact(plain + (low * (1 + first.Value.Exact)) + (high * (1 + beyond.Value.Exact)));
        Bilingual label = new("heures payées, majorations comprises", "hours paid, premiums included");
        if (high == 0)
        {
            why?.Computed(label, $"{plain} + {low} × ({1} + {first.Value})", paid, LabourCode.L3121_57);
        }
        else
        {
            why?.Computed(
                label,
                $"{plain} + {low} × ({1} + {first.Value}) + {high} × ({1} + {beyond.Value})",
                paid,
                LabourCode.L3121_57);
        }

        return paid;
    }

    /// <summary>What so many hours a week are over the period: itself, 52/12 weeks, 52 weeks.</summary>
    private static Fraction OfPeriod(Hours week, CountingPeriod per) => per switch
    {
        CountingPeriod.Week => week.Exact,
        CountingPeriod.Month => week.Exact * WeeksAYear / MonthsAYear,
        _ => week.Exact * WeeksAYear,
    };
}
