namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the contract.</summary>
internal static class ContractNames
{
    public static readonly FigureName ContractMonths = Of(
        "contract.months", "mois entiers du contrat", "whole months of the contract", ContractFigures.ExplainLength);

    public static readonly FigureName ContractDays = Of(
        "contract.days", "jours en plus des mois", "days beyond the months", ContractFigures.ExplainLength);

    public static readonly FigureName CalendarDays = Of(
        "contract.calendarDays", "jours calendaires du contrat", "calendar days of the contract", ContractFigures.ExplainLength);

    public static readonly FigureName WholeWeeks = Of(
        "contract.wholeWeeks", "semaines entières du contrat", "whole weeks of the contract", ContractFigures.ExplainLength);

    public static readonly FigureName LatestLawfulEnd = Of(
        "contract.latestLawfulEnd",
        "dernier terme dans la durée maximale, renouvellements compris",
        "latest end within the ceiling, renewals included",
        ContractFigures.ExplainLatestEnd);

    public static readonly FigureName LatestLawfulEndByCeiling = Of(
        "contract.latestLawfulEnd.{cardinal}Months",
        "dernier terme des motifs limités à {case}",
        "latest end for the reasons limited to {case}",
        ContractFigures.ExplainLatestEndByCeiling,
        "contract.latestLawfulEnd");

    public static readonly FigureName StatedMonths = Of(
        "contract.months", "durée du contrat", "length of the contract", ContractFigures.ExplainStatedMonths);

    public static readonly FigureName Ceiling = Of(
        "contract.ceiling", "durée maximale, renouvellements compris", "longest length, renewals included", ContractFigures.ExplainCeiling);

    public static readonly FigureName MaximumRenewals = Of(
        "contract.maxRenewals", "renouvellements possibles", "renewals possible", ContractFigures.ExplainCeiling);

    public static readonly FigureName MinimumEnd = Of("contract.minimumEnd", "fin au plus tôt", "end at the earliest", ContractFigures.ExplainTerm);

    public static readonly FigureName CeilingEnd = Of("contract.ceilingEnd", "fin au plus tard", "end at the latest", ContractFigures.ExplainTerm);

    public static readonly FigureName Renewable = Of("contract.renewable", "renouvelable", "renewable", ContractFigures.ExplainTerm);

    public static readonly FigureName BreakDates = Of(
        "contract.unilateralBreakDates", "dates de rupture unilatérale", "dates of unilateral termination", ContractFigures.ExplainTerm);

    public static readonly FigureName EndNotice = Of(
        "contract.endNotice.months", "délai de prévenance", "notice of the end", ContractFigures.ExplainTerm);

    public static readonly FigureName LatestEndNotice = Of(
        "contract.endNotice.latestStartForMinimumEnd",
        "prévenance au plus tard, pour finir au plus tôt",
        "notice at the latest, to end at the earliest",
        ContractFigures.ExplainTerm);

    public static readonly FigureName CalendarDaysOfMinimumLength = Of(
        "contract.calendarDays.{number}months",
        "jours calendaires de la durée minimale",
        "calendar days of the minimum length",
        ContractFigures.ExplainMinimumLength,
        "contract.minimumLength.calendarDays");

    public static FigureName[] All =>
    [
        ContractMonths, StatedMonths, ContractDays, CalendarDays, WholeWeeks, Ceiling, LatestLawfulEnd, LatestLawfulEndByCeiling,
        MaximumRenewals,
        MinimumEnd, CeilingEnd, Renewable, BreakDates, EndNotice, LatestEndNotice, CalendarDaysOfMinimumLength,
    ];

    private static FigureName Of(string id, string french, string english, Func<Figure, Explanation> explain, string? name = null) =>
        new(new("le contrat", "the contract"), id, new(french, english), explain, name);
}
