using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2007: an amount that no post pays for its period (29 000 € a month).</summary>
internal sealed class PeriodImplausible() : AuditCheck(
    "SHR2007",
    Severity.Error,
    new("montant impossible pour sa période", "amount impossible for its period"),
    part: AuditedPart.Amount)
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
            Check(audit, amount, "$.pay.amounts");
        }

        // An amount of the form that the prose stands before is looked at too.
        foreach (StatedAmount amount in audit.FormAmounts)
        {
            if (!audit.Offer.Pay!.Amounts.Holds(amount))
            {
                Check(audit, amount, "$.form.pay.amounts");
            }
        }
    }

    /// <summary>Whether no post pays an amount for its period.</summary>
    public static bool IsImplausible(Stated<Money> said, bool mayBeSmall) =>
        said is { IsEmpty: false, Per: { } per } && Bounds.TryGetValue(per, out (Money Least, Money Most) bounds)
        && ((said.AtMost < bounds.Least && (!mayBeSmall || per == Per.Hour)) || said.AtLeast > bounds.Most);

    /// <summary>Whether no post pays an amount of the offer for its period.</summary>
    public static bool IsFound(AuditContext audit)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (amount is { Basis: not null, Amount: { } said } && IsImplausible(said, MayBeSmall(audit, amount)))
            {
                return true;
            }
        }

        return false;
    }

    // Part of a post, or the share of the SMIC that a trainee has.
    private static bool MayBeSmall(AuditContext audit, StatedAmount amount) =>
        (audit.IsPartTime && amount.IsFullTimeAmount != true) || audit.Contracts<StatedContract.Trainee>().Any;

    private static bool FitsNoPeriod(Stated<Money> said) =>
        Bounds.Keys.All(per => IsImplausible(new(said.AtLeast, said.AtMost, per), mayBeSmall: false));

    private void Check(AuditContext audit, StatedAmount amount, string place)
    {
        if (amount.Amount is not { IsEmpty: false } said)
        {
            return;
        }

        bool isFound = said.Per is null ? FitsNoPeriod(said)
            : amount.Basis is not null && IsImplausible(said, MayBeSmall(audit, amount));
        if (isFound)
        {
            audit.Find(
                this,
                new($"un montant de {said.ToString(Language.French)} est invraisemblable", $"an amount of {said} is implausible"),
                place);
        }
        else if (amount.Basis is null || said.Per is null)
        {
            audit.CannotCheck(this, amount.Basis is null ? Fact.PayBasis : Fact.PayPeriod);
        }
    }
}
