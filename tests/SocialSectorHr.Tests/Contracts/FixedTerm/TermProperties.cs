using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What holds for every term: renewals, waits, trials, notices.</summary>
public class TermProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Open = WorkCalendar.For(HolidayZone.Metropole);

    // C. trav. L1242-8-1, former D1242-7 and D1242-3: the most, in months; no figure where another code sets it or nothing does.
    private static readonly Dictionary<FixedTermReason, int> Most = new()
    {
        [FixedTermReason.ReplacementOfAbsence] = 18,
        [FixedTermReason.ReplacementOfTemporaryPartTime] = 18,
        [FixedTermReason.ReplacementOfSuspendedContract] = 18,
        [FixedTermReason.DepartureBeforePostIsCut] = 24,
        [FixedTermReason.PendingPermanentHire] = 9,
        [FixedTermReason.TemporaryIncrease] = 18,
        [FixedTermReason.ExceptionalExportOrder] = 24,
        [FixedTermReason.UrgentSafetyWork] = 9,
        [FixedTermReason.Seasonal] = 18,
        [FixedTermReason.Usage] = 18,
        [FixedTermReason.ReplacementOfEmployerOrLiberal] = 18,
        [FixedTermReason.ReplacementOfFarmHead] = 18,
        [FixedTermReason.TrainingComplement] = 24,
        [FixedTermReason.Senior] = 36,
        [FixedTermReason.MultipleReplacement] = 18,
    };

    // L1242-8-1 governs them: 24 months abroad.
    private static readonly FixedTermReason[] OfOtherRules =
    [
        FixedTermReason.TrainingComplement,
        FixedTermReason.ExternalReconversion,
        FixedTermReason.Senior,
        FixedTermReason.EmploymentPolicy,
        FixedTermReason.DoctoralResearch,
        FixedTermReason.PostDoctoralDefinedPurpose,
    ];

    [Property]
    public bool A_contract_is_beyond_its_ceiling_the_day_after_the_months_of_its_reason(FixedTermContract contract)
    {
        FixedTermCheck check = contract.Check(Law);
        if (check.Faults.HasFlag(FixedTermFaults.ReasonNotOpen))
        {
            return check.IsLawful == false;
        }

        bool isOfOtherRules = contract.Reason is { } stated && OfOtherRules.Contains(stated);
        int? months = contract.IsExecutedAbroad && !isOfOtherRules ? 24
            : contract.Reason is not { } reason ? 18
            : Most.TryGetValue(reason, out int known) ? known
            : null;
        bool isBeyond = months is { } most && IsAfter(most);
        bool isContested = contract.Reason is FixedTermReason.Seasonal or FixedTermReason.Usage;
        bool mayBeNine = contract.Reason is null && !contract.IsExecutedAbroad && !isBeyond && IsAfter(9);
        return check.Faults.HasFlag(FixedTermFaults.BeyondCeiling) == (isBeyond && !isContested)
            && check.Unchecked.HasFlag(FixedTermFaults.BeyondCeiling)
                == ((months is null && contract.Reason != FixedTermReason.ExternalReconversion) || (isBeyond && isContested) || mayBeNine);

        bool IsAfter(int most) => contract.FinalEnd > FixedTermContract.Lasting(contract.Start, most.Months).End;
    }

    [Property]
    internal bool A_wait_is_the_share_of_the_contract_counted_day_by_day(FixedTermContract contract, OpeningDays open)
    {
        WaitingPeriod waiting = contract.WaitingPeriod(open.Calendar, Law);
        int length = Period.DaysBetween(contract.Start, contract.FinalEnd) + 1;
        int left = length >= 14 ? (length + 2) / 3 : (length + 1) / 2;
        bool isCounted = waiting.OpeningDays == left.Days;
        LocalDate day = contract.FinalEnd;
        while (left > 0)
        {
            day = day.PlusDays(1);
            left -= open.IsOpen(day) ? 1 : 0;
        }

        return isCounted && waiting.LastDay == day && open.IsOpen(waiting.LastDay) && waiting.EarliestNewStart == day.PlusDays(1);
    }

    [Property]
    internal FsCheck.Property A_longer_contract_frees_its_post_later_but_at_the_fortnight(FixedTermContract contract, OpeningDays open)
    {
        int length = Period.DaysBetween(contract.Start, contract.FinalEnd) + 1;
        return Only.When(length != 13, () =>
            contract.WaitingPeriod(contract.FinalEnd.PlusDays(1), open.Calendar, Law).EarliestNewStart
                >= contract.WaitingPeriod(open.Calendar, Law).EarliestNewStart);
    }

    [Property]
    internal bool More_closed_days_never_free_a_post_earlier(FixedTermContract contract, OpeningDays open) =>
        contract.WaitingPeriod(open.Calendar, Law).LastDay >= contract.WaitingPeriod((open with { Closed = [] }).Calendar, Law).LastDay;

    [Property]
    internal FsCheck.Property A_trial_put_off_and_reduced_is_its_days_less_and_more(
        LocalDate start, MonthsAndDays absence, MonthsAndDays earlier) =>
        Only.When(start.Year > 2009, () =>
        {
            TrialPeriod trial = PermanentContract.From(start).TrialPeriod(StaffCategory.TechnicianOrSupervisor, Law);
            DateInterval away = new(start.PlusDays(absence.Months), start.PlusDays(absence.Months + absence.Days));
            DateInterval before = new(start.PlusDays(-1 - earlier.Months - earlier.Days), start.PlusDays(-1 - earlier.Months));
            TrialPeriod both = trial.ReducedBy(EarlierWork.Of(EarlierWorkKind.FixedTerm, before)).ExtendedBy(away);
            int left = Math.Max(0, Period.DaysBetween(start, trial.End) + 1 - before.Length);
            int more = absence.Months < left ? away.Length : 0;
            return both.Deduction == before.Length.Days && both.Remaining == left.Days && both.Extension == more.Days
                && both.End == start.PlusDays(left - 1 + more)
                && both == trial.ExtendedBy(away).ReducedBy(EarlierWork.Of(EarlierWorkKind.FixedTerm, before));
        });

    [Property]
    public FsCheck.Property The_latest_notice_is_the_last_that_fits_and_a_later_one_is_never_over_earlier(
        LocalDate start, StaffCategory category, TrialParty by) => Only.When(start.Year > 2009, () =>
    {
        TrialPeriod trial = PermanentContract.From(start).TrialPeriod(category, Law);
        LocalDate latest = trial.LatestNotice(by)!.Value;
        LocalDate over = start;
        for (LocalDate day = start; day <= trial.End; day = day.PlusDays(1))
        {
            TrialNotice notice = trial.Notice(by, day);
            bool fits = day <= latest;
            bool isSaid = notice.Fits == fits && notice.FullEnd >= over && notice.ContractEnd <= trial.End
                && (notice.PaidInstead > 0.Days) == (by == TrialParty.Employer && !fits);
            if (!isSaid || notice.FullEnd != Over(start, day, by))
            {
                return false;
            }

            over = notice.FullEnd;
        }

        return true;
    });

    [Property]
    internal FsCheck.Property The_latest_notice_is_what_the_walk_back_from_the_end_finds(
        LocalDate start, StaffCategory category, TrialParty by, MonthsAndDays change) => Only.When(start.Year > 2009, () =>
    {
        Period length = (change with { Months = change.Months % 5 }).Period + Period.FromDays(1);
        TrialPeriod trial = PermanentContract.From(start).TrialPeriod(category, Law, new() { Length = length });
        TrialPeriod longer = trial.ExtendedBy(new DateInterval(start, start.PlusDays(change.Months)));
        return Latest(trial) && Latest(longer);

        bool Latest(TrialPeriod asked)
        {
            LocalDate? day = asked.End;
            while (day >= asked.Start && !asked.Notice(by, day.Value).Fits)
            {
                day = day.Value.PlusDays(-1);
            }

            return asked.LatestNotice(by) == (day >= asked.Start ? day : null);
        }
    });

    [Property]
    public bool A_contract_is_delivered_on_the_second_day_that_is_no_sunday_and_no_holiday(LocalDate start)
    {
        int left = 2;
        LocalDate day = start;
        while (left > 0)
        {
            day = day.PlusDays(1);
            left -= day.DayOfWeek != IsoDayOfWeek.Sunday && !PublicHolidays.IsHoliday(day, HolidayZone.Metropole) ? 1 : 0;
        }

        ContractDeliveryQuestion question = new(FixedTermContract.Lasting(start, 1.Months), Open, Law);
        return start < new LocalDate(2008, 5, 1) ? !question.IsKnown : new ContractDelivery(question).DueBy == day;
    }

    private static LocalDate Over(LocalDate start, LocalDate day, TrialParty by)
    {
        LocalDate month = FixedTermContract.Lasting(start, 1.Months).End;
        LocalDate quarter = FixedTermContract.Lasting(start, 3.Months).End;
        return (Period.DaysBetween(start, day) + 1, by) switch
        {
            ( < 8, _) => day.PlusDays(1),
            (_, TrialParty.Employee) => day.PlusDays(2),
            _ when day <= month => day.PlusDays(2),
            _ when day <= quarter => day.PlusDays(14),
            _ => FixedTermContract.Lasting(day, 1.Months).End.PlusDays(1),
        };
    }
}
