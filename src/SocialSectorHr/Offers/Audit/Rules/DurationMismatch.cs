using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1005: start plus stated length differs from the stated end by more than ten days, on whichever day of a window, or two
/// stated lengths differ by as much, be one of them in the form.</summary>
internal sealed class DurationMismatch() : AuditCheck(
    "SHR1005",
    Severity.Warning,
    new("durée et fin se contredisent", "length and end contradict each other"),
    part: AuditedPart.Temporary)
{
    private static readonly LocalDate AnyStart = new(2001, 1, 1);

    public override void Run(AuditContext audit)
    {
        StatedContract.Temporary? filled = InForm(audit);
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            (int Months, int Days)[] lengths = [.. AuditDates.Lengths(contract)];
            (int Months, int Days)[] ofForm = filled is null ? [] : [.. AuditDates.Lengths(filled).Except(lengths)];
            if (lengths.Length + ofForm.Length > 1 && lengths.Length > 0)
            {
                Lengths(audit, [.. lengths, .. ofForm], ofForm.Length > 0 ? ["$.contracts", "$.form.contracts"] : ["$.contracts"]);
            }

            if (lengths.Length > 0 && contract.End is { IsDay: true, Earliest: { } end })
            {
                End(audit, lengths[0], end);
            }
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Contracts<StatedContract.Temporary>().Has(SaysTwice)
        || (InForm(audit) is { } filled && AuditDates.HasLength(filled)
            && audit.Contracts<StatedContract.Temporary>().Has(AuditDates.HasLength));

    private static bool SaysTwice(StatedContract.Temporary contract)
    {
        int lengths = (contract.Duration is { IsEmpty: false } ? 1 : 0) + (contract.DurationInWeeks is { IsEmpty: false } ? 1 : 0)
            + (contract.DurationInDays is { IsEmpty: false } ? 1 : 0);
        return lengths > 1 || (lengths == 1 && contract.End is { IsDay: true });
    }

    // The one contract of the form, where the prose has one of its kind.
    private static StatedContract.Temporary? InForm(AuditContext audit) =>
        audit.Said is { Contracts: [StatedContract.Temporary said], Form.Contracts: [StatedContract.Temporary filled] }
            && said.GetType() == filled.GetType()
            ? filled
            : null;

    private void End(AuditContext audit, (int Months, int Days) length, LocalDate end)
    {
        (LocalDate First, LocalDate Last)? days = audit.IsStartOpen ? (audit.FirstStart!.Value, end)
            : audit.StartWindow ?? (audit.Terms.Start is { IsKnown: true, Value: var start } ? (start, start) : null);
        if (days is not (var first, var last))
        {
            audit.CannotCheck(this, Fact.Start);
            return;
        }

        if (AuditDates.End(first, length) is not { } soonest)
        {
            audit.CannotCheck(this, Fact.Term);
            return;
        }

        // A later start ends later: only an end before the first, or after the last, fits no day.
        bool isTooSoon = Period.DaysBetween(end, soonest) > AuditDates.Tolerance;
        bool isTooLate = AuditDates.End(last, length) is { } latest && Period.DaysBetween(latest, end) > AuditDates.Tolerance;
        if (isTooSoon || isTooLate)
        {
            LocalDate computed = isTooSoon ? soonest : AuditDates.End(last, length)!.Value;
            audit.Find(
                this,
                new(
                    $"{AuditDates.Write(length, Language.French)} finissent le {DateText.Write(computed, Language.French)}, l'offre dit le {DateText.Write(end, Language.French)}",
                    $"{AuditDates.Write(length, Language.English)} end on {DateText.Write(computed, Language.English)}, the offer says {DateText.Write(end, Language.English)}"),
                "$.contracts");
        }
    }

    private void Lengths(AuditContext audit, (int Months, int Days)[] lengths, string[] places)
    {
        LocalDate start = audit.Terms.Start is { IsKnown: true, Value: var known } ? known : AnyStart;
        LocalDate?[] ends = [.. lengths.Select(length => AuditDates.End(start, length))];
        if (ends.Min() is { } first && ends.Max() is { } last && Period.DaysBetween(first, last) > AuditDates.Tolerance)
        {
            string french = string.Join(" et ", lengths.Select(length => AuditDates.Write(length, Language.French)));
            string english = string.Join(" and ", lengths.Select(length => AuditDates.Write(length, Language.English)));
            audit.Find(
                this, Severity.Warning, new($"deux durées pour un contrat : {french}", $"two lengths for one contract: {english}"), places);
        }
    }
}
