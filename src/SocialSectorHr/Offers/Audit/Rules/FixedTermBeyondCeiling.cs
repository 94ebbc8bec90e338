using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1002: the end is after the ceiling of the reason; reason unknown: 18 months, as a warning.
/// Without a start, a length in months is compared.</summary>
internal sealed class FixedTermBeyondCeiling() : AuditCheck(
    "SHR1002", Severity.Error, new("CDD au-delà de sa durée maximale", "fixed term beyond its ceiling"), AuditedPosts.PrivateLaw)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.FixedTerm contract in audit.Contracts<StatedContract.FixedTerm>())
        {
            if (contract is { UncertainEnd: true } or { Reason: FixedTermReason.DefinedPurpose })
            {
                continue;
            }

            if (audit.Term(contract) is { IsKnown: true, Value: FixedTermContract term })
            {
                Dated(audit, term);
            }
            else if (contract.Duration is { AtLeast: { } months })
            {
                Undated(audit, contract, months);
            }
        }
    }

    private void Dated(AuditContext audit, FixedTermContract term)
    {
        FixedTermQuestion question = new(term, audit.Law, rules: null);
        if (!question.IsKnown)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (new LatestLawfulEnd(question) is var latest && latest is { IsWithin: false, Date: { } date, Ceiling: { } ceiling })
        {
            string supposed = latest.IsAssumed ? ", motif non dit" : string.Empty;
            audit.Find(
                this,
                latest.IsAssumed ? Severity.Warning : Severity.Error,
                new(
                    $"le CDD finit le {DateText.Write(term.FinalEnd, Language.French)}, après le {DateText.Write(date, Language.French)} ({ceiling.ToString(Language.French)} au plus{supposed})",
                    $"the fixed term ends on {DateText.Write(term.FinalEnd, Language.English)}, after {DateText.Write(date, Language.English)} ({ceiling} at most{(latest.IsAssumed ? ", reason not said" : string.Empty)})"),
                ["$.contracts"],
                FixedTermGrounds.Of(term.Reason));
        }
    }

    private void Undated(AuditContext audit, StatedContract.FixedTerm contract, Months months)
    {
        if (FixedTermGrounds.Ceiling(contract.Reason, audit.Day, audit.Law) is not { } ceiling)
        {
            return;
        }

        if (!ceiling.IsKnown)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (months > ceiling.Value)
        {
            string supposed = contract.Reason is null ? ", motif non dit" : string.Empty;
            audit.Find(
                this,
                contract.Reason is null ? Severity.Warning : Severity.Error,
                new(
                    $"le CDD dure {months.ToString(Language.French)}, la durée maximale est de {ceiling.Value.ToString(Language.French)}{supposed}",
                    $"the fixed term lasts {months}, the ceiling is {ceiling.Value}{(contract.Reason is null ? ", reason not said" : string.Empty)}"),
                ["$.contracts"],
                FixedTermGrounds.Of(contract.Reason));
        }
    }
}
