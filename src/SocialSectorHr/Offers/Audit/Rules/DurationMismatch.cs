using NodaTime;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1005: start plus stated length differs from the stated end by more than ten days.</summary>
internal sealed class DurationMismatch() : AuditCheck(
    "SHR1005", "DurationMismatch", Severity.Warning, new("durée et fin se contredisent", "length and end contradict each other"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Statement.Start is not { IsKnown: true, Value: var start })
        {
            return;
        }

        foreach (StatedContract.Temporary contract in offer.Offer.Contracts.OfType<StatedContract.Temporary>())
        {
            bool dated = contract.End is { IsDay: true } && contract.Duration is { IsExact: true };
            if (!dated || contract.End!.Earliest is not { } end || contract.Duration!.Value.AtLeast is not { } months || !months.Exact.IsInteger ||
                months <= Months.Zero)
            {
                continue;
            }

            LocalDate computed = Quantieme.End(start, Period.FromMonths((int)months.ToDecimal()));
            if (Math.Abs(Period.DaysBetween(computed, end)) > 10)
            {
                offer.Find(
                    this,
                    new(
                        $"{months.ToString(Language.French)} finissent le {DateText.Write(computed, Language.French)}, l'offre dit le {DateText.Write(end, Language.French)}",
                        $"{months} end on {DateText.Write(computed, Language.English)}, the offer says {DateText.Write(end, Language.English)}"),
                    "$.contracts");
            }
        }
    }
}
