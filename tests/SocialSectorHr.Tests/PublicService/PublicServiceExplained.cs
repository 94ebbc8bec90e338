using SocialSectorHr.Law;
using SocialSectorHr.PublicService;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>Results of public posts, of every type.</summary>
internal sealed class PublicServiceExplained : IExplainedResults
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate On = new(2026, 11, 21);

    public IEnumerable<object> Results() =>
    [
        TerritorialGrades.Attache.Pay(3, On, Law),
        TerritorialGrades.Infirmier.Pay(1, On, Law),
        TerritorialGrades.ConseillerSocioEducatif.PayRange(On, Law),
        PublicPost.Of(TerritorialGrades.Attache, TerritorialGrades.ConseillerSocioEducatif).PayRange(On, Law),
        TerritorialGrades.Attache.StepOn(1, new(2024, 3, 1), On, Law),
        TerritorialGrades.Attache.StepOn(11, new(2024, 3, 1), On, Law),
        .. Agents().SelectMany(static agent => new object[]
        {
            agent.Pay(On, Law),
            agent.IncompleteMonth(new DateInterval(new(2026, 2, 20), new(2026, 2, 28)), Law),
            agent.SickPay(On, Months.Of(30), Law),
            agent.Strike(new() { WholeDays = 1, HalfDays = 1, PartHours = [Hours.Of(2), Hours.Of(6)] }, On, Law),
        }),
        .. Times(),
        .. Benefits(),
        SupportedChild.Of(new(2020, 5, 17)),
        StateStrike.Of(new(2026, 3, 6), new(2026, 3, 9)).Deducted(WorkCalendar.For(HolidayZone.Metropole)),
    ];

    private static PublicAgent[] Agents()
    {
        PublicAgent assistant = PublicAgent.At(TerritorialGrades.AssistantSocioEducatif, 4) with
        {
            Zone = ResidenceZone.Zone1,
            IsMainlySupport = true,
            Bonuses = Money.Of(300),
            Children = 4,
            PostBonus = Points.Of(25),
        };
        return
        [
            assistant,
            assistant with
            {
                Quotite = Quotite.PartTime(Percent.Of(80)),
                Children = 2,
                IsFamilySupplementShared = true,
                Zone = ResidenceZone.AinHauteSavoie,
            },
            assistant with
            {
                IsContractual = true,
                Quotite = Quotite.Incomplete(Hours.Of(28), Hours.Of(35)),
                Children = 1,
                Zone = ResidenceZone.Zone3,
            },
            PublicAgent.AtIndex(Points.Of(366)) with { IsContractual = true },
            PublicAgent.At(TerritorialGrades.Attache, 1) with { Zone = ResidenceZone.Zone2 },
        ];
    }

    private static IEnumerable<object> Benefits()
    {
        PublicAgent agent = PublicAgent.AtIndex(Points.Of(400));
        yield return agent.TeleworkAllowance(Days.Of(60), 2026, Law);
        yield return agent.TeleworkAllowance(Days.Of(110), 2022, Law);
        yield return agent.MobilityPackage(Days.Of(75), 2026, Law);
        yield return agent.MobilityPackage(Days.Of(12), 2021, Law);
        yield return agent.TransportRefund(Money.Of(90), new YearMonth(2026, 1), Law);
        yield return agent.TransportRefund(Money.Of(90), new YearMonth(2027, 1), Law);
        yield return (agent with { Quotite = Quotite.Incomplete(Hours.Of(12), Hours.Of(35)) })
            .TransportRefund(Money.Of(85.55m), new YearMonth(2026, 1), Law);
        yield return agent.LeastCover(On, Law);
        yield return agent.LeastCover(new(2024, 1, 1), Law);
        yield return agent.LeastCover(new(2029, 1, 1), Law);
        yield return agent.LeastCover(new(2029, 1, 1), Law, Money.Of(35.25m));
    }

    private static IEnumerable<object> Times()
    {
        PublicCycle cycle = PublicCycle.Of(Hours.Of(39)) with { Quotite = Quotite.PartTime(Percent.Of(80)) };
        PublicLeaveRight right = PublicLeaveRight.Of(Days.Of(5));
        PublicContract year = PublicContract.Between(new(2025, 10, 6), new(2026, 10, 5));
        yield return cycle.Rtt(new() { TakesSolidarityDay = true });
        yield return PublicCycle.Of(Hours.Of(37)).Rtt();
        yield return cycle.RttLost(Days.Of(30), Days.Of(80));
        yield return PublicCycle.Of(Hours.Of(35)).RttLost(Days.Of(30));
        yield return right.Year(Months.Of(9), Days.Of(6));
        yield return right.CarryOver(Days.Of(25), PublicLeaveCause.Health, new(2026, 3, 2));
        yield return right.CarryOver(Days.Of(25), PublicLeaveCause.Family, new(2026, 3, 2));
        yield return right.Indemnity(Days.Of(25), PublicLeaveCause.Other, Money.Of(2_500), new(2026, 3, 2));
        yield return PublicContract.From(new(2026, 1, 1)).Trial(Law);
        yield return PublicContract.From(new(2024, 1, 1)).ResignationNotice(Months.Of(30), new(2026, 6, 15));
        yield return PublicContract.From(new(2026, 1, 1)).ResignationNotice(Months.Of(3), new(2026, 6, 15));
        yield return PublicContract.From(new(2026, 1, 1)).DismissalNotice(Months.Of(6), new(2026, 6, 30));
        yield return year.Trial(Law);
        foreach (PublicContractGround ground in Enum.GetValues<PublicContractGround>())
        {
            yield return (year with { Ground = ground }).Lengths(Law);
        }

        PublicContract now = PublicContract.Between(new(2026, 9, 1), new(2029, 8, 31)) with { Ground = PublicContractGround.L332_8_2 };
        foreach ((LocalDate start, PublicContractGround? ground) in
            new (LocalDate, PublicContractGround?)[]
            {
                (new(2020, 9, 1), PublicContractGround.L332_13),
                (new(2023, 8, 15), PublicContractGround.L332_8_2),
                (new(2020, 9, 1), null),
            })
        {
            yield return now.SixYears([PublicContract.Between(start, new(2026, 8, 31)) with { Ground = ground }], Law);
        }

        yield return (now with { Ground = null }).SixYears([], Law);
        yield return year.FinalIndemnity(Money.Of(20_000.01m), Money.Of(2_000), PublicContractAfter.Nothing, Law);
        yield return (year with { Ground = PublicContractGround.L332_8 })
            .FinalIndemnity(Money.Of(20_000.01m), Money.Of(2_000), PublicContractAfter.Nothing, Law);
        yield return (year with { Ground = PublicContractGround.L332_8 })
            .FinalIndemnity(Money.Of(20_000), Money.Of(2_000), PublicContractAfter.Broken, Law);
    }
}
