namespace SocialSectorHr;

/// <summary>A pay and its benefits (ensemble de la rémunération), asked of the pay.</summary>
public static class GrossPayPackage
{
    extension(GrossPay pay)
    {
        /// <summary>A year of the pay and what the employer pays beside it.</summary>
        /// <param name="benefits">The benefits of a year.</param>
        /// <returns>The sum.</returns>
        public PayPackage With(EmployerBenefits benefits) => new(new PayPackageQuestion(pay, benefits));
    }
}
