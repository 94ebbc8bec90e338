using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Interviews, agreed terminations, retirements and renewed trials, of every shape.</summary>
internal sealed class EndsExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly LocalDate Last = new(2026, 6, 30);

    public IEnumerable<object> Results()
    {
        PermanentContract contract = PermanentContract.From(new(2014, 7, 1));
        PermanentContract recent = PermanentContract.From(new(2026, 1, 1));
        MutualTermination agreed = MutualTermination.Of(new(2026, 4, 3));
        ReferenceSalary salary = ReferenceSalary.Of(PaidGross.Of(2_400.Euros), PaidGross.Of(2_500.Euros));
        return
        [
            contract.DismissalInterview(new(2026, 6, 8), Metropole, Law),
            contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 16), Metropole, Law),
            contract.DismissalInterview(new(2026, 6, 8), new(2026, 6, 11), Metropole, Law),
            contract.MutualTerminationDays(agreed, Metropole, Law),
            contract.MutualTerminationDays(agreed with { ReceivedOn = new(2026, 4, 20) }, Metropole, Law),
            contract.MutualTerminationDays(agreed with { ReceivedOn = new(2026, 4, 21) }, Metropole, Law),
            contract.MutualTerminationDays(agreed with { ApprovedOn = new(2026, 5, 5), IsOfProtectedEmployee = true }, Metropole, Law),
            contract.MutualTerminationIndemnity(agreed, Last, 2_400.Euros, Law),
            contract.MutualTerminationIndemnity(agreed, Last, salary, StaffCategory.Executive, Law, CollectiveAgreements.Ccn65),
            contract.MutualTerminationIndemnity(agreed, Last, salary, StaffCategory.Executive, Law, CollectiveAgreements.Ccn66),
            .. recent.MutualTerminationIndemnity(agreed, Last, 2_400.Euros, Law).Readings(),
            .. Retired(contract, salary),
            .. Renewed(),
        ];
    }

    private static IEnumerable<object> Retired(PermanentContract contract, ReferenceSalary salary)
    {
        foreach (Retirement retirement in new[] { Retirement.ByEmployee(new(2026, 4, 30)), Retirement.ByEmployer(new(2026, 4, 30)) })
        {
            yield return contract.RetirementNotice(retirement, StaffCategory.Executive, Law);
            yield return contract.RetirementIndemnity(retirement, Last, 2_400.Euros, Law);
            foreach (CollectiveAgreement agreement in CollectiveAgreements.All)
            {
                yield return contract.RetirementNotice(retirement, StaffCategory.Executive, Law, agreement);
                yield return contract.RetirementIndemnity(retirement, Last, salary, Law, agreement);
            }

            yield return contract.RetirementIndemnity(
                retirement with { FieldSeniority = 300.Months, LastPay = 2_600.Euros }, Last, salary, Law, CollectiveAgreements.Ccn66);
        }

        Retirement asked = Retirement.ByEmployer(new(2026, 4, 30)) with { BornOn = new(1958, 5, 31) };
        yield return contract.RetirementAge(asked, Last, Law);
        yield return contract.RetirementAge(asked with { AskedOn = new(2026, 1, 31), HasAgreed = true }, Last, Law);
        yield return contract.RetirementAge(asked with { BornOn = new(1962, 5, 31) }, Last, Law);
        yield return contract.RetirementAge(asked with { BornOn = new(1955, 5, 31) }, Last, Law);
    }

    private static IEnumerable<object> Renewed()
    {
        TrialPeriod trial = PermanentContract.From(new(2026, 1, 5)).TrialPeriod(StaffCategory.Executive, Law, new() { IsRenewable = true });
        AgreedTrialRenewal agreed = AgreedTrialRenewal.Of(Period.FromMonths(2) + Period.FromDays(3));
        yield return trial.Renewed(agreed);
        yield return trial.Renewed(agreed with { AgreedOn = new(2026, 4, 1), IsInContract = true, HasConsent = true });
        yield return trial.Renewed(agreed with { HasConsent = false });
        yield return trial.ExtendedBy(new DateInterval(new(2026, 2, 2), new(2026, 2, 6)))
            .Renewed(Period.FromMonths(9)).Trial.Renewed(agreed);
    }
}
