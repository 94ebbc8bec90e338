using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class MutualTerminationTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly PermanentContract Contract = PermanentContract.From(new(2008, 1, 1));
    private static readonly MutualTermination Signed = MutualTermination.Of(new(2026, 5, 4));
    private static readonly MutualTermination Agreed = MutualTermination.Of(new(2026, 4, 3));

    [Fact]
    public void Silence_approves_and_the_contract_may_end_the_day_after()
    {
        MutualTerminationDays days = Contract.MutualTerminationDays(Agreed with { ReceivedOn = new(2026, 4, 21) }, Metropole, Law);
        Assert.Equal(
            (new LocalDate(2026, 4, 20), new LocalDate(2026, 4, 21), true), (days.WithdrawalEnd, days.RequestFrom, days.IsRequestInTime));
        Assert.Equal(
            (new LocalDate(2026, 5, 11), new LocalDate(2026, 5, 12), new LocalDate(2027, 5, 11)),
            (days.ApprovalEnd, days.EarliestEnd, days.AppealEnd));
        Assert.Equal("contract may end from 12 May 2026", days.ToString());
        Assert.Equal(
            [LabourCode.L1237_13, CivilProcedureCode.Art641, LabourCode.R1231_1, LabourCode.L1237_14], days.Explain().Sources);
    }

    [Fact]
    public void An_answer_comes_before_the_silence()
    {
        MutualTermination answered = Agreed with { ReceivedOn = new(2026, 4, 21), ApprovedOn = new(2026, 4, 28) };
        MutualTerminationDays days = Contract.MutualTerminationDays(answered, Metropole, Law);
        Assert.Equal(
            (new LocalDate(2026, 5, 11), new LocalDate(2026, 4, 29), new LocalDate(2027, 4, 28)),
            (days.ApprovalEnd, days.EarliestEnd, days.AppealEnd));
    }

    [Fact]
    public void A_request_that_did_not_wait_is_not_valid()
    {
        MutualTerminationDays days = Contract.MutualTerminationDays(Agreed with { ReceivedOn = new(2026, 4, 20) }, Metropole, Law);
        Assert.Equal((false, null, null), (days.IsRequestInTime, days.ApprovalEnd, days.EarliestEnd));
        Assert.Equal("demande à partir du 21 avril 2026", days.ToString(Language.French).Plain());
        MutualTerminationDays unknown = Contract.MutualTerminationDays(Agreed, Metropole, Law);
        Assert.Equal((null, null, null), (unknown.IsRequestInTime, unknown.ApprovalEnd, unknown.EarliestEnd));
    }

    [Fact]
    public void Silence_does_not_approve_for_a_protected_employee()
    {
        MutualTermination guarded = Agreed with { ReceivedOn = new(2026, 4, 21), IsOfProtectedEmployee = true };
        MutualTerminationDays silent = Contract.MutualTerminationDays(guarded, Metropole, Law);
        Assert.Equal((null, null), (silent.ApprovalEnd, silent.EarliestEnd));
        Assert.Contains(LabourCode.L1237_15, silent.Explain().Sources);
        MutualTerminationDays authorised = Contract.MutualTerminationDays(guarded with { ApprovedOn = new(2026, 6, 2) }, Metropole, Law);
        Assert.Equal(new LocalDate(2026, 6, 3), authorised.EarliestEnd);
    }

    [Property]
    public bool The_days_follow_one_another_and_none_is_a_day_off(HolidayZone zone, LocalDate signature, FsCheck.NonNegativeInt later)
    {
        LocalDate first = LocalDate.Max(signature, new(2008, 8, 1));
        WorkCalendar calendar = WorkCalendar.For(zone);
        MutualTerminationDays open = Contract.MutualTerminationDays(MutualTermination.Of(first), calendar, Law);
        LocalDate received = open.RequestFrom.PlusDays(later.Get % 30);
        MutualTerminationDays days = Contract.MutualTerminationDays(
            MutualTermination.Of(first) with { ReceivedOn = received }, calendar, Law);
        int counted = calendar.CountOuvrables(new DateInterval(received.PlusDays(1), days.ApprovalEnd!.Value));
        return calendar.IsWorkingDay(days.WithdrawalEnd) && calendar.IsWorkingDay(days.ApprovalEnd.Value)
            && calendar.IsWorkingDay(days.AppealEnd!.Value)
            && Period.DaysBetween(first, days.WithdrawalEnd) is >= 15 and <= 19
            && counted is >= 15 and <= 18
            && days.ApprovalEnd > days.WithdrawalEnd && days.EarliestEnd == days.ApprovalEnd.Value.PlusDays(1)
                && days.AppealEnd > days.EarliestEnd;
    }

    [Fact]
    public void It_pays_at_least_a_severance_and_its_share_below_eight_months()
    {
        LocalDate last = new(2026, 6, 30);
        MutualTerminationIndemnity years = PermanentContract.From(new(2014, 7, 1))
            .MutualTerminationIndemnity(Signed, last, 2_400.Euros, Law);
        Assert.Equal((144.Months, 7_600.Euros, TermsOrigin.Law), (years.Seniority, years.Amount, years.Origin));
        Assert.Single(years.Readings());
        MutualTerminationIndemnity months = PermanentContract.From(new(2026, 1, 1))
            .MutualTerminationIndemnity(Signed, last, 2_400.Euros, Law);
        Assert.Equal((6.Months, 300.Euros), (months.Seniority, months.Amount));
        Assert.Equal([300.Euros, Money.Zero], months.Readings().Select(static reading => reading.Amount));
        Assert.Contains(Circulars.Dgt_2009_04, months.Explain().Sources);
        Assert.Equal("€300.00 (the law)", months.ToString());
    }

    [Fact]
    public void The_agreements_severance_is_owed_where_its_text_says_so()
    {
        PermanentContract contract = PermanentContract.From(new(2014, 7, 1));
        ReferenceSalary salary = ReferenceSalary.Of(PaidGross.Of(2_400.Euros));
        LocalDate last = new(2026, 6, 30);
        MutualTerminationIndemnity owed = contract.MutualTerminationIndemnity(
            Signed, last, salary, StaffCategory.WorkerOrEmployee, Law, CollectiveAgreements.Ccn65);
        Assert.Equal((14_400.Euros, TermsOrigin.Agreement, true), (owed.Amount, owed.Origin, owed.OwesAgreement));
        MutualTerminationIndemnity unknown = contract.MutualTerminationIndemnity(
            Signed, last, salary, StaffCategory.Executive, Law, CollectiveAgreements.MissionsLocales);
        Assert.Equal((7_600.Euros, 14_400.Euros, null), (unknown.Amount, unknown.AgreementAmount, unknown.OwesAgreement));
        Assert.Equal(
            CollectiveAgreements.Chrs.Name,
            contract.MutualTerminationIndemnity(Signed, last, salary, StaffCategory.Executive, Law, CollectiveAgreements.Chrs).NotHeld);
    }

    [Property]
    internal bool It_is_never_under_the_severance_of_the_day_and_grows_with_the_pay(Leaver leaver, FsCheck.NonNegativeInt more)
    {
        MutualTerminationIndemnity indemnity = leaver.Contract.MutualTerminationIndemnity(
            MutualTermination.Of(leaver.NotifiedOn), leaver.LastDay, leaver.Salary, Law);
        Severance severance = leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, leaver.Salary, Law);
        MutualTerminationIndemnity higher = leaver.Contract.MutualTerminationIndemnity(
            MutualTermination.Of(leaver.NotifiedOn), leaver.LastDay, leaver.Salary + Money.Of(more.Get), Law);
        return indemnity.LegalUnrounded >= severance.LegalUnrounded
            && (indemnity.IsBelowSeniority ? indemnity.Readings().Lowest.LegalUnrounded == Money.Zero : indemnity.Readings().Count == 1)
            && higher.LegalUnrounded >= indemnity.LegalUnrounded;
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith(
            "SignedOn is 2026-04-03: it must be on or after the first day of work (2026-05-01)",
            Refused(() => PermanentContract.From(new(2026, 5, 1)).MutualTerminationDays(Agreed, Metropole, Law)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "ReceivedOn is 2026-04-03: it must be after the signature (2026-04-03)",
            Refused(() => Agreed with { ReceivedOn = new(2026, 4, 3) }),
            StringComparison.Ordinal);
        Assert.StartsWith("ApprovedOn is 2026-04-03", Refused(() => Agreed with { ApprovedOn = new(2026, 4, 3) }), StringComparison.Ordinal);
        PermanentContract old = PermanentContract.From(new(1990, 1, 1));
        KnownLaw.IsWhatIsComputed(
            day => new MutualTerminationQuestion(old, MutualTermination.Of(day), Metropole, Law).IsKnown,
            day => old.MutualTerminationDays(MutualTermination.Of(day) with { ReceivedOn = day.PlusDays(40) }, Metropole, Law));
    }

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(ask).Message;
}
