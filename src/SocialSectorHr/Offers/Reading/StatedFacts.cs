namespace SocialSectorHr.Offers;

/// <summary>What an offer says, and where it is silent what the caller supposes; the mark tells which.</summary>
internal sealed class StatedFacts(JobOffer offer, JobOffer? assumed)
{
    public JobOffer Offer { get; } = offer;

    /// <summary>A part of the offer, or of the assumption where the offer is silent.</summary>
    public Answer<T> Part<T>(Func<JobOffer, T?> pick, Fact fact)
        where T : class
    {
        if (pick(Offer) is { } said)
        {
            return new(said, Mark.Exact);
        }

        return assumed is not null && pick(assumed) is { } supposed ? new(supposed, Mark.Assumed) : new(fact);
    }

    /// <summary>A value of the offer, or of the assumption where the offer is silent.</summary>
    public Answer<T> Value<T>(Func<JobOffer, T?> pick, Fact fact)
        where T : struct
    {
        if (pick(Offer) is { } said)
        {
            return new(said, Mark.Exact);
        }

        return assumed is not null && pick(assumed) is { } supposed ? new(supposed, Mark.Assumed) : new(fact);
    }
}
