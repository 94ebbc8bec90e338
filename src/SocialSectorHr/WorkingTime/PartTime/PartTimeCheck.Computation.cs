using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Looked at once: the week beside the legal one, then beside the shortest part time.</content>
public readonly partial record struct PartTimeCheck
{
    internal PartTimeCheck(PartTimeCheckQuestion question, Explanation? why = null)
    {
        this.question = question;
        PartTime part = question.Part;
        PartTimeRules? rules = question.Rules;
        Bilingual period = part.Period.Label();
        why?.Given(new($"durée contractuelle {period.French}", $"hours of the contract {period.English}"), part.Hours);
        DatedValue<Hours> legal = question.Law.On(question.On, LegalDurations.Week);
        why?.Read(LegalDurations.Week, legal);
        Hours week = Week(question, legal.Value, why);
        Hours shortest = WithRtt(part, legal.Value, week, why);
        (PartTimeFaults Faults, PartTimeFaults Unchecked) found = default;
        Add(ref found, PartTimeFaults.NotPartTime, week >= legal.Value, shortest >= legal.Value, LabourCode.L3123_1, why);
        MinimumWeek = Minimum(question, why);
        if (question.Grounds?.Exception is { } exception)
        {
            why?.Concluded(
                new("durée minimale écartée", "shortest part time set aside"),
                FigureValue.Of(exception, exception.Label()),
                source: LabourCode.L3123_7);
        }
        else
        {
            LegalSource source = rules?.MinimumWeek is null ? LabourCode.L3123_27 : rules.Source ?? LabourCode.L3123_19;
            Add(ref found, PartTimeFaults.BelowMinimum, week < MinimumWeek, shortest < MinimumWeek, source, why);
        }

        Add(ref found, PartTimeFaults.NotWritten, !question.Grounds?.ContractIsWritten, LabourCode.L3123_6, why);
        if (part.Period == CountingPeriod.Year)
        {
            Add(ref found, PartTimeFaults.YearNotAgreed, !question.Grounds?.YearIsAgreed, LabourCode.L3121_44, why);
        }

        (Faults, Unchecked) = found;
    }

    // A contract by the year stands beside the legal year, whatever the week of full time.
    private static Hours Week(PartTimeCheckQuestion question, Hours legalWeek, Explanation? why)
    {
        PartTime part = question.Part;
        Bilingual label = new("durée par semaine", "hours a week");
        if (part.Period != CountingPeriod.Year)
        {
            why?.Given(new("temps plein par semaine", "full time a week"), part.FullTime.WeeklyHours);
            if (part.Hours != part.WeeklyHours)
            {
                why?.Computed(label, $"{part.FullTime.WeeklyHours} × {part.Share}", part.WeeklyHours);
            }

            return part.WeeklyHours;
        }

        DatedValue<Hours> year = question.Law.On(question.On, LegalDurations.Year);
        Hours week = Hours.FromExact(part.Hours.Exact * legalWeek.Exact / year.Value.Exact);
        why?.Read(LegalDurations.Year, year);
        why?.Computed(label, $"{part.Hours} × {legalWeek} / {year.Value}", week, LabourCode.L3123_27);
        return week;
    }

    // The average week if full time above the legal one has RTT: its share of the legal week, as of the legal year.
    private static Hours WithRtt(PartTime part, Hours legalWeek, Hours week, Explanation? why)
    {
        if (part.Period == CountingPeriod.Year || part.FullTime.WeeklyHours <= legalWeek)
        {
            return week;
        }

        Hours average = legalWeek * part.Share;
        why?.Computed(
            new("durée moyenne par semaine si le temps plein a des RTT", "average week if full time has RTT"),
            $"{legalWeek} × {part.Share}",
            average);
        return average;
    }

    private static Hours Minimum(PartTimeCheckQuestion question, Explanation? why)
    {
        if (question.Rules?.MinimumWeek is { } agreed)
        {
            why?.Chosen(
                PartTimeLimits.MinimumWeek.Name,
                agreed,
                new("fixée par la branche étendue", "set by the extended branch agreement"),
                question.Rules.Source ?? LabourCode.L3123_19);
            return agreed;
        }

        DatedValue<Hours> row = question.Law.On(question.On, PartTimeLimits.MinimumWeek);
        why?.Read(PartTimeLimits.MinimumWeek, row);
        return row.Value;
    }

    private static void Add(
        ref (PartTimeFaults Faults, PartTimeFaults Unchecked) found, PartTimeFaults fault, bool? isSo, LegalSource source, Explanation? why)
    {
        found.Faults |= isSo is true ? fault : PartTimeFaults.None;
        found.Unchecked |= isSo is null ? fault : PartTimeFaults.None;
        why?.Decided(fault.Condition(), !isSo, isSo is null ? new("non précisé, non vérifié", "not said, not checked") : default, source);
    }

    /// <summary>A fault by both readings of full time, paid overtime and RTT; one reading alone leaves it open.</summary>
    private static void Add(
        ref (PartTimeFaults Faults, PartTimeFaults Unchecked) found,
        PartTimeFaults fault,
        bool ifPaid,
        bool ifRtt,
        LegalSource source,
        Explanation? why)
    {
        if (ifPaid == ifRtt)
        {
            found.Faults |= ifPaid ? fault : PartTimeFaults.None;
            why?.Concluded(fault.Condition(), !ifPaid, source: source);
            return;
        }

        found.Unchecked |= fault;
        why?.Decided(
            fault.Condition(),
            null,
            new(
                "non vérifié : cela dépend des RTT du temps plein, que seules des heures par an disent",
                "not checked: it depends on the RTT of full time, which only hours by the year say"),
            source);
    }
}
