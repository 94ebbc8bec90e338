namespace SocialSectorHr.Offers;

/// <summary>The pay of an offer, completed where it is silent.</summary>
internal static class PayCompletion
{
    public static StatedPay? Of(StatedPay? said, StatedPay? other) => said is null || other is null ? said ?? other : said with
    {
        Amounts = Of(said.Amounts, other.Amounts),
        DependsOn = OfferCompletion.Of(said.DependsOn, other.DependsOn),
        Scale = Of(said.Scale, other.Scale),
        ThirteenthMonth = Of(said.ThirteenthMonth, other.ThirteenthMonth),
        Segur = Of(said.Segur, other.Segur),
        Bonuses = OfferCompletion.Of(said.Bonuses, other.Bonuses),
        Seniority = Of(said.Seniority, other.Seniority),
        InWords = said.InWords ?? other.InWords,
    };

    /// <summary>
    /// Each amount is completed by the first of the other that has no number, or the same; where the other states gross amounts and no
    /// amount said is one, they join.
    /// </summary>
    private static IReadOnlyList<StatedAmount> Of(IReadOnlyList<StatedAmount> said, IReadOnlyList<StatedAmount> other)
    {
        if (said.Count == 0 || other.Count == 0)
        {
            return OfferCompletion.Of(said, other);
        }

        StatedAmount[] more = [.. other.Where(amount => !said.Contains(amount))];
        StatedAmount[] completed = [.. said.Select(amount => Of(amount, Array.Find(more, found => Completes(amount, found))))];
        return ValueList.Of(completed.Any(IsGross) ? completed : completed.Concat(more.Where(IsGross)));
    }

    private static bool IsGross(StatedAmount amount) => amount is { Basis: PayBasis.Gross, Amount.IsEmpty: false };

    private static bool Completes(StatedAmount said, StatedAmount other) => other.Amount is not { IsEmpty: false } figure
        || (said.Amount is { } amount && amount.AtLeast == figure.AtLeast && amount.AtMost == figure.AtMost
            && (amount.Per ?? figure.Per) == figure.Per && (said.Basis ?? other.Basis) == other.Basis);

    private static StatedAmount Of(StatedAmount said, StatedAmount? other) => other is null ? said : said with
    {
        Amount = said.Amount is { IsEmpty: false, Per: null } amount && other.Amount?.Per is { } per
            ? new(amount.AtLeast, amount.AtMost, per)
            : said.Amount,
        Basis = said.Basis ?? other.Basis,
        Scope = said.Scope ?? other.Scope,
        Payments = said.Payments ?? other.Payments,
        IsFullTimeAmount = said.IsFullTimeAmount ?? other.IsFullTimeAmount,
        PaidLeaveIncluded = said.PaidLeaveIncluded ?? other.PaidLeaveIncluded,
        SaidToBeMinimumWage = said.SaidToBeMinimumWage ?? other.SaidToBeMinimumWage,
    };

    private static StatedPayScale? Of(StatedPayScale? said, StatedPayScale? other) =>
        said is null || other is null ? said ?? other : said with
        {
            Points = said.Points ?? other.Points,
            PointValue = said.PointValue ?? other.PointValue,
            Level = said.Level ?? other.Level,
        };

    private static StatedThirteenthMonth? Of(StatedThirteenthMonth? said, StatedThirteenthMonth? other) =>
        said is null || other is null ? said ?? other : said with
        {
            InAnnualAmount = said.InAnnualAmount ?? other.InAnnualAmount,
            Payments = said.Payments ?? other.Payments,
            AfterSeniority = said.AfterSeniority ?? other.AfterSeniority,
            EffectiveWorkOnly = said.EffectiveWorkOnly ?? other.EffectiveWorkOnly,
            AsProfitSharing = said.AsProfitSharing ?? other.AsProfitSharing,
        };

    private static StatedSegur? Of(StatedSegur? said, StatedSegur? other) => said is null || other is null ? said ?? other : said with
    {
        Amount = OfferCompletion.Of(said.Amount, other.Amount),
        Basis = said.Basis ?? other.Basis,
        Inclusion = said.Inclusion ?? other.Inclusion,
        Conditional = said.Conditional ?? other.Conditional,
    };

    private static StatedSeniorityPay? Of(StatedSeniorityPay? said, StatedSeniorityPay? other) =>
        said is null || other is null ? said ?? other : said with
        {
            TakenOver = said.TakenOver ?? other.TakenOver,
            PerYear = said.PerYear ?? other.PerYear,
            PointsPerYear = said.PointsPerYear ?? other.PointsPerYear,
            InWords = said.InWords ?? other.InWords,
        };
}
