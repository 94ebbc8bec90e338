using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Pay;

public class LeastPayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);

    [Theory]
    [InlineData(16, 27, 39, 55)]
    [InlineData(17, 27, 39, 55)]
    [InlineData(18, 43, 51, 67)]
    [InlineData(20, 43, 51, 67)]
    [InlineData(21, 53, 61, 78)]
    [InlineData(25, 53, 61, 78)]
    [InlineData(26, 100, 100, 100)]
    public void An_apprentice_has_the_share_of_the_age_and_the_year(int age, int first, int second, int third)
    {
        int[] shares = [.. Enumerable.Range(1, 3).Select(year => (int)Apprenticeship.Of(age, year).LeastPay(On, Law).Share.ToDecimal())];
        Assert.Equal([first, second, third], shares);
        LeastPay pay = Apprenticeship.Of(age, 1).LeastPay(On, Law);
        Assert.Contains("C. trav. D6222-26", pay.Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(age >= 21, pay.MayBeMore);
        Assert.False(Apprenticeship.Of(age, 1).LeastPay(1_000.Euros, On, Law).MayBeMore);
    }

    [Theory]
    [InlineData(20, false, 55)]
    [InlineData(20, true, 65)]
    [InlineData(21, false, 70)]
    [InlineData(25, true, 80)]
    [InlineData(26, false, 100)]
    public void A_contract_of_professionalisation_has_the_share_of_the_age_and_the_level(int age, bool isQualified, int share)
    {
        LeastPay pay = ProfessionalisationContract.Of(age, isQualified).LeastPay(On, Law);
        Assert.Equal((Percent.Of(share), age >= 26), (pay.Share, pay.MayBeMore));
        Assert.Contains(age < 26 ? "C. trav. D6325-15" : "C. trav. L6325-9", pay.Explain().Sources.Select(static source => source.Citation));
    }

    [Theory]
    [InlineData(16, 0, 80)]
    [InlineData(17, 5, 90)]
    [InlineData(17, 6, 100)]
    [InlineData(18, 0, 100)]
    public void A_worker_under_18_has_less_until_six_months_in_the_branch(int age, int months, int share)
    {
        LeastPay pay = YoungWorker.Of(age, months.Months).LeastPay(On, Law);
        Assert.Equal((Percent.Of(share), false), (pay.Share, pay.MayBeMore));
        Assert.Contains("C. trav. D3231-3", pay.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void A_birthday_counts_from_the_next_month_for_a_trainee_and_at_once_for_a_worker()
    {
        LocalDate birth = new(2008, 3, 16);
        Assert.Equal(17, Apprenticeship.Born(birth, 1, new(2026, 3, 31)).Age);
        Assert.Equal(18, Apprenticeship.Born(birth, 1, new(2026, 4, 1)).Age);
        Assert.Equal(17, Apprenticeship.Born(new(2008, 4, 1), 1, new(2026, 4, 30)).Age);
        Assert.Equal((17, 18), (ProfessionalisationContract.Born(birth, false, new(2026, 3, 31)).Age, ProfessionalisationContract.Born(
            birth, false, new(2026, 4, 1)).Age));
        Assert.Equal(
            (17, 18), (YoungWorker.Born(birth, 0.Months, new(2026, 3, 15)).Age, YoungWorker.Born(birth, 0.Months, new(2026, 3, 16)).Age));
    }

    [Fact]
    public void A_same_level_and_a_licence_raise_the_share()
    {
        Assert.Equal(58.Percent, (Apprenticeship.Of(18, 1) with { IsSameLevel = true }).LeastPay(On, Law).Share);
        Assert.Equal(100.Percent, (Apprenticeship.Of(26, 1) with { IsSameLevel = true }).LeastPay(On, Law).Share);
        Assert.Equal(51.Percent, (Apprenticeship.Of(18, 1) with { IsProfessionalLicence = true }).LeastPay(On, Law).Share);
        Assert.Equal(67.Percent, (Apprenticeship.Of(18, 3) with { IsProfessionalLicence = true }).LeastPay(On, Law).Share);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused("age is 13: it must be between 14 and 99 years", static () => Apprenticeship.Of(13, 1));
        Refused("year is 4: it must be between 1 and 3", static () => Apprenticeship.Of(18, 4));
        Refused("age is 15: it must be between 16 and 99 years", static () => ProfessionalisationContract.Of(15, false));
        Refused("inBranch is -1 month", static () => YoungWorker.Of(17, (-1).Months));
        Refused("conventional is -€1.00", static () => Apprenticeship.Of(22, 1).LeastPay(-1.Euros, On, Law));
        Refused("birth is 2026-05-01: it must be 2026-02-28 or an earlier day", static () => Apprenticeship.Born(new(2026, 5, 1), 1, On));
    }

    [Fact]
    public void A_year_whose_SMIC_is_not_known_is_refused()
    {
        Assert.Equal(728.14m.Euros, Apprenticeship.Of(17, 2).LeastPay(new(2026, 12, 31), Law).Monthly);
        Refused("date is 2027-01-01", static () => Apprenticeship.Of(17, 2).LeastPay(new(2027, 1, 1), Law));
    }

    [Fact]
    public void Terms_and_pays_print_themselves()
    {
        Assert.Equal("apprentice of 17, year 2", Apprenticeship.Of(17, 2).ToString());
        Assert.Equal("contrat de professionnalisation, 20 ans, qualifié", ProfessionalisationContract.Of(20, true).ToString(Language.French));
        Assert.Equal("17 years, 2 months in the branch", YoungWorker.Of(17, 2.Months).ToString());
        Assert.Equal("€710.98 a month (39% of the SMIC)", Apprenticeship.Of(17, 2).LeastPay(On, Law).ToString());
    }

    [Property]
    public bool A_later_year_an_older_age_and_a_higher_minimum_never_pay_less(NonNegativeInt age, NonNegativeInt year, NonNegativeInt cents)
    {
        (int years, int of) = (14 + (age.Get % 40), 1 + (year.Get % 2));
        Money minimum = Money.OfFraction(cents.Get % 400_000, 100);
        Money paid = Apprenticeship.Of(years, of).LeastPay(minimum, On, Law).Monthly;
        Money contract = ProfessionalisationContract.Of(years + 2, false).LeastPay(minimum, On, Law).Monthly;
        return paid <= Apprenticeship.Of(years, of + 1).LeastPay(minimum, On, Law).Monthly
            && paid <= Apprenticeship.Of(years + 1, of).LeastPay(minimum, On, Law).Monthly
            && paid <= Apprenticeship.Of(years, of).LeastPay(minimum + 1.Euros, On, Law).Monthly
            && paid <= (Apprenticeship.Of(years, of) with { IsSameLevel = true }).LeastPay(minimum, On, Law).Monthly
            && contract <= ProfessionalisationContract.Of(years + 3, false).LeastPay(minimum, On, Law).Monthly
            && contract <= ProfessionalisationContract.Of(years + 2, true).LeastPay(minimum, On, Law).Monthly
            && paid <= (minimum > 1_823.03m.Euros ? minimum.Round() : 1_823.03m.Euros);
    }

    [Property]
    public bool Its_law_is_known_exactly_where_it_is_computed(NonNegativeInt day, NonNegativeInt age, bool given, bool sameLevel)
    {
        LocalDate on = new LocalDate(1998, 1, 1).PlusDays(day.Get % 15_000);
        object[] terms =
        [
            Apprenticeship.Of(14 + (age.Get % 30), 2) with { IsSameLevel = sameLevel },
            ProfessionalisationContract.Of(16 + (age.Get % 30), sameLevel),
            YoungWorker.Of(14 + (age.Get % 30)),
        ];
        return terms.All(term =>
        {
            LeastPayQuestion question = new(term, nameof(term), given ? 2_000.Euros : null, on, Law);
            return KnownLaw.Agrees(question.IsKnown, () => _ = new LeastPay(question));
        });
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        Apprenticeship apprentice = Apprenticeship.Of(22, 2);
        Allocation.IsNone(() => apprentice.LeastPay(Money.Of(2_000), On, Law).Monthly);
    }

    private static void Refused(string message, Func<object> action) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(action).Message, StringComparison.Ordinal);

    public sealed class Explained : IExplainedResults
    {
        public IEnumerable<object> Results() =>
        [
            YoungWorker.Of(17, 2.Months).LeastPay(On, Law),
            Apprenticeship.Of(17, 2).LeastPay(On, Law),
            Apprenticeship.Of(22, 2).LeastPay(2_000.Euros, On, Law),
            (Apprenticeship.Of(22, 1) with { IsSameLevel = true, IsProfessionalLicence = true }).LeastPay(On, Law),
            ProfessionalisationContract.Of(20, true).LeastPay(On, Law),
            ProfessionalisationContract.Of(26, false).LeastPay(2_300.Euros, new(2026, 9, 16), Law),
            YoungWorker.Of(17, 8.Months).LeastPay(On, Law),
        ];
    }
}
