using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>What the contract of an offer says of a stated trial, by its kind.</summary>
internal static class ContractTrialLimit
{
    public static TrialLimit Of(AuditContext audit, StatedContract contract, TrialLength trial) => contract switch
    {
        StatedContract.Permanent => Permanent(audit, trial),
        StatedContract.PublicContract said => PublicTrialLimit.Of(audit, said, trial),
        _ => FixedTerm(audit, contract, trial),
    };

    private static TrialLimit Permanent(AuditContext audit, TrialLength trial)
    {
        LegalSource article = LabourCode.L1221_19;
        Dated<Months> table = (StatusReading.Category(audit.Offer.Status) ?? StaffCategory.Executive).Trial();
        if (!audit.Law.TryOn(audit.Day, table, out DatedValue<Months> limit))
        {
            return TrialLimit.Lacks(Fact.LawValue, article);
        }

        bool? beyond = trial.IsBeyond(limit.Value);
        if (beyond is null && audit.Terms.Start is { IsKnown: true, Value: var start } && trial.InCalendar() is { } length &&
            AuditDates.End(start, length) is { } end)
        {
            beyond = end > DayNumberRule.End(start, (int)limit.Value.Exact.Numerator);
        }

        if (StatusReading.Category(audit.Offer.Status) is null && beyond != true)
        {
            // Above the longest of any category it is too long for all of them.
            return trial.IsBeyond(Least(audit)) == false ? TrialLimit.Within(article) : TrialLimit.Lacks(Fact.Status, article);
        }

        return beyond switch
        {
            true => new(Severity.Error, Both(limit.Value), null, article),
            false => AgreedTrialLimit.Of(audit, StatusReading.Category(audit.Offer.Status)!.Value, trial) ?? TrialLimit.Within(article),
            null => TrialLimit.Lacks(Fact.Start, article),
        };
    }

    private static TrialLimit FixedTerm(AuditContext audit, StatedContract contract, TrialLength trial)
    {
        LegalSource article = LabourCode.L1242_10;
        if (!audit.Law.TryOn(audit.Day, TrialLimits.LongFixedTerm, out DatedValue<Months> month) ||
            !audit.Law.TryOn(audit.Day, TrialLimits.ShortFixedTerm, out DatedValue<Months> threshold))
        {
            return TrialLimit.Lacks(Fact.LawValue, article);
        }

        // No fixed term has more than a month.
        if (trial.IsBeyond(month.Value) == true)
        {
            return new(Severity.Error, Both(month.Value), null, article);
        }

        Answer<Contract> term = contract is StatedContract.DefinedPurpose or StatedContract.FixedTerm
            ? audit.Term(contract)
            : new(Fact.Term);
        if (term.IsKnown)
        {
            return Dated(audit.Law, term.Value, trial, article);
        }

        bool isLong = contract is StatedContract.DefinedPurpose
            || (contract as StatedContract.Temporary)?.Duration?.AtLeast > threshold.Value;
        return isLong && trial.IsBeyond(month.Value) == false
            ? TrialLimit.Within(article)
            : TrialLimit.Lacks(audit.Terms.Start.IsKnown ? Fact.Term : Fact.Start, article);
    }

    private static TrialLimit Dated(FrenchLaw law, Contract contract, TrialLength trial, LegalSource article)
    {
        if (contract is not TermContract term || !new TrialQuestion(term, law).IsKnown)
        {
            return TrialLimit.Lacks(Fact.LawValue, article);
        }

        if (trial.InCalendar() is not { } length || AuditDates.End(contract.Start, length) is not { } end)
        {
            return TrialLimit.Lacks(Fact.TrialPeriod, article);
        }

        Readings<TrialPeriod> trials = term.TrialPeriod(law).Readings();
        return end > trials.Highest.End ? new(Severity.Error, LengthOf(trials.Highest), null, article)
            : end > trials.Lowest.End ? new(Severity.Warning, LengthOf(trials.Lowest), null, article)
            : TrialLimit.Within(article);
    }

    private static Bilingual LengthOf(TrialPeriod trial) => trial.Months > Months.Zero
        ? Both(trial.Months)
        : new(trial.Days.ToString(Language.French), trial.Days.ToString(Language.English));

    private static Months Least(AuditContext audit) =>
        audit.Law.TryOn(audit.Day, TrialLimits.WorkerOrEmployee, out DatedValue<Months> least) ? least.Value : Months.Zero;

    private static Bilingual Both(Months months) => new(months.ToString(Language.French), months.ToString(Language.English));
}
