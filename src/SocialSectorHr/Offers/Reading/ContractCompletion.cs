namespace SocialSectorHr.Offers;

/// <summary>The contract of an offer, completed where it is silent: one contract by one of its kind.</summary>
internal static class ContractCompletion
{
    public static IReadOnlyList<StatedContract> Of(IReadOnlyList<StatedContract> said, IReadOnlyList<StatedContract> other)
    {
        if (said.Count == 0)
        {
            return other;
        }

        if ((said, other) is ([StatedContract.Trainee trainee], [StatedContract.Trainee supposed])
            && trainee.GetType() == supposed.GetType())
        {
            return ValueList.Of<StatedContract>([Of(trainee, supposed)]);
        }

        return (said, other) is ([StatedContract.Temporary one], [StatedContract.Temporary more]) && one.GetType() == more.GetType()
            ? ValueList.Of<StatedContract>([Of(one, more)])
            : said;
    }

    private static StatedContract.Temporary Of(StatedContract.Temporary said, StatedContract.Temporary other)
    {
        StatedContract.Temporary completed = Term(said, other);
        return (completed, other) switch
        {
            (StatedContract.FixedTerm term, StatedContract.FixedTerm more) => term with
            {
                Reason = term.Reason ?? more.Reason,
                IsReplacement = term.IsReplacement ?? more.IsReplacement,
                UncertainEnd = term.UncertainEnd ?? (IsTermSaid(said) ? null : more.UncertainEnd),
            },
            (StatedContract.Assisted term, StatedContract.Assisted more) => term with { Scheme = term.Scheme ?? more.Scheme },
            (StatedContract.DefinedPurpose term,
            StatedContract.DefinedPurpose more) => term with { AllowedBy = term.AllowedBy ?? more.AllowedBy },
            (StatedContract.PublicContract term, StatedContract.PublicContract more) => term with
            {
                Ground = term.Ground ?? more.Ground,
                TotalAtMost = term.TotalAtMost ?? more.TotalAtMost,
            },
            _ => completed,
        };
    }

    private static StatedContract.Trainee Of(StatedContract.Trainee said, StatedContract.Trainee other)
    {
        bool isSaid = said is { Duration.IsEmpty: false } or { End: { Earliest: not null } or { Latest: not null } };
        bool isAgeSaid = said is { Age: not null } or { Birth: not null };
        StatedContract.Trainee completed = said with
        {
            Age = isAgeSaid ? said.Age : other.Age,
            Birth = isAgeSaid ? said.Birth : other.Birth,
            Duration = isSaid ? said.Duration : other.Duration,
            End = isSaid ? said.End : other.End,
        };
        return (completed, other) switch
        {
            (StatedContract.Apprenticeship term, StatedContract.Apprenticeship more) => term with { Year = term.Year ?? more.Year },
            (StatedContract.Professionalisation term,
            StatedContract.Professionalisation more) => term with { IsQualified = term.IsQualified ?? more.IsQualified },
            _ => completed,
        };
    }

    private static StatedContract.Temporary Term(StatedContract.Temporary said, StatedContract.Temporary other)
    {
        bool isSaid = IsTermSaid(said);
        return said with
        {
            Duration = isSaid ? said.Duration : other.Duration,
            DurationInWeeks = isSaid ? said.DurationInWeeks : other.DurationInWeeks,
            DurationInDays = isSaid ? said.DurationInDays : other.DurationInDays,
            End = isSaid ? said.End : other.End,
            ReasonInWords = said.ReasonInWords ?? other.ReasonInWords,
            Renewable = said.Renewable ?? other.Renewable,
            Renewals = said.Renewals ?? other.Renewals,
            RenewalCondition = said.RenewalCondition ?? other.RenewalCondition,
            LastingPost = said.LastingPost ?? other.LastingPost,
            ThenPermanent = said.ThenPermanent ?? other.ThenPermanent,
        };
    }

    private static bool IsTermSaid(StatedContract.Temporary said) =>
        said is { Duration.IsEmpty: false } or { DurationInWeeks.IsEmpty: false } or { DurationInDays.IsEmpty: false }
            or { End: { Earliest: not null } or { Latest: not null } };
}
