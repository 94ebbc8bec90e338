namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the benefits.</summary>
internal static class BenefitNames
{
    public static readonly FigureName VoucherDays = Benefit(
        "vouchers.{year}.daysWorked", "jours travaillés, {year}", "days worked, {year}", BenefitFigures.ExplainVouchers);

    public static readonly FigureName VoucherCount = Benefit(
        "vouchers.{year}.count", "nombre de titres-restaurant, {year}", "number of meal vouchers, {year}", BenefitFigures.ExplainVouchers);

    public static readonly FigureName VoucherEmployer = Benefit(
        "vouchers.{year}.employerPerVoucher", "part de l'employeur par titre, {year}", "employer's share a voucher, {year}", BenefitFigures.ExplainSplit);

    public static readonly FigureName VoucherEmployee = Benefit(
        "vouchers.{year}.employeePerVoucher", "part du salarié par titre, {year}", "employee's share a voucher, {year}", BenefitFigures.ExplainSplit);

    public static readonly FigureName VoucherFaceTotal = Benefit(
        "vouchers.{year}.faceTotal", "valeur des titres-restaurant, {year}", "face of the meal vouchers, {year}", BenefitFigures.ExplainVouchers);

    public static readonly FigureName VoucherEmployerTotal = Benefit(
        "vouchers.{year}.employerTotal",
        "titres-restaurant, part de l'employeur, {year}",
        "meal vouchers, employer's share, {year}",
        BenefitFigures.ExplainVouchers);

    public static readonly FigureName VoucherEmployeeTotal = Benefit(
        "vouchers.{year}.employeeTotal",
        "titres-restaurant, part du salarié, {year}",
        "meal vouchers, employee's share, {year}",
        BenefitFigures.ExplainVouchers);

    public static readonly FigureName VoucherExemptCap = Benefit(
        "vouchers.{year}.exemptCap", "part exonérée par titre au plus, {year}", "exempt a voucher at most, {year}", BenefitFigures.ExplainSplit);

    public static readonly FigureName VoucherExempt = Benefit(
        "vouchers.{year}.exempt", "part de l'employeur exonérée, {year}", "employer's share exempt, {year}", BenefitFigures.ExplainSplit);

    public static readonly FigureName TransportRate = Benefit(
        "transport.rate", "part du transport payée par l'employeur", "share of transport paid by the employer", BenefitFigures.ExplainTransport);

    public static readonly FigureName HealthCoverRate = Benefit(
        "healthCover.rate", "part de la mutuelle payée par l'employeur", "share of the health cover paid by the employer");

    public static readonly FigureName EmployerBenefits = Benefit(
        "package.{year}.benefits", "avantages chiffrés, part de l'employeur, {year}", "benefits with a figure, employer's share, {year}", BenefitFigures.ExplainPackage);

    public static readonly FigureName Package = Benefit(
        "package.{year}.total{.bound}",
        "salaire et avantages chiffrés, {year}{, bound}",
        "pay and benefits with a figure, {year}{, bound}",
        BenefitFigures.ExplainPackage);

    public static FigureName[] All =>
    [
        VoucherDays, VoucherCount, VoucherEmployer, VoucherEmployee, VoucherFaceTotal, VoucherEmployerTotal, VoucherEmployeeTotal,
        VoucherExemptCap, VoucherExempt, TransportRate, HealthCoverRate, EmployerBenefits, Package,
    ];

    private static FigureName Benefit(string id, string french, string english, Func<Figure, Explanation>? explain = null) =>
        new(new("les avantages", "benefits"), id, new(french, english), explain);
}
