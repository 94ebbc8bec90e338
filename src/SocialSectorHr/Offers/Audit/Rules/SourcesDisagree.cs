using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2008: prose and form state amounts of one period and basis that do not meet, or other terms that are not the same; Segur is
/// named where it explains the gap.</summary>
internal sealed partial class SourcesDisagree() : AuditCheck(
    "SHR2008", Severity.Warning, new("le texte et le formulaire se contredisent", "prose and form disagree"))
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Form is { } spoken)
        {
            Terms(audit, audit.Offer, spoken);
        }

        foreach (StatedAmount prose in audit.Amounts)
        {
            foreach (StatedAmount form in audit.FormAmounts)
            {
                if (prose.Basis == form.Basis && prose.Amount is { IsEmpty: false } said && form.Amount is { IsEmpty: false } filled &&
                    said.Per == filled.Per && Gap(said, filled) is { } gap && gap >= Money.Of(1))
                {
                    Say(audit, said, filled, gap);
                }
            }
        }
    }

    private static Money? Gap(Stated<Money> a, Stated<Money> b) =>
        a.AtMost < b.AtLeast ? b.AtLeast - a.AtMost : b.AtMost < a.AtLeast ? a.AtLeast - b.AtMost : null;

    private void Say(AuditContext audit, Stated<Money> said, Stated<Money> filled, Money gap)
    {
        bool isSegur = !audit.IsPublic && said.Per == Per.Month && audit.Law.TryOn(audit.Day, Segur.Monthly, out DatedValue<Money> segur) &&
            gap >= segur.Value - Money.Of(1) && gap <= segur.Value + Money.Of(1);
        audit.Find(
            this,
            Severity.Warning,
            new(
                $"le texte dit {said.ToString(Language.French)}, le formulaire {filled.ToString(Language.French)}{(isSegur ? " : l'écart est celui du Ségur" : string.Empty)}",
                $"the prose says {said}, the form {filled}{(isSegur ? ": the gap is that of Segur" : string.Empty)}"),
            ["$.pay.amounts", "$.form.pay.amounts"]);
    }
}
