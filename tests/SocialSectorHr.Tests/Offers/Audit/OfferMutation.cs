namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>One term of a lawful offer put beyond its bound, by some distance, and the rule of that bound.</summary>
internal sealed record OfferMutation(string Rule, string What, Func<JobOffer, bool> Fits, Func<JobOffer, int, JobOffer> Beyond)
{
    /// <summary>The offer beyond the bound; null where the term is none of its own.</summary>
    public JobOffer? Of(JobOffer offer, int distance) => Fits(offer) ? Beyond(offer, (int)(Math.Abs((long)distance) % 1_000_000)) : null;

    public override string ToString() => $"{Rule}, {What}";
}
