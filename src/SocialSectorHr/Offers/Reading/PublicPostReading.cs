using SocialSectorHr.Law;
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

    /// <summary>Which share of full time a post that is not full time has; unknown for full time, and where no share nor hours are
    /// said.</summary>
    public static Answer<Percent> ShareOf(StatedTerms terms)
    {
        Percent whole = Percent.Of(100);
        if (terms.Said.WorkingTime is { ShareOfFullTime: { } said } && said > Percent.Zero && said < whole)
        {
            return new(said, Mark.Exact);
        }

        return terms.Week is { IsKnown: true, Value.WeeklyHours: var week, Mark: var mark }
            && terms.Law.TryOn(terms.LawDay, LegalDurations.Week, out DatedValue<Hours> legal) && week < legal.Value
            ? new(week / legal.Value, mark)
            : new(Fact.WeeklyHours);
    }

    /// <summary>Whether the post is less than full time, be its share said or not.</summary>
    public static bool IsPartTime(StatedTerms terms) =>
        terms.Said.WorkingTime?.FullTime == false || ShareOf(terms).IsKnown;

    /// <summary>Whether the post is offered by contract alone: its index supplement is then an indemnity net of contributions.</summary>
    public static bool IsByContractAlone(JobOffer offer)
    {
        bool isByContract = offer.Contracts.Count > 0;
        for (int i = 0; i < offer.Contracts.Count; i++)
        {
            isByContract &= offer.Contracts[i] is StatedContract.PublicContract;
        }

        return isByContract;
    }

    /// <summary>The zone of the residence indemnity of the place of work.</summary>
    public static Answer<ResidenceZone> ZoneOf(JobOffer offer) =>
        offer.Workplace is { Departement: { } departement } place && ResidenceZones.Find(departement, place.Commune) is { } zone
            ? new(zone, Mark.Derived)
            : new(Fact.ResidenceZone);
}
