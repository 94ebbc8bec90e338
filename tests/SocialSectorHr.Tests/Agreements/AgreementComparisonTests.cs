using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Contracts;

namespace SocialSectorHr.Tests.Agreements;

/// <summary>
/// What an agreement gives beside the law: the value is the law's or the agreement's, each computed alone on its own salary, and never a
/// mixture of the two.
/// </summary>
public class AgreementComparisonTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Notified = new(2026, 6, 30);

    [Property]
    internal void A_severance_is_the_law_s_or_the_agreement_s_each_on_its_own_salary(
        Leaver leaver, StaffCategory category, CollectiveAgreement agreement, FsCheck.NonEmptyArray<FsCheck.PositiveInt> paid, byte bonus)
    {
        PaidGross[] months = Paid(paid, bonus);
        ReferenceSalary salary = ReferenceSalary.Of(months);
        Severance both = leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, salary, category, Law, agreement);
        Severance law = leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, salary, Law);
        Assert.Equal(law.Unrounded, both.LegalUnrounded);
        if (agreement.Severance?.For(category) is not { } rules)
        {
            Assert.Null(both.AgreementUnrounded);
            Assert.Equal(law.Unrounded, both.Unrounded);
            return;
        }

        Money own = rules.Salary is { } method ? ReferenceSalary.By(method, months).Amount : salary.Amount;
        Money? alone = leaver.Contract.Severance(leaver.Dismissal, leaver.LastDay, own, category, Law, agreement).AgreementUnrounded;
        Assert.Equal(alone, both.AgreementUnrounded);
        Assert.Equal(alone > law.Unrounded ? alone : law.Unrounded, both.Unrounded);
    }

    [Property]
    internal void A_retirement_s_indemnity_is_the_law_s_or_the_agreement_s_each_on_its_own_salary(
        Leaver leaver, CollectiveAgreement agreement, FsCheck.NonEmptyArray<FsCheck.PositiveInt> paid, byte bonus)
    {
        PaidGross[] months = Paid(paid, bonus);
        ReferenceSalary salary = ReferenceSalary.Of(months);
        Retirement retirement = Retirement.ByEmployee(leaver.NotifiedOn);
        RetirementIndemnity both = leaver.Contract.RetirementIndemnity(retirement, leaver.LastDay, salary, Law, agreement);
        RetirementIndemnity law = leaver.Contract.RetirementIndemnity(retirement, leaver.LastDay, salary, Law);
        Assert.Equal(law.LegalUnrounded, both.LegalUnrounded);
        Money owed = both.AgreementUnrounded is { } agreed && agreed > law.LegalUnrounded ? agreed : law.LegalUnrounded;
        Assert.Equal(owed.Round(), both.Amount);
        if (both.AgreementMonths is { } given && agreement.Retirement?.ByEmployee is { } scale)
        {
            Money own = scale.Salary is { } method ? ReferenceSalary.By(method, months).Amount : salary.Amount;
            Assert.Equal(Money.FromExact(own.Exact * given.Exact), both.AgreementUnrounded);
        }
    }

    [Property]
    internal void A_notice_of_dismissal_is_the_law_s_or_the_agreement_s_and_the_longer(
        Leaver leaver, StaffCategory category, CollectiveAgreement agreement)
    {
        NoticePeriod both = leaver.Contract.Notice(leaver.Dismissal, category, Law, agreement);
        NoticePeriod law = leaver.Contract.Notice(leaver.Dismissal, category, Law);
        Assert.True(both.LastDay >= law.LastDay || law.LastDay is null, $"{both.LastDay} before {law.LastDay}");
        Period[] own = [.. (agreement.Notice?.Schedule?.Rows ?? [])
            .Where(row => row.Kind is null or TerminationKind.Dismissal)
            .Select(static row => row.Length)];
        Assert.True(
            (both.Months == law.Months && both.Days == law.Days)
            || own.Any(length => both.Months == length.Months.Months && both.Days == (length.Days + (7 * length.Weeks)).Days),
            $"{both} of {agreement}");
    }

    [Property]
    internal void A_trial_is_never_longer_than_the_law_s(StaffCategory category, CollectiveAgreement agreement, ushort after)
    {
        PermanentContract contract = PermanentContract.From(new LocalDate(2024, 1, 1).PlusDays(after % 900));
        TrialPeriod both = contract.TrialPeriod(category, Law, agreement);
        TrialPeriod law = contract.TrialPeriod(category, Law);
        Assert.True(both.End <= law.End);
        Assert.True(both.Months == law.Months || both.Months == agreement.Trial!.For(category)!.Length!.Months.Months);
    }

    [Property]
    internal bool A_month_more_adds_at_most_a_month_s_share_of_the_severance(StaffCategory category, CollectiveAgreement agreement, ushort months)
    {
        // From the right on, the text is continuous; CCN 65 opens a third of a month a year at 23 years, at once.
        int worked = 25 + (months % 420);
        Money salary = 2_400.Euros;
        Money less = At(worked);
        Money more = At(worked + 1);
        Money step = agreement == CollectiveAgreements.Ccn65 && worked + 1 == 276 ? salary / 2 : salary / 12;
        return more >= less && more - less <= step;

        Money At(int length) => PermanentContract.From(Quantieme.AddMonths(Notified.PlusDays(1), -length))
            .Severance(Termination.Dismissal(Notified), Notified, salary, category, Law, agreement).Unrounded;
    }

    [Property]
    public bool The_days_of_the_law_for_a_sickness_are_the_same_under_every_agreement(byte days, ushort months)
    {
        SickStop stop = SickStop.Of(new(2026, 3, 2), 1 + days, Months.Of(months % 480));
        (Days, Days) law = Legal(CollectiveAgreements.RedCross);
        return CollectiveAgreements.All.All(agreement => Legal(agreement) == law);

        (Days, Days) Legal(CollectiveAgreement agreement)
        {
            SickPay pay = agreement.SickPay(stop, StaffCategory.WorkerOrEmployee, Law);
            return (pay.LegalFirstDays, pay.LegalSecondDays);
        }
    }

    private static PaidGross[] Paid(FsCheck.NonEmptyArray<FsCheck.PositiveInt> paid, byte bonus)
    {
        PaidGross[] months = [.. paid.Get.Take(12).Select(static month => PaidGross.Of(Money.Of(1_500 + (month.Get % 2_000))))];
        Money last = Money.Of(1_500 + bonus);
        return [.. months.SkipLast(1), PaidGross.Of(last + Money.Of(bonus), Money.Of(bonus))];
    }
}
