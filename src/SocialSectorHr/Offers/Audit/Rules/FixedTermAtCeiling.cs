using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1003: the contract reaches its ceiling exactly: no renewal is left.</summary>
internal sealed class FixedTermAtCeiling() : AuditCheck(
    "SHR1003", Severity.Information, new("CDD à sa durée maximale", "fixed term at its ceiling"))
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            switch (contract)
            {
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

    private void Private(AuditContext audit, StatedContract.FixedTerm said)
    {
        if (FixedTermGrounds.Ceiling(said.Reason, audit.Day, audit.Law) is not { } ceiling)
        {
            return;
        }

        if (!ceiling.IsKnown)
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        bool reached = audit.Term(said) is { IsKnown: true, Value: FixedTermContract term }
            ? new FixedTermQuestion(term, audit.Law, rules: null).IsKnown && term.LatestLawfulEnd(audit.Law).Date == term.FinalEnd
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
                FixedTermGrounds.Of(said.Reason));
        }
    }

    private void Public(AuditContext audit, StatedContract.PublicContract said, PublicGround ground)
    {
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
