namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the time, the leave and the contract of a public post.</summary>
internal static class PublicTimeNames
{
    public static readonly FigureName Rtt = Time(
        "rtt.table.{number}h", "RTT d'un agent public pour {number} h par semaine", "RTT of a public agent for {number} h a week", PublicTimeFigures.ExplainRtt);

    public static readonly FigureName SicknessQuotient = Time(
        "rtt.{number}h.sicknessQuotient",
        "jours de maladie par jour de RTT perdu, {number} h par semaine",
        "days of sickness for a day of RTT lost, {number} h a week",
        PublicTimeFigures.ExplainQuotient);

    public static readonly FigureName AnnualHours = Time(
        "worktime.annualHours",
        "durée annuelle d'un temps plein public",
        "yearly hours of public full time",
        PublicTimeFigures.ExplainHours,
        "worktime.ofPublicAgent");

    public static readonly FigureName Leave = Time(
        "leave.annual",
        "congés annuels d'un agent public",
        "annual leave of a public agent",
        PublicTimeFigures.ExplainLeave,
        "leave.ofPublicAgent");

    public static readonly FigureName Fractioning = Time(
        "leave.fractioning.max", "jours de fractionnement, au plus", "days for splitting leave, at most", PublicTimeFigures.ExplainLeave);

    public static readonly FigureName Transport = Time(
        "transport.legalRate", "part de l'employeur public dans le transport", "share of a public employer in transport", PublicTimeFigures.ExplainTransport);

    public static readonly FigureName TrialUnderSixMonths = Contract(
        "trialCap.under6Months", "essai d'un contractuel, contrat de moins de six mois", "trial under contract, a contract under six months");

    public static readonly FigureName TrialUnderOneYear = Contract(
        "trialCap.under1Year", "essai d'un contractuel, contrat de moins d'un an", "trial under contract, a contract under a year");

    public static readonly FigureName TrialUnderTwoYears = Contract(
        "trialCap.under2Years", "essai d'un contractuel, contrat de moins de deux ans", "trial under contract, a contract under two years");

    public static readonly FigureName TrialOfLonger = Contract(
        "trialCap.twoYearsOrPermanent", "essai d'un contractuel, contrat de deux ans ou plus", "trial under contract, a contract of two years or more");

    public static readonly FigureName PermanentPost = Contract(
        "L332-8.maxYearsPerContract", "contrat L332-8, années au plus", "contract L332-8, years at most");

    public static readonly FigureName PermanentPostTotal = Contract(
        "L332-8.maxYearsTotal", "contrats L332-8, années au plus en tout", "contracts L332-8, years at most in all");

    public static readonly FigureName VacancyTotal = Contract(
        "L332-14.maxYearsTotal", "contrats L332-14, années au plus en tout", "contracts L332-14, years at most in all");

    public static FigureName[] All =>
    [
        Rtt, SicknessQuotient, AnnualHours, Leave, Fractioning, Transport, TrialUnderSixMonths, TrialUnderOneYear, TrialUnderTwoYears,
        TrialOfLonger, PermanentPost, PermanentPostTotal, VacancyTotal,
    ];

    private static FigureName Contract(string id, string french, string english) =>
        Time($"contract.contractuel.{id}", french, english, PublicTimeFigures.ExplainContract);

    private static FigureName Time(
        string id, string french, string english, Func<Figure, Explanation> explain, string? name = null) => new(
        new("le temps, les congés et le contrat d'un poste public", "the time, the leave and the contract of a public post"),
        id,
        new(french, english),
        explain,
        name);
}
