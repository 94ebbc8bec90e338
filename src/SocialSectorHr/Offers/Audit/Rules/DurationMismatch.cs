using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1005: start plus stated length differs from the stated end by more than ten days, or two stated lengths differ by as
/// much.</summary>
internal sealed class DurationMismatch() : AuditCheck(
    "SHR1005", Severity.Warning, new("durée et fin se contredisent", "length and end contradict each other"))
{
    private static readonly LocalDate AnyStart = new(2001, 1, 1);

    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            (int Months, int Days)[] lengths = [.. AuditDates.Lengths(contract)];
            if (lengths.Length > 1)
            {
                Lengths(audit, lengths);
            }

            if (lengths.Length == 0 || contract.End is not { IsDay: true, Earliest: { } end })
            {
                continue;
            }

            if (!audit.Terms.Start.IsKnown)
            {
                audit.CannotCheck(this, Fact.Start);
            }
            else
            {
                End(audit, lengths[0], end);
            }
        }
    }

    private void End(AuditContext audit, (int Months, int Days) length, LocalDate end)
    {
        if (AuditDates.End(audit.Terms.Start.Value, length) is { } computed
            && Math.Abs(Period.DaysBetween(computed, end)) > AuditDates.Tolerance)
        {
            audit.Find(
                this,
                new(
                    $"{AuditDates.Write(length, Language.French)} finissent le {DateText.Write(computed, Language.French)}, l'offre dit le {DateText.Write(end, Language.French)}",
                    $"{AuditDates.Write(length, Language.English)} end on {DateText.Write(computed, Language.English)}, the offer says {DateText.Write(end, Language.English)}"),
                "$.contracts");
        }
    }

    private void Lengths(AuditContext audit, (int Months, int Days)[] lengths)
    {
        LocalDate start = audit.Terms.Start is { IsKnown: true, Value: var known } ? known : AnyStart;
        LocalDate?[] ends = [.. lengths.Select(length => AuditDates.End(start, length))];
        if (ends.Min() is { } first && ends.Max() is { } last && Period.DaysBetween(first, last) > AuditDates.Tolerance)
        {
            string french = string.Join(" et ", lengths.Select(length => AuditDates.Write(length, Language.French)));
            string english = string.Join(" and ", lengths.Select(length => AuditDates.Write(length, Language.English)));
            audit.Find(this, new($"deux durées pour un contrat : {french}", $"two lengths for one contract: {english}"), "$.contracts");
        }
    }
}
