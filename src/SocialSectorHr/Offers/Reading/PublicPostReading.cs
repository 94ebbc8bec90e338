using SocialSectorHr.PublicService;

namespace SocialSectorHr.Offers;

/// <summary>How a stated public post becomes grades whose grid is held, or which fact is missing.</summary>
internal static class PublicPostReading
{
    /// <summary>The branch that the post or its employer says; null where neither does.</summary>
    public static PublicServiceBranch? BranchOf(JobOffer offer) => PostOf(offer)?.Branch ?? offer.Employer?.Sector switch
    {
        Sector.PublicTerritorial => PublicServiceBranch.Territorial,
        Sector.PublicHospital => PublicServiceBranch.Hospital,
        Sector.PublicState => PublicServiceBranch.State,
        Sector.OtherPublic => PublicServiceBranch.Other,
        _ => null,
    };

    /// <summary>The post, the first that a contract states: that of a civil servant and of the contract beside it are one.</summary>
    public static StatedPublicPost? PostOf(JobOffer offer)
    {
        foreach (StatedContract contract in offer.Contracts)
        {
            if (contract.PublicPost is { } post)
            {
                return post;
            }
        }

        return null;
    }

    /// <summary>The grades that are named and held, each once, in the order of the offer.</summary>
    public static IReadOnlyList<Grade> GradesOf(JobOffer offer) =>
        [.. (PostOf(offer)?.Grades ?? []).Select(static said => TerritorialGrades.Find(said.Name)).OfType<Grade>().Distinct()];

    /// <summary>The zone of the residence indemnity of the place of work.</summary>
    public static Answer<ResidenceZone> ZoneOf(JobOffer offer) =>
        offer.Workplace is { Departement: { } departement } place && ResidenceZones.Find(departement, place.Commune) is { } zone
            ? new(zone, Mark.Derived)
            : new(Fact.ResidenceZone);
}
