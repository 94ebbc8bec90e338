namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for paid leave.</summary>
internal static class LeaveNames
{
    public static readonly FigureName LegalLeave = Leave(
        "legalMinimum.{unit}", "congé légal minimal ({unit})", "legal minimum ({unit})", LeaveFigures.ExplainLegal);

    public static readonly FigureName AnnualLeave = Leave("annual.{unit}", "congé annuel ({unit})", "annual leave ({unit})", null);

    public static readonly FigureName MonthlyLeave = Leave(
        "perMonth.{unit}", "congé acquis par mois ({unit})", "leave acquired a month ({unit})", LeaveFigures.ExplainMonth);

    public static readonly FigureName LeaveAboveLegal = Leave(
        "aboveLegal.{unit}", "au-delà du minimum légal ({unit})", "above the legal minimum ({unit})", LeaveFigures.ExplainAboveLegal);

    public static readonly LeaveLotNames LeaveOfEntry = new("lot{year}", LeaveFigures.EntryPeriod);

    public static readonly FigureName FirstWholeLot = Leave(
        "lot{year}.{unit}.days", "première période entière ({unit})", "first whole period ({unit})", LeaveFigures.ExplainWholeLot);

    public static readonly LeaveLotNames LeaveOfContract = new("contractOneBlock", LeaveFigures.ContractPeriod);

    public static readonly LeaveLotNames LeaveOfLot = new("lot{number}", LeaveFigures.LotPeriod);

    public static readonly FigureName LeaveOfLots = Leave(
        "contract{Cardinal}Lots.{unit}.mostFavourable.days",
        "tout le contrat, chaque période arrondie ({unit})",
        "the whole contract, each period rounded ({unit})",
        LeaveFigures.ExplainLots,
        "leave.contract.days");

    public static readonly FigureName LeaveOfMinimumLength = Leave(
        "{number}months.{unit}.mostFavourable.days",
        "tout le contrat, chaque période arrondie ({unit})",
        "the whole contract, each period rounded ({unit})",
        LeaveFigures.ExplainLots,
        "leave.contract.days");

    public static readonly FigureName MenstrualLeave = Leave(
        "menstrual.perYear", "congé menstruel par an, au plus", "menstrual leave a year, at most", null);

    public static FigureName[] All =>
    [
        LegalLeave, AnnualLeave, MonthlyLeave, LeaveAboveLegal, .. LeaveOfEntry.All, FirstWholeLot, .. LeaveOfContract.All,
        .. LeaveOfLot.All, LeaveOfLots,
        LeaveOfMinimumLength, MenstrualLeave,
    ];

    private static FigureName Leave(string id, string french, string english, Func<Figure, Explanation>? explain, string? name = null) =>
        new(LeaveLotNames.Topic, $"leave.{id}", new(french, english), explain, name);
}
