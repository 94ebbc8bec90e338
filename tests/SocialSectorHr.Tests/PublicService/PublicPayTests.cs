using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>The pay of an agent: what holds of everyone, what is not known, what is refused.</summary>
public class PublicPayTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 11, 21);

    private static readonly PublicAgent Assistant =
        PublicAgent.At(TerritorialGrades.AssistantSocioEducatif, 4) with { Zone = ResidenceZone.Zone3, IsMainlySupport = true };

    [Property]
    public bool More_points_never_pay_less(ushort points, ushort more, byte zone, byte children, bool isPartTime)
    {
        PublicAgent Agent(int index) => PublicAgent.AtIndex(Points.Of(index)) with
        {
            Zone = (ResidenceZone)(zone % 4),
            Children = children % 6,
            IsMainlySupport = false,
            Quotite = isPartTime ? Quotite.PartTime(Percent.Of(80)) : Quotite.FullTime,
        };
        int low = 300 + (points % 600);
        PublicPay less = Agent(low).Pay(On, Law);
        PublicPay greater = Agent(low + (more % 300)).Pay(On, Law);
        return less.Basic <= greater.Basic && less.Residence <= greater.Residence && less.FamilySupplement <= greater.FamilySupplement
            && less.Differential >= greater.Differential && less.Gross!.Value <= greater.Gross!.Value + Money.Of(0.01m);
    }

    [Property]
    public bool One_more_child_never_pays_less_and_a_share_never_more(ushort points, byte children, byte share)
    {
        PublicAgent agent = PublicAgent.AtIndex(Points.Of(366 + (points % 500))) with { Children = children % 6 };
        Quotite part = Quotite.PartTime(Percent.Of(50 + (share % 50)));
        Money full = agent.Pay(On, Law).FamilySupplement;
        return (agent with { Children = agent.Children + 1 }).Pay(On, Law).FamilySupplement > full
            && (agent with { Quotite = part }).Pay(On, Law).FamilySupplement <= full
            && (agent with { IsFamilySupplementShared = true }).Pay(On, Law).FamilySupplement <= full;
    }

    [Property]
    public bool A_share_of_the_work_is_paid_for_at_least_that_share(byte share)
    {
        Percent worked = Percent.Of(50 + (share % 50));
        Quotite quotite = Quotite.PartTime(worked);
        PublicPay full = Assistant.Pay(On, Law);
        PublicPay part = (Assistant with { Quotite = quotite }).Pay(On, Law);
        return quotite.Paid >= worked && quotite.Paid < Percent.Of(100)
            && part.Basic == (TerritorialGrades.AssistantSocioEducatif.Pay(4, On, Law).Monthly * quotite.Paid).Round()
            && part.Basic < full.Basic && part.Supplement < full.Supplement;
    }

    [Property]
    public bool The_parts_of_a_month_are_the_days_really_in_it(byte month, byte cut)
    {
        YearMonth of = new(2026, 1 + (month % 12));
        LocalDate first = of.OnDayOfMonth(1);
        LocalDate last = DateAdjusters.EndOfMonth(first);
        LocalDate end = first.PlusDays(cut % (last.Day - 1));
        PublicMonth before = Assistant.IncompleteMonth(new DateInterval(first, end), Law);
        PublicMonth after = Assistant.IncompleteMonth(new DateInterval(end.PlusDays(1), last), Law);
        PublicMonth whole = Assistant.IncompleteMonth(new DateInterval(first, last), Law);
        return before.Thirtieths + after.Thirtieths == last.Day
            && whole.Thirtieths == 30 && whole.Paid == whole.Whole.Gross
            && before.Paid == (whole.Whole.Gross!.Value * before.Thirtieths / 30).Round() && before.Paid <= whole.Paid;
    }

    [Fact]
    public void What_is_not_known_is_not_paid_for_nothing()
    {
        PublicPay unknown = PublicAgent.At(TerritorialGrades.AssistantSocioEducatif, 4).Pay(On, Law);
        Assert.Null(unknown.Residence);
        Assert.Null(unknown.HasSupplement);
        Assert.Null(unknown.Supplement);
        Assert.Null(unknown.Gross);
        Assert.Equal(unknown.Basic, unknown.AtLeast);
        Assert.Equal("at least €2,121.72 gross a month", unknown.ToString());
        Assert.Null(PublicAgent.At(TerritorialGrades.AssistantSocioEducatif, 4).IncompleteMonth(new DateInterval(On, On), Law).Paid);
        Assert.Null(Assistant.Pay(new(2027, 1, 1), Law).Differential);
        Assert.Equal(Money.Zero, (Assistant with { Zone = ResidenceZone.Zone3 }).Pay(On, Law).Residence);
    }

    [Theory]
    [InlineData("21", "Dijon", ResidenceZone.Zone3)]
    [InlineData("21", null, ResidenceZone.Zone3)]
    [InlineData("75", "PARIS", ResidenceZone.Zone1)]
    [InlineData("2B", "Bastia", ResidenceZone.Zone1)]
    [InlineData("69", "Lyon", ResidenceZone.Zone2)]
    [InlineData("62", "Béthune", ResidenceZone.Zone2)]
    [InlineData("74", "Annecy", ResidenceZone.AinHauteSavoie)]
    [InlineData("74", "Chamonix", null)]
    [InlineData("69", null, null)]
    [InlineData("44", "Saint-Nazaire", null)]
    public void A_commune_outside_of_the_list_is_not_known(string departement, string? commune, ResidenceZone? zone) =>
        Assert.Equal(zone, ResidenceZones.Find(Departement.Of(departement), commune));

    [Fact]
    public void The_indemnity_of_Ain_and_Haute_Savoie_is_three_per_cent_without_a_floor()
    {
        PublicAgent agent = PublicAgent.AtIndex(Points.Of(366)) with { Zone = ResidenceZone.AinHauteSavoie };
        PublicPay half = (agent with { Quotite = Quotite.PartTime(Percent.Of(50)) }).Pay(On, Law);
        Assert.Equal(Money.Of(54.05m), agent.Pay(On, Law).Residence);
        Assert.Equal(Money.Of(27.03m), half.Residence);
        Assert.Contains(PublicPayDecree.Art9Ter, half.Explain().Sources);
        Assert.Throws<ArgumentOutOfRangeException>("date", () => agent.Pay(new(2023, 11, 30), Law));
    }

    [Fact]
    public void Who_has_the_index_supplement()
    {
        Assert.Equal(Money.Of(241.22m), Assistant.Pay(On, Law).Supplement);
        Assert.False((PublicAgent.At(TerritorialGrades.Attache, 1) with { IsMainlySupport = true }).Pay(On, Law).HasSupplement);
        Assert.Equal(Money.Zero, PublicAgent.At(TerritorialGrades.Redacteur, 1).Pay(On, Law).Supplement);
        Assert.False((Assistant with { IsMainlySupport = false }).Pay(On, Law).HasSupplement);
        Assert.Null((PublicAgent.At(TerritorialGrades.Infirmier, 1) with { IsMainlySupport = true }).Pay(On, Law).HasSupplement);
        PublicPay contractual = (Assistant with { IsContractual = true }).Pay(On, Law);
        Assert.True(contractual.HasSupplement);
        Assert.Null(contractual.Supplement);
        Assert.Contains(PublicPayDecree.SupplementArt11, contractual.Explain().Sources);
    }

    [Fact]
    public void Bonuses_are_reduced_against_points_for_a_fonctionnaire_only()
    {
        PublicAgent agent = Assistant with { Bonuses = Money.Of(300) };
        Assert.Equal(Money.Of(32.42m), agent.Pay(On, Law).Transfer);
        Assert.Equal(Money.Of(10), (agent with { Bonuses = Money.Of(10) }).Pay(On, Law).Transfer);
        Assert.Equal(Money.Zero, (agent with { IsContractual = true }).Pay(On, Law).Transfer);
        PublicPay part = (agent with { Quotite = Quotite.PartTime(Percent.Of(50)) }).Pay(On, Law);
        Assert.Equal((Money.Of(150), Money.Of(16.21m)), (part.Bonuses, part.Transfer!.Value));
        Assert.Contains(PublicPayDecree.BonusTransferNote, part.Explain().Sources);
        Assert.Null((PublicAgent.AtIndex(Points.Of(400)) with { Bonuses = Money.Of(10) }).Pay(On, Law).Transfer);
        Assert.Equal(
            Money.Of(23.17m), (PublicAgent.At(TerritorialGrades.Redacteur, 1) with { Bonuses = Money.Of(300) }).Pay(On, Law).Transfer);
        Assert.Equal(
            Money.Of(13.92m), (PublicAgent.At(TerritorialGrades.AgentSocial, 1) with { Bonuses = Money.Of(300) }).Pay(On, Law).Transfer);
    }

    [Fact]
    public void The_two_roundings_of_the_family_supplement_are_readings()
    {
        Readings<PublicPay> readings = (PublicAgent.AtIndex(Points.Of(600)) with { Children = 3 }).Pay(On, Law).Readings();
        Assert.Equal(2, readings.Count);
        Assert.Equal(
            (readings[0].FamilySupplement, readings.Usual.FamilySupplement),
            (readings.Lowest.FamilySupplement, readings[0].FamilySupplement));
        Assert.True(readings.Highest.FamilySupplement - readings.Lowest.FamilySupplement <= Money.Of(0.01m));
        Assert.Single((PublicAgent.AtIndex(Points.Of(600)) with { Children = 1 }).Pay(On, Law).Readings());
    }

    [Theory]
    [InlineData(false, 0, 3, 9)]
    [InlineData(true, 3, 0, 0)]
    [InlineData(true, 4, 1, 1)]
    [InlineData(true, 24, 2, 2)]
    [InlineData(true, 36, 3, 3)]
    public void Sick_leave_keeps_months_by_status_and_service(bool isContractual, int services, int first, int half)
    {
        PublicSickPay kept = (Assistant with { IsContractual = isContractual }).SickPay(On, Months.Of(services), Law);
        Assert.Equal((Months.Of(first), Months.Of(half)), (kept.FirstMonths, kept.HalfMonths));
        Assert.Equal(first == 0 ? Money.Zero : Money.Of(1_909.55m), kept.FirstMonth);
        Assert.Contains(isContractual ? PublicAgentDecree.Art7 : PublicServiceCode.L822_3, kept.Explain().Sources);
        Assert.Equal(Percent.Of(100), Assistant.SickPay(new(2025, 2, 28), Months.Zero, Law).Rate);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(services), () => Assistant.SickPay(On, Months.Of(-1), Law));
    }

    [Fact]
    public void A_strike_takes_off_its_share_of_the_basic_pay_the_residence_and_the_bonuses()
    {
        PublicAgent agent = Assistant with { Bonuses = Money.Of(300), Children = 2 };
        StrikeDeduction strike = agent.Strike(new() { WholeDays = 1, HalfDays = 1 }, On, Law);
        Assert.Equal(Percent.OfFraction(1, 20), strike.Share);
        Assert.Equal(Money.Of(2_121.72m + 241.22m + 300 - 32.42m), strike.Basis);
        Assert.Equal(Money.Of(131.53m), strike.Amount);
        Assert.Null((agent with { Zone = null }).Strike(new() { WholeDays = 1 }, On, Law).Amount);
        Assert.Equal(Percent.Of(100), new PublicStrike { WholeDays = 31 }.Share);
        Assert.Throws<ArgumentOutOfRangeException>("WholeDays", () => new PublicStrike { WholeDays = 32 });
        Assert.Throws<ArgumentOutOfRangeException>("HalfDays", () => new PublicStrike { HalfDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("PartHours", () => new PublicStrike { PartHours = [Hours.Of(2), Hours.Of(25)] });
        Assert.Throws<ArgumentOutOfRangeException>("PartHours", () => new PublicStrike { PartHours = [Hours.Zero] });
        Assert.Throws<ArgumentOutOfRangeException>("PartHours", () => new PublicStrike { PartHours = [.. Enumerable.Repeat(Hours.Of(1), 32)] });
    }

    [Fact]
    public void A_day_worked_between_two_of_strike_frames_nothing()
    {
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        Assert.Equal(2, StateStrike.Of(new(2026, 3, 9), new(2026, 3, 11)).Deducted(calendar).Thirtieths);
        Assert.Equal(
            3, (StateStrike.Of(new(2026, 3, 9), new(2026, 3, 11)) with { Leave = [new(2026, 3, 10)] }).Deducted(calendar).Thirtieths);
        Assert.Equal(1, StateStrike.Of(new(2026, 3, 9), new(2026, 3, 9)).Deducted(calendar).Thirtieths);
        Assert.Throws<ArgumentException>("days", () => StateStrike.Of());
    }

    [Fact]
    public void The_least_shares_of_the_cover_begin_in_2025_and_2026()
    {
        Assert.Equal(Money.Of(7), Law.On(On, PublicPayLimits.ProvidentCover).Value);
        Assert.Equal(Money.Of(15), Law.On(On, PublicPayLimits.HealthCover).Value);
        Assert.False(Law.TryOn(new(2024, 12, 31), PublicPayLimits.ProvidentCover, out _));
        Assert.False(Law.TryOn(new(2025, 12, 31), PublicPayLimits.HealthCover, out _));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("step", () => PublicAgent.At(TerritorialGrades.Attache, 0));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => PublicAgent.At(TerritorialGrades.Attache, 12).Pay(On, Law));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => PublicAgent.AtIndex(Points.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("Children", () => Assistant with { Children = 21 });
        Assert.Throws<ArgumentOutOfRangeException>("Bonuses", () => Assistant with { Bonuses = Money.Of(-1) });
        Assert.Throws<ArgumentOutOfRangeException>("Zone", () => Assistant with { Zone = (ResidenceZone)9 });
        Assert.Throws<ArgumentOutOfRangeException>("share", () => Quotite.PartTime(Percent.Of(49)));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => Quotite.PartTime(Percent.Of(100)));
        Assert.Throws<ArgumentOutOfRangeException>("week", () => Quotite.Incomplete(Hours.Of(35), Hours.Of(35)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "presence", () => Assistant.IncompleteMonth(new DateInterval(new(2026, 1, 31), new(2026, 2, 1)), Law));
    }

    [Fact]
    public void A_pay_allocates_nothing()
    {
        PublicAgent agent = Assistant with { Bonuses = Money.Of(300), Children = 4, Quotite = Quotite.PartTime(Percent.Of(80)) };
        DateInterval part = new(new(2026, 2, 20), new(2026, 2, 28));
        PublicStrike strike = new() { WholeDays = 2 };
        Allocation.IsNone(() => agent.Pay(On, Law));
        Allocation.IsNone(() => agent.IncompleteMonth(part, Law));
        Allocation.IsNone(() => agent.SickPay(On, Months.Of(30), Law));
        Allocation.IsNone(() => agent.Strike(strike, On, Law));
    }
}
