using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1005: start plus stated length differs from the stated end by more than ten days, or two stated lengths differ by as much.</summary>
internal sealed class DurationMismatch() : AuditCheck(
    "SHR1005", "DurationMismatch", Severity.Warning, new("durée et fin se contredisent", "length and end contradict each other"))
{
    private static readonly LocalDate AnyStart = new(2001, 1, 1);

    public override void Run(AuditContext offer)
    {
        foreach (StatedContract.Temporary contract in offer.Offer.Contracts.OfType<StatedContract.Temporary>())
        {
            (int Months, int Days)[] lengths = [.. AuditDates.Lengths(contract)];
            if (lengths.Length > 1)
            {
                Lengths(offer, lengths);
            }

            if (lengths.Length == 0 || contract.End is not { IsDay: true, Earliest: { } end })
            {
                continue;
            }

            if (!offer.Statement.Start.IsKnown)
            {
                offer.CannotCheck(this, Fact.Start);
            }
            else
            {
                End(offer, lengths[0], end);
            }
        }
    }

    private void End(AuditContext offer, (int Months, int Days) length, LocalDate end)
    {
        if (AuditDates.End(offer.Statement.Start.Value, length) is { } computed && Math.Abs(Period.DaysBetween(computed, end)) > AuditDates.Tolerance)
        {
            offer.Find(
                this,
                new(
                    $"{AuditDates.Write(length, Language.French)} finissent le {DateText.Write(computed, Language.French)}, l'offre dit le {DateText.Write(end, Language.French)}",
                    $"{AuditDates.Write(length, Language.English)} end on {DateText.Write(computed, Language.English)}, the offer says {DateText.Write(end, Language.English)}"),
                "$.contracts");
        }
    }

    private void Lengths(AuditContext offer, (int Months, int Days)[] lengths)
    {
        LocalDate start = offer.Statement.Start is { IsKnown: true, Value: var known } ? known : AnyStart;
        LocalDate?[] ends = [.. lengths.Select(length => AuditDates.End(start, length))];
        if (ends.Min() is { } first && ends.Max() is { } last && Period.DaysBetween(first, last) > AuditDates.Tolerance)
        {
            string french = string.Join(" et ", lengths.Select(length => AuditDates.Write(length, Language.French)));
            string english = string.Join(" and ", lengths.Select(length => AuditDates.Write(length, Language.English)));
            offer.Find(this, new($"deux durées pour un contrat : {french}", $"two lengths for one contract: {english}"), "$.contracts");
        }
    }
}
