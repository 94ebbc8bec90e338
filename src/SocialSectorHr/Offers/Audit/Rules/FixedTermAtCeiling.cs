using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1003: the contract reaches its ceiling exactly: no renewal is left.</summary>
internal sealed class FixedTermAtCeiling() : AuditCheck(
    "SHR1003", "FixedTermAtCeiling", Severity.Information, new("CDD à sa durée maximale", "fixed term at its ceiling"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedContract.Temporary contract in offer.Offer.Contracts.OfType<StatedContract.Temporary>())
        {
            switch (contract)
            {
                case StatedContract.PublicContract { IsPermanent: false, Ground: { } ground } said:
                    Public(offer, said, PublicGround.Of(ground));
                    break;
                case StatedContract.FixedTerm { UncertainEnd: not true, Reason: not FixedTermReason.DefinedPurpose } said when offer.IsPrivate:
                    Private(offer, said);
                    break;
            }
        }
    }

    private void Private(AuditContext offer, StatedContract.FixedTerm said)
    {
        if (FixedTermGrounds.Ceiling(said.Reason, offer.Day, offer.Law) is not { } ceiling)
        {
            return;
        }

        if (!ceiling.IsKnown)
        {
            offer.CannotCheck(this, Fact.LawValue);
            return;
        }

        bool reached = offer.Term(said) is { IsKnown: true, Value: FixedTermContract term }
            ? new FixedTermQuestion(term, offer.Law, rules: null).IsKnown && term.LatestLawfulEnd(offer.Law).Date == term.FinalEnd
            : said.Duration is { IsExact: true, AtLeast: { } months } && months == ceiling.Value;
        if (reached)
        {
            offer.Find(
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

    private void Public(AuditContext offer, StatedContract.PublicContract said, PublicGround ground)
    {
        Months? longest = said.Duration is { IsExact: true, AtLeast: { } months } ? months : null;
        if (ground.Total is { } total && (longest == total || (longest is not null && longest == said.TotalAtMost)))
        {
            offer.Find(
                this,
                new("la durée maximale est atteinte : aucun renouvellement n'est possible", "the ceiling is reached: no renewal is left"),
                "$.contracts",
                ground.Sources);
        }
    }
}
