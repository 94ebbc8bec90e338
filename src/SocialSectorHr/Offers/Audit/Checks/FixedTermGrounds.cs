using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>The ceiling of a reason of fixed term, and the articles to cite for it.</summary>
internal static class FixedTermGrounds
{
    /// <summary>The articles of the ceiling: those of the ordinary reasons, and the branch's text where it sets the length; or the reason's
    /// own.</summary>
    public static LegalSource[] Of(FixedTermReason? reason, FixedTermRules? branch) =>
        FixedTermReasons.Of(reason) is { IsOrdinary: false } own ? [own.Source]
        : branch is { MaximumLength: not null } ? branch.Source is { } text ? [LabourCode.L1242_8, text] : [LabourCode.L1242_8]
        : [LabourCode.L1242_8, LabourCode.L1242_8_1];

    /// <summary>The ceiling on a day, the branch's first; 18 months for an unknown reason, null where the reason has none of its own or is
    /// not open.</summary>
    public static Answer<Months>? Ceiling(FixedTermReason? reason, LocalDate day, FrenchLaw law, FixedTermRules? branch)
    {
        FixedTermReasonRow row = FixedTermReasons.Of(reason);
        if (row.Ceiling is not { } table || !row.IsOpen(day))
        {
            return null;
        }

        return row.IsOrdinary && branch?.MaximumLength is { } agreed ? new(agreed, Mark.Exact)
            : law.TryOn(day, table, out DatedValue<Months> ceiling) ? new(ceiling.Value, Mark.Exact)
            : new(Fact.LawValue);
    }
}
