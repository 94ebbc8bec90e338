using System.Globalization;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The lines on time: hours, days off, leave, the hours of a year, telework.</summary>
internal static class TimeLines
{
    private static readonly FigureName[] Theories =
    [
        RttNames.LowestRtt,
        RttNames.HighestRtt,
        WorkingTimeNames.RttByAverage,
        WorkingTimeNames.RttByAverageLessSolidarity,
        WorkingTimeNames.RttByTargetUnrounded,
        WorkingTimeNames.RttByTarget,
        WorkingTimeNames.RttByTargetBeforeSolidarity,
    ];

    public static void Hours(StatementFigures source, DigestText text)
    {
        OfferStatement statement = source.Statement;
        StatedWorkingTime? said = source.Offer.WorkingTime;
        text.Add(said is null ? null : (said with { Forfait = null, Rtt = null }) is var time && time != new StatedWorkingTime()
            ? time.ToString(text.Language)
            : null);
        if (!statement.Week.IsKnown || said is { Forfait: not null })
        {
            return;
        }

        if (statement.Week.Mark != Mark.Exact)
        {
            text.Rest(statement.Week.Mark);
            text.Say("{0} par semaine", "{0} a week", statement.Week.Value.WeeklyHours.ToString(text.Language));
        }

        if (said?.ShareOfFullTime is null && statement.Law.TryOn(statement.Terms.LawDay, LegalDurations.Week, out DatedValue<Hours> legal)
            && statement.Week.Value.WeeklyHours < legal.Value)
        {
            Percent share = WeekReading.ShareOfFullTime(statement.Week.Value, legal.Value);
            text.Say("{0} d'un temps plein", "{0} of full time", Percent.FromExact(share.Exact.Round(4)).ToString(text.Language));
        }
    }

    public static void DaysOff(StatementFigures source, DigestText text)
    {
        if (source.Offer.WorkingTime is { } said)
        {
            text.Add(said.Rtt?.ToString(text.Language));
            text.Add(said.Forfait?.ToString(text.Language));
        }

        PublicPostLines.DaysOff(source, text);
        if (source.FirstWholeYear is not { } year)
        {
            return;
        }

        if (source.Offer.WorkingTime is not { Rtt: null, Overtime: OvertimeTreatment.Paid })
        {
            text.Say(
                "{0} de RTT en {1} selon la méthode",
                "{0} of RTT in {1} by method",
                text.Range(Theories.SelectMany(theory => source.All(theory, year))),
                Year(year));
        }

        text.Say("plafond {0}", "ceiling {0}", text.Of(source.First(ForfaitNames.ForfaitCeiling)));
        text.Say("{0} de repos en {1}", "{0} of rest in {1}", text.Range(source.All(ForfaitNames.RestDays, year)), Year(year));
        text.Say("{0} selon l'année", "{0} by year", text.Range(source.All(ForfaitNames.RestDays)));
    }

    public static void Leave(StatementFigures source, DigestText text)
    {
        OfferStatement statement = source.Statement;
        StatedLeave? said = source.Offer.Leave;
        if (statement.Leave(LeaveUnit.Ouvrables).IsKnown)
        {
            text.Say("{0} par an", "{0} a year", statement.Leave(LeaveUnit.Ouvrables).Value.Weeks.ToString(text.Language));
        }
        else if (said is not null && (said with { Extra = [] }) is var leave && leave != new StatedLeave())
        {
            text.Add(leave.ToString(text.Language));
        }

        string[] annual = [.. source.All(LeaveNames.AnnualLeave).Select(text.Of).OfType<string>()];
        text.Say("{0}", "{0}", string.Join(", ", annual));
        text.Say("{0} de plus que la loi", "{0} more than the law", More(source, text));
        if (annual.Length == 0)
        {
            text.Say("{0} au moins, le minimum légal", "{0} at least, the legal minimum", text.Of(source.First(LeaveNames.LegalLeave)));
        }

        PublicPostLines.Leave(source, text);
        foreach (StatedExtraLeave extra in said?.Extra ?? [])
        {
            text.Add(extra.ToString(text.Language));
        }
    }

    public static void AnnualHours(StatementFigures source, DigestText text)
    {
        if (source.Statement.IsPublic)
        {
            PublicPostLines.AnnualHours(source, text);
            return;
        }

        if (source.FirstWholeYear is not { } year)
        {
            return;
        }

        text.Say(
            "{0} en {1}, journée de solidarité en plus",
            "{0} in {1}, the solidarity day on top",
            text.Range(source.All(WorkingTimeNames.AnnualHoursWithSolidarity, year)),
            Year(year));
        if (IsCountedByTheYear(source.Statement))
        {
            text.Say("durée légale dépassée : {0}", "beyond the legal year: {0}", Beyond(source, year, text));
        }

        text.Say("jours travaillés : {0}", "days worked: {0}", text.Of(source.First(WorkingTimeNames.WorkedDays, year)));
        text.Say("semaine moyenne {0}", "average week {0}", text.Of(source.First(WorkingTimeNames.AverageWeek, year)));
    }

    /// <summary>A week of 35 h or less that nothing spreads over the year is counted by the week: no legal year binds it.</summary>
    private static bool IsCountedByTheYear(OfferStatement statement) =>
        statement.Offer.WorkingTime is { Annualised: true } or { Rtt: not null }
        || !statement.Law.TryOn(statement.Terms.LawDay, LegalDurations.Week, out DatedValue<Hours> legal)
        || (statement.Week.IsKnown && statement.Week.Value.WeeklyHours > legal.Value);

    public static void Telework(StatementFigures source, DigestText text)
    {
        text.Add(source.Offer.Telework?.ToString(text.Language));
        foreach (Figure days in source.All(TeleworkNames.TeleworkDays))
        {
            text.Say("{0} en {1}", "{0} in {1}", text.Of(days), Year(days.Year!.Value));
        }

        if (source.First(TeleworkNames.DaysOnSite) is { Year: { } year } onSite)
        {
            text.Say("{0} sur site en {1}", "{0} on site in {1}", text.Of(onSite), Year(year));
            Figure? feasible = source.First(TeleworkNames.TeleworkFeasible, year);
            text.Say("conciliables : {0}", "both fit: {0}", text.Of(feasible));
        }
    }

    /// <summary>What is above the legal minimum, where something is.</summary>
    private static string? More(StatementFigures source, DigestText text) =>
        source.First(LeaveNames.LeaveAboveLegal) is { Value.Number: { } days } above && days > 0 ? text.Of(above) : null;

    /// <summary>Yes, no, or both with the number of RTT that makes it so.</summary>
    private static string Beyond(StatementFigures source, int year, DigestText text) =>
        string.Join(", ", source.All(WorkingTimeNames.BeyondLegalYear, year)
            .Select(figure => figure.Case is { } rtt
                ? string.Join(' ', text.Of(figure), text.Language == Language.French ? "avec" : "with", rtt.ToString(text.Language))
                : text.Of(figure)));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
