using SocialSectorHr.Audit;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>Small offers, and what one rule of the audit says of them, on one line.</summary>
internal static class AuditedOffer
{
    public static LocalDate Start { get; } = new(2026, 3, 16);

    /// <summary>A day before the law of fixed terms, and of Segur, that the library knows.</summary>
    public static LocalDate Old { get; } = new(2017, 1, 2);

    public static Workplace Mainland { get; } = new() { Zone = HolidayZone.Metropole };

    public static StatedLeave FiveWeeks { get; } = new() { Days = Stated.Exactly(Days.Of(25)), Unit = LeaveUnit.Ouvres };

    private static LocalDate On { get; } = new(2026, 3, 2);

    public static JobOffer Of(params StatedContract[] contracts) => new() { Contracts = contracts, Start = Start };

    public static JobOffer Tried(StatedTrial trial, StaffStatus? status, params StatedContract[] contracts) =>
        Of(contracts) with { Trial = trial, Status = status };

    public static JobOffer Amount(StatedAmount amount) => Amounts(amount);

    public static JobOffer Amounts(params StatedAmount[] amounts) =>
        Of(new StatedContract.Permanent()) with { Pay = new() { Amounts = amounts } };

    public static JobOffer Paid(params Stated<Money>[] gross) =>
        Amounts([.. gross.Select(static amount => new StatedAmount { Amount = amount, Basis = PayBasis.Gross })]);

    public static JobOffer Weekly(int hours, Stated<Money> gross) =>
        Paid(gross) with { WorkingTime = new() { Hours = [Stated.Exactly(Hours.Of(hours), Per.Week)] } };

    public static JobOffer Working(StatedWorkingTime time) => Of(new StatedContract.Permanent()) with { WorkingTime = time };

    public static JobOffer Leaving(StatedLeave leave) => Of(new StatedContract.Permanent()) with { Leave = leave };

    public static JobOffer Benefiting(StatedBenefits benefits) =>
        Working(new() { FullTime = true }) with { Benefits = benefits };

    public static StatedLeave Menstrual(bool? paid, bool? proof) =>
        new() { Extra = [new() { Kind = ExtraLeaveKind.Menstrual, Paid = paid, ProofAsked = proof }] };

    /// <summary>The same offer with other parts of its pay; its amounts stay.</summary>
    public static JobOffer WithPay(this JobOffer offer, StatedPay pay) =>
        offer with { Pay = pay with { Amounts = offer.Pay?.Amounts ?? [] } };

    /// <summary>The same offer with a bonus.</summary>
    public static JobOffer WithBonus(this JobOffer offer, string label) =>
        offer with { Pay = new() { Bonuses = [new() { Label = label }] } };

    /// <summary>The same offer with a gross amount.</summary>
    public static JobOffer WithAmount(this JobOffer offer, Stated<Money> gross) => offer with { Pay = Paid(gross).Pay };

    /// <summary>The same offer whose amounts are said neither gross nor net.</summary>
    public static JobOffer Without(this JobOffer offer, bool basis)
    {
        IEnumerable<StatedAmount> amounts = offer.Pay!.Amounts.Select(amount => amount with { Basis = basis ? null : amount.Basis });
        return offer with { Pay = offer.Pay with { Amounts = [.. amounts] } };
    }

    /// <summary>
    /// Severity and places, or the facts that are missing with their note, or "none"; the figure that is expected last is looked for in the
    /// message.
    /// </summary>
    public static string Brief(string rule, JobOffer offer, string expected)
    {
        OfferAudit audit = offer.Audit(FrenchLaw.Published, On);
        IEnumerable<string> found = audit.Findings.Where(finding => finding.Id == rule).Select(finding =>
        {
            string line = $"{finding.Severity} {string.Join(", ", finding.Places)}";
            string figure = expected.StartsWith(line, StringComparison.Ordinal) ? expected[line.Length..] : string.Empty;
            return finding.Message.French.Plain().Contains(figure.Trim(), StringComparison.Ordinal) ? line + figure : line;
        });
        IEnumerable<string> missing = audit.CouldNotBeChecked.Where(lacking => lacking.Id == rule).Select(static lacking =>
            $"unchecked: {string.Join(", ", lacking.Missing)}{(lacking.Note is { } note ? $" ({note.French.Plain()})" : string.Empty)}");
        string[] lines = [.. found, .. missing];
        return lines.Length == 0 ? "none" : string.Join(" | ", lines);
    }

    /// <summary>Severity, places, articles and the French message; or the facts that are missing; or "none".</summary>
    public static string Said(string rule, JobOffer offer, CollectiveAgreement? agreement = null)
    {
        OfferAudit audit = offer.Audit(FrenchLaw.Published, On, agreement: agreement);
        IEnumerable<string> found = audit.Findings.Where(finding => finding.Id == rule).Select(Line);
        IEnumerable<string> missing = audit.CouldNotBeChecked.Where(unchecked_ => unchecked_.Id == rule)
            .Select(static unchecked_ => $"unchecked: {string.Join(", ", unchecked_.Missing)}");
        string[] lines = [.. found, .. missing];
        return lines.Length == 0 ? "none" : string.Join(" | ", lines);
    }

    private static string Line(Finding finding) =>
        $"{finding.Severity} {string.Join(", ", finding.Places)} [{string.Join("; ", finding.Sources.Select(static source => source.Citation))}] {finding.Message.French.Plain()}";
}
