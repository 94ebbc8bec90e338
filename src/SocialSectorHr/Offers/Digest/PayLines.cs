namespace SocialSectorHr.Offers;

/// <summary>The lines on pay: the year, the hour, what is inside or on top, the margin over the SMIC.</summary>
internal static class PayLines
{
    public static void Pay(StatementFigures source, DigestText text)
    {
        OfferStatement statement = source.Statement;
        StatedPay? said = source.Offer.Pay;
        if (statement.Pay is { IsKnown: true, Value: var range })
        {
            text.Rest(statement.Pay.Mark);
            Sum(range, text);
        }
        else
        {
            text.Add(string.Join(", ", (said?.Amounts ?? []).Select(amount => amount.ToString(text.Language))));
        }

        if (statement.AnnouncedMonth is { IsKnown: true, Value: { Mode: not AnnouncedMode.Exact } announced })
        {
            text.Say(
                "mois annoncé {0}, {1}",
                "announced month {0}, {1}",
                announced.Announced.ToString(text.Language),
                text.Of(source.First(PayNames.AnnouncedKind)));
        }

        text.Add(string.Join(", ", (said?.DependsOn ?? []).Select(criterion => criterion.Label(text.Language))));
        text.Add(said?.InWords);
        Supplements(source, text);
        PublicPostLines.Pay(source, text);
    }

    public static void Hourly(StatementFigures source, DigestText text)
    {
        text.Add(text.ByMethod(source.All(PayNames.HourlyPay)));
        text.Say("{0} payées par mois", "{0} paid a month", text.Of(source.First(PayNames.PaidHoursPerMonth)));
    }

    public static void MinimumWage(StatementFigures source, DigestText text)
    {
        PublicPostLines.MinimumWage(source, text);
        MinimumWageNames names = source.All(MinimumWageNames.AtStart.Margin).Any()
            ? MinimumWageNames.AtStart
            : MinimumWageNames.Today;
        if ((source.First(MinimumWageNames.AtStart.TraineePay) ?? source.First(MinimumWageNames.Today.TraineePay)) is { } trainee)
        {
            Trainee(source, trainee, text);
            return;
        }

        Figure[] margins = [.. source.All(names.Margin)];
        Figure[] usual = [.. source.Usual(names.Margin)];
        text.Say("écart par mois : {0}", "margin a month: {0}", text.Range(usual));
        text.Add(text.ByMethod(margins.Except(usual)));
        text.Say("sans Ségur {0}", "without Segur {0}", text.Range(source.Usual(names.MarginWithoutSegur)));
        text.Say(
            "{0} pour 35\u00A0h au {1}",
            "{0} for 35\u00A0h on {1}",
            text.Of(source.First(names.Monthly)),
            DateText.Write(names.Day(source.Statement.Terms), text.Language));
    }

    private static void Supplements(StatementFigures source, DigestText text)
    {
        StatedPay? said = source.Offer.Pay;
        text.Add(said?.Segur?.ToString(text.Language));
        text.Say(
            "sans Ségur {0} par mois, {1} par an",
            "without Segur {0} a month, {1} a year",
            text.Range(source.All(PayNames.MonthlyPayWithoutSegur)),
            text.Range(source.All(PayNames.AnnualPayWithoutSegur)));
        text.Add(said?.ThirteenthMonth?.ToString(text.Language));
        foreach (StatedBonus bonus in said?.Bonuses ?? [])
        {
            text.Add(bonus.ToString(text.Language));
        }

        text.Add(said?.Seniority?.ToString(text.Language));
        text.Add(said?.Scale?.ToString(text.Language));
        text.Say(
            "{0} par mois avec ce qui est en sus",
            "{0} a month with what is on top",
            text.Range(source.All(PayNames.MonthlyPayWithSupplements)));
    }

    private static void Trainee(StatementFigures source, Figure least, DigestText text)
    {
        MinimumWageNames names = least.Name == MinimumWageNames.AtStart.TraineePay.Name ? MinimumWageNames.AtStart : MinimumWageNames.Today;
        text.Say(
            least.Bound is null ? "au moins {0} par mois à l'alternant pour 35\u00A0h au {1}" : "au moins {0} par mois à l'alternant pour 35\u00A0h au {1}, plus si le minimum conventionnel le donne",
            least.Bound is null ? "at least {0} a month to the trainee for 35\u00A0h on {1}" : "at least {0} a month to the trainee for 35\u00A0h on {1}, more where the conventional minimum gives it",
            text.Of(least),
            DateText.Write(names.Day(source.Statement.Terms), text.Language));
    }

    private static void Sum(PayRange range, DigestText text)
    {
        if ((range.Low ?? range.High) is not { } low || (range.High ?? range.Low) is not { } high)
        {
            return;
        }

        string year = text.Range(low.Annual.ToString(text.Language), high.Annual.ToString(text.Language));
        FigureBound? bound = range switch
        {
            { High: null } => FigureBound.AtLeast,
            { Low: null } => FigureBound.AtMost,
            _ => null,
        };
        text.Say(
            "{0} brut par an = {1} × {2}",
            "{0} gross a year = {1} × {2}",
            bound is { } end ? $"{end.Label(text.Language)} {year}" : year,
            NumberText.Fixed(low.Payments, 0, text.Language),
            text.Range(low.Monthly.ToString(text.Language), high.Monthly.ToString(text.Language)));
    }
}
