using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Every figure of the five offers: its explanation is read and recomputed like that of any result.</summary>
internal sealed class FiguresExplained : IExplainedResults
{
    public IEnumerable<object> Results() => GoldenOffer.All.SelectMany(offer => GoldenOffersTests.Statement(offer.Name).Figures);
}
