namespace SocialSectorHr.Offers;

/// <summary>The lines of a public post: the pay of each grade, its margin, its days off, its leave, its hours.</summary>
internal static class PublicPostLines
{
    public static void Pay(StatementFigures source, DigestText text)
    {
        foreach (Figure lowest in source.All(PublicPayNames.LowestMonth))
        {
            Grade(source, lowest, text);
        }

        text.Say("payé {0} du temps plein", "paid {0} of full time", text.Range(source.All(PublicPayNames.PaidShare)));
        text.Say("indemnité de résidence {0}", "residence indemnity {0}", text.Of(source.First(PublicPayNames.ResidenceRate)));
        Figure[] family = [.. source.All(PublicPayNames.Family).Where(static figure => figure.Case!.Count == 2)];
        text.Say("supplément familial pour deux enfants {0} par mois", "family supplement for two children {0} a month", text.Range(family));
        if (source.Statement.Missing.Any(static missing => missing.Facts.Contains(Fact.GradeGrid)))
        {
            text.Say("{0}", "{0}", Fact.GradeGrid.Label(text.Language));
        }
    }

    /// <summary>Whether the grid gives the pay that the offer does not say, the law the leave, or the offer the contract itself.</summary>
    public static bool Gives(StatementFigures source, Fact fact) => fact switch
    {
        Fact.PayAmount => source.All(PublicPayNames.LowestMonth).Any(),
        Fact.Contract => source.Statement.IsPublic && source.Offer.Contracts.Count > 0,
        Fact.Leave or Fact.LeaveUnit => source.All(PublicTimeNames.Fractioning).Any(),
        _ => false,
    };

    public static void MinimumWage(StatementFigures source, DigestText text)
    {
        Figure[] margins = [.. source.All(PublicPayNames.Margin)];
        text.Say(
            "écart du premier échelon au SMIC : {0} par mois", "margin of the first step over the SMIC: {0} a month", text.Range(margins));
        if (Array.Exists(margins, static margin => margin.Value?.Money < Money.Zero))
        {
            text.Add(text.Language == Language.French
                ? "ce qui manque est payé en indemnité différentielle"
                : "what is lacking is paid as an indemnity up to the SMIC");
        }
    }

    public static void DaysOff(StatementFigures source, DigestText text)
    {
        Figure[] rows = [.. source.All(PublicTimeNames.Rtt)];
        foreach (Figure row in rows.Length == 1 ? rows : rows.Where(static row => row.Case!.Hours == SocialSectorHr.Hours.Of(39)))
        {
            text.Say("{0} de RTT pour {1} par semaine", "{0} of RTT for {1} a week", text.Of(row), row.Case!.ToString(text.Language));
        }

        if (rows.Length > 0 && PublicPostReading.ShareOf(source.Statement.Terms) is { IsKnown: true, Value: var share })
        {
            Percent shown = Percent.FromExact(share.Exact.Round(4));
            text.Say("au prorata de {0}", "in proportion, {0}", shown.ToString(text.Language));
        }

        text.Say("un de moins tous les {0} de maladie", "one less each {0} of sickness", text.Of(source.First(PublicTimeNames.SicknessQuotient)));
    }

    public static void Leave(StatementFigures source, DigestText text)
    {
        if (source.First(PublicTimeNames.Fractioning) is { } most)
        {
            Figure? annual = source.First(PublicTimeNames.Leave);
            text.Say("{0} par an", "{0} a year", text.Of(annual));
            if (annual is null)
            {
                text.Add(text.Language == Language.French
                    ? "cinq fois les jours travaillés de la semaine"
                    : "five times the days worked in a week");
            }

            text.Say("{0} au plus pour fractionnement", "{0} at most for splitting them", text.Of(most));
        }
    }

    public static void AnnualHours(StatementFigures source, DigestText text) =>
        text.Say("{0} à temps plein", "{0} full time", text.Of(source.First(PublicTimeNames.AnnualHours)));

    private static void Grade(StatementFigures source, Figure lowest, DigestText text)
    {
        string? name = lowest.Case!.ToString(text.Language);
        text.Say(
            "{0} : {1} par mois, {2} par an",
            "{0}: {1} a month, {2} a year",
            name,
            text.Range([lowest, .. Of(source, PublicPayNames.HighestMonth, lowest)]),
            text.Range([.. Of(source, PublicPayNames.LowestYear, lowest), .. Of(source, PublicPayNames.HighestYear, lowest)]));
        Figure? due = Of(source, PublicPayNames.SupplementDue, lowest).FirstOrDefault();
        if (due?.Value?.Truth == true)
        {
            text.Rest(due.Mark);
            bool isByContract = PublicPostReading.IsByContractAlone(source.Offer);
            text.Say(
                isByContract
                    ? "indemnité du contractuel équivalente au CTI de {0}, nette de cotisations, si l'accompagnement socio-éducatif est la fonction principale"
                    : "CTI de {0} en plus si l'accompagnement socio-éducatif est la fonction principale",
                isByContract
                    ? "indemnity equal to the CTI of {0} net of contributions if the work is mainly socio-educational support"
                    : "CTI of {0} on top if the work is mainly socio-educational support",
                text.Of(source.First(PublicPayNames.Supplement)));
        }
        else if (due is not null)
        {
            text.Rest(due.Mark);
            text.Add(text.Language == Language.French ? "sans CTI, le cadre d'emplois n'est pas dans la liste" : "no CTI, the cadre d'emplois is not in the list");
        }
    }

    private static IEnumerable<Figure> Of(StatementFigures source, FigureName name, Figure of) =>
        source.All(name).Where(figure => Equals(figure.Case, of.Case));
}
