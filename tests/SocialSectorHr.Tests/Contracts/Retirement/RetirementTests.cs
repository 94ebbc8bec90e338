using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class RetirementTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate Last = new(2026, 6, 30);
    private static readonly Retirement Leaving = Retirement.ByEmployee(Last);
    private static readonly Retirement Retired = Retirement.ByEmployer(Last);

    [Theory]
    [InlineData(119, 0, 0)]
    [InlineData(120, 1, 2)]
    [InlineData(179, 1, 2)]
    [InlineData(180, 1, 1)]
    [InlineData(239, 1, 1)]
    [InlineData(240, 3, 2)]
    [InlineData(359, 3, 2)]
    [InlineData(360, 2, 1)]
    public void The_law_gives_by_whole_steps(int months, int numerator, int denominator)
    {
        RetirementIndemnity indemnity = Hired(months).RetirementIndemnity(Leaving, Last, 2_500.Euros, Law);
        Months expected = denominator == 0 ? Months.Zero : Months.OfFraction(numerator, denominator);
        Assert.Equal((Months.Of(months), expected), (indemnity.Seniority, indemnity.LegalMonths));
        Assert.Equal(Money.FromExact(2_500 * expected.Exact), indemnity.Amount);
        Assert.Equal(months < 120 ? TermsOrigin.None : TermsOrigin.Law, indemnity.Origin);
        Assert.Contains(LabourCode.D1237_1, indemnity.Explain().Sources);
    }

    [Fact]
    public void The_employer_owes_at_least_a_severance()
    {
        RetirementIndemnity indemnity = Hired(144).RetirementIndemnity(Retired, Last, 2_400.Euros, Law);
        Assert.Equal((7_600.Euros, null), (indemnity.Amount, indemnity.LegalMonths));
        Assert.Contains(LabourCode.L1237_7, indemnity.Explain().Sources);
        RetirementIndemnity agreed = Hired(300).RetirementIndemnity(Retired, Last, 2_400.Euros, Law, CollectiveAgreements.Ccn66);
        Assert.Equal((18_000.Euros, 14_400.Euros, TermsOrigin.Law), (agreed.LegalAmount, agreed.AgreementAmount, agreed.Origin));
        RetirementIndemnity home = Hired(240).RetirementIndemnity(Retired, Last, 2_400.Euros, Law, CollectiveAgreements.HomeCare);
        Assert.Equal((14_000.Euros, 12_800.Euros), (home.LegalAmount, home.AgreementAmount));
    }

    [Fact]
    public void An_agreement_is_named_with_its_article()
    {
        RetirementIndemnity eclat = Hired(120).RetirementIndemnity(Leaving, Last, 2_000.Euros, Law, CollectiveAgreements.Eclat);
        Assert.Equal((5_000.Euros, TermsOrigin.Agreement, null), (eclat.Amount, eclat.Origin, eclat.AgreementMonths));
        Assert.Contains(BranchTexts.Eclat_4_4_4, eclat.Explain().Sources);
        (CollectiveAgreement Agreement, LegalSource Article)[] texts =
        [
            (CollectiveAgreements.Ccn66, BranchTexts.Ccn66_18), (CollectiveAgreements.Ccn51, BranchTexts.Ccn51_15_03_2),
            (CollectiveAgreements.HomeCare, BranchTexts.Bad_IV_29), (CollectiveAgreements.Alisfa, BranchTexts.Alisfa_X),
            (CollectiveAgreements.MissionsLocales, BranchTexts.MissionsLocales_3_10), (CollectiveAgreements.Ccn65, BranchTexts.Ccn65_32),
            (CollectiveAgreements.SupportedHousing, BranchTexts.SupportedHousing_15_2),
        ];
        Assert.All(texts, text => Assert.Contains(
            text.Article, Hired(200).RetirementIndemnity(Leaving, Last, 2_000.Euros, Law, text.Agreement).Explain().Sources));
        Assert.Equal(
            CollectiveAgreements.RedCross.Name,
            Hired(200).RetirementIndemnity(Leaving, Last, 2_000.Euros, Law, CollectiveAgreements.RedCross).NotHeld);
    }

    [Fact]
    public void Each_amount_is_on_its_own_pay()
    {
        PaidGross[] months = [.. Enumerable.Repeat(PaidGross.Of(2_000.Euros), 9), .. Enumerable.Repeat(PaidGross.Of(3_000.Euros), 3)];
        ReferenceSalary salary = ReferenceSalary.Of(months);
        RetirementIndemnity ml = Hired(130).RetirementIndemnity(Leaving, Last, salary, Law, CollectiveAgreements.MissionsLocales);
        Assert.Equal((1_500.Euros, 6_750.Euros), (ml.LegalAmount, ml.AgreementAmount));
        RetirementIndemnity ccn66 = Hired(130).RetirementIndemnity(
            Leaving with { LastPay = 3_100.Euros, FieldSeniority = 190.Months }, Last, salary, Law, CollectiveAgreements.Ccn66);
        Assert.Equal((1_500.Euros, 9_300.Euros), (ccn66.LegalAmount, ccn66.AgreementAmount));
    }

    [Theory]
    [InlineData(5, true, 0, TermsOrigin.None)]
    [InlineData(6, true, 1, TermsOrigin.Law)]
    [InlineData(24, false, 2, TermsOrigin.Law)]
    public void The_notice_of_the_law_is_that_of_a_dismissal_both_ways(int months, bool byEmployee, int expected, TermsOrigin origin)
    {
        RetirementNotice notice = Hired(months).RetirementNotice(byEmployee ? Leaving : Retired, StaffCategory.Executive, Law);
        Assert.Equal((Months.Of(expected), origin), (notice.Months, notice.Origin));
        Assert.Equal(expected == 0 ? null : Quantieme.AddMonths(Last, expected).PlusDays(-1), notice.LastDay);
        Assert.Equal(byEmployee ? LabourCode.L1237_10 : LabourCode.L1237_6, notice.Source);
        Assert.Contains(byEmployee ? LabourCode.L1237_10 : LabourCode.L1237_6, notice.Explain().Sources);
    }

    [Fact]
    public void The_agreements_notice_is_taken_as_it_is_from_someone_who_leaves_and_only_if_longer_from_the_employer()
    {
        RetirementNotice shorter = Hired(47).RetirementNotice(Leaving, StaffCategory.WorkerOrEmployee, Law, CollectiveAgreements.Ccn66);
        Assert.Equal((1.Months, 2.Months, TermsOrigin.Agreement), (shorter.Months, shorter.LegalMonths, shorter.Origin));
        Assert.Equal("1 month, from 30 June 2026 to 29 July 2026", shorter.ToString());
        RetirementNotice longer = Hired(47).RetirementNotice(Leaving, StaffCategory.Executive, Law, CollectiveAgreements.Ccn65);
        Assert.Equal(3.Months, longer.Months);
        Assert.Contains("debated", longer.Explain().ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal(
            2.Months, Hired(47).RetirementNotice(Leaving, StaffCategory.Executive, Law, CollectiveAgreements.SupportedHousing).Months);
        RetirementNotice employer = Hired(47).RetirementNotice(Retired, StaffCategory.WorkerOrEmployee, Law, CollectiveAgreements.Ccn51);
        Assert.Equal((3.Months, BranchTexts.Ccn51_15_03_1), (employer.Months, employer.Source));
        Assert.Equal(
            CollectiveAgreements.RedCross.Name,
            Hired(47).RetirementNotice(Leaving, StaffCategory.Executive, Law, CollectiveAgreements.RedCross).NotHeld);
    }

    [Property]
    internal bool It_is_never_under_the_law_and_grows_with_seniority_and_pay(
        CollectiveAgreement agreement, FsCheck.NonNegativeInt months, FsCheck.NonNegativeInt pay)
    {
        int seniority = 1 + (months.Get % 500);
        Money salary = Money.Of(pay.Get % 10_000);
        return agreement.LastDay is not null || new[] { Leaving, Retired }.All(retirement =>
        {
            RetirementIndemnity indemnity = Of(retirement, seniority, salary);
            return indemnity.Amount >= indemnity.LegalAmount
                && Of(retirement, seniority + 1, salary).Amount >= indemnity.Amount
                && Of(retirement, seniority, salary + 1.Euros).Amount >= indemnity.Amount
                && indemnity.LegalUnrounded == Hired(seniority).RetirementIndemnity(retirement, Last, salary, Law).LegalUnrounded;
        });

        RetirementIndemnity Of(Retirement retirement, int length, Money amount) =>
            Hired(length).RetirementIndemnity(retirement, Last, amount, Law, agreement);
    }

    [Theory]
    [InlineData("2026-06-30", null, null, "1959-07-01", false)] // 66 years
    [InlineData("2026-06-30", null, null, "1959-06-30", null)] // 67 on the day
    [InlineData("2026-06-30", "2026-03-30", true, "1959-06-30", true)]
    [InlineData("2026-06-30", "2026-03-31", true, "1959-06-30", false)] // a day too late
    [InlineData("2026-06-30", "2026-03-30", false, "1959-06-30", false)]
    [InlineData("2026-06-30", "2026-03-30", null, "1959-06-30", null)]
    [InlineData("2026-06-30", "2025-01-09", true, "1957-01-10", false)] // the question of another year
    [InlineData("2026-06-30", null, null, "1956-07-01", null)] // 69 years
    [InlineData("2026-06-30", null, false, "1956-06-30", true)] // 70: no consent needed
    public void Age_allows_it_from_67_with_consent_and_from_70_without(string last, string? asked, bool? agreed, string born, bool? allowed)
    {
        Retirement retirement = Retirement.ByEmployer(new(2026, 4, 30)) with
        {
            BornOn = Day(born),
            AskedOn = asked is null ? null : Day(asked),
            HasAgreed = agreed,
        };
        RetirementAge age = Hired(300).RetirementAge(retirement, Day(last), Law);
        Assert.Equal(allowed, age.IsAllowed);
        Assert.Equal((Day(born).PlusYears(67), Day(born).PlusYears(70)), (age.FullRateOn, age.FreeFrom));
        Assert.Contains(LabourCode.L1237_5, age.Explain().Sources);
    }

    [Fact]
    public void The_question_is_asked_three_months_before_the_birthday()
    {
        Retirement retirement = Retirement.ByEmployer(new(2026, 4, 30)) with { BornOn = new(1958, 5, 31), AskedOn = new(2026, 1, 31) };
        RetirementAge age = Hired(300).RetirementAge(retirement, Last, Law);
        Assert.Equal(
            (new LocalDate(2026, 5, 31), new LocalDate(2026, 2, 28), new LocalDate(2026, 2, 28)), (age.Birthday, age.AskBy, age.AnswerBy));
        Assert.Equal("written question or answer not known", age.ToString());
        Assert.Contains(LabourCode.D1237_2_1, age.Explain().Sources);
        Assert.Equal("rien n'a été contrôlé", default(RetirementAge).ToString(Language.French));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith(
            "lastDay is 2026-06-29: it must be on or after the notification (2026-06-30)",
            Refused(() => Hired(120).RetirementIndemnity(Leaving, Last.PlusDays(-1), 2_500.Euros, Law)),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("retirement", () => Hired(120).RetirementAge(Leaving with { BornOn = new(1950, 1, 1) }, Last, Law));
        Assert.Throws<ArgumentException>("retirement", () => Hired(120).RetirementAge(Retired, Last, Law));
        Assert.StartsWith("FieldSeniority is", Refused(() => Leaving with { FieldSeniority = Months.Of(-1) }), StringComparison.Ordinal);
        Assert.StartsWith("LastPay is", Refused(() => Leaving with { LastPay = Money.Of(-1) }), StringComparison.Ordinal);
        Assert.Contains(
            "a day on which the agreement applies",
            Refused(() => Hired(120).RetirementIndemnity(Leaving, new(2026, 9, 1), 2_500.Euros, Law, CollectiveAgreements.Chrs)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_known_on_the_days_it_is_computed_on()
    {
        PermanentContract old = PermanentContract.From(new(1990, 1, 1));
        foreach (RetirementKind kind in Enum.GetValues<RetirementKind>())
        {
            KnownLaw.IsWhatIsComputed(
                day => new RetirementIndemnityQuestion(
                    Told(day), new(old, Termination.Dismissal(day), day, 2_000.Euros, Law, null), null).IsKnown,
                day => old.RetirementIndemnity(Told(day), day, 2_000.Euros, Law));
            KnownLaw.IsWhatIsComputed(
                day => new RetirementNoticeQuestion(old, Told(day), StaffCategory.Executive, Law, null).IsKnown,
                day => old.RetirementNotice(Told(day), StaffCategory.Executive, Law));

            Retirement Told(LocalDate day) => kind == RetirementKind.ByEmployee ? Retirement.ByEmployee(day) : Retirement.ByEmployer(day);
        }

        KnownLaw.IsWhatIsComputed(
            day => new RetirementAgeQuestion(old, Retirement.ByEmployer(day) with { BornOn = new(1950, 1, 1) }, day, Law).IsKnown,
            day => old.RetirementAge(Retirement.ByEmployer(day) with { BornOn = new(1950, 1, 1) }, day, Law));
    }

    private static PermanentContract Hired(int months) => PermanentContract.From(Quantieme.AddMonths(Last.PlusDays(1), -months));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static string Refused(Func<object> ask) => Assert.Throws<ArgumentOutOfRangeException>(ask).Message;
}
