using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1003: the contract reaches its ceiling exactly: no renewal is left.</summary>
internal sealed class FixedTermAtCeiling() : AuditCheck(
    "SHR1003",
    Severity.Information,
    new("CDD à sa durée maximale", "fixed term at its ceiling"),
    part: AuditedPart.Temporary)
{
    public override bool ComparesStart => true;

    /// <summary>The start from which a contract that ends on a day is at its ceiling: one day alone.</summary>
    public override IEnumerable<LocalDate> TurningDays(AuditContext audit)
    {
        foreach (StatedContract.FixedTerm said in audit.Contracts<StatedContract.FixedTerm>())
        {
            Answer<Months>? ceiling = FixedTermGrounds.Ceiling(said.Reason, audit.Day, audit.Law, audit.BranchOfFixedTerm);
            if (ceiling is { IsKnown: true, Value: { Exact.IsInteger: true } months }
                && said.End is { IsDay: true, Earliest: { Year: >= StartReading.FirstYear and <= StartReading.LastYear } end })
            {
                yield return Quantieme.AddMonths(end.PlusDays(1), -(int)months.Exact.Numerator);
            }
        }
    }

    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            switch (contract)
            {
                case StatedContract.PublicContract { IsPermanent: not true, Ground: null }:
                    audit.CannotCheck(this, Fact.PublicGround);
                    break;
                case StatedContract.PublicContract { IsPermanent: not true, Ground: { } ground } said:
                    Public(audit, said, PublicGround.Of(ground));
                    break;
                case StatedContract.FixedTerm
                {
                    UncertainEnd: not true,
                    Reason: not FixedTermReason.DefinedPurpose
                } said when !audit.IsPublic:
                    Private(audit, said);
                    break;
            }
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Contracts<StatedContract.Temporary>().Has(audit.IsPublic ? IsPublicTerm : IsPrivateTerm);

    private static bool IsPublicTerm(StatedContract.Temporary contract) =>
        contract is StatedContract.PublicContract { IsPermanent: not true };

    private static bool IsPrivateTerm(StatedContract.Temporary contract) =>
        contract is StatedContract.FixedTerm { UncertainEnd: not true, Reason: not FixedTermReason.DefinedPurpose };

    private void Private(AuditContext audit, StatedContract.FixedTerm said)
    {
        if (FixedTermGrounds.Ceiling(said.Reason, audit.Day, audit.Law, audit.BranchOfFixedTerm) is not { } ceiling)
        {
            return;
        }

        if (!ceiling.IsKnown)
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        bool isDated = audit.Term(said) is { IsKnown: true, Value: FixedTermContract };
        if (!isDated && said.Duration is null && !audit.IsOnlyNamed(said))
        {
            audit.CannotCheck(this, AuditDates.HasTerm(said) && !audit.Terms.Start.IsKnown ? Fact.Start : Fact.Term);
            return;
        }

        bool reached = audit.Term(said) is { IsKnown: true, Value: FixedTermContract term }
            ? new FixedTermQuestion(term, audit.Law, audit.BranchOfFixedTerm) is { IsKnown: true } asked
                && new LatestLawfulEnd(asked).Date == term.FinalEnd
            : said.Duration is { IsExact: true, AtLeast: { } months } && months == ceiling.Value;
        if (reached)
        {
            audit.Find(
                this,
                said.Reason is null
                    ? new(
                        $"si le motif est de ceux que la loi limite à {ceiling.Value.ToString(Language.French)}, la durée maximale est atteinte : aucun renouvellement ne serait possible",
                        $"if the reason is one that the law limits to {ceiling.Value}, the ceiling is reached: no renewal would be left")
                    : new("la durée maximale est atteinte : aucun renouvellement n'est possible", "the ceiling is reached: no renewal is left"),
                "$.contracts",
                FixedTermGrounds.Of(said.Reason, audit.BranchOfFixedTerm));
        }
    }

    private void Public(AuditContext audit, StatedContract.PublicContract said, PublicGround ground)
    {
        if (ground.Total is not null && said.Duration is not { IsEmpty: false })
        {
            audit.CannotCheck(this, Fact.Term);
            return;
        }

        Months? longest = said.Duration is { IsExact: true, AtLeast: { } months } ? months : null;
        if (ground.Total is { } total && (longest == total || (longest is not null && longest == said.TotalAtMost)))
        {
            audit.Find(
                this,
                new("la durée maximale est atteinte : aucun renouvellement n'est possible", "the ceiling is reached: no renewal is left"),
                "$.contracts",
                ground.Sources);
        }
    }
}
