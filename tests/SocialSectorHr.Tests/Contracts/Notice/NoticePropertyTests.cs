using FsCheck;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What holds for every notice.</summary>
public class NoticePropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    [Property]
    internal bool The_last_day_agrees_with_a_walk_day_by_day(Leaver leaver, StaffCategory category, CollectiveAgreement agreement)
    {
        NoticePeriod notice = leaver.Contract.Notice(leaver.Dismissal, category, Law, agreement.Notice);
        return notice.LastDay == Walk(leaver, notice);
    }

    [Property]
    internal bool A_dismissal_under_an_agreement_never_ends_before_the_law_says(
        Leaver leaver, StaffCategory category, CollectiveAgreement agreement, bool isDisabled)
    {
        Termination dismissal = leaver.Dismissal with { IsDisabledWorker = isDisabled };
        NoticePeriod law = leaver.Contract.Notice(dismissal, category, Law);
        return agreement.Notice!.Schedule!.Groups.Select(group => (AgreementGroup?)group).Append(null).All(group =>
        {
            NoticePeriod both = leaver.Contract.Notice(
                dismissal, StaffPosition.Of(category) with { Group = group }, Law, agreement.Notice);
            return both.LegalMonths == law.Months && (law.LastDay is null || both.LastDay >= law.LastDay);
        });
    }

    [Property]
    internal bool A_schedule_of_the_employer_never_takes_from_the_law_either(Leaver leaver, MonthsAndDays length)
    {
        NoticeRules rules = new() { Schedule = NoticeSchedule.Of(new NoticeRow { Length = length.Period }) };
        NoticePeriod law = leaver.Contract.Notice(leaver.Dismissal, StaffCategory.Executive, Law);
        NoticePeriod both = leaver.Contract.Notice(leaver.Dismissal, StaffCategory.Executive, Law, rules);
        LocalDate own = Quantieme.End(both.FirstDay, length.Period);
        LocalDate end = both.LastDay!.Value.PlusDays(-(int)both.Extension.ToDecimal());
        return end == LocalDate.Max(own, Unextended(law) ?? own)
            && (both.Origin == TermsOrigin.Agreement) == (Unextended(law) is not { } legal || own > legal);
    }

    [Property]
    internal bool A_resignation_is_the_agreements_alone(Leaver leaver, StaffCategory category, CollectiveAgreement agreement)
    {
        Termination resignation = Termination.Resignation(leaver.NotifiedOn);
        NoticePeriod notice = leaver.Contract.Notice(resignation, category, Law, agreement.Notice);
        return notice.Origin == TermsOrigin.Agreement
            && notice.LegalMonths == Months.Zero
            && leaver.Contract.Notice(resignation, category, Law).Origin == TermsOrigin.None;
    }

    [Property]
    internal bool More_seniority_never_shortens_the_notice_of_a_dismissal(
        Leaver leaver, StaffCategory category, CollectiveAgreement agreement, NonNegativeInt more)
    {
        PermanentContract senior = leaver.Contract with { SeniorityFrom = leaver.Contract.Start.PlusDays(-more.Get) };
        return Unextended(senior.Notice(leaver.Dismissal, category, Law, agreement.Notice)) is not { } longer
            || Unextended(leaver.Contract.Notice(leaver.Dismissal, category, Law, agreement.Notice)) is not { } shorter
            || longer >= shorter;
    }

    [Property]
    internal bool Paid_leave_in_the_notice_puts_its_end_off_by_its_days_and_sickness_does_not(Leaver leaver, PositiveInt days)
    {
        PermanentContract contract = PermanentContract.From(leaver.NotifiedOn.PlusDays(-1_000));
        LocalDate plain = contract.Notice(leaver.Dismissal, StaffCategory.Executive, Law).LastDay!.Value;
        DateInterval absent = new(leaver.NotifiedOn.PlusDays(days.Get % 58), leaver.NotifiedOn.PlusDays((days.Get % 58) + days.Get));
        return (absent.Start == leaver.NotifiedOn || Last(contract, leaver, absent, AbsenceKind.PaidLeave) == plain.PlusDays(absent.Length))
            && Last(contract, leaver, absent, AbsenceKind.WorkAccident) == plain.PlusDays(absent.Length)
            && Last(contract, leaver, absent, AbsenceKind.Maternity) == plain.PlusDays(absent.Length)
            && Last(contract, leaver, absent, AbsenceKind.Adoption) == plain.PlusDays(absent.Length)
            && Last(contract, leaver, absent, AbsenceKind.Sickness) == plain;
    }

    [Property]
    internal bool Notified_in_paid_leave_it_begins_whole_the_day_after_it(Leaver leaver, NonNegativeInt before, NonNegativeInt after)
    {
        DateInterval leave = new(leaver.NotifiedOn.PlusDays(-(before.Get % 40)), leaver.NotifiedOn.PlusDays(after.Get % 40));
        PermanentContract contract = PermanentContract.From(leaver.NotifiedOn.PlusDays(-1_000));
        NoticePeriod notice = (contract with { Absences = [new(leave, AbsenceKind.PaidLeave)] })
            .Notice(leaver.Dismissal, StaffCategory.Executive, Law);
        NoticePeriod atReturn = contract.Notice(
            leaver.Dismissal with { PresentedOn = leave.End.PlusDays(1) }, StaffCategory.Executive, Law);
        return (notice.FirstDay, notice.LastDay, notice.SeniorityEnd) == (atReturn.FirstDay, atReturn.LastDay, atReturn.SeniorityEnd)
            && notice.FirstDay == leave.End.PlusDays(1)
            && notice.Extension == Days.Zero
            && notice.PaidInLieu(leaver.Salary).Unrounded!.Value.Exact == leaver.Salary.Exact * 2;
    }

    [Property]
    internal bool Pay_in_lieu_of_the_whole_notice_is_its_months_and_later_dispensations_cost_less(Leaver leaver, NonNegativeInt later)
    {
        // An absence shifts the months that are counted: 31 October to 28 February makes four, a day later does not.
        PermanentContract present = leaver.Contract with { Absences = [] };
        NoticePeriod notice = present.Notice(leaver.Dismissal, StaffCategory.Executive, Law, CollectiveAgreements.Ccn66.Notice);
        int length = Period.DaysBetween(notice.FirstDay, notice.LastDay!.Value);
        LocalDate from = notice.FirstDay.PlusDays(later.Get % (length + 1));
        LocalDate next = LocalDate.Min(from.PlusDays(1), notice.LastDay.Value);
        return notice.PaidInLieu(leaver.Salary).Unrounded!.Value.Exact == leaver.Salary.Exact * notice.Months.Exact
            && notice.PaidInLieu(leaver.Salary, next).Unrounded <= notice.PaidInLieu(leaver.Salary, from).Unrounded;
    }

    [Property]
    internal bool Unfitness_ends_the_contract_at_the_notification_and_only_the_one_work_caused_is_paid(
        Leaver leaver, StaffCategory category, CollectiveAgreement agreement)
    {
        // A notice that is not worked begins at the notification, leave or not: the same without it.
        NoticePeriod plain = leaver.Contract.Notice(
            leaver.Dismissal, category, Law, agreement.Notice! with { ExtendingAbsences = [AbsenceKind.WorkAccident] });
        NoticePeriod unfit = leaver.Contract.Notice(
            leaver.Dismissal with { Ground = DismissalGround.Unfitness }, category, Law, agreement.Notice);
        NoticePeriod caused = leaver.Contract.Notice(
            leaver.Dismissal with { Ground = DismissalGround.OccupationalUnfitness }, category, Law, agreement.Notice);
        return unfit.LastDay == leaver.NotifiedOn
            && caused.LastDay == leaver.NotifiedOn
            && caused.SeniorityEnd == leaver.NotifiedOn
            && unfit.SeniorityEnd == (Unextended(plain) ?? leaver.NotifiedOn)
            && (unfit.Months, unfit.Days) == (plain.Months, plain.Days)
            && unfit.PaidInLieu(leaver.Salary).Unrounded == Money.Zero
            && caused.PaidInLieu(leaver.Salary).Unrounded!.Value.Exact == leaver.Salary.Exact * plain.LegalMonths.Exact;
    }

    private static LocalDate Last(PermanentContract contract, Leaver leaver, DateInterval absent, AbsenceKind kind) =>
        (contract with { Absences = [new(absent, kind)] }).Notice(leaver.Dismissal, StaffCategory.Executive, Law).LastDay!.Value;

    private static LocalDate? Unextended(NoticePeriod notice) => notice.LastDay?.PlusDays(-(int)notice.Extension.ToDecimal());

    /// <summary>
    /// Day after day: months are over on the eve of the day number, then days, and a day of an absence that suspends does not count.
    /// </summary>
    private static LocalDate? Walk(Leaver leaver, NoticePeriod notice)
    {
        if (notice.Origin == TermsOrigin.None)
        {
            return null;
        }

        LocalDate day = notice.FirstDay;
        for (int months = 0; months < notice.Months.ToDecimal();)
        {
            day = day.PlusDays(1);
            bool isLacking = day.Day == 1
                && CalendarSystem.Iso.GetDaysInMonth(day.PlusDays(-1).Year, day.PlusDays(-1).Month) < notice.FirstDay.Day;
            months += day.Day == notice.FirstDay.Day || isLacking ? 1 : 0;
        }

        int left = Period.DaysBetween(notice.FirstDay, day) + (int)notice.Days.ToDecimal();
        LocalDate last = notice.FirstDay.PlusDays(-1);
        while (left > 0)
        {
            last = last.PlusDays(1);
            bool isAway = leaver.Contract.Absences.Any(absence =>
                absence.Kind is AbsenceKind.PaidLeave or AbsenceKind.WorkAccident or AbsenceKind.Maternity or AbsenceKind.Adoption
                    && absence.Period.Contains(last));
            left -= isAway ? 0 : 1;
        }

        return last;
    }
}
