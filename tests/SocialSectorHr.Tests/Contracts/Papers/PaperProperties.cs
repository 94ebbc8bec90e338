using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What holds for the papers of every contract, the ends of replacements and the readings of a wait.</summary>
public class PaperProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    // C. trav. L1242-7: a term without a date.
    private static readonly FixedTermReason[] WithoutDate =
    [
        FixedTermReason.ReplacementOfAbsence,
        FixedTermReason.ReplacementOfSuspendedContract,
        FixedTermReason.PendingPermanentHire,
        FixedTermReason.Seasonal,
        FixedTermReason.Usage,
        FixedTermReason.ReplacementOfEmployerOrLiberal,
        FixedTermReason.ReplacementOfFarmHead,
    ];

    private static readonly FixedTermReason[] BySchemeOfTheirOwn =
        [FixedTermReason.EmploymentPolicy, FixedTermReason.DoctoralResearch, FixedTermReason.PostDoctoralDefinedPurpose];

    private static readonly string[] FirstDepartements = ["75", "91", "92", "49", "59", "85"];

    [Property]
    public bool A_mention_more_never_makes_a_contract_worse(FixedTermContract contract, FixedTermMentions stated, FixedTermMentions more)
    {
        MentionsCheck less = contract.Mentions(stated);
        MentionsCheck better = contract.Mentions(stated | more);
        return (better.Missing & ~less.Missing) == FixedTermMentions.None
            && better.Missing == (less.Missing & ~more)
            && (!better.IsDeemedPermanent || less.IsDeemedPermanent)
            && (less.Missing & stated) == FixedTermMentions.None
            && contract.Mentions(stated | less.Missing).IsComplete;
    }

    [Property]
    public bool A_contract_without_its_date_or_its_reason_is_permanent_whatever_else_it_states(
        FixedTermContract contract, FixedTermMentions stated)
    {
        MentionsCheck check = contract.Mentions(stated);
        const FixedTermMentions asked = FixedTermMentions.Writing | FixedTermMentions.Reason | FixedTermMentions.End;
        bool namesSomeone = contract.Reason is FixedTermReason.ReplacementOfAbsence or FixedTermReason.ReplacementOfTemporaryPartTime
            or FixedTermReason.ReplacementOfSuspendedContract or FixedTermReason.DepartureBeforePostIsCut or FixedTermReason.PendingPermanentHire
            or FixedTermReason.ReplacementOfEmployerOrLiberal or FixedTermReason.ReplacementOfFarmHead or FixedTermReason.MultipleReplacement;
        bool isWhole = stated.HasFlag(asked) && (!namesSomeone || stated.HasFlag(FixedTermMentions.ReplacedPerson));
        return check.IsDeemedPermanent == !isWhole;
    }

    [Property]
    public bool A_certificate_once_required_stays_required_and_only_for_children(LocalDate day, int departement, Activity activity)
    {
        Departement number = Departement.Of((21 + (departement & 63)).ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        HonorabilityDuty duty = HonorabilityDuty.For(activity, number, day, Law);
        HonorabilityDuty later = HonorabilityDuty.For(activity, number, day.PlusDays(1), Law);
        bool isInField = activity is Activity.ChildProtection or Activity.EarlyChildhood;
        bool? expected = day < new LocalDate(2024, 9, 23) ? false
            : day >= new LocalDate(2026, 1, 1) || FirstDepartements.Contains(number.Number) ? true
            : duty.IsPortalOpen;
        return duty.IsPortalOpen == expected
            && (duty.IsPortalOpen != true || later.IsPortalOpen == true)
            && (duty.IsPortalOpen is not null || later.IsPortalOpen != false)
            && duty.IsRequired == (isInField ? duty.IsPortalOpen : false)
            && duty.IsAskingForbidden == (day < new LocalDate(2024, 7, 1) ? null : !isInField)
            && HonorabilityDuty.For(activity, null, day, Law).IsPortalOpen is var anywhere
                && (anywhere is null || anywhere == duty.IsPortalOpen);
    }

    [Property]
    public bool The_written_information_comes_within_a_week_and_a_month_counted_day_by_day(LocalDate start)
    {
        if (start < new LocalDate(2023, 11, 1))
        {
            return !new WrittenInformationQuestion(PermanentContract.From(start), Law).IsKnown;
        }

        WrittenInformation information = PermanentContract.From(start).Information(Law);
        int next = start.Year * 12 + start.Month + 1;
        LocalDate month = Enumerable.Range(1, 62).Select(start.PlusDays)
            .Last(day => day.Year * 12 + day.Month == next && day.Day <= start.Day);
        return information.MainBy == start.PlusDays(7) && information.OtherBy == month;
    }

    [Property]
    internal bool A_replacement_may_last_two_days_after_the_return_and_never_less_than_its_term(
        LocalDate start, MonthsAndDays length, MonthsAndDays away)
    {
        UncertainTermContract uncertain =
            UncertainTermContract.From(start, length.Period) with { Reason = FixedTermReason.ReplacementOfAbsence };
        LocalDate back = start.PlusDays(away.Months * 30 + away.Days);
        LocalDate latest = uncertain.LatestEndOnReturn(back).Latest;
        return latest == Later(back.PlusDays(2), uncertain.MinimumEnd)
            && uncertain.LatestEndOnReturn(back.PlusDays(1)).Latest >= latest
            && FixedTermContract.Lasting(start, length.Period).LatestEndOnReturn(back).Latest == Later(
                back.PlusDays(2), uncertain.MinimumEnd);
    }

    [Property]
    public bool A_term_without_a_date_is_open_for_the_reasons_of_L1242_7_alone(FixedTermContract dated)
    {
        UncertainTermContract contract =
            UncertainTermContract.From(dated.Start, 1.Months) with { Reason = dated.Reason, SignedOn = dated.SignedOn };
        if ((dated.SignedOn ?? dated.Start) < new LocalDate(2017, 9, 24))
        {
            return !new FixedTermCheckQuestion(contract, Law).IsKnown;
        }

        FixedTermCheck check = contract.Check(Law);
        return dated.Reason is not { } reason
            ? check.IsLawful is null && check.Unchecked.HasFlag(FixedTermFaults.UncertainTermNotOpen)
            : check.Faults == FixedTermFaults.ReasonNotOpen
                ? dated.Check(Law).Faults.HasFlag(FixedTermFaults.ReasonNotOpen)
                : check.Unchecked.HasFlag(FixedTermFaults.UncertainTermNotOpen)
                    ? BySchemeOfTheirOwn.Contains(reason) || reason == FixedTermReason.MultipleReplacement
                    : check.Faults.HasFlag(FixedTermFaults.UncertainTermNotOpen) == !WithoutDate.Contains(reason);
    }

    [Property]
    internal bool A_wait_has_two_readings_for_whole_weeks_alone_and_its_usual_one_is_the_wait(
        FixedTermContract contract, OpeningDays open)
    {
        Readings<WaitingPeriod> readings = contract.WaitingPeriod(contract.FinalEnd, open.Calendar, Law).Readings();
        int length = Period.DaysBetween(contract.Start, contract.FinalEnd) + 1;
        int weekdays = System.Numerics.BitOperations.PopCount((uint)open.Weekdays);
        bool hasTwo = length % 7 == 0 && length >= 14;
        return readings.Usual == contract.WaitingPeriod(open.Calendar, Law)
            && readings.Count == (hasTwo ? 2 : 1)
            && (!hasTwo || readings[1].OpeningDays == ((length / 7 * weekdays + 2) / 3).Days)
            && readings.Lowest.EarliestNewStart <= readings.Highest.EarliestNewStart
            && readings.All(reading => reading.ContractDays == length.Days);
    }

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;
}
