using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the Code's length, what was agreed, earlier work, absences.</content>
public readonly partial record struct TrialPeriod
{
    internal TrialPeriod(in TrialQuestion question, Explanation? why = null)
    {
        this.question = question;
        LocalDate start = question.Contract.Start;
        question.Contract.ExplainLawDay(why);
        why?.Given(new("premier jour", "first day"), start);
        if (question.Rules?.NotHeld is { } agreement)
        {
            why?.Concluded(agreement, null, Terms.TextNotHeld);
        }

        why?.Assumed(
            question.Category is null
                ? new("essai stipulé dans le contrat (L1242-12)", "trial stated in the contract (L1242-12)")
                : new("essai stipulé dans la lettre ou le contrat (L1221-23)", "trial stated in the letter or the contract (L1221-23)"),
            true);
        if (question.Category is { } category)
        {
            (months, MaximumWithRenewal, Renewal) = Permanent(question, category, why);
        }
        else
        {
            (months, days, Weeks) = FixedTerm(question, why);
        }

        LocalDate end = DayNumberRule.End(start, months, days);
        if (question.Rules?.Length is { } length && Agreed(question, length, end, why) is { } agreed)
        {
            (months, days) = WholeMonths.Split(length, nameof(length));
            (Weeks, end) = (null, agreed);
        }

        DayNumberRule.Explain(start, months, days, isTrial: true, why);
        why?.Counted(
            new("dernier jour de l'essai", "last day of the trial"),
            end,
            months > 0 ? CaseLaw.Soc_2006_03_15_04_44544 : CaseLaw.Soc_2011_04_28_09_40464);
        Stipulated = Period.DaysBetween(start, end) + 1;
        deduction = question.Earlier is { } earlier ? Deduct(question, earlier, Stipulated, why) : 0;
        remaining = Math.Max(0, Stipulated - deduction);
        end = start.PlusDays(remaining - 1);
        extension = question.Absences is { } absences ? PutOff(start, end, absences, why) : 0;
        End = end.PlusDays(extension);
        if (Renewal == TrialRenewal.Once && MaximumWithRenewal is { } most)
        {
            LocalDate renewed = Renewed(question, start, DayNumberRule.End(start, Count(most)), why).PlusDays(-deduction);
            EndIfRenewed = LocalDate.Max(renewed, start.PlusDays(-1)).PlusDays(extension);
        }

        if (question.RenewedBy is { } renewal && MaximumWithRenewal is not null)
        {
            (End, extension) = WithRenewal(question, renewal, why);
        }
    }

    private static (int Months, Months WithRenewal, TrialRenewal Renewal) Permanent(
        in TrialQuestion question, StaffCategory category, Explanation? why)
    {
        why?.Given(new("catégorie", "category"), FigureValue.Of(category, category.Label()));
        Months longest = Read(category.Trial(), question, why);
        Months renewed = Read(category.RenewedTrial(), question, why);
        bool isRenewable = question.Rules?.IsRenewable == true;
        why?.Decided(
            new("renouvelable", "renewable"),
            question.Rules?.IsRenewable,
            question.Rules?.IsRenewable switch
            {
                true => new(
                    "un accord de branche étendu le permet ; clause et accord exprès du salarié",
                    "an extended branch agreement allows it; clause and express consent"),
                false => new("aucun accord de branche étendu ne le permet", "no extended branch agreement allows it"),
                null => new(
                    "aucun accord de branche étendu donné : sans lui, l'essai ne se renouvelle pas",
                    "no extended branch agreement given: without one the trial is not renewed"),
            },
            question.Rules?.Source ?? LabourCode.L1221_21);
        return (Count(longest), renewed, isRenewable ? TrialRenewal.Once : TrialRenewal.NotAvailable);
    }

    /// <summary>The last day with the renewal: the Code's ceiling, or what the agreement adds if that is less.</summary>
    private LocalDate Renewed(in TrialQuestion question, LocalDate start, LocalDate most, Explanation? why)
    {
        if (question.Rules?.Renewal is not { } renewal)
        {
            return most;
        }

        (int addedMonths, int addedDays) = WholeMonths.Split(renewal, nameof(renewal));
        LocalDate agreed = DayNumberRule.End(start, months + addedMonths, days + addedDays);
        why?.Counted(
            new("dernier jour, renouvellement de l'accord compris", "last day, the agreement's renewal included"),
            LocalDate.Min(agreed, most),
            question.Rules.Source);
        return LocalDate.Min(agreed, most);
    }

    private static (int Months, int Days, TrialWeeks? Weeks) FixedTerm(in TrialQuestion question, Explanation? why)
    {
        LocalDate start = question.Contract.Start;
        LocalDate term = question.Term(why)!.Value;
        why?.Given(new("dernier jour, ou fin de la durée minimale", "last day, or end of the least length"), term);
        if (term > DayNumberRule.End(start, Count(Read(TrialLimits.ShortFixedTerm, question, why))))
        {
            return (Count(Read(TrialLimits.LongFixedTerm, question, why)), 0, null);
        }

        DatedValue<Days> ceiling = question.Law.On(question.Contract.LawDay, TrialLimits.ShortFixedTermCeiling);
        int calendarDays = Period.DaysBetween(start, term) + 1;
        TrialWeeks method = question.Reading ?? question.Rules?.Weeks ?? TrialWeeks.Whole;
        int counted = method == TrialWeeks.Whole ? Math.Max(1, calendarDays / 7) : (calendarDays + 6) / 7;
        if (why is not null)
        {
            why.Counted(new("jours calendaires du contrat", "calendar days of the contract"), Days.Of(calendarDays));
            why.Computed(
                new("un jour par semaine", "a day a week"),
                $"{calendarDays} / 7",
                Days.FromExact(Fraction.Of(calendarDays, 7)),
                LabourCode.L1242_10);
            why.Chosen(
                method.Label(),
                Days.Of(counted),
                new("la loi ne dit rien d'une semaine incomplète", "the law says nothing of an incomplete week"),
                question.Rules?.Weeks is null ? null : question.Rules.Source);
            why.Read(TrialLimits.ShortFixedTermCeiling, ceiling);
        }

        Days least = ceiling.Value < Days.Of(counted) ? ceiling.Value : Days.Of(counted);
        why?.Computed(
            new("essai en jours calendaires", "trial in calendar days"),
            $"min({counted}; {ceiling.Value})",
            least,
            LabourCode.L1242_10);
        return (0, (int)least.Exact.Floor(), method);
    }

    /// <summary>As many calendar days as the absences that begin before the trial, so put off, is over; a day counts once.</summary>
    private static int PutOff(LocalDate start, LocalDate end, IReadOnlyList<DateInterval> absences, Explanation? why)
    {
        int putOff = 0;
        LocalDate next = start;
        for (int i = 0; i < absences.Count; i++)
        {
            DateInterval absence = absences[i];
            LocalDate first = LocalDate.Max(absence.Start, next);
            if (first > absence.End || first > end.PlusDays(putOff))
            {
                continue;
            }

            int away = Period.DaysBetween(first, absence.End) + 1;
            putOff += away;
            next = absence.End.PlusDays(1);
            why?.Given(new("absence", "absence"), FigureValue.OfPeriod(first, absence.End));
        }

        why?.Counted(new("jours calendaires d'absence", "calendar days of absence"), Days.Of(putOff), CaseLaw.Soc_2019_09_11_17_21976);
        why?.Counted(
            new("dernier jour de l'essai prolongé", "last day of the trial so put off"),
            end.PlusDays(putOff),
            CaseLaw.Soc_2019_09_11_17_21976);
        return putOff;
    }

    private static Months Read(Dated<Months> table, in TrialQuestion question, Explanation? why)
    {
        DatedValue<Months> row = question.Law.On(question.Contract.LawDay, table);
        why?.Read(table, row);
        return row.Value;
    }

    private static int Count(Months months) => WholeMonths.Count(months, "trial");
}
