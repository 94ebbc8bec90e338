namespace SocialSectorHr.Offers;

/// <summary>What an offer says, be it completed by its form and by what is supposed.</summary>
internal sealed class OfferReader(JobOffer offer)
{
    public JobOffer Offer { get; } = offer;

    /// <summary>Whether the post is one of public law: by its contracts, or by its employer where no contract is named.</summary>
    public bool IsPublic
    {
        get
        {
            for (int i = 0; i < Offer.Contracts.Count; i++)
            {
                if (Offer.Contracts[i] is StatedContract.CivilServant or StatedContract.PublicContract)
                {
                    return true;
                }
            }

            return Offer is { Contracts.Count: 0, Employer.Sector: not null and not Sector.Private };
        }
    }

    /// <summary>A part of the offer.</summary>
    public Answer<T> Part<T>(Func<JobOffer, T?> pick, Fact fact)
        where T : class => pick(Offer) is { } said ? new(said, Mark.Exact) : new(fact);

    /// <summary>A value of the offer.</summary>
    public Answer<T> Value<T>(Func<JobOffer, T?> pick, Fact fact)
        where T : struct => pick(Offer) is { } said ? new(said, Mark.Exact) : new(fact);
}
