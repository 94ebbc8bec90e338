using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Every source that a least pay and a right to Segur cite, and no other.</summary>
public sealed class LeastPayCitationsTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 3, 16);

    private static readonly string[] SmicOfAMonth = ["Décret n° 2025-1228 du 17 décembre 2025", "C. trav. L3121-27", "C. trav. L3242-1"];

    private static readonly Dictionary<string, (Func<Explanation> Of, string[] Citations)> Results = new(StringComparer.Ordinal)
    {
        ["apprentice"] = (
            static () => Apprenticeship.Of(17, 2).LeastPay(On, Law).Explain(), ["C. trav. D6222-31", "C. trav. D6222-26", .. SmicOfAMonth]),
        ["apprentice by the conventional minimum"] = (
            static () => Apprenticeship.Of(22, 2).LeastPay(2_000.Euros, On, Law).Explain(),
            ["C. trav. D6222-31", "C. trav. D6222-26", .. SmicOfAMonth]),
        ["apprentice of a related diploma"] = (
            static () => (Apprenticeship.Of(17, 1) with { IsSameLevel = true }).LeastPay(On, Law).Explain(),
            ["C. trav. D6222-31", "C. trav. D6222-26", "C. trav. D6222-30", .. SmicOfAMonth]),
        ["professionalisation"] = (
            static () => ProfessionalisationContract.Of(20, false).LeastPay(On, Law).Explain(),
            ["C. trav. D6325-16", "C. trav. D6325-15", .. SmicOfAMonth]),
        ["professionalisation from 26 on"] = (
            static () => ProfessionalisationContract.Of(26, false).LeastPay(2_400.Euros, On, Law).Explain(),
            ["C. trav. D6325-16", "C. trav. L6325-9", .. SmicOfAMonth, "C. trav. D6325-18"]),
        ["young worker"] = (static () => YoungWorker.Of(16).LeastPay(On, Law).Explain(), ["C. trav. D3231-3", .. SmicOfAMonth]),
        ["worker after six months"] = (
            static () => YoungWorker.Of(17, 6.Months).LeastPay(On, Law).Explain(), ["C. trav. D3231-3", .. SmicOfAMonth]),
        ["worker of Mayotte"] = (
            static () => YoungWorker.Of(16).LeastPay(On, Law, new() { Zone = HolidayZone.Mayotte }).Explain(), ["C. trav. D3231-3", .. SmicOfAMonth]),
        ["Segur of a listed function"] = (
            static () => new SegurPost { IsListedFunction = true }.Right(Percent.Of(100), On, Law).Explain(),
            ["Accord BASS du 2 mai 2022", "Accord BASS du 4 juin 2024"]),
        ["Segur before it began"] = (static () => new SegurPost().Right(Percent.Of(100), new(2022, 3, 1), Law).Explain(), []),
    };

    public static TheoryData<string> Names => [.. Results.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_result_cites_these_texts_and_no_other(string name) =>
        Assert.Equal(Results[name].Citations, Results[name].Of().Sources.Select(static source => source.Citation));

    [Theory]
    [InlineData("2019-12-31", "2020-04-01")]
    [InlineData("2020-03-31", "2020-04-01")]
    public void The_points_of_a_related_diploma_are_refused_before_their_day(string on, string from) => Assert.Contains(
        $"from {from} on",
        Assert.Throws<ArgumentOutOfRangeException>(
            () => (Apprenticeship.Of(17, 1) with { IsSameLevel = true })
                .LeastPay(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, Law)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_shares_hold_from_the_day_their_texts_do()
    {
        Assert.Equal(Percent.Of(55), ProfessionalisationContract.Of(20, false).LeastPay(new(2008, 5, 1), Law).Share);
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfessionalisationContract.Of(20, false).LeastPay(new(2008, 4, 30), Law));
        Assert.Equal(Percent.Of(80), YoungWorker.Of(16).LeastPay(new(2015, 1, 1), Law).Share);
        Assert.Throws<ArgumentOutOfRangeException>(() => YoungWorker.Of(16).LeastPay(new(2014, 12, 31), Law));
    }
}
