using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2007: an amount that no post pays for its period (29 000 € a month).</summary>
internal sealed class PeriodImplausible() : AuditCheck(
    "SHR2007", Severity.Error, new("montant impossible pour sa période", "amount impossible for its period"))
{
    // Bounds of the library, far above any pay of the sector, and far under one of a full-time post.
    private static readonly Dictionary<Per, (Money Least, Money Most)> Bounds = new()
    {
        [Per.Hour] = (Money.Of(3), Money.Of(200)),
        [Per.Day] = (Money.Of(20), Money.Of(2_000)),
        [Per.Week] = (Money.Of(100), Money.Of(6_000)),
        [Per.Month] = (Money.Of(500), Money.Of(20_000)),
        [Per.Year] = (Money.Of(5_000), Money.Of(240_000)),
    };

    public override void Run(AuditContext audit)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (amount.Amount is not { IsEmpty: false } said || said.Per is not { } per
                || !Bounds.TryGetValue(per, out (Money Least, Money Most) bounds))
            {
                continue;
            }

            bool tooLow = said.AtMost < bounds.Least && (!audit.IsPartTime || amount.IsFullTimeAmount == true || per == Per.Hour);
            if (tooLow || said.AtLeast > bounds.Most)
            {
                audit.Find(
                    this,
                    new($"un montant de {said.ToString(Language.French)} est invraisemblable", $"an amount of {said} is implausible"),
                    "$.pay.amounts");
            }
        }
    }
}
