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
            agent.Strike(new() { WholeDays = 1, HalfDays = 1, PartHours = Hours.Of(2) }, On, Law),
        }),
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
}
