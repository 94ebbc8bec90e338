using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Audit;

/// <summary>What a public contract says of a stated trial, by the length of the contract (CGFP R332-22).</summary>
internal static class PublicTrialLimit
{
    public static TrialLimit Of(AuditContext audit, StatedContract.PublicContract said, TrialLength trial)
    {
        LegalSource article = PublicServiceCode.R332_22;
        PublicServiceBranch? branch = PublicPostReading.BranchOf(audit.Offer) ?? BranchOf(said.Ground);
        bool isOfState = branch == PublicServiceBranch.State;
        if (!isOfState && branch != PublicServiceBranch.Territorial)
        {
            return TrialLimit.Lacks(branch is null ? Fact.PublicBranch : Fact.LawValue, article);
        }

        // The trial of the State is read where both codes are one, from R332-22 on.
        if (!audit.Law.TryOn(audit.Day, PublicContractLimits.TrialUnderOneYear, out DatedValue<Months> row)
            || (isOfState && !audit.Law.TryOn(audit.Day, PublicContractLimits.TrialOfStatePermanent, out _)))
        {
            return TrialLimit.Lacks(Fact.LawValue, article);
        }

        if (said.IsPermanent && isOfState)
        {
            Months longest = audit.Law.On(audit.Day, PublicContractLimits.TrialOfStatePermanent).Value;
            return Verdict(audit, trial, (null, longest), (null, longest), row.Source);
        }

        (PublicContract shortest, PublicContract most) = Contracts(audit, said);
        return Verdict(audit, trial, Longest(shortest.Trial(audit.Law)), Longest(most.Trial(audit.Law)), row.Source);
    }

    // Those articles are of the territorial branch, that of projects aside.
    private static PublicServiceBranch? BranchOf(PublicContractGround? ground) =>
        ground is null or PublicContractGround.L332_24 ? null : PublicServiceBranch.Territorial;

    private static (Weeks? Weeks, Months? Months) Longest(PublicTrial trial) => (trial.Weeks, trial.Months);

    /// <summary>The shortest and the longest contract that the offer may mean.</summary>
    private static (PublicContract Shortest, PublicContract Longest) Contracts(AuditContext audit, StatedContract.PublicContract said)
    {
        LocalDate day = audit.Day;
        if (said.IsPermanent)
        {
            return (PublicContract.From(day), PublicContract.From(day));
        }

        if (audit.Terms.Start.IsKnown && said.End is { IsDay: true, Earliest: { } end } && end >= day && end.Year <= StartReading.LastYear)
        {
            PublicContract dated = PublicContract.Between(day, end);
            return (dated, dated);
        }

        foreach ((int Months, int Days) length in AuditDates.Lengths(said))
        {
            if (AuditDates.End(day, length) is { } last)
            {
                PublicContract lasting = PublicContract.Between(day, last);
                return (lasting, lasting);
            }
        }

        PublicContract shortest = Lasting(day, said.Duration?.AtLeast) ?? PublicContract.Between(day, day);
        PublicContract longest = Lasting(day, said.Duration?.AtMost) ?? PublicContract.From(day);
        return (shortest, longest);
    }

    private static PublicContract? Lasting(LocalDate day, Months? months) =>
        months is { Exact: var exact } && exact.IsInteger && exact >= 1 && exact <= 1_200
            && AuditDates.End(day, ((int)exact.Numerator, 0)) is { } end
            ? PublicContract.Between(day, end)
            : null;

    private static TrialLimit Verdict(
        AuditContext audit,
        TrialLength trial,
        (Weeks? Weeks, Months? Months) least,
        (Weeks? Weeks, Months? Months) most,
        LegalSource article)
    {
        bool? beyondMost = IsBeyond(audit, trial, most);
        bool? beyondLeast = least == most ? beyondMost : IsBeyond(audit, trial, least);
        return beyondMost == true ? new(Severity.Error, Write(most), null, article)
            : beyondLeast == false ? TrialLimit.Within(article)
            : TrialLimit.Lacks(least == most ? Fact.Start : Fact.Term, article);
    }

    private static bool? IsBeyond(AuditContext audit, TrialLength trial, (Weeks? Weeks, Months? Months) limit)
    {
        if (limit.Weeks is { } weeks)
        {
            Fraction days = weeks.Exact * 7;
            return trial.Days is { } stated ? stated.Exact > days
                : trial.Months!.Value.Exact * 28 > days ? true
                : trial.Months.Value.Exact * 31 <= days ? false
                : null;
        }

        Months longest = limit.Months!.Value;
        return trial.IsBeyond(longest)
            ?? (audit.Terms.Start is { IsKnown: true, Value: var start } && trial.InCalendar() is { } length
                && AuditDates.End(start, length) is { } end
                ? end > DayNumberRule.End(start, (int)longest.Exact.Numerator)
                : null);
    }

    private static Bilingual Write((Weeks? Weeks, Months? Months) limit) => limit.Weeks is { } weeks
        ? new(weeks.ToString(Language.French), weeks.ToString(Language.English))
        : new(limit.Months!.Value.ToString(Language.French), limit.Months.Value.ToString(Language.English));
}
