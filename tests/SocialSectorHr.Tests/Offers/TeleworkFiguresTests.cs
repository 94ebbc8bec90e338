using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Telework and the value of a day in the statement of an offer.</summary>
public class TeleworkFiguresTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Fact]
    public void Telework_without_a_number_is_missing_and_none_is_silent()
    {
        Assert.Contains(Statement(new() { Possible = true }).Missing, missing => missing.Facts.Contains(Fact.TeleworkDays));
        Assert.Contains(Statement(new() { Days = 2.Days }).Missing, missing => missing.Facts.Contains(Fact.TeleworkDays));
        Assert.DoesNotContain(Statement(new() { Possible = false }).Missing, missing => missing.Facts.Contains(Fact.TeleworkDays));
        Assert.DoesNotContain(Statement(null).Missing, missing => missing.Facts.Contains(Fact.TeleworkDays));
    }

    [Fact]
    public void Weeks_at_so_many_days_are_days_of_a_year()
    {
        Answer<TeleworkPromise> promise = Statement(new() { Weeks = 44.Weeks.PerYear, AverageDays = 2.5m.Days.PerWeek }).Telework;
        Assert.Equal((TeleworkPromise.PerYear(110.Days), Mark.Derived), (promise.Value, promise.Mark));
    }

    [Fact]
    public void A_promise_by_the_week_has_a_feasible_year_and_no_stock()
    {
        OfferStatement statement = Statement(new() { Days = 2.Days.PerWeek, MinimumPresence = Stated.From(2.Days, Per.Week) });
        Assert.DoesNotContain(statement.Figures, figure => figure.Id == "telework.2026.unrounded");
        Assert.Contains(statement.Figures, figure => figure.Id == "telework.2027.feasible" && figure.Value!.Truth == true);
    }

    [Fact]
    public void A_presence_by_the_week_is_that_of_the_days_worked()
    {
        StatedTelework telework = new() { Days = 3.Days.PerWeek, MinimumPresence = Stated.From(2.Days, Per.Week) };
        OfferStatement statement = Statement(telework);
        Assert.Equal(["telework.2027.minimumPresence", "telework.2027.onSite", "telework.2027.feasible"], Ids(statement));
        Assert.Equal("83.6 days", statement.Figures.Single(figure => figure.Id == "telework.2027.minimumPresence").Value!.ToString());
        Assert.True(statement.Figures.Single(figure => figure.Id == "telework.2027.feasible").Value!.Truth);
        Assert.DoesNotContain(Ids(Statement(telework, rtt: false)), id => id.EndsWith("minimumPresence", StringComparison.Ordinal));

        static IEnumerable<string> Ids(OfferStatement statement) =>
            statement.Figures.Select(static figure => figure.Id).Where(static id => id.StartsWith("telework", StringComparison.Ordinal));
    }

    [Fact]
    public void A_full_year_from_the_first_of_January_has_no_share() => Assert.Equal(
        ["telework.2026.minimumPresence", "telework.2026.onSite", "telework.2026.feasible"],
        Statement(new() { Days = 8.Days.PerMonth, MinimumPresence = 5.Days.PerMonth }, new LocalDate(2026, 1, 1)).Figures
            .Where(figure => figure.Id.StartsWith("telework", StringComparison.Ordinal)).Select(figure => figure.Id));

    [Fact]
    public void A_pay_of_one_amount_gives_one_value_a_method()
    {
        OfferStatement statement = new JobOffer
        {
            Contracts = [new StatedContract.Permanent()],
            Start = new LocalDate(2026, 3, 16),
            Workplace = new() { Zone = HolidayZone.Metropole },
            WorkingTime = new() { Forfait = new() { Days = 218.Days } },
            Pay = new() { Amounts = [new() { Amount = 36_000.Euros.PerYear, Basis = PayBasis.Gross }] },
        }.Statement(FrenchLaw.Published, Today);
        Assert.Equal(
            [
                "forfait.2027.dailyValue.calendarOpen", "forfait.2027.dailyValue.monthly21_67", "forfait.2027.dailyValue.monthly22",
                "forfait.2027.dailyValue.annualOverForfait", "forfait.2027.dailyValue.annualOverForfaitPlusLeave",
                "forfait.2027.dailyValue.annualOverForfaitPlusLeavePlusHolidays", "forfait.renunciationPerDay",
            ],
            statement.Figures.Where(figure => figure.Id.Contains("dailyValue", StringComparison.Ordinal)
                || figure.Id.Contains("renunciation", StringComparison.Ordinal)).Select(figure => figure.Id));
    }

    [Fact]
    public void No_telework_makes_a_statement_throw()
    {
        decimal[] numbers = [-1m, 0m, 0.5m, 2.5m, 5m, 6.5m, 31m, 110m, 366m, 367m, 1e11m];
        Per[] periods = Enum.GetValues<Per>();

        // Every number by every period, and every presence by every period, without each number beside each presence.
        Assert.All(
            from i in Enumerable.Range(0, numbers.Length)
            from j in Enumerable.Range(0, periods.Length)
            let days = numbers[i]
            let per = periods[j]
            let presence = numbers[(i + (2 * j)) % numbers.Length]
            select new StatedTelework
            {
                Days = Stated.Exactly(Days.Of(days), per),
                Weeks = Weeks.Of(days).PerYear,
                AverageDays = Stated.Exactly(Days.Of(presence), Per.Week),
                MinimumPresence = Stated.From(Days.Of(presence), per),
            },
            static telework =>
            {
                foreach (LocalDate start in new LocalDate[] { new(2004, 1, 1), new(2005, 3, 31), new(2016, 8, 10), new(2026, 12, 31) })
                {
                    Assert.All(
                        Statement(telework, start).Figures, static figure => Assert.NotEmpty(figure.Explain().ToText(Language.French)));
                }
            });
    }

    private static OfferStatement Statement(StatedTelework? telework, LocalDate? start = null, bool rtt = true) => new JobOffer
    {
        Contracts = [new StatedContract.Permanent()],
        Start = start ?? new LocalDate(2026, 3, 16),
        Workplace = new() { Zone = HolidayZone.Metropole },
        WorkingTime = new() { Hours = [39.Hours.PerWeek], Rtt = rtt ? 20.Days.PerYear : new Stated<Days>() },
        Leave = new() { Weeks = 5.Weeks.PerYear },
        Telework = telework,
    }.Statement(FrenchLaw.Published, Today);
}
