namespace SocialSectorHr.Offers;

/// <summary>What an offer says, and where it is silent what the caller supposes; the mark tells which.</summary>
internal sealed class OfferReader(JobOffer offer, JobOffer? assumed)
{
    public JobOffer Offer { get; } = offer;

    public JobOffer? Assumed { get; } = assumed;

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

    /// <summary>A part of the offer, or of the assumption where the offer is silent.</summary>
    public Answer<T> Part<T>(Func<JobOffer, T?> pick, Fact fact)
        where T : class
    {
        if (pick(Offer) is { } said)
        {
            return new(said, Mark.Exact);
        }

        return Assumed is not null && pick(Assumed) is { } supposed ? new(supposed, Mark.Assumed) : new(fact);
    }

    /// <summary>A value of the offer, or of the assumption where the offer is silent.</summary>
    public Answer<T> Value<T>(Func<JobOffer, T?> pick, Fact fact)
        where T : struct
    {
        if (pick(Offer) is { } said)
        {
            return new(said, Mark.Exact);
        }

        return Assumed is not null && pick(Assumed) is { } supposed ? new(supposed, Mark.Assumed) : new(fact);
    }
}
