using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>A statement says when the SMIC overtakes the pay of an offer.</summary>
public sealed class MinimumWageFiguresTests
{
    [Fact]
    public void A_pay_that_is_legal_at_the_start_is_below_the_SMIC_in_June()
    {
        OfferStatement statement = Of(1_850.Euros);
        Assert.Equal(new LocalDate(2026, 6, 1), Value(statement, "smic.shortfall.from").Date);
        Assert.Equal<FigureValue>(119.14m.Euros, Value(statement, "smic.shortfall.total"));
        Figure total = statement.Figures.Single(static figure => figure.Name == "smic.shortfall.total");
        Assert.Equal(Mark.Derived, total.Mark);
        Assert.Contains("C. trav. L3232-4", total.Explain().Sources.Select(static source => source.Citation));
    }

    [Fact]
    public void A_pay_that_reaches_every_SMIC_that_is_known_has_no_such_figure()
    {
        Assert.DoesNotContain(Of(1_867.02m.Euros).Figures, static figure => figure.Name.StartsWith("smic.shortfall", StringComparison.Ordinal));
        Assert.Contains(Of(1_867.01m.Euros).Figures, static figure => figure.Name == "smic.shortfall.from");
    }

    private static OfferStatement Of(Money monthly) => new JobOffer
    {
        Contracts = [new StatedContract.Permanent()],
        Start = new LocalDate(2026, 3, 1),
        Pay = new() { Amounts = [new() { Amount = monthly.PerMonth, Basis = PayBasis.Gross }] },
        WorkingTime = new() { Hours = [35.Hours.PerWeek] },
    }.Statement(FrenchLaw.Published, new LocalDate(2026, 11, 21));

    private static FigureValue Value(OfferStatement statement, string name) =>
        statement.Figures.Single(figure => figure.Name == name).Value!;
}
