using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Contracts;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>The severance of an agreement beside the law's: each on its own salary, then the better.</summary>
public class AgreementSeveranceTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Notified = new(2026, 6, 30);
    private static readonly Termination Dismissal = Termination.Dismissal(Notified);

    [Fact]
    public void Each_amount_is_on_its_own_salary()
    {
        // A bonus of the last month: whole for CCN 66, a quarter of it for the law's three months, a twelfth for its twelve.
        PaidGross[] months = [.. Enumerable.Repeat(PaidGross.Of(2_400.Euros), 11), PaidGross.Of(3_600.Euros, bonus: 1_200.Euros)];
        Severance severance = Hired(120).Severance(
            Dismissal, Notified, ReferenceSalary.Of(months), StaffCategory.WorkerOrEmployee, Law, CollectiveAgreements.Ccn66);
        Assert.Equal(2_800.Euros, severance.AgreementSalary);
        Assert.Equal((6_250.Euros, 14_000.Euros), (severance.LegalAmount, severance.AgreementAmount));
        Assert.Equal((14_000.Euros, TermsOrigin.Agreement), (severance.Amount, severance.Origin));
        Assert.Contains("Salaire de référence de l'accord", severance.Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_than_three_months_are_their_own_average_and_more_leave_the_last_three()
    {
        PaidGross paid = PaidGross.Of(2_400.Euros);
        Assert.Equal(2_400.Euros, ReferenceSalary.By(ReferenceSalaryMethod.ThreeMonthsAsPaid, paid, paid).Amount);
        Assert.Equal(
            1_600.Euros,
            ReferenceSalary.By(
                ReferenceSalaryMethod.ThreeMonthsAsPaid, PaidGross.Of(9_000.Euros), paid, paid, PaidGross.Of(Money.Zero)).Amount);
        Assert.StartsWith(
            "method is 9: it must be a defined ReferenceSalaryMethod (",
            Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceSalary.By((ReferenceSalaryMethod)9, PaidGross.Of(1.Euros))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Earlier_years_that_were_not_as_a_cadre_follow_their_own_scale_and_ceiling()
    {
        PermanentContract contract = Hired(240);
        StaffPosition position = StaffPosition.Of(StaffCategory.Executive, Ccn66Groups.ServiceDirector) with
        {
            ExecutiveSince = Quantieme.AddMonths(contract.Start, 156),
        };
        Severance severance = contract.Severance(Dismissal, Notified, 3_000.Euros, position, Law, CollectiveAgreements.Ccn66);
        Assert.Equal(39_000.Euros, severance.AgreementAmount);
        Assert.Contains("Années avant d'être cadre", severance.Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1961-12-29", true)]
    [InlineData("1961-12-30", false)]
    [InlineData("1970-01-01", false)]
    public void A_limit_of_age_is_said_and_never_cuts(string born, bool passes)
    {
        StaffPosition position = StaffPosition.Of(
            StaffCategory.WorkerOrEmployee) with
        { BornOn = NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value };
        Severance severance = Hired(144).Severance(Dismissal, Notified, 2_000.Euros, position, Law, CollectiveAgreements.Ccn66);
        Assert.Equal(
            (12_000.Euros, SeveranceAgeLimit.SixtyFive, passes), (severance.Amount, severance.AgeLimit, severance.MayPassAgeLimit));
        Severance cadre = Hired(144).Severance(Dismissal, Notified, 2_000.Euros, StaffCategory.Executive, Law, CollectiveAgreements.Ccn66);
        Assert.Equal((SeveranceAgeLimit.FullRatePension, null), (cadre.AgeLimit, cadre.MayPassAgeLimit));
        Assert.Contains("to be checked: the amount is not reduced", cadre.Explain().ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_held_is_said_in_every_result()
    {
        PermanentContract contract = Hired(60);
        Severance severance = contract.Severance(
            Dismissal, Notified, 2_000.Euros, StaffCategory.Executive, Law, CollectiveAgreements.RedCross);
        NoticePeriod notice = contract.Notice(Dismissal, StaffCategory.Executive, Law, CollectiveAgreements.RedCross);
        TrialPeriod trial = contract.TrialPeriod(StaffCategory.Executive, Law, CollectiveAgreements.RedCross);
        Assert.All(
            new[] { severance.NotHeld, notice.NotHeld, trial.NotHeld },
            name => Assert.Equal("Enterprise agreement of the French Red Cross", name?.English));
        Assert.Equal((2_500.Euros, null), (severance.Amount, severance.AgreementAmount));
        Assert.All(
            new[] { severance.Explain(), notice.Explain(), trial.Explain() },
            why => Assert.Contains("texte non lu : la loi seule est appliquée", why.ToText(Language.French).Plain(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_agreement_that_has_ended_is_refused_and_its_successor_named()
    {
        Termination late = Termination.Dismissal(new(2026, 8, 8));
        string message = Assert.Throws<ArgumentOutOfRangeException>(
            () => Hired(60).Notice(late, StaffCategory.Executive, Law, CollectiveAgreements.Chrs)).Message;
        Assert.Contains("no longer applies after 7 August 2026: see IDCC 413", message, StringComparison.Ordinal);
        _ = Hired(60).Notice(Termination.Dismissal(new(2026, 8, 7)), StaffCategory.Executive, Law, CollectiveAgreements.Chrs);
    }

    [Fact]
    public void A_group_of_another_agreement_is_refused()
    {
        StaffPosition doctor = StaffPosition.Of(StaffCategory.Executive, Ccn51Groups.Doctor);
        Assert.StartsWith(
            "Group is doctor: it must be a group of the agreement (general director, ",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => Hired(60).Severance(Dismissal, Notified, 1.Euros, doctor, Law, CollectiveAgreements.Ccn66)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    internal bool Under_every_agreement_it_is_never_less_than_the_law_and_grows_with_seniority_and_pay(
        Leaver leaver, StaffCategory category, CollectiveAgreement agreement, FsCheck.NonNegativeInt more)
    {
        Severance law = leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, leaver.Salary, Law);
        Severance both = leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, leaver.Salary, category, Law, agreement);
        PermanentContract senior = leaver.Contract with { SeniorityFrom = leaver.Contract.Start.PlusDays(-more.Get) };
        Severance longer = senior.Severance(leaver.Dismissal, leaver.LastDay, leaver.Salary, category, Law, agreement);
        Severance richer = leaver.Contract.Severance(
            leaver.Dismissal, leaver.LastDay, leaver.Salary + more.Get.Euros, category, Law, agreement);
        return both.Unrounded >= law.Unrounded
            && both.LegalUnrounded == law.Unrounded
            && (leaver.Contract.SeniorityFrom is not null || longer.Unrounded >= both.Unrounded)
            && richer.Unrounded >= both.Unrounded;
    }

    private static PermanentContract Hired(int months) => PermanentContract.From(Quantieme.AddMonths(Notified.PlusDays(1), -months));
}
