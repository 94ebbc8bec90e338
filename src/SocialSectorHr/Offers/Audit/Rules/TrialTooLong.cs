using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1016: the trial is above the maximum of the law, or of the agreement that sets a shorter one; a warning between the safe
/// and the tolerated length, or where only some of the contracts of a choice forbid it. A public contract has the maximum of public law
/// alone.</summary>
internal sealed class TrialTooLong() : AuditCheck(
    "SHR1016",
    Severity.Error,
    new("période d'essai trop longue", "trial period too long"),
    part: AuditedPart.Contract)
{
    public override bool ComparesStart => true;

    public override void Run(AuditContext audit)
    {
        if (TrialLength.Of(audit.Offer.Trial) is not { } trial)
        {
            bool lacksStatus = audit.Offer.Contracts[0] is StatedContract.Permanent && StatusReading.Category(audit.Offer.Status) is null;
            audit.CannotCheck(this, lacksStatus ? [Fact.TrialPeriod, Fact.Status] : [Fact.TrialPeriod]);
            return;
        }

        if (audit.Offer.Contracts is [var only] && ContractTrialLimit.Of(audit, only, trial) is { Verdict: null, Missing: null })
        {
            return;
        }

        Check(audit, trial);
    }

    // A civil servant has no trial, which is another finding (SHR6001).
    protected override bool Applies(AuditContext audit) => !audit.IsPublic || audit.Contracts<StatedContract.PublicContract>().Any;

    private void Check(AuditContext audit, TrialLength trial)
    {
        TrialLimit[] limits =
        [
            .. audit.Offer.Contracts.Where(contract => !audit.IsPublic || contract is StatedContract.PublicContract)
                .Select(contract => ContractTrialLimit.Of(audit, contract, trial)),
        ];
        TrialLimit[] broken = [.. limits.Where(static limit => limit.Verdict is not null)];
        Fact[] missing = [.. limits.Select(static limit => limit.Missing).OfType<Fact>().Distinct()];
        if (broken.Length > 0)
        {
            bool everywhere = Array.TrueForAll(limits, static limit => limit.Verdict == Severity.Error);
            Say(audit, trial, broken[0], everywhere ? Severity.Error : Severity.Warning);
        }

        if (missing.Length > 0)
        {
            audit.CannotCheck(this, missing);
        }
    }

    private void Say(AuditContext audit, TrialLength trial, TrialLimit limit, Severity severity)
    {
        bool tolerated = limit is { Verdict: Severity.Warning, IsOfAgreement: false };
        audit.Find(
            this,
            severity,
            tolerated
                ? new(
                    $"l'essai annoncé ({trial.Stated.French}) dépasse {limit.Longest.French}, et n'est admis que si une semaine commencée compte",
                    $"the stated trial ({trial.Stated.English}) is above {limit.Longest.English}, and admitted only if a week begun counts")
                : new(
                    $"l'essai annoncé ({trial.Stated.French}) dépasse le maximum de {limit.Longest.French}",
                    $"the stated trial ({trial.Stated.English}) is above the maximum of {limit.Longest.English}"),
            ["$.trial"],
            limit.Article);
    }
}
