namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2017: a seniority condition: what the first year pays is not defined.</summary>
internal sealed class ThirteenthMonthFirstYear() : AuditCheck(
    "SHR2017", "ThirteenthMonthFirstYear", Severity.Information, new(
        "treizième mois de la première année non défini", "thirteenth month of the first year not defined"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.Pay?.ThirteenthMonth is { AsProfitSharing: false, AfterSeniority: { } months } && months > Months.Zero)
        {
            offer.Find(
                this,
                new(
                    $"treizième mois après {months.ToString(Language.French)} d'ancienneté : ce que paie la première année, depuis l'entrée ou depuis la condition, n'est pas dit",
                    $"thirteenth month after {months} of seniority: what the first year pays, from entry or from the condition, is not said"),
                "$.pay.thirteenthMonth");
        }
    }
}
