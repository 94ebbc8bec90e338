using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The lines on the life of the contract: its term, its trial, its first year, its end.</summary>
internal static class ContractLines
{
    private static readonly FigureName[] Gross =
        [PeriodPayNames.PayOfContract, PeriodPayNames.PayOfYear, PeriodPayNames.BasePayOfContract, PeriodPayNames.BasePayOfYear];

    public static void Term(StatementFigures source, DigestText text)
    {
        text.Say(
            "au plus tard le {0}, renouvellements compris",
            "by {0} at the latest, renewals included",
            text.Of(source.First(ContractNames.LatestLawfulEnd)));
        foreach (Figure other in source.All(ContractNames.LatestLawfulEndByCeiling).Where(static figure => figure.Case is not null))
        {
            text.Say(
                "{0} pour les motifs limités à {1}",
                "{0} for the reasons limited to {1}",
                text.Of(other),
                other.Case!.ToString(text.Language));
        }

        Renewals(source, text);
        text.Say(
            "fin entre le {0} et le {1}",
            "ends between {0} and {1}",
            text.Of(source.First(ContractNames.MinimumEnd)),
            text.Of(source.First(ContractNames.CeilingEnd)));
        text.Say("renouvelable : {0}", "renewable: {0}", text.Of(source.First(ContractNames.Renewable)));
        text.Say("rupture possible : {0}", "may be broken: {0}", text.Of(source.First(ContractNames.BreakDates)));
        text.Say("délai de prévenance : {0}", "notice of the end: {0}", text.Of(source.First(ContractNames.EndNotice)));
    }

    /// <summary>The renewals that the ceiling leaves; none where the contract reaches it.</summary>
    private static void Renewals(StatementFigures source, DigestText text)
    {
        string? most = text.Of(source.First(ContractNames.MaximumRenewals));
        if (!IsAtCeiling(source))
        {
            text.Say("renouvellements possibles : {0}", "renewals possible: {0}", most);
        }
        else if (source.Statement.Terms.Undated.Value is FixedTermContract { Reason: null })
        {
            text.Say(
                "renouvellements possibles : aucun pour les motifs limités à {0}",
                "renewals possible: none for the reasons limited to {0}",
                text.Of(source.First(ContractNames.Ceiling)));
        }
        else
        {
            text.Say("renouvellements possibles : aucun", "renewals possible: none");
        }
    }

    private static bool IsAtCeiling(StatementFigures source) => source.Statement.Terms.Contract is { IsKnown: true, Value: var dated }
        ? dated is FixedTermContract contract && source.First(ContractNames.LatestLawfulEnd)?.Value?.Date <= contract.FinalEnd
        : source.First(ContractNames.Ceiling)?.Value?.Months <= source.First(ContractNames.StatedMonths)?.Value?.Months;

    public static void Trial(StatementFigures source, DigestText text)
    {
        text.Say("énoncé : {0}", "stated: {0}", source.Offer.Trial?.Terms(text.Language).Or("sans durée", "without its length"));
        text.Say(
            "au plus {0}",
            "at most {0}",
            ByCase(source.All(TrialNames.TrialMonths).Concat(source.All(TrialNames.TrialDays)), text));
        text.Say(
            "jusqu'au {0}",
            "to {0}",
            ByCase(source.All(TrialNames.TrialEnd).Concat(source.All(TrialNames.TrialEndByCategory)).Distinct(), text));
        text.Say(
            "renouvellement : {0}",
            "renewal: {0}",
            text.Of(source.First(AgreementFigureNames.AgreementTrialRenewal) ?? source.First(TrialNames.TrialRenewal)));
        if (source.First(AgreementFigureNames.AgreementTrial) is { } agreed
            && !Equals(agreed.Value, source.First(TrialNames.TrialMonths)?.Value))
        {
            text.Say("par la convention : {0}", "by the agreement: {0}", text.Of(agreed));
        }
    }

    public static void FirstYear(StatementFigures source, DigestText text)
    {
        OfferStatement statement = source.Statement;
        if (statement.IsPublic || !statement.Terms.Horizon.IsKnown)
        {
            return;
        }

        Horizon horizon = statement.Terms.Horizon.Value;
        int year = horizon.FirstYear;
        DateInterval first = horizon.In(year);
        DateInterval paid = statement.Contract is { Value: FixedTermContract } ? horizon.Employment : first; // of the pay
        List<string> pay = [];
        List<string> others = paid == first ? pay : [];
        Part(pay, "{0} brut", "{0} gross", text.Range(FirstOf(source, Gross)));
        Part(others, "treizième mois {0}", "thirteenth month {0}", text.Range(source.Usual(ThirteenthMonthNames.ThirteenthFromEntry, year)));
        Part(others, "{0} de RTT", "{0} of RTT", text.Range(source.Usual(RttNames.RttOfEntry)));
        Part(
            others,
            "{0} à travailler selon la méthode",
            "{0} to work by method",
            text.Range(source.All(ForfaitNames.ForfaitOfYear.DaysToWork, year)));
        Part(others, "{0} de repos", "{0} of rest", text.Range(source.All(ForfaitNames.ForfaitOfYear.RestDays, year)));
        Over(paid, pay);
        if (paid != first)
        {
            Over(first, others);
        }

        if (Acquired(source) is { Period: { } lot } leave)
        {
            text.Say(
                "congés acquis au {0} : {1}", "leave acquired by {0}: {1}", DateText.Write(lot.End, text.Language), text.Of(leave));
        }

        void Part(List<string> parts, string french, string english, params string?[] values)
        {
            DigestText part = new(text.Language);
            part.Say(french, english, values);
            if (part.ToString() is { Length: > 0 } words)
            {
                parts.Add(words);
            }
        }

        void Over(DateInterval period, List<string> parts) => text.Say(
            "du {0} au {1} : {2}",
            "from {0} to {1}: {2}",
            DateText.Write(period.Start, text.Language),
            DateText.Write(period.End, text.Language),
            string.Join(", ", parts));
    }

    public static void End(StatementFigures source, DigestText text)
    {
        text.Say("salaire de la durée minimale {0}", "pay of the minimum length {0}", text.Range(source.Usual(PeriodPayNames.PayOfMinimumLength)));
        text.Say("indemnité de fin de contrat {0}", "end-of-contract indemnity {0}", text.Range(source.Usual(EndOfContractNames.EndIndemnityOfFixedTerm)));
        text.Say(
            "congés payés {0} si aucun n'est pris",
            "leave paid {0} if none is taken",
            text.Range(FirstOf(source, EndOfContractNames.UnusedLeaveDue, EndOfContractNames.UnusedLeave)));
    }

    private static IEnumerable<Figure> FirstOf(StatementFigures source, params FigureName[] names) =>
        names.Select(name => source.Usual(name)).FirstOrDefault(static figures => figures.Any()) ?? [];

    /// <summary>The leave acquired in the first period, by the most favourable method.</summary>
    private static Figure? Acquired(StatementFigures source)
    {
        FigureMethod best = FigureMethod.Of(AccrualMethod.MostFavourable);
        return source.All(LeaveNames.LeaveOfContract.Best).Concat(source.All(LeaveNames.LeaveOfEntry.Best))
            .FirstOrDefault(figure => Equals(figure.Method, best) && figure.Value?.Unit == FigureUnit.Ouvrables);
    }

    /// <summary>The values, each with what it is given for.</summary>
    private static string ByCase(IEnumerable<Figure> figures, DigestText text) => string.Join(", ", figures
        .Where(static figure => figure.Value is not null)
        .Select(figure => figure.Case is { } given ? $"{text.Of(figure)} ({given.ToString(text.Language)})" : text.Of(figure)));
}
