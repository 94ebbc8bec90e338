using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1001: a fixed term with neither an end date nor a length, or an uncertain end that its reason does not allow.</summary>
internal sealed class FixedTermWithoutTerm() : AuditCheck(
    "SHR1001",
    Severity.Error,
    new("CDD sans terme ni durée minimale", "fixed term without an end or a minimum length"),
    AuditedPosts.PrivateLaw,
    AuditedPart.FixedTerm)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.FixedTerm contract in audit.Contracts<StatedContract.FixedTerm>())
        {
            if (audit.IsOnlyNamed(contract))
            {
                continue;
            }

            if (!HasTerm(contract))
            {
                audit.Find(
                    this,
                    new(
                        "le CDD n'a ni date de fin ni durée : il lui faut un terme précis, ou une durée minimale",
                        "the fixed term has neither an end nor a length: it needs a date, or a minimum length"),
                    "$.contracts",
                    LabourCode.L1242_7,
                    LabourCode.L1242_12);
            }

            Uncertain(audit, contract);
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.OffersFixedTerm;

    // Words alone are an uncertain end, which needs a minimum length; an estimated end needs its earliest day.
    private static bool HasTerm(StatedContract.FixedTerm contract) =>
        AuditDates.HasLength(contract) || contract.End?.Earliest is not null
            || (contract.End?.Latest is not null && contract.UncertainEnd != true);

    private void Uncertain(AuditContext audit, StatedContract.FixedTerm contract)
    {
        if (contract is not { UncertainEnd: true, Reason: { } reason } || reason == FixedTermReason.DefinedPurpose ||
            AuditDates.End(audit.Day, (0, 1)) is not { } day)
        {
            return;
        }

        UncertainTermContract term = UncertainTermContract.From(day, Period.FromDays(1)) with { Reason = reason };
        FixedTermCheckQuestion question = new(term, audit.Law);
        if (!question.IsKnown)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (new FixedTermCheck(question).Faults.HasFlag(FixedTermFaults.UncertainTermNotOpen))
        {
            audit.Find(
                this,
                new(
                    $"un terme imprécis n'est pas ouvert au motif « {reason.Label().French} » : il faut une date de fin",
                    $"an uncertain end is not open to the reason \"{reason.Label().English}\": an end date is needed"),
                "$.contracts",
                LabourCode.L1242_7);
        }
    }
}
