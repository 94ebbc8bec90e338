using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3009: a day count of another regime: living places and children's villages, or their 258 days.</summary>
internal sealed class ForfaitSpecialRegime() : AuditCheck(
    "SHR3009",
    Severity.Warning,
    new("forfait-jours d'un autre régime", "forfait of another regime"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Forfait)
{
    private static readonly Days LivingPlace = Days.Of(258);

    /// <summary>Whether a forfait is of another regime: said so, or by its days where no regime is.</summary>
    public static bool IsOf(StatedForfait said) => said.Regime is ForfaitRegime.LieuDeVie or ForfaitRegime.VillageDEnfants
        || (said is { Regime: null, Days: { IsExact: true, AtLeast: { } days } } && days == LivingPlace);

    public override void Run(AuditContext audit)
    {
        StatedForfait said = audit.Offer.WorkingTime!.Forfait!;
        if (IsOf(said))
        {
            audit.Find(
                this,
                new(
                    "ce forfait est celui d'un régime spécial (lieux de vie : 258 jours ; villages d'enfants), non celui du code du travail",
                    "this forfait is that of a special regime (living places: 258 days; children's villages), not that of the Labour Code"),
                "$.workingTime.forfait",
                SocialActionCode.L433_1);
        }
        else if (said is { Regime: null, Days: null or { IsEmpty: true } })
        {
            audit.CannotCheck(this, Fact.ForfaitDays);
        }
    }
}
