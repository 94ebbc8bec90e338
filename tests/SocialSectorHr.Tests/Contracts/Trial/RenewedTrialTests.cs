using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class RenewedTrialTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly TrialRules Branch = new() { IsRenewable = true };

    private static readonly PermanentContract Contract = PermanentContract.From(new(2024, 1, 1));

    private static readonly TrialPeriod Trial =
        Contract.TrialPeriod(StaffCategory.TechnicianOrSupervisor, Law, Branch);

    private static readonly AgreedTrialRenewal Agreed = AgreedTrialRenewal.Of(Period.FromMonths(2)) with
    {
        AgreedOn = new(2024, 3, 20),
        IsInContract = true,
        HasConsent = true,
    };

    [Fact]
    public void The_notice_runs_to_the_end_of_the_renewal()
    {
        RenewedTrial renewed = Trial.Renewed(Agreed);
        Assert.Equal((new LocalDate(2024, 3, 31), new LocalDate(2024, 5, 31), true), (renewed.FirstEnd, renewed.End, renewed.IsLawful));
        TrialNotice notice = renewed.Trial.Notice(TrialParty.Employer, new(2024, 5, 15));
        Assert.Equal((new LocalDate(2024, 5, 31), 15.Days), (notice.ContractEnd, notice.PaidInstead));
        Assert.Equal(new LocalDate(2024, 4, 30), renewed.Trial.LatestNotice(TrialParty.Employer));
        Assert.Contains(LabourCode.L1221_21, renewed.Explain().Sources);
        Assert.Equal("trial until 31 May 2024 (nothing wrong)", renewed.ToString());
    }

    [Fact]
    public void What_is_not_said_is_not_checked()
    {
        RenewedTrial renewed = Trial.Renewed(Period.FromMonths(2));
        Assert.Null(renewed.IsLawful);
        Assert.Equal(
            TrialRenewalFaults.NotInContract | TrialRenewalFaults.NoConsent | TrialRenewalFaults.OutsideTheTrial, renewed.Unchecked);
        Assert.Equal(new LocalDate(2024, 5, 31), renewed.End);
        TrialPeriod unknown = PermanentContract.From(new(2024, 1, 1)).TrialPeriod(StaffCategory.TechnicianOrSupervisor, Law);
        Assert.Equal(TrialRenewalFaults.NoExtendedAgreement, unknown.Renewed(Agreed).Unchecked);
    }

    [Theory]
    [InlineData(TrialRenewalFaults.NotInContract)]
    [InlineData(TrialRenewalFaults.NoConsent)]
    [InlineData(TrialRenewalFaults.OutsideTheTrial)]
    [InlineData(TrialRenewalFaults.NoExtendedAgreement)]
    [InlineData(TrialRenewalFaults.OfAFixedTerm)]
    [InlineData(TrialRenewalFaults.AlreadyRenewed)]
    public void A_fault_leaves_the_first_trial_alone(TrialRenewalFaults fault)
    {
        AgreedTrialRenewal agreed = fault switch
        {
            TrialRenewalFaults.NotInContract => Agreed with { IsInContract = false },
            TrialRenewalFaults.NoConsent => Agreed with { HasConsent = false },
            TrialRenewalFaults.OutsideTheTrial => Agreed with { AgreedOn = new(2024, 4, 1) },
            _ => Agreed,
        };
        TrialPeriod trial = fault switch
        {
            TrialRenewalFaults.NoExtendedAgreement => Contract.TrialPeriod(StaffCategory.WorkerOrEmployee, Law, CollectiveAgreements.Ccn66),
            TrialRenewalFaults.OfAFixedTerm => FixedTermContract.Lasting(new(2024, 1, 1), 9.Months).TrialPeriod(Law),
            TrialRenewalFaults.AlreadyRenewed => Trial.Renewed(Period.FromMonths(1)).Trial,
            _ => Trial,
        };
        RenewedTrial renewed = trial.Renewed(fault == TrialRenewalFaults.OutsideTheTrial ? agreed : agreed with { AgreedOn = trial.Start });
        Assert.Equal((fault, false), (renewed.Faults, renewed.IsLawful));
        Assert.Equal((trial.End, trial.End), (renewed.End, renewed.Trial.End));
        Assert.Contains(fault.Label(Language.French), renewed.Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renewal_too_long_is_cut_to_what_the_code_or_the_agreement_allows()
    {
        RenewedTrial code = Trial.Renewed(AgreedTrialRenewal.Of(Period.FromMonths(4)));
        Assert.Equal((TrialRenewalFaults.TooLong, new LocalDate(2024, 6, 30)), (code.Faults, code.End));
        TrialPeriod housing = Contract.TrialPeriod(StaffCategory.Executive, Law, CollectiveAgreements.SupportedHousing);
        RenewedTrial three = housing.Renewed(Period.FromMonths(3));
        Assert.Equal((TrialRenewalFaults.TooLong, new LocalDate(2024, 6, 30)), (three.Faults, three.End));
        Assert.Equal(TrialRenewalFaults.None, housing.Renewed(Period.FromMonths(2)).Faults);
    }

    [Fact]
    public void Earlier_work_and_absences_move_its_end()
    {
        DateInterval before = new(new(2024, 2, 5), new(2024, 2, 9));
        DateInterval within = new(new(2024, 5, 6), new(2024, 5, 8));
        Assert.Equal(new LocalDate(2024, 6, 8), Trial.ExtendedBy(before, within).Renewed(Agreed).End);
        Assert.Equal(new LocalDate(2024, 4, 5), Trial.ExtendedBy(before, within).Renewed(Agreed).FirstEnd);
        EarlierWork earlier = EarlierWork.Of(EarlierWorkKind.FixedTerm, new(new(2023, 12, 1), new(2023, 12, 10)));
        Assert.Equal(new LocalDate(2024, 5, 21), Trial.ReducedBy(earlier).Renewed(Agreed).End);
    }

    [Property]
    internal bool It_lies_between_the_first_trial_and_the_longest(
        StaffCategory category, LocalDate start, FsCheck.PositiveInt months, FsCheck.NonNegativeInt days)
    {
        TrialPeriod trial = PermanentContract.From(LocalDate.Max(start, new(2010, 1, 1))).TrialPeriod(category, Law, Branch);
        Period by = Period.FromMonths(months.Get % 9) + Period.FromDays((days.Get % 40) + 1);
        RenewedTrial renewed = trial.Renewed(by);
        TrialNotice notice = renewed.Trial.Notice(TrialParty.Employer, renewed.End);
        return renewed.End > trial.End && renewed.End <= trial.EndIfRenewed
            && (renewed.Faults == TrialRenewalFaults.None
                || (renewed.Faults == TrialRenewalFaults.TooLong && renewed.End == trial.EndIfRenewed))
            && trial.Renewed(by + Period.FromDays(1)).End == LocalDate.Min(renewed.End.PlusDays(1), trial.EndIfRenewed.Value)
            && notice.ContractEnd == renewed.End && notice.PaidInstead > Days.Zero;
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>("renewal", () => default(TrialPeriod).Renewed(Agreed));
        Assert.Throws<ArgumentNullException>("renewal", () => Trial.Renewed((AgreedTrialRenewal)null!));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => AgreedTrialRenewal.Of(Period.Zero));
        Assert.Null(default(RenewedTrial).IsLawful);
        Assert.Equal("essai renouvelé de 2 mois", Agreed.ToString(Language.French).Plain());
    }
}
