using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What holds for every contract.</summary>
public class ContractProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    // They opened after the first day the library reads.
    private static readonly FixedTermReason[] Later =
    [
        FixedTermReason.DoctoralResearch,
        FixedTermReason.PostDoctoralDefinedPurpose,
        FixedTermReason.MultipleReplacement,
        FixedTermReason.ExternalReconversion,
    ];

    [Property]
    internal bool The_length_of_a_contract_is_the_length_it_was_made_from(LocalDate start, MonthsAndDays length)
    {
        ContractLength read = FixedTermContract.Lasting(start, length.Period).Length();
        return (read.Months, read.Days) == (Months.Of(length.Months), Days.Of(length.Days));
    }

    [Property]
    internal FsCheck.Property Whole_months_end_on_the_eve_of_the_same_day_number_or_on_the_last_day_of_the_month_that_lacks_it(
        LocalDate start, MonthsAndDays length) => Only.When(length.Months > 0, () =>
    {
        LocalDate next = FixedTermContract.Lasting(start, Months.Of(length.Months)).End.PlusDays(1);
        return next.Day == start.Day
            || (next.Day == 1 && CalendarSystem.Iso.GetDaysInMonth(next.PlusDays(-1).Year, next.PlusDays(-1).Month) < start.Day);
    });

    [Property]
    internal bool A_longer_contract_ends_later(LocalDate start, MonthsAndDays length)
    {
        LocalDate end = FixedTermContract.Lasting(start, length.Period).End;
        return FixedTermContract.Lasting(start, (length with { Days = length.Days + 1 }).Period).End == end.PlusDays(1)
            && FixedTermContract.Lasting(start, (length with { Months = length.Months + 1 }).Period).End > end;
    }

    [Property]
    internal bool A_contract_that_starts_later_does_not_end_earlier(LocalDate start, MonthsAndDays length) =>
        FixedTermContract.Lasting(start.PlusDays(1), length.Period).End >= FixedTermContract.Lasting(start, length.Period).End;

    [Property]
    public bool Months_and_days_agree_with_a_walk_day_by_day(DateInterval period)
    {
        ContractLength length = ContractLength.Of(period);
        return (length.Months.Exact, length.Days.Exact, length.CalendarDays.Exact) == Walk(period);
    }

    [Property]
    internal FsCheck.Property Two_lengths_of_months_in_a_row_make_their_sum_up_to_the_28th_and_at_most_three_days_more_after_it(
        LocalDate start, MonthsAndDays first, MonthsAndDays second) => Only.When(first.Months > 0 && second.Months > 0, () =>
    {
        LocalDate middle = FixedTermContract.Lasting(start, Months.Of(first.Months)).End;
        LocalDate composed = FixedTermContract.Lasting(middle.PlusDays(1), Months.Of(second.Months)).End;
        LocalDate direct = FixedTermContract.Lasting(start, Months.Of(first.Months + second.Months)).End;
        int more = Period.DaysBetween(direct, composed);
        return start.Day <= 28 ? more == 0 : more is >= 0 and <= 3;
    });

    [Property]
    internal bool Calendar_days_add_up_over_a_split(DateInterval period, MonthsAndDays cut)
    {
        LocalDate middle = LocalDate.Min(FixedTermContract.Lasting(period.Start, cut.Period).End, period.End);
        Days rest = middle == period.End ? Days.Zero : ContractLength.Of(new(middle.PlusDays(1), period.End)).CalendarDays;
        return ContractLength.Of(new(period.Start, middle)).CalendarDays + rest == ContractLength.Of(period).CalendarDays;
    }

    [Property]
    public bool Weeks_and_the_days_after_them_are_all_the_calendar_days(DateInterval period)
    {
        ContractLength length = ContractLength.Of(period);
        return length.CalendarDays == Days.Of(period.Length)
            && (7 * length.WholeWeeks.Exact) + length.DaysAfterWeeks.Exact == period.Length
            && length.DaysAfterWeeks >= Days.Zero
            && length.DaysAfterWeeks < Days.Of(7);
    }

    [Property]
    public bool A_contract_is_within_its_ceiling_exactly_when_days_are_left_and_the_check_is_silent(FixedTermContract contract)
    {
        LatestLawfulEnd latest = contract.LatestLawfulEnd(Law);
        FixedTermFaults faults = contract.Check(Law).Faults;
        return latest.Date is { } date
            ? latest.IsWithin == (contract.FinalEnd <= date)
                && latest.IsWithin == (latest.DaysLeft >= Days.Zero)
                && latest.IsWithin != (faults.HasFlag(FixedTermFaults.BeyondCeiling) || (latest.IsContested && latest.IsWithin == false))
                && latest.DaysLeft == Days.Of(Period.DaysBetween(contract.FinalEnd, date))
            : latest.IsWithin is null && !faults.HasFlag(FixedTermFaults.BeyondCeiling);
    }

    [Property]
    public bool A_renewal_may_reach_the_latest_lawful_end_and_no_day_more(FixedTermContract contract)
    {
        FixedTermContract bare = contract with { Renewals = [] };
        if (bare.LatestLawfulEnd(Law).Date is not { } latest || latest <= bare.End)
        {
            return true;
        }

        FixedTermContract full = bare with { Renewals = [Renewal.Until(latest)] };
        FixedTermContract beyond = bare with { Renewals = [Renewal.Until(latest.PlusDays(1))] };
        return full.Check(Law) is { RenewalsLeft: 0 or null } check
            && !check.Faults.HasFlag(FixedTermFaults.BeyondCeiling)
            && (beyond.Check(Law).Faults | beyond.Check(Law).Unchecked).HasFlag(FixedTermFaults.BeyondCeiling);
    }

    [Property]
    public bool The_latest_lawful_end_is_as_long_as_the_ceiling(FixedTermContract contract) =>
        contract.LatestLawfulEnd(Law) is not { Date: { } date, Ceiling: { } ceiling }
        || ContractLength.Of(new(contract.Start, date)) is var length && length.Days == Days.Zero && length.Months == ceiling;

    [Property]
    internal bool A_branch_that_allows_a_month_more_ends_later(FixedTermContract contract, MonthsAndDays length)
    {
        Months branch = Months.Of(length.Months + 1);
        LocalDate? shorter = contract.LatestLawfulEnd(Law, new() { MaximumLength = branch }).Date;
        LocalDate? longer = contract.LatestLawfulEnd(Law, new() { MaximumLength = branch + Months.Of(1) }).Date;

        // A reason of L1242-3 keeps its own length, whatever the branch says.
        return longer > shorter || longer == contract.LatestLawfulEnd(Law).Date;
    }

    [Property]
    public bool The_readings_of_an_unknown_reason_go_from_nine_to_twenty_four_months(FixedTermContract contract)
    {
        Readings<LatestLawfulEnd> readings = (contract with { Reason = null, IsExecutedAbroad = false }).LatestLawfulEnd(Law).Readings();
        return readings.Select(reading => reading.Ceiling).SequenceEqual([Months.Of(9), Months.Of(18), Months.Of(24)])
            && readings.Lowest == readings[0] && readings.Usual == readings[1] && readings.Highest == readings[2];
    }

    [Property]
    public bool Renewals_beyond_the_number_allowed_are_found_and_never_less_than_none_are_left(FixedTermContract contract)
    {
        FixedTermCheck check = contract.Check(Law);
        return contract.Ceiling(Law).MaximumRenewals is { } most
            ? check.Faults.HasFlag(FixedTermFaults.TooManyRenewals) == (contract.Renewals.Count > most) && check.RenewalsLeft >= 0
                && check.RenewalsLeft <= most
            : check.RenewalsLeft is null && !check.Faults.HasFlag(FixedTermFaults.TooManyRenewals);
    }

    [Property]
    public bool A_reason_that_is_not_open_is_the_only_fault_and_leaves_no_ceiling(FixedTermContract contract)
    {
        FixedTermCeiling ceiling = contract.Ceiling(Law);
        FixedTermFaults faults = contract.Check(Law).Faults;
        return ceiling.IsAllowed
            ? !faults.HasFlag(FixedTermFaults.ReasonNotOpen)
            : faults == FixedTermFaults.ReasonNotOpen && ceiling.Maximum is null && contract.LatestLawfulEnd(Law).Date is null;
    }

    [Property]
    public bool A_ceiling_is_known_since_24_September_2017_or_where_the_reason_opened_later(LocalDate start, FixedTermContract any)
    {
        // A reason that opened later is known not to be open.
        FixedTermContract contract = FixedTermContract.Lasting(start, Months.Of(6)) with { Reason = any.Reason };
        bool isKnown = start >= new LocalDate(2017, 9, 24) || (any.Reason is { } reason && Later.Contains(reason));
        return new FixedTermQuestion(contract, Law, rules: null).IsKnown == isKnown;
    }

    [Property]
    public bool Contracts_made_alike_are_equal_with_their_renewals(FixedTermContract contract)
    {
        FixedTermContract again = FixedTermContract.Between(contract.Start, contract.End) with
        {
            Reason = contract.Reason,
            SignedOn = contract.SignedOn,
            IsExecutedAbroad = contract.IsExecutedAbroad,
            Renewals = [.. contract.Renewals.Select(renewal => Renewal.Until(renewal.End))],
        };
        return again == contract && again.GetHashCode() == contract.GetHashCode();
    }

    [Property]
    public bool A_defined_purpose_signed_on_its_first_day_is_broken_after_eighteen_months_and_before_the_ceiling(
        DefinedPurposeContract contract)
    {
        DefinedPurposeTerm term = (contract with { SignedOn = null, MinimumLength = Months.Of(18) }).Term(Law);
        return term.BreakDates.Count == 2 && term.BreakDates.All(day => day > term.MinimumEnd && day <= term.CeilingEnd) &&
            term.BreakDates[0] < term.BreakDates[1];
    }

    [Property]
    public bool A_defined_purpose_signed_earlier_is_broken_from_eighteen_months_of_its_conclusion_on(DefinedPurposeContract contract)
    {
        DefinedPurposeTerm term = contract.Term(Law);
        LocalDate eve = FixedTermContract.Lasting(contract.SignedOn!.Value, Months.Of(18)).End;
        return term.BreakDates[0] == eve.PlusDays(1) && term.BreakDates.All(day => day <= term.CeilingEnd) &&
            term.BreakDates.SequenceEqual(term.BreakDates.Order().Distinct());
    }

    [Property]
    public bool The_least_length_stays_within_the_ceiling_and_grows_with_the_contract(DefinedPurposeContract contract)
    {
        DefinedPurposeTerm term = contract.Term(Law);
        return term.MinimumEnd <= term.CeilingEnd
            && term.MinimumEnd >= (contract with { MinimumLength = Months.Of(18) }).Term(Law).MinimumEnd
            && term.MinimumLength.Months == contract.MinimumLength
            && term.MinimumLength.Days == Days.Zero;
    }

    [Property]
    public bool Notice_on_its_last_day_is_two_months_over_by_the_end_and_a_day_later_is_not(DefinedPurposeContract contract)
    {
        LocalDate end = contract.Term(Law).MinimumEnd;
        EndNotice notice = contract.NoticeFor(end, Law);
        return FixedTermContract.Lasting(notice.LatestStart, notice.Length).End <= end
            && FixedTermContract.Lasting(notice.LatestStart.PlusDays(1), notice.Length).End > end
            && notice.LatestStart == contract.Term(Law).LatestNoticeForMinimum;
    }

    [Property]
    internal bool An_uncertain_term_does_not_end_before_the_same_length_with_a_date(LocalDate start, MonthsAndDays length) =>
        UncertainTermContract.From(start, length.Period).MinimumEnd == FixedTermContract.Lasting(start, length.Period).End;

    /// <summary>
    /// Reads a calendar page by page: a month is over on the eve of the day number of the start, or at the end of a month that lacks it.
    /// </summary>
    private static (int Months, int Days, int CalendarDays) Walk(DateInterval period)
    {
        int months = 0;
        int days = 0;
        int total = 0;
        for (LocalDate day = period.Start; day <= period.End; day = day.PlusDays(1))
        {
            total++;
            days++;
            LocalDate next = day.PlusDays(1);
            bool isLacking = next.Day == 1 && CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) < period.Start.Day;
            if ((next.Day == period.Start.Day && next > period.Start) || isLacking)
            {
                months++;
                days = 0;
            }
        }

        return (months, days, total);
    }
}
