using System.Globalization;
using NodaTime;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2017: a seniority condition: what the first year pays is not defined; both readings are given where pay and start are known.</summary>
internal sealed class ThirteenthMonthFirstYear() : AuditCheck(
    "SHR2017", "ThirteenthMonthFirstYear", Severity.Information, new("treizième mois de la première année non défini", "thirteenth month of the first year not defined"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.Pay?.ThirteenthMonth is { AsProfitSharing: false, AfterSeniority: { } months } && months > Months.Zero)
        {
            (string french, string english) = Readings(offer, months);
            offer.Find(
                this,
                new(
                    $"treizième mois après {months.ToString(Language.French)} d'ancienneté : ce que paie la première année, depuis l'entrée ou depuis la condition, n'est pas dit{french}",
                    $"thirteenth month after {months} of seniority: what the first year pays, from entry or from the condition, is not said{english}"),
                "$.pay.thirteenthMonth");
        }
    }

    private static (string French, string English) Readings(AuditContext offer, Months months)
    {
        if (!months.Exact.IsInteger || months > Months.Of(60) || offer.Statement.Pay is not { IsKnown: true, Value.Exact: { } pay } ||
            offer.Statement.Start is not { IsKnown: true, Value: var start } || start.Year is < 1900 or > 9_000)
        {
            return (string.Empty, string.Empty);
        }

        ThirteenthMonth term = ThirteenthMonth.Of(pay.Monthly, 1, months);
        Money entry = Reading(term, start, ThirteenthMonthStart.Entry);
        Money condition = Reading(term, start, ThirteenthMonthStart.Condition);
        string year = start.Year.ToString(CultureInfo.InvariantCulture);
        return (
            $" : {entry.ToString(Language.French)} ou {condition.ToString(Language.French)} en {year}",
            $": {entry} or {condition} in {year}");
    }

    private static Money Reading(ThirteenthMonth term, LocalDate start, ThirteenthMonthStart from) => term.InYear(
        start.Year, start, new ThirteenthMonthRules { Proration = ThirteenthMonthProration.CalendarDays, From = from }).Amount;
}
