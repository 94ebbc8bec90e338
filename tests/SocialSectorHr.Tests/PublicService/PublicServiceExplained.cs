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
    ];
}
