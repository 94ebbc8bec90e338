using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The trial of a contract, computed once for the answer and once more for its explanation.</summary>
internal static class TrialComputation
{
    private static readonly LocalDate OldAgreementsBefore = new(2008, 6, 27);
    private static readonly LocalDate LegalMaximaAbsolute = new(2023, 9, 9);

    private static readonly LegalSource EndOfLongerTrials = Code.Act(
        "2023-171", 2023, 3, 9, "fin des essais plus longs des anciens accords de branche, art. 19", "end of the longer trials of older branch agreements, art. 19");

    public static TrialPeriod Compute(TrialQuestion question, Explanation? why)
    {
        question.Contract.ExplainLawDay(why);
        LocalDate start = question.Contract.Start;
        why?.Given(new("premier jour", "first day"), start);
        TrialPeriod trial = question.Category is { } category ? Permanent(question, category, why) : FixedTerm(question, why);
        trial = WithAgreed(question, trial with { End = EndOf(start, trial) }, why);
        DayNumberRule.Explain(start, Count(trial.Months), Count(trial.Days), isTrial: true, why);
        LocalDate end = trial.End;
        why?.Counted(new("dernier jour de l'essai", "last day of the trial"), end, SourceOf(trial));
        int whole = Period.DaysBetween(start, end) + 1;
        int deduction = question.Earlier is { } earlier ? TrialDeduction.Compute(question, earlier, whole, why) : 0;
        int left = Math.Max(0, whole - deduction);
        end = start.PlusDays(left - 1);
        int extension = question.Absences is { } absences ? Extension(start, end, absences, why) : 0;
        return trial with
        {
            Start = start,
            End = end.PlusDays(extension),
            Deduction = Days.Of(deduction),
            Stipulated = Days.Of(whole),
            Remaining = Days.Of(left),
            Extension = Days.Of(extension),
            EndIfRenewed = Renewed(start, trial, deduction, extension),
        };
    }

    /// <summary>The ceiling with its renewal, where there is one.</summary>
    private static LocalDate? Renewed(LocalDate start, TrialPeriod trial, int deduction, int extension) =>
        trial is { Renewal: TrialRenewal.Once, MaximumWithRenewal: { } months }
            ? LocalDate.Max(DayNumberRule.End(start, Count(months)).PlusDays(-deduction), start.PlusDays(-1)).PlusDays(extension)
            : null;

    private static TrialPeriod Permanent(TrialQuestion question, StaffCategory category, Explanation? why)
    {
        why?.Given(new("catégorie", "category"), FigureValue.Of(category, category.Label()));
        Months months = Read(category.Trial(), question, why);
        Months renewed = Read(category.RenewedTrial(), question, why);
        bool isRenewable = question.Rules?.IsRenewable == true;
        why?.Chosen(
            new("renouvelable", "renewable"),
            isRenewable,
            isRenewable
                ? new(
                    "un accord de branche étendu le permet ; clause et accord exprès du salarié",
                    "an extended branch agreement allows it; clause and express consent")
                : new("aucun accord de branche étendu connu", "no extended branch agreement known"),
            question.Rules?.Source ?? LabourCode.L1221_21);
        return new() { Months = months, MaximumWithRenewal = renewed, Renewal = isRenewable ? TrialRenewal.Once : TrialRenewal.NotAvailable };
    }

    private static TrialPeriod FixedTerm(TrialQuestion question, Explanation? why)
    {
        LocalDate start = question.Contract.Start;
        LocalDate term = question.Term(why)!.Value;
        why?.Given(new("dernier jour, ou fin de la durée minimale", "last day, or end of the least length"), term);
        int threshold = WholeMonths.Count(Read(TrialLimits.ShortFixedTerm, question, why), nameof(TrialLimits.ShortFixedTerm));
        if (term > DayNumberRule.End(start, threshold))
        {
            return new() { Months = Read(TrialLimits.LongFixedTerm, question, why) };
        }

        DatedValue<Days> ceiling = question.Law.On(question.Contract.LawDay, TrialLimits.ShortFixedTermCeiling);
        int calendarDays = Period.DaysBetween(start, term) + 1;
        TrialWeeks method = question.Reading ?? question.Rules?.Weeks ?? TrialWeeks.Whole;
        Fraction weeks = Fraction.Of(calendarDays, 7);
        int days = method == TrialWeeks.Whole ? Math.Max(1, calendarDays / 7) : (calendarDays + 6) / 7;
        if (why is not null)
        {
            why.Counted(new("jours calendaires du contrat", "calendar days of the contract"), Days.Of(calendarDays));
            why.Computed(new("un jour par semaine", "a day a week"), $"{calendarDays} / 7", Days.FromExact(weeks), LabourCode.L1242_10);
            why.Chosen(
                Label(method),
                Days.Of(days),
                new("la loi ne dit rien d'une semaine incomplète", "the law says nothing of an incomplete week"),
                question.Rules?.Weeks is null ? null : question.Rules.Source);
            why.Read(TrialLimits.ShortFixedTermCeiling, ceiling);
        }

        Days least = ceiling.Value < Days.Of(days) ? ceiling.Value : Days.Of(days);
        why?.Computed(new("essai en jours calendaires", "trial in calendar days"), $"min({days}; {ceiling.Value})", least, LabourCode.L1242_10);
        return new() { Days = least, Weeks = method };
    }

    private static TrialPeriod WithAgreed(TrialQuestion question, TrialPeriod legal, Explanation? why)
    {
        if (question.Rules?.Length is not { } length)
        {
            return legal;
        }

        (int months, int days) = WholeMonths.Split(length, nameof(length));
        LocalDate start = question.Contract.Start;
        LocalDate agreedEnd = question.Rules.WorkedDays is { } calendar && days > 0
            ? calendar.AddWorkingDays(DayNumberRule.End(start, months), days)
            : DayNumberRule.End(start, months, days);
        TrialPeriod agreed = legal with { Months = Months.Of(months), Days = Days.Of(days), Weeks = null, End = agreedEnd };
        if (question.Rules.WorkedDays is not null && days > 0)
        {
            why?.Chosen(
                new("jours travaillés", "days worked"),
                Days.Of(days),
                new("le contrat ou l'accord le dit", "the contract or the agreement says so"),
                question.Rules.Source);
        }

        bool isLonger = agreedEnd > legal.End;
        bool isOld = question.Rules.AgreedOn < OldAgreementsBefore && question.Category is not null;
        bool applies = isOld ? isLonger && question.Contract.LawDay < LegalMaximaAbsolute : !isLonger;
        why?.Counted(new("dernier jour selon l'accord ou le contrat", "last day by the agreement or the contract"), agreedEnd, question.Rules.Source);
        why?.Chosen(
            new("durée de l'accord ou du contrat retenue", "length of the agreement or the contract taken"),
            applies,
            isOld
                ? new(
                    "accord antérieur à la loi du 25 juin 2008, publiée le 26 : plus long, il cède le 9 septembre 2023 ; plus court, il ne s'applique plus",
                    "agreement before the act of 25 June 2008, published on the 26th: longer, it yields on 9 September 2023; shorter, it applies no more")
                : new("elle l'est quand elle est plus courte que celle du code", "it is when it is shorter than the Code's"),
            isOld && isLonger ? EndOfLongerTrials : question.Category is null ? LabourCode.L1242_10 : LabourCode.L1221_22);
        if (isOld && isLonger && applies)
        {
            why?.Chosen(
                new("date retenue : la signature du contrat", "day looked at: the signature of the contract"),
                question.Contract.LawDay,
                new(
                    "discuté pour un contrat en cours le 9 septembre 2023 : les sources divergent",
                    "disputed for a contract running on 9 September 2023: the sources differ"),
                EndOfLongerTrials);
        }

        return applies ? agreed : legal;
    }

    /// <summary>As many calendar days as the absences that begin before the trial, so put off, is over; a day counts once.</summary>
    private static int Extension(LocalDate start, LocalDate end, IReadOnlyList<DateInterval> absences, Explanation? why)
    {
        int extension = 0;
        LocalDate next = start;
        foreach (DateInterval absence in absences)
        {
            LocalDate first = LocalDate.Max(absence.Start, next);
            if (first > absence.End || first > end.PlusDays(extension))
            {
                continue;
            }

            int days = Period.DaysBetween(first, absence.End) + 1;
            extension += days;
            next = absence.End.PlusDays(1);
            why?.Given(new("absence du", "absence from"), first);
            why?.Given(new("jusqu'au", "until"), absence.End);
        }

        why?.Counted(new("jours calendaires d'absence", "calendar days of absence"), Days.Of(extension), CaseLaw.Soc_2019_09_11_17_21976);
        why?.Counted(new("dernier jour de l'essai prolongé", "last day of the trial so put off"), end.PlusDays(extension), CaseLaw.Soc_2019_09_11_17_21976);
        return extension;
    }

    private static Months Read(Dated<Months> table, TrialQuestion question, Explanation? why)
    {
        DatedValue<Months> row = question.Law.On(question.Contract.LawDay, table);
        why?.Read(table, row);
        return row.Value;
    }

    private static LocalDate EndOf(LocalDate start, TrialPeriod trial) => DayNumberRule.End(start, Count(trial.Months), Count(trial.Days));

    private static int Count(Months months) => (int)months.Exact.Numerator;

    private static int Count(Days days) => (int)days.Exact.Numerator;

    private static LegalSource SourceOf(TrialPeriod trial) =>
        trial.Months > Months.Zero ? CaseLaw.Soc_2006_03_15_04_44544 : CaseLaw.Soc_2011_04_28_09_40464;

    private static Bilingual Label(TrialWeeks method) => method switch
    {
        TrialWeeks.Whole => new("semaines entières, un jour au moins", "whole weeks, one day at least"),
        TrialWeeks.Started => new("toute semaine commencée compte", "a week begun counts"),
        _ => throw Refusal.Undefined(method, nameof(method)),
    };
}
