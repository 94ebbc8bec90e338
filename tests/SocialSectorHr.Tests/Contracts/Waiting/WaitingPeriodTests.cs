using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class WaitingPeriodTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Open = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly FixedTermContract Artists = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(13, 7)]
    [InlineData(14, 5)]
    [InlineData(15, 5)]
    [InlineData(16, 6)]
    public void Fourteen_days_are_a_third_and_thirteen_a_half_rounded_up(int length, int opening) =>
        Assert.Equal(
            opening.Days, FixedTermContract.Lasting(new(2025, 5, 12), Period.FromDays(length)).WaitingPeriod(Open, Law).OpeningDays);

    [Fact]
    public void Renewals_count_and_the_next_contract_may_start_on_a_closed_day()
    {
        // Ten days from Monday 12 May, renewed to Wednesday 4 June: 24 days, 8 opening days; Whit Monday is closed, the last is Tuesday 17 June.
        FixedTermContract renewed = FixedTermContract.Lasting(
            new(2025, 5, 12), Period.FromDays(10)) with
        { Renewals = [Renewal.Until(new(2025, 6, 4))] };
        WaitingPeriod waiting = renewed.WaitingPeriod(Open, Law);
        Assert.Equal((24.Days, 8.Days, new LocalDate(2025, 6, 18)), (waiting.ContractDays, waiting.OpeningDays, waiting.EarliestNewStart));

        // Ten days to Friday 16 May: five opening days to Friday 23, so that Saturday is free.
        Assert.Equal(
            new LocalDate(2025, 5, 24),
            FixedTermContract.Between(new(2025, 5, 7), new(2025, 5, 16)).WaitingPeriod(Open, Law).EarliestNewStart);
    }

    [Fact]
    public void A_public_holiday_counts_only_if_the_establishment_is_open()
    {
        FixedTermContract april = FixedTermContract.Between(new(2025, 4, 1), new(2025, 4, 30));
        Assert.Equal(new LocalDate(2025, 5, 16), april.WaitingPeriod(Open, Law).LastDay);
        WorkCalendar worked = Open.WorkedOn(PublicHoliday.LabourDay | PublicHoliday.VictoryDay);
        Assert.Equal(new LocalDate(2025, 5, 14), april.WaitingPeriod(worked, Law).LastDay);
        Assert.Equal(new LocalDate(2025, 5, 10), april.WaitingPeriod(worked.Working(Weekdays.EveryDay), Law).LastDay);
        Assert.Equal(new LocalDate(2025, 5, 19), april.WaitingPeriod(Open.ClosedOn(new LocalDate(2025, 5, 2)), Law).LastDay);
    }

    [Fact]
    public void Nine_weeks_have_two_readings_and_sixty_four_days_one()
    {
        FixedTermContract nineWeeks = FixedTermContract.Lasting(new(2025, 5, 12), Period.FromWeeks(9));
        Readings<WaitingPeriod> readings = nineWeeks.WaitingPeriod(nineWeeks.End, Open, Law).Readings();
        Assert.Equal([21.Days, 15.Days], readings.Select(reading => reading.OpeningDays));
        Assert.Equal([WaitingCount.CalendarDays, WaitingCount.Weeks], readings.Select(reading => reading.Count));
        Assert.Equal(readings[0], readings.Usual);
        FixedTermRules weeks = new() { WaitingCount = WaitingCount.Weeks };
        Assert.Equal(15.Days, nineWeeks.WaitingPeriod(nineWeeks.End, Open, Law, weeks).Readings().Usual.OpeningDays);
        Assert.Equal(15.Days, nineWeeks.WaitingPeriod(Open, Law, weeks).OpeningDays);
        Assert.Single(nineWeeks.WaitingPeriod(nineWeeks.End.PlusDays(1), Open, Law).Readings());
        Assert.Single(nineWeeks.WaitingPeriod(nineWeeks.Start.PlusDays(6), Open, Law).Readings());
        Assert.Single(nineWeeks.WaitingPeriod(nineWeeks.End, Open, Law, new() { WaitingShare = 20.Percent }).Readings());
    }

    [Fact]
    public void Two_weeks_have_two_readings_too()
    {
        FixedTermContract fortnight = FixedTermContract.Lasting(new(2025, 5, 12), Period.FromDays(14));
        Readings<WaitingPeriod> readings = fortnight.WaitingPeriod(fortnight.End, Open, Law).Readings();
        Assert.Equal([5.Days, 4.Days], readings.Select(reading => reading.OpeningDays));
        Assert.Equal(5.Days, readings.Usual.OpeningDays);
    }

    [Fact]
    public void A_branch_may_set_another_share()
    {
        FixedTermRules branch = new() { WaitingShare = 20.Percent, Source = new() { Citation = "accord du 1er mars 2018", Title = new("carence", "waiting") } };
        WaitingPeriod waiting = Artists.WaitingPeriod(Open, Law, branch);
        Assert.Equal((47.Days, 20.Percent), (waiting.OpeningDays, waiting.Share));
        Assert.Contains(waiting.Explain().Sources, source => source.Citation == "accord du 1er mars 2018");
    }

    [Fact]
    public void It_says_and_explains_itself()
    {
        WaitingPeriod waiting = Artists.WaitingPeriod(Open, Law);
        Assert.Equal("78 opening days, another contract from 23 April 2026", waiting.ToString());
        Assert.Equal("78 jours d'ouverture, nouveau contrat à partir du 23 avril 2026", waiting.ToString(Language.French).Plain());
        Assert.Equal([LabourCode.L1244_3_1], waiting.Explain().Sources);
        Assert.Equal(
            """
            Délai de carence
              Donné : contrat, renouvellements compris = du 12 mai 2025 au 31 décembre 2025
              Compté : jours calendaires du contrat = 234 j
              Supposé : aucun accord de branche étendu sur le calcul de la carence (L1244-3) = oui
              Lu : seuil du délai de carence = 14 j [C. trav. L1244-3-1]
              Lu : part du contrat, à partir du seuil = 1/3 [C. trav. L1244-3-1]
              Calculé : carence en jours d'ouverture = 234 × (1/3) = 78 j [C. trav. L1244-3-1]
              Choisi : arrondi au jour supérieur = 78 j — la loi ne dit rien de l'arrondi : le plus sûr pour l'employeur
              Donné : calendrier d'ouverture = métropole, lundi à vendredi
              Compté : dernier jour de carence = 22 avril 2026 [C. trav. L1244-3-1]
              Compté : premier jour possible d'un autre contrat = 23 avril 2026 [C. trav. L1244-3-1]
            Droit vérifié le 24 juillet 2026.
            """,
            waiting.Explain().ToText(Language.French).Plain());
    }

    [Fact]
    public void What_cannot_exist_is_refused()
    {
        Refused(
            "endedOn is 2025-05-11: it must be on or after the first day, 2025-05-12",
            () => UncertainTermContract.From(new(2025, 5, 12), 1.Months).WaitingPeriod(new(2025, 5, 11), Open, Law));
        Refused("WaitingShare is 0%: it must be above 0 % and at most 100 %", () => new FixedTermRules { WaitingShare = 0.Percent });
        Refused("WaitingShare is 101%", () => new FixedTermRules { WaitingShare = 101.Percent });
        Refused("WaitingCount is 2: it must be a defined WaitingCount", () => new FixedTermRules { WaitingCount = (WaitingCount)2 });
        Refused("ReasonsWithoutWaiting is 99: it must be a defined FixedTermReason", () => new FixedTermRules { ReasonsWithoutWaiting = [(FixedTermReason)99] });
        Assert.Throws<ArgumentNullException>("calendar", () => Artists.WaitingPeriod(null!, Law));
        Assert.Throws<ArgumentNullException>("law", () => Artists.WaitingPeriod(Open, null!));
        FixedTermContract old = FixedTermContract.Between(new(2008, 1, 7), new(2008, 4, 30));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => old.WaitingPeriod(Open, Law));
    }
}
