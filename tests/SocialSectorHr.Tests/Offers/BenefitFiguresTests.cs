using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>The benefits in the statement of an offer: what is given, what is missing.</summary>
public class BenefitFiguresTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly StatedVoucher Voucher = new() { Face = 10.Euros, EmployerShare = 60.Percent };

    [Theory]
    [InlineData(null, 60, Fact.VoucherFace)]
    [InlineData(0, 60, Fact.VoucherFace)]
    [InlineData(10, null, Fact.VoucherShare)]
    [InlineData(10, 101, Fact.VoucherShare)]
    public void A_voucher_without_a_face_or_a_share_is_missing(int? face, int? share, Fact lacked)
    {
        StatedVoucher said = new()
        {
            Face = face is { } euros ? Money.Of(euros) : null,
            EmployerShare = share is { } percent ? Percent.Of(percent) : null,
        };
        OfferStatement statement = Statement(new() { MealVoucher = said });
        Assert.Contains(statement.Missing, missing => missing.Facts.Contains(lacked));
        Assert.DoesNotContain(statement.Figures, static figure => figure.Name.StartsWith("vouchers.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_said_in_euros_makes_the_year_of_pay()
    {
        OfferStatement statement = Statement(new()
        {
            Transport = new() { EmployerAmount = 40.Euros.PerMonth },
            Mobility = new() { EmployerAmount = 300.Euros.PerYear },
            HealthCover = new() { EmployerAmount = 30.Euros.PerMonth },
        });
        Assert.Equal(1_140.Euros, Value(statement, "package.2026.benefits"));
        Assert.Equal(31_140.Euros, Value(statement, "package.2026.total"));
    }

    [Fact]
    public void Silence_gives_nothing_and_lacks_nothing()
    {
        OfferStatement statement = Statement(null);
        Assert.DoesNotContain(statement.Figures, static figure => figure.Name.StartsWith("package.", StringComparison.Ordinal));
        Assert.DoesNotContain(
            statement.Missing, static missing => missing.Facts.Any(static fact => fact is Fact.VoucherFace or Fact.HealthCoverShare));
    }

    [Fact]
    public void Vouchers_that_are_assumed_are_marked_so()
    {
        OfferStatement statement = Offer(new() { MealVoucher = new() { Face = 10.Euros } })
            .Statement(FrenchLaw.Published, Today, new() { Benefits = new() { MealVoucher = Voucher } });
        Figure total = statement.Figures.Single(static figure => figure.Id == "vouchers.2026.employerTotal");
        Assert.Equal((Mark.Assumed, 1_200.Euros), (total.Mark, total.Value!.Money));
        Assert.Equal(Mark.Assumed, statement.MealVoucher.Mark);
    }

    [Fact]
    public void Two_offers_are_set_side_by_side_with_their_benefits()
    {
        OfferStatement one = Statement(new() { MealVoucher = Voucher });
        OfferStatement two = Statement(null);
        OfferComparison comparison = OfferComparison.Of(one, two);
        ComparedRow package = comparison.Rows.Single(static row => row.Name == "package.total");
        Assert.Equal(
            Money.Zero - one.Figures.Single(static figure => figure.Id == "package.2026.benefits").Value!.Money!.Value, package.Cells[1].MoreAtLeast!.Money);
        Assert.DoesNotContain(OfferComparison.Of(two, two).Rows, static row => row.Name is "package.total" or "transport.rate");
    }

    private static JobOffer Offer(StatedBenefits? benefits) => new()
    {
        Employer = new() { Sector = Sector.Private },
        Workplace = new() { Zone = HolidayZone.Metropole },
        Contracts = [new StatedContract.Permanent()],
        Start = StatedDate.On(new(2026, 3, 16)),
        WorkingTime = new() { Hours = [39.Hours.PerWeek], Rtt = 22.Days.PerYear },
        Leave = new() { Weeks = 6.Weeks.PerYear },
        Pay = new() { Amounts = [new() { Amount = 30_000.Euros.PerYear, Basis = PayBasis.Gross }] },
        Benefits = benefits,
    };

    private static OfferStatement Statement(StatedBenefits? benefits) => Offer(benefits).Statement(FrenchLaw.Published, Today);

    private static Money? Value(OfferStatement statement, string id) => statement.Figures.Single(figure => figure.Id == id).Value!.Money;
}
