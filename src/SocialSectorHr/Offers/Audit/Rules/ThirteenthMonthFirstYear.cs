using System.Globalization;
using NodaTime;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2017: a seniority condition: what the first year pays is not defined; both readings are given where pay and start are
/// known.</summary>
internal sealed class ThirteenthMonthFirstYear() : AuditCheck(
    "SHR2017",
    Severity.Information,
    new("treizième mois de la première année non défini", "thirteenth month of the first year not defined"),
    AuditedPosts.PrivateLaw,
    AuditedPart.ThirteenthMonth)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Pay?.ThirteenthMonth is { AsProfitSharing: not true, AfterSeniority: { } months } && months > Months.Zero)
        {
            (string french, string english) = Readings(audit, months);
            audit.Find(
                this,
                new(
                    $"treizième mois après {months.ToString(Language.French)} d'ancienneté : ce que paie la première année, depuis l'entrée ou depuis la condition, n'est pas dit{french}",
                    $"thirteenth month after {months} of seniority: what the first year pays, from entry or from the condition, is not said{english}"),
                "$.pay.thirteenthMonth");
        }
    }

    private static (string French, string English) Readings(AuditContext audit, Months months)
    {
        if (!months.Exact.IsInteger || months > Months.Of(60) || audit.Terms.Pay is not { IsKnown: true, Value.Exact: { } pay } ||
            audit.Terms.Start is not { IsKnown: true, Value: var start } || start.Year is < 1900 or > 9_000)
        {
            return (string.Empty, string.Empty);
        }

        YearlyBonus term = ThirteenthMonth.Of(pay.Monthly, 1, months);
        Money entry = Reading(term, start, YearlyBonusStart.Entry);
        Money condition = Reading(term, start, YearlyBonusStart.Condition);
        string year = start.Year.ToString(CultureInfo.InvariantCulture);
        return (
            $" : {entry.ToString(Language.French)} ou {condition.ToString(Language.French)} en {year}",
            $": {entry} or {condition} in {year}");
    }

    private static Money Reading(YearlyBonus term, LocalDate start, YearlyBonusStart from) => term.InYear(
        start.Year, start, new YearlyBonusRules { Proration = YearlyBonusProration.CalendarDays, From = from }).Amount;
}
