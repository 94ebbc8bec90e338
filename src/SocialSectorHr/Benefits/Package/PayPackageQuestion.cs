using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a pay and its benefits are added up from.</summary>
internal readonly record struct PayPackageQuestion : IQuestion
{
    public PayPackageQuestion(GrossPay pay, EmployerBenefits benefits)
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(benefits);
        (Pay, Benefits) = (pay, benefits);
    }

    public GrossPay Pay { get; }

    public EmployerBenefits Benefits { get; }

    /// <summary>None: what the benefits read is explained with them.</summary>
    FrenchLaw? IQuestion.Law => null;
}
