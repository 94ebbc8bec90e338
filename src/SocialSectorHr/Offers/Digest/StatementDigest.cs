namespace SocialSectorHr.Offers;

/// <summary>What a person reads of an offer (résumé), asked of its statement.</summary>
public static class StatementDigest
{
    extension(OfferStatement statement)
    {
        /// <summary>What a person reads of the offer: 10 to 20 lines where it says enough, fewer where it is silent.</summary>
        /// <exception cref="ArgumentNullException">The statement is null.</exception>
        public OfferDigest Digest => new(statement);
    }
}
