using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>The year of an offer with its benefits, and two offers set side by side with them: in euros, hours and days.</summary>
public sealed class OfferPackageTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly string[] Benefits =
        ["vouchers.employerTotal", "transport.rate", "healthCover.rate", "package.total"];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            TheoryData<string, string> pairs = [];
            foreach (GoldenOffer one in GoldenOffer.All)
            {
                foreach (GoldenOffer other in GoldenOffer.All.Where(other => other.Name != one.Name))
                {
                    pairs.Add(one.Name, other.Name);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [InlineData("ftda-mao", "1212.00", "32842.00")]
    [InlineData("ftda-artists", "1212.00", "29328.00")]
    [InlineData("mdm", "1101.60", "39984.60")]
    [InlineData("ecpat", null, null)]
    [InlineData("cd21", null, null)]
    public void Each_of_the_five_offers_has_the_package_that_its_benefits_make(string name, string? benefits, string? package)
    {
        OfferStatement statement = Statement(name);
        Assert.Equal((Euros(benefits), Euros(package)), (Find(statement, "package.2026.benefits"), Find(statement, "package.2026.total")));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Any_two_of_the_five_have_lines_in_euros_hours_and_days(string one, string other)
    {
        OfferComparison comparison = OfferComparison.Of(Statement(one), Statement(other));
        Dictionary<string, ComparedCell> cells = comparison.Rows.ToDictionary(
            static row => row.Name, static row => row.Cells[1], StringComparer.Ordinal);
        Assert.Equal(
            ["pay.annual", "rest", "leave.annual", "worktime.annualHoursWithSolidarity"],
            cells.Keys.Intersect(["pay.annual", "rest", "leave.annual", "worktime.annualHoursWithSolidarity"]).OrderBy(Place));
        Assert.All(cells, static pair => Assert.True(
            Unit(pair.Key) is not { } unit || pair.Value.MoreAtLeast is null || pair.Value.MoreAtLeast.Unit == unit, pair.Key));
        Assert.Equal(
            new[] { one, other }.Any(static name => Find(Statement(name), "package.2026.benefits") is not null),
            cells.ContainsKey("package.total"));
    }

    [Fact]
    public void Two_offers_of_one_pay_differ_by_their_benefits_their_hours_and_their_days()
    {
        OfferStatement plain = Offer(39, 22, 5, new() { HealthCover = new() { EmployerShare = 50.Percent } });
        OfferStatement rich = Offer(37, 12, 6, new()
        {
            MealVoucher = new() { Face = 10.Euros, EmployerShare = 60.Percent },
            Transport = new() { EmployerAmount = 40.Euros.PerMonth },
            Mobility = new() { EmployerAmount = 300.Euros.PerYear },
            HealthCover = new() { EmployerAmount = 36.Euros.PerMonth },
            Provident = new() { EmployerAmount = 37.50m.Euros.PerMonth },
        });
        Money vouchers = Find(rich, "vouchers.2026.employerTotal")!.Value;
        Money benefits = vouchers + 480.Euros + 300.Euros + 432.Euros + 450.Euros;
        Assert.Equal((benefits, 30_000.Euros + benefits), (Find(rich, "package.2026.benefits"), Find(rich, "package.2026.total")));

        Dictionary<string, ComparedCell> cells = OfferComparison.Of(plain, rich).Rows
            .ToDictionary(static row => row.Name, static row => row.Cells[1], StringComparer.Ordinal);
        Assert.Equal((Money.Zero, benefits), (cells["pay.annual"].MoreAtLeast!.Money, cells["package.total"].MoreAtLeast!.Money));
        Assert.Equal(((-10).Days, 5.Days), (cells["rest"].MoreAtLeast!.Days, cells["leave.annual"].MoreAtLeast!.Days));
        Assert.True(cells["worktime.annualHoursWithSolidarity"].MoreAtLeast!.Hours < Hours.Zero);
        Assert.All(Benefits, name => Assert.Contains(name, cells.Keys));
    }

    [Fact]
    public void A_range_of_pay_gives_both_ends_of_the_package()
    {
        OfferStatement range = Offer(39, 22, 5, new() { Mobility = new() { EmployerAmount = 300.Euros.PerYear } }, 32_000);
        Assert.Equal(
            (30_300.Euros, 32_300.Euros), (Find(range, "package.2026.total.min"), Find(range, "package.2026.total.max")));
        ComparedCell cell = OfferComparison.Of(Offer(39, 22, 5, null), range).Rows.Single(static row => row.Name == "package.total").Cells[1];
        Assert.Equal((300.Euros, 2_300.Euros), (cell.MoreAtLeast!.Money, cell.MoreAtMost!.Money));
    }

    [Property]
    public bool A_package_is_the_sum_of_its_parts(JobOffer offer, LocalDate on)
    {
        OfferStatement statement = (offer with { Form = null }).Statement(FrenchLaw.Published, on); // a form may say other benefits
        Money?[] parts =
        [
            Find(statement, $"vouchers.{on.Year}.employerTotal"), PerYear(offer.Benefits?.Transport), PerYear(offer.Benefits?.Mobility),
            PerYear(offer.Benefits?.HealthCover), PerYear(offer.Benefits?.Provident),
        ];
        Money? benefits = parts.Any(static part => part is not null)
            ? parts.Aggregate(Money.Zero, static (sum, part) => sum + (part ?? Money.Zero))
            : null;
        return statement.IsPublic // no figure of private law
            || (Find(statement, $"package.{on.Year}.benefits") == benefits
                && Array.TrueForAll(["", ".min", ".max"], bound => IsSum(statement, on.Year, bound, benefits)));
    }

    private static bool IsSum(OfferStatement statement, int year, string bound, Money? benefits) =>
        Find(statement, $"package.{year}.total{bound}") is not { } total
            || statement.Pay.Value.Low?.Annual + benefits == total
            || statement.Pay.Value.High?.Annual + benefits == total;

    private static Money? PerYear(StatedShare? said) =>
        said?.EmployerAmount is { IsExact: true, AtLeast: { } amount, Per: var per } && amount >= Money.Zero
            ? per switch
            {
                Per.Month => amount * 12,
                Per.Year => amount,
                Per.Week => amount * 52,
                _ => null,
            }
            : null;

    private static FigureUnit? Unit(string name) => name switch
    {
        "pay.annual" or "vouchers.employerTotal" or "package.total" => FigureUnit.Money,
        "worktime.annualHoursWithSolidarity" => FigureUnit.Hours,
        "rest" or "leave.annual" or "telework.perYear" => FigureUnit.Days,
        _ => null,
    };

    private static int Place(string name) => Array.IndexOf(["pay.annual", "rest", "leave.annual", "worktime.annualHoursWithSolidarity"], name);

    private static Money? Euros(string? amount) =>
        amount is null ? null : Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));

    private static OfferStatement Statement(string name) => GoldenOffersTests.Statement(name);

    private static Money? Find(OfferStatement statement, string id) =>
        statement.Figures.SingleOrDefault(figure => figure.Id == id)?.Value?.Money;

    private static OfferStatement Offer(int hours, int rtt, int weeks, StatedBenefits? benefits, int most = 30_000)
    {
        Stated<Money> amount = most == 30_000 ? 30_000.Euros.PerYear : Stated.Between(30_000.Euros, Money.Of(most), Per.Year);
        return new JobOffer
        {
            Employer = new() { Sector = Sector.Private },
            Workplace = new() { Zone = HolidayZone.Metropole },
            Contracts = [new StatedContract.Permanent()],
            Start = StatedDate.On(new(2025, 9, 1)),
            WorkingTime = new() { Hours = [Hours.Of(hours).PerWeek], Rtt = Days.Of(rtt).PerYear },
            Leave = new() { Weeks = Weeks.Of(weeks).PerYear },
            Pay = new() { Amounts = [new() { Amount = amount, Basis = PayBasis.Gross }] },
            Benefits = benefits,
        }.Statement(FrenchLaw.Published, Today);
    }
}
