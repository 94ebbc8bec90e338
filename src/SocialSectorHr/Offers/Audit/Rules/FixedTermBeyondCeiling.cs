using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1002: the end is after the ceiling of the reason, the branch's where the agreement sets one; reason unknown, a season or a
/// usage: 18 months, as a warning. Without a start, a length in months is compared.</summary>
internal sealed class FixedTermBeyondCeiling() : AuditCheck(
    "SHR1002",
    Severity.Error,
    new("CDD au-delà de sa durée maximale", "fixed term beyond its ceiling"),
    AuditedPosts.PrivateLaw,
    AuditedPart.FixedTerm)
{
    public override bool ComparesStart => true;

    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.FixedTerm contract in audit.Contracts<StatedContract.FixedTerm>())
        {
            if (!HasCeiling(contract))
            {
                continue;
            }

            if (audit.Term(contract) is { IsKnown: true, Value: FixedTermContract term })
            {
                Dated(audit, term);
            }
            else if ((contract.Duration?.AtMost ?? contract.Duration?.AtLeast) is { } months)
            {
                Undated(audit, contract, months);
            }
            else if (!audit.IsOnlyNamed(contract))
            {
                audit.CannotCheck(this, AuditDates.HasTerm(contract) && !audit.Terms.Start.IsKnown ? Fact.Start : Fact.Term);
            }
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.OffersFixedTerm && audit.Contracts<StatedContract.FixedTerm>().Has(HasCeiling);

    private static bool HasCeiling(StatedContract.FixedTerm contract) =>
        contract is not ({ UncertainEnd: true } or { Reason: FixedTermReason.DefinedPurpose });

    private void Dated(AuditContext audit, FixedTermContract term)
    {
        FixedTermQuestion question = new(term, audit.Law, audit.BranchOfFixedTerm);
        if (!question.IsKnown)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (new LatestLawfulEnd(question) is var latest && latest is { IsWithin: false, Date: { } date, Ceiling: { } ceiling })
        {
            bool isOpen = latest.IsAssumed || latest.IsContested;
            Bilingual doubt = Doubt(term.Reason, latest.IsContested);
            audit.Find(
                this,
                isOpen ? Severity.Warning : Severity.Error,
                new(
                    $"le CDD finit le {DateText.Write(term.FinalEnd, Language.French)}, après le {DateText.Write(date, Language.French)} ({ceiling.ToString(Language.French)} au plus{doubt.French})",
                    $"the fixed term ends on {DateText.Write(term.FinalEnd, Language.English)}, after {DateText.Write(date, Language.English)} ({ceiling} at most{doubt.English})"),
                ["$.contracts"],
                FixedTermGrounds.Of(term.Reason, audit.BranchOfFixedTerm));
        }
    }

    private void Undated(AuditContext audit, StatedContract.FixedTerm contract, Months months)
    {
        if (FixedTermGrounds.Ceiling(contract.Reason, audit.Day, audit.Law, audit.BranchOfFixedTerm) is not { } ceiling)
        {
            return;
        }

        if (!ceiling.IsKnown)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (months > ceiling.Value)
        {
            bool isContested = FixedTermReasons.Of(contract.Reason).IsContested && audit.BranchOfFixedTerm?.MaximumLength is null;
            Bilingual doubt = Doubt(contract.Reason, isContested);
            audit.Find(
                this,
                contract.Reason is null || isContested ? Severity.Warning : Severity.Error,
                new(
                    $"le CDD dure {months.ToString(Language.French)}, la durée maximale est de {ceiling.Value.ToString(Language.French)}{doubt.French}",
                    $"the fixed term lasts {months}, the ceiling is {ceiling.Value}{doubt.English}"),
                ["$.contracts"],
                FixedTermGrounds.Of(contract.Reason, audit.BranchOfFixedTerm));
        }
    }

    private static Bilingual Doubt(FixedTermReason? reason, bool isContested) => reason is null ? new(", motif non dit", ", reason not said")
        : isContested ? new(", à la lettre de L1242-8-1 ; aucune selon une autre lecture", ", by the letter of L1242-8-1; none by another reading")
        : new(string.Empty, string.Empty);
}
