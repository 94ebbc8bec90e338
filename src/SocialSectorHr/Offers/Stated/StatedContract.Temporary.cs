using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <content>What all contracts with an end have.</content>
public abstract partial record StatedContract
{
    /// <summary>A contract with an end (contrat à terme): a duration and an end are both kept where both are stated.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public abstract record Temporary : StatedContract
    {
        private protected Temporary()
        {
        }

        /// <summary>
        /// The duration in months (durée); the minimum one where the end is uncertain; null where it is not said in months.
        /// </summary>
        public Stated<Months>? Duration { get; init; }

        /// <summary>The duration in weeks; null where it is not said in weeks.</summary>
        public Stated<Weeks>? DurationInWeeks { get; init; }

        /// <summary>The duration in days; null where it is not said in days.</summary>
        public Stated<Days>? DurationInDays { get; init; }

        /// <summary>The last day (terme), or what is said of it; null where it is not said.</summary>
        public StatedDate? End { get; init; }

        /// <summary>The reason or the purpose in a few words (motif, objet); null where it is not said.</summary>
        public string? ReasonInWords { get; init; }

        /// <summary>Whether it may be renewed (renouvelable); null where it is not said.</summary>
        public bool? Renewable { get; init; }

        /// <summary>How many times it may be renewed; null where it is not said.</summary>
        public int? Renewals { get; init; }

        /// <summary>The condition of a renewal in a few words (sous réserve de financement); null where none is stated.</summary>
        public string? RenewalCondition { get; init; }

        /// <summary>Whether the post is said to be lasting (poste pérenne); null where it is not said.</summary>
        public bool? LastingPost { get; init; }

        /// <summary>The permanent contract that may follow (CDI possible); null where none is spoken of.</summary>
        public StatedPromise? ThenPermanent { get; init; }

        private protected void SayTerm(Said said, Language language)
        {
            said.Figure(Duration);
            said.Figure(DurationInWeeks);
            said.Figure(DurationInDays);
            said.Labelled("terme", "end", End?.ToString(language));
            said.Add(ReasonInWords);
            said.Either(Renewable, new("renouvelable", "renewable"), new("non renouvelable", "not renewable"));
            said.Counted(Renewals, "renouvellements", "renewals");
            said.Add(RenewalCondition);
            said.Either(LastingPost, new("poste pérenne", "lasting post"), new("poste non pérenne", "post not lasting"));
            said.Add(ThenPermanent?.ToString(language));
        }
    }
}
