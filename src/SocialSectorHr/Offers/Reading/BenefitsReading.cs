namespace SocialSectorHr.Offers;

/// <summary>The benefits of an offer: its meal voucher, and what it says in euros that the employer pays a year.</summary>
internal static class BenefitsReading
{
    public static Answer<MealVoucher> ReadVoucher(OfferReader reader) =>
        reader.Part(static offer => offer.Benefits?.MealVoucher, Fact.VoucherFace).Then(static said => Voucher(said));

    /// <summary>What the employer pays a year, of an amount said by the month, the year or the week; null where none is.</summary>
    public static Money? PerYear(StatedShare? said) => said?.EmployerAmount is { IsExact: true, AtLeast: { } amount, Per: var per }
        && amount >= Money.Zero
            ? per switch
            {
                Per.Month => amount * 12,
                Per.Year => amount,
                Per.Week => amount * 52,
                _ => null,
            }
            : null;

    private static Answer<MealVoucher> Voucher(StatedVoucher said) =>
        said.Face is not { } face || face <= Money.Zero || face != face.Round() ? new(Fact.VoucherFace)
        : said.EmployerShare is not { } share || share < Percent.Zero || share > Percent.Of(100) ? new(Fact.VoucherShare)
        : new(MealVoucher.Of(face, share), Mark.Exact);
}
