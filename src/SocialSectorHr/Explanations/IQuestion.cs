using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What one result is computed from: it validates its facts, reads the law, and says whether the law is known.</summary>
internal interface IQuestion
{
    /// <summary>The law that is read; null where no dated value is.</summary>
    FrenchLaw? Law { get; }
}
