using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>
/// The offer of which there are a hundred for each rich one: a contract, the hours of the job board's form, a month between two bounds.
/// </summary>
public class OrdinaryOfferTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly JobOffer Ordinary = new()
    {
        Title = "Éducateur spécialisé",
        Workplace = new() { Departement = Departement.Of("69") },
        PublishedOn = new LocalDate(2026, 11, 3),
        Contracts = [new StatedContract.Permanent()],
        Start = StatedDate.Soon,
        Pay = new() { Amounts = [new() { Amount = Stated.Between(2_150.Euros, 2_420.Euros, Per.Month), Basis = PayBasis.Gross }] },
        Form = new() { WorkingTime = new() { Hours = [35.Hours.PerWeek] } },
    };

    /// <summary>By hand: 12 payments; 35 × 52 / 12 = 151.67 h a month; the SMIC of 12.31 € an hour makes 1 867.02 € a month.</summary>
    public static TheoryData<string, string> Figures => new()
    {
        { "pay.monthly.min", "€2,150.00" },
        { "pay.monthly.max", "€2,420.00" },
        { "pay.annual.min", "€25,800.00" },
        { "pay.annual.max", "€29,040.00" },
        { "pay.monthly.midpoint", "€2,285.00" },
        { "pay.hourly.min", "€14.18" },
        { "pay.hourly.max", "€15.96" },
        { "smic.today.monthly35h", "€1,867.02" },
        { "smic.today.margin.min", "€282.98" },
        { "smic.today.margin.max", "€552.98" },
        { "smic.today.ratio.min", "115.1568%" },
        { "smic.today.ratio.max", "129.6183%" },
        { "trial.maxMonths.ouvrierEmploye", "2 months" },
        { "trial.maxMonths.technicienAgentMaitrise", "3 months" },
        { "trial.maxMonths.cadre", "4 months" },
        { "trial.renewal", "none, without an extended branch agreement" },
        { "leave.legalMinimum.ouvrables", "30 days (ouvrables)" },
        { "leave.legalMinimum.ouvres", "25 days (ouvrés)" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void An_ordinary_offer_gives_eighteen_figures(string id, string value)
    {
        Figure figure = Assert.Single(Ordinary.Statement(FrenchLaw.Published, Today).Figures, figure => figure.Id == id);
        Assert.Equal(value, figure.Value!.ToString(Language.English));
        Assert.NotEmpty(figure.Explain().Steps);
    }

    [Fact]
    public void What_rests_on_the_form_says_so()
    {
        IEnumerable<Figure> fromForm = Ordinary.Statement(FrenchLaw.Published, Today).Figures.Where(static figure => figure.IsFromForm);
        Assert.Equal(
            ["pay.hourly.min", "pay.hourly.max", "smic.today.margin.min", "smic.today.ratio.min", "smic.today.margin.max", "smic.today.ratio.max"],
            fromForm.Select(static figure => figure.Id));
    }

    [Fact]
    public void A_statement_names_what_to_ask()
    {
        Fact[] missing = [.. Ordinary.Statement(FrenchLaw.Published, Today).Missing.SelectMany(static missing => missing.Facts).Distinct()];
        Assert.Contains(Fact.Start, missing);
        Assert.Contains(Fact.Status, missing);
        Assert.DoesNotContain(Fact.WeeklyHours, missing);
    }

    /// <summary>
    /// 14 € × 455 / 3 h = 2 123.33 €; 100 € a day × 5 × 52 / 12; 500 € a week × 52 / 12; 1 000 € for two weeks × 26 / 12.
    /// </summary>
    [Theory]
    [InlineData(14, Per.Hour, "€2,123.33", "€25,480.00")]
    [InlineData(100, Per.Day, "€2,166.67", "€26,000.00")]
    [InlineData(500, Per.Week, "€2,166.67", "€26,000.00")]
    [InlineData(1_000, Per.Fortnight, "€2,166.67", "€26,000.00")]
    public void An_amount_by_the_hour_the_day_or_the_week_gives_the_month_and_the_year(int euros, Per per, string month, string year)
    {
        OfferStatement statement = Paid(Stated.Exactly(Money.Of(euros), per)).Statement(FrenchLaw.Published, Today);
        Assert.Equal(Mark.Derived, statement.Pay.Mark);
        Assert.Equal(month, Value(statement, "pay.monthly.exact"));
        Assert.Equal(year, Value(statement, "pay.annual"));
        Assert.NotEmpty(Figure(statement, "pay.annual").Explain().ToText(Language.French));
    }

    [Fact]
    public void An_hourly_amount_without_hours_lacks_them() => Assert.Equal(
        [Fact.WeeklyHours],
        (Paid(Stated.Exactly(14.Euros, Per.Hour)) with { WorkingTime = null }).Statement(FrenchLaw.Published, Today).Pay.Missing);

    /// <summary>4 200 € of full time × 21 / 35 = 2 520 € a month, 30 240 € a year; the SMIC of 21 h is 12.31 × 91 = 1 120.21 €.</summary>
    [Fact]
    public void A_full_time_amount_is_brought_to_the_hours_of_the_post_and_says_how()
    {
        JobOffer offer = new()
        {
            WorkingTime = new() { Hours = [21.Hours.PerWeek] },
            Pay = new() { Amounts = [new() { Amount = 4_200.Euros.PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = true }] },
        };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.Equal("€2,520.00", Value(statement, "pay.monthly.exact"));
        Assert.Equal("€30,240.00", Value(statement, "pay.annual"));
        Assert.Equal("€1,399.79", Value(statement, "smic.today.margin"));
        Assert.Contains("L3123-5", Figure(statement, "pay.monthly.exact").Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    /// <summary>28 h of 35: a year of 30 000 € and a month of 2 500 € of full time are 24 000 € and 2 000 €.</summary>
    [Fact]
    public void The_announced_month_of_full_time_is_brought_to_the_hours_too()
    {
        JobOffer offer = new()
        {
            WorkingTime = new() { Hours = [28.Hours.PerWeek] },
            Pay = new()
            {
                Amounts =
                [
                    new() { Amount = 30_000.Euros.PerYear, Basis = PayBasis.Gross, IsFullTimeAmount = true },
                    new() { Amount = 2_500.Euros.PerMonth, Basis = PayBasis.Gross, IsFullTimeAmount = true },
                ],
            },
        };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.Equal(24_000.Euros, statement.Pay.Value.Exact!.Annual);
        Assert.Equal("€24,000.00", Value(statement, "pay.annualFromAnnounced"));
    }

    /// <summary>2 000 € + 238 € of Segur × 28 / 35 = 190.40 € + 50 € a month + 600 € a year / 12 + 5 % of the base = 2 390.40 €.</summary>
    [Fact]
    public void What_comes_on_top_joins_a_month_of_its_own()
    {
        JobOffer offer = new()
        {
            WorkingTime = new() { Hours = [28.Hours.PerWeek] },
            Pay = new()
            {
                Amounts = [new() { Amount = 2_000.Euros.PerMonth, Basis = PayBasis.Gross }],
                Segur = new() { Inclusion = Inclusion.OnTop },
                Bonuses =
                [
                    new() { Label = "prime de transport", Amount = 50.Euros.PerMonth, Inclusion = Inclusion.OnTop },
                    new() { Label = "prime annuelle", Amount = 600.Euros.PerYear, Inclusion = Inclusion.OnTop },
                    new() { Label = "prime de sujétion", Rate = 5.Percent, Of = BonusBase.BasePay, Inclusion = Inclusion.OnTop },
                    new() { Label = "prime comprise", Amount = 90.Euros.PerMonth, Inclusion = Inclusion.Included },
                ],
            },
        };
        Figure total = Figure(offer.Statement(FrenchLaw.Published, Today), "pay.monthly.withSupplements");
        Assert.Equal("€2,390.40", total.Value!.ToString(Language.English));
        Assert.Equal(Mark.Derived, total.Mark);
        Assert.Contains("indemnité Ségur", total.Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    /// <summary>238 € is the indemnity of a full time: beside 60 % it is 142.80 €; another amount stands as it is said.</summary>
    [Theory]
    [InlineData(21, 238, "€1,402.80", Mark.Derived)]
    [InlineData(21, 142.80, "€1,402.80", Mark.Exact)]
    [InlineData(21, 200, "€1,460.00", Mark.Exact)]
    [InlineData(35, 238, "€1,498.00", Mark.Exact)]
    [InlineData(null, 238, "€1,498.00", Mark.Exact)]
    public void Segur_of_a_full_time_beside_a_part_time_is_paid_by_its_share(int? week, decimal segur, string month, Mark mark)
    {
        JobOffer offer = new()
        {
            WorkingTime = week is { } hours ? new() { Hours = [hours.Hours.PerWeek] } : null,
            Pay = new()
            {
                Amounts = [new() { Amount = 1_260.Euros.PerMonth, Basis = PayBasis.Gross }],
                Segur = new() { Inclusion = Inclusion.OnTop, Amount = segur.Euros.PerMonth },
            },
        };
        Figure total = Figure(offer.Statement(FrenchLaw.Published, Today), "pay.monthly.withSupplements");
        Assert.Equal((month, mark), (total.Value!.ToString(Language.English), total.Mark));
    }

    [Theory]
    [InlineData("25", Per.Year, LeaveUnit.Ouvres, 25)]
    [InlineData("29", Per.Year, LeaveUnit.Ouvres, 29)]
    [InlineData("2.08", Per.Month, LeaveUnit.Ouvres, 25)]
    public void Fewer_days_than_the_ouvrables_of_the_law_are_ouvres(string days, Per per, LeaveUnit unit, int year)
    {
        Days stated = Days.Of(decimal.Parse(days, System.Globalization.CultureInfo.InvariantCulture));
        JobOffer offer = new() { Leave = new() { Days = Stated.Exactly(stated, per) } };
        Answer<PaidLeaveRight> right = offer.Statement(FrenchLaw.Published, Today).Leave(unit);
        Assert.Equal(LeaveDays.Of(Days.Of(year), unit), right.Value.Annual);
        Assert.Equal(Mark.Derived, right.Mark);
    }

    [Fact]
    public void Thirty_days_may_be_of_either_unit() => Assert.Equal(
        [Fact.LeaveUnit],
        new JobOffer { Leave = new() { Days = 30.Days.PerYear } }.Statement(FrenchLaw.Published, Today).Leave(LeaveUnit.Ouvres).Missing);

    /// <summary>C. trav. L1242-8-1: 18 months, two renewals (L1243-13-1); L1242-10: beyond six months a month of trial.</summary>
    [Fact]
    public void A_fixed_term_without_a_start_gives_its_length_its_ceiling_and_its_trial()
    {
        StatedContract.FixedTerm term = new() { Reason = FixedTermReason.TemporaryIncrease, Duration = 9.Months };
        OfferStatement statement = new JobOffer { Contracts = [term] }.Statement(FrenchLaw.Published, Today);
        Assert.Equal("9 months", Value(statement, "contract.months"));
        Assert.Equal("18 months", Value(statement, "contract.ceiling"));
        Assert.Equal("2", Value(statement, "contract.maxRenewals"));
        Assert.Equal("1 month", Value(statement, "trial.maxMonths"));
        Assert.DoesNotContain(statement.Figures, static figure => figure.Id == "trial.end");
        Assert.All(statement.Figures, static figure => Assert.NotEmpty(figure.Explain().ToText(Language.French)));
    }

    [Fact]
    public void A_defined_purpose_without_a_start_gives_its_notice_and_its_trial()
    {
        JobOffer offer = new() { Contracts = [new StatedContract.DefinedPurpose { Duration = 18.Months }] };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.Equal("2 months", Value(statement, "contract.endNotice.months"));
        Assert.All(statement.Figures, static figure => Assert.NotEmpty(figure.Explain().ToText(Language.French)));
    }

    /// <summary>
    /// CCN 66: a cadre's notice is four months, two on resignation (annexe 6, art. 9); its severance was not read, and this is said.
    /// </summary>
    [Fact]
    public void An_agreement_that_is_named_gives_its_notice_and_says_what_is_not_held()
    {
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.Permanent()],
            Status = StaffStatus.Executive,
            Agreement = new() { Name = "CCN 66" },
        };
        OfferStatement statement = offer.Statement(FrenchLaw.Published, Today);
        Assert.Contains("IDCC 413", Value(statement, "agreement.name"), StringComparison.Ordinal);
        Assert.Equal("4 months", Value(statement, "agreement.notice.dismissal.12months"));
        Assert.Equal("2 months", Value(statement, "agreement.notice.resignation.12months"));
        Assert.All(statement.Figures, static figure => Assert.NotEmpty(figure.Explain().ToText(Language.French)));
    }

    [Fact]
    public void A_topic_that_is_not_held_says_so_in_the_figure_and_in_the_explanation()
    {
        JobOffer offer = new() { Agreement = new() { Idcc = 2264 } };
        Figure severance = Figure(offer.Statement(FrenchLaw.Published, Today), "agreement.severance");
        Assert.Equal("texte non lu : la loi seule", severance.Value!.ToString(Language.French));
        Assert.Contains("la convention peut donner plus", severance.Explain().ToText(Language.French), StringComparison.Ordinal);
    }

    private static JobOffer Paid(Stated<Money> amount) => new()
    {
        WorkingTime = new() { Hours = [35.Hours.PerWeek] },
        Pay = new() { Amounts = [new() { Amount = amount, Basis = PayBasis.Gross }] },
    };

    private static Figure Figure(OfferStatement statement, string id) => Assert.Single(statement.Figures, figure => figure.Id == id);

    private static string Value(OfferStatement statement, string id) => Figure(statement, id).Value!.ToString(Language.English);
}
