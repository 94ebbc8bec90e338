using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>A question of a contract with a term says that the law is known exactly where its answer can be computed.</summary>
public sealed class TermLawProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Open = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly FixedTermRules Branch = new() { MaximumLength = 20.Months, MaximumRenewals = 3, WaitingShare = 20.Percent };

    [Property]
    public bool The_lengths_of_a_fixed_term(FixedTermContract any, LocalDate date, bool isByBranch)
    {
        FixedTermContract contract = any with { SignedOn = Day(date) };
        FixedTermQuestion question = new(contract, Law, isByBranch ? Branch : null);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new FixedTermCeiling(question))
            && KnownLaw.Agrees(question.IsKnown, () => _ = new LatestLawfulEnd(question));
    }

    [Property]
    public bool The_lengths_of_a_reason(FixedTermReason reason, LocalDate date)
    {
        FixedTermQuestion question = new(reason, Day(date), Law, rules: null);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new FixedTermCeiling(question));
    }

    [Property]
    public bool The_check_of_each_kind_of_contract(FixedTermContract any, LocalDate date, bool isByBranch)
    {
        LocalDate day = Day(date);
        TermContract[] contracts =
        [
            any with { SignedOn = day },
            UncertainTermContract.From(day, 2.Months) with { Reason = any.Reason },
            DefinedPurposeContract.From(day),
        ];
        return contracts.All(contract =>
        {
            FixedTermCheckQuestion question = new(contract, Law, isByBranch ? Branch : null);
            return KnownLaw.Agrees(question.IsKnown, () => _ = new FixedTermCheck(question));
        });
    }

    [Property]
    public bool The_term_of_a_defined_purpose_and_its_notice(LocalDate date)
    {
        DefinedPurposeContract contract = DefinedPurposeContract.From(Day(date));
        DefinedPurposeQuestion term = new(contract, Law);
        EndNoticeQuestion notice = new(contract, Quantieme.AddMonths(contract.Start, 20), Law);
        return KnownLaw.Agrees(term.IsKnown, () => _ = new DefinedPurposeTerm(term))
            && KnownLaw.Agrees(notice.IsKnown, () => _ = new EndNotice(notice));
    }

    [Property]
    internal bool The_wait(LocalDate date, MonthsAndDays length, bool isByBranch)
    {
        WaitingPeriodQuestion question = new(Ending(date, length), Open, Law, isByBranch ? Branch : null);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new WaitingPeriod(question));
    }

    [Property]
    public bool The_history_of_a_post(PostHistory history)
    {
        PostHistoryQuestion question = new(history, Open, Law, rules: null);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new PostHistoryCheck(question));
    }

    [Property]
    public bool The_indemnity_and_the_cost_of_a_break(LocalDate date, FixedTermEnding ending, bool isByAgreement)
    {
        DefinedPurposeContract contract = DefinedPurposeContract.From(Day(date));
        EndIndemnityRules? rules = isByAgreement ? new() { Rate = 6.Percent } : null;
        EndIndemnityQuestion indemnity = new(contract, 1_000.Euros, ending, Law, rules);
        EarlyBreakQuestion broken = new(
            contract,
            contract.Start,
            Quantieme.AddMonths(contract.Start, 19),
            GrossPay.PerMonth(2_000.Euros),
            WeeklySchedule.Of(35.Hours),
            Law,
            rules);
        return KnownLaw.Agrees(indemnity.IsKnown, () => _ = new EndIndemnity(indemnity))
            && KnownLaw.Agrees(broken.IsKnown, () => _ = new EarlyBreakCost(broken));
    }

    [Property]
    internal bool The_notice_to_leave_and_the_offer_of_a_permanent_contract(LocalDate date, MonthsAndDays length)
    {
        FixedTermContract contract = Ending(date, length);
        EarlyLeaveQuestion leave = new(contract, contract.End, Open, Law);
        PermanentOfferQuestion offer = new(contract, contract.End, contract.End, Law);
        return KnownLaw.Agrees(leave.IsKnown, () => _ = new EarlyLeaveNotice(leave))
            && KnownLaw.Agrees(offer.IsKnown, () => _ = new PermanentOffer(offer));
    }

    [Property]
    internal bool The_delivery_and_the_written_information(LocalDate date, MonthsAndDays length)
    {
        FixedTermContract contract = Ending(date, length);
        ContractDeliveryQuestion delivery = new(contract, Open, Law);
        WrittenInformationQuestion information = new(contract, Law);
        return KnownLaw.Agrees(delivery.IsKnown, () => _ = new ContractDelivery(delivery))
            && KnownLaw.Agrees(information.IsKnown, () => _ = new WrittenInformation(information));
    }

    private static FixedTermContract Ending(LocalDate date, MonthsAndDays length) => FixedTermContract.Lasting(Day(date), length.Period);

    // 1990 to 2040: the tables begin in 2008, 2014, 2017, 2023 and 2024.
    private static LocalDate Day(LocalDate date) => new(1990 + (date.Year % 51), date.Month, Math.Min(date.Day, 28));
}
