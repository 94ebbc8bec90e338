namespace SocialSectorHr.Offers;

/// <summary>Every figure a statement may give (catalogue des chiffres): a closed list, printed in <c>docs/figures.md</c>.</summary>
public static class FigureNames
{
    /// <summary>The rows, in the order of the topics.</summary>
    public static IReadOnlyList<FigureName> All => field ??= ValueList.Of<FigureName>(
    [
        .. PayNames.All, .. PeriodPayNames.All, .. ThirteenthMonthNames.All, .. MinimumWageNames.Rows,
        .. MinimumWageHistoryNames.All, .. ContractNames.All,
        .. TrialNames.All,
        .. PaperNames.All, .. WorkingTimeNames.All, .. RttNames.All, .. ForfaitNames.All, .. LeaveNames.All, .. TeleworkNames.All,
        .. BenefitNames.All,
        .. EndOfContractNames.All,
        .. AgreementFigureNames.All, .. PublicPayNames.All, .. PublicTimeNames.All,
    ]);
}
