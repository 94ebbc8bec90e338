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
        .. Ends(),
        .. Leaves(),
        .. Rosters(),
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

    private static IEnumerable<object> Ends()
    {
        PublicContract year = PublicContract.Between(new(2025, 10, 6), new(2026, 10, 5)) with { Ground = PublicContractGround.L332_8_2 };
        PublicContract project = PublicContract.Between(new(2024, 1, 1), new(2027, 12, 31)) with { Ground = PublicContractGround.L332_24 };
        yield return year.RenewalNotice(Law);
        yield return year.RenewalNotice(Law, Months.Of(30), isDisabled: true);
        yield return year.RenewalNotice(Law, Months.Of(60));
        yield return (year with { Ground = null }).RenewalNotice(Law, Months.Of(60));
        yield return (year with { Ground = null }).RenewalNotice(Law, Months.Of(24), mayBePermanent: false);
        yield return PublicContract.Between(new(2025, 6, 1), new(2025, 9, 15)).RenewalNotice(Law, isDisabled: true);
        yield return project.RenewalNotice(Law);
        yield return project.ProjectBreak(new(2026, 3, 31), Money.Of(70_000.05m), Law);
        yield return project.ProjectBreak(new(2024, 12, 31), Money.Of(30_000), Law);
        yield return (PublicContract.From(new(2024, 1, 1)) with { Ground = PublicContractGround.L332_24 })
            .ProjectBreak(new(2026, 3, 31), Money.Of(70_000), Law);
        PublicContract permanent = PublicContract.From(new(2008, 1, 1));
        yield return permanent.DismissalIndemnity(PublicDismissalCase.Ordinary, new(2026, 3, 31), Months.Of(219), Money.Of(1_800));
        yield return permanent.DismissalIndemnity(PublicDismissalCase.Insufficiency, new(2026, 3, 31), Months.Of(480), Money.Of(1_800.01m));
        yield return permanent.DismissalIndemnity(PublicDismissalCase.Discipline, new(2026, 3, 31), Months.Of(219), Money.Of(1_800));
        yield return year.DismissalIndemnity(PublicDismissalCase.Ordinary, new(2026, 7, 31), Months.Of(70), Money.Of(1_800));
        yield return PublicContract.From(new(2026, 1, 1)).DismissalNotice(Months.Of(3), new(2026, 6, 30), isDisabled: true);
        yield return year.FinalIndemnity(Money.Of(20_000), Money.Of(2_000), PublicContractAfter.Nothing, Law, HolidayZone.Mayotte);
    }

    private static IEnumerable<object> Leaves()
    {
        PublicLeaveRight right = PublicLeaveRight.Of(Days.Of(5));
        yield return right.Absence(new(new(2026, 7, 1), new(2026, 7, 31)));
        yield return right.Absence(new(new(2026, 7, 1), new(2026, 8, 1)));
        yield return right.Absence(new(new(2026, 7, 1), new(2026, 8, 31)), isBonified: true);
        yield return right.CarryOver(Days.Of(12), PublicLeaveCause.Health, new(2026, 3, 2), informedOn: new(2026, 3, 9));
        yield return right.CarryOverEarned(Days.Of(20), PublicLeaveCause.Health, 2025, returnedOn: new(2026, 3, 2));
        yield return right.CarryOverEarned(Days.Of(20), PublicLeaveCause.Family, 2026);
        foreach (PublicEvent happening in Enum.GetValues<PublicEvent>())
        {
            yield return happening.Absence(On, Law);
        }
    }

    private static IEnumerable<object> Rosters()
    {
        static Shift At(int day, int from, int to) =>
            Shift.Of(new LocalDate(2026, 3, day).At(new(from, 0)), new LocalDate(2026, 3, day).At(new(to, 0)));
        yield return Roster.Over(new(new(2026, 3, 2), new(2026, 3, 8)), At(2, 8, 12), At(2, 13, 17), At(3, 7, 21)).PublicGuarantees(Law);
        yield return Roster.Of(At(2, 8, 12)).PublicGuarantees(Law);
        LocalDate monday = new(2026, 3, 2);
        yield return Roster
            .Over(
                new(monday, monday.PlusDays(83)),
                Enumerable.Range(0, 12).Select(week => Shift.On(monday.PlusDays(7 * week), new(8, 0), new(12, 0))))
            .PublicGuarantees(Law);
    }
}
