namespace SocialSectorHr.Offers;

/// <summary>Every figure a statement may give (catalogue des chiffres): a closed list, printed in <c>docs/figures.md</c>.</summary>
public static partial class FigureNames
{
    /// <summary>The rows, in the order of the topics.</summary>
    public static IReadOnlyList<FigureName> All => field ??= ValueList.Of<FigureName>(
    [
        .. OfPay, .. OfPeriods, .. OfThirteenthMonth, .. OfMinimumWage, .. OfContracts, .. OfTrials, .. OfPapers, .. OfWorkingTime, .. OfRtt, .. OfForfait,
        .. OfLeave, .. OfTelework, .. OfEnds, .. OfAgreements,
    ]);
}
