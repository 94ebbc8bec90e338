using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>Random lawful offers, which shrink choice by choice.</summary>
internal static class LawfulOfferArbitraries
{
    public static Arbitrary<LawfulOffer> LawfulOffers() => Arb.From(
        Gen.ArrayOf(Gen.Choose(0, 9_999), LawfulOffer.Choices).Select(static choices => new LawfulOffer(choices)),
        static lawful => lawful.Simpler());
}
