using System.Globalization;
using System.Text.Json;
using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <content>The cases on pay.</content>
public partial class PublicCasesTests
{
    // A day on which the point had this value, whatever the case says of the date.
    private static readonly Dictionary<string, LocalDate> OfPoint = new(StringComparer.Ordinal)
    {
        ["56.2323"] = new(2018, 1, 1),
        ["58.2004"] = new(2022, 7, 1),
        ["59.0734"] = new(2026, 1, 2),
        ["4.5343"] = new(2007, 2, 1),
    };

    private static object? Differential(PublishedCase given, string field)
    {
        LocalDate on = given.Word("smicMonthly") switch
        {
            "1823.03" => new(2026, 1, 2),
            "1867.02" => new(2026, 6, 1),
            _ => new(2025, 3, 3),
        };
        Assert.Equal(Money.Of(given.Number("pointAnnual")), Law.On(on, CivilServicePoint.Annual).Value);
        PublicPay pay = PublicAgent.AtIndex(Points.Of(given.Whole("im"))).Pay(on, Law);
        return field switch
        {
            "traitement" => pay.Basic,
            "differential" => pay.Differential,
            _ => throw Unknown(field),
        };
    }

    private static object? Supplement(PublishedCase given, string field)
    {
        LocalDate on = given.Word("pointAnnual") == "58.2004" ? new(2022, 7, 1) : new(2023, 7, 1);
        Assert.Equal(given.Whole("points"), Law.On(on, CivilServicePoint.SocioEducationalSupplement).Value);
        Grade grade = Grade.Of(
            new("assistant", "assistant"),
            TerritorialCadres.AssistantsSocioEducatifs,
            on,
            GradeGrid.Of([GradeStep.Of(Points.Of(433))]),
            TerritorialDecrees.Decree_2017_904);
        PublicPay pay = (PublicAgent.At(grade, 1) with { IsMainlySupport = true }).Pay(on, Law);
        return field == "monthly" ? pay.Supplement : throw Unknown(field);
    }

    private static object? Residence(PublishedCase given, string field)
    {
        PublicAgent agent = PublicAgent.AtIndex(Points.Of(given.Whole("im")));
        LocalDate on = OfPoint[given.Word("pointAnnual")];
        IEnumerable<Money> amounts = Elements(given, "zones").Select(zone =>
            (agent with { Zone = zone.GetInt32() == 1 ? ResidenceZone.Zone1 : ResidenceZone.Zone2 }).Pay(on, Law).Residence!.Value);
        return field is "minimum" or "monthly" ? List(amounts) : throw Unknown(field);
    }

    private static object? Family(PublishedCase given, string field)
    {
        switch (given.Word("kind"))
        {
            case "Dates":
                return field == "paidFrom"
                    ? SupportedChild.Of(given.Date("birthDate")).PaidFrom
                    : SupportedChild.Of(given.Date("twentiethBirthday").PlusYears(-20)).StopsOn;
            default:
                LocalDate on = OfPoint[given.Word(given.Has("pointAnnual") ? "pointAnnual" : "pointMonthly")];
                Assert.Equal(given.Whole("imMin"), Law.On(on, FamilySupplementValues.LowestIndex).Value);
                Assert.Equal(given.Whole("imMax"), Law.On(on, FamilySupplementValues.HighestIndex).Value);
                PublicPayRules rules = new()
                {
                    FamilySupplement = given.Word("rounding") == "HalfUp" ? MoneyRounding.CentNearest : MoneyRounding.CentDown,
                };
                bool isPartTime = given.Word("kind") == "PartTime";
                Assert.True(!isPartTime || given.Word("arrangement") == "PartTime");
                Quotite quotite = isPartTime ? Quotite.PartTime(Percent.OfRatio(given.Number("quotity"))) : Quotite.FullTime;
                return List(Elements(given, "im").Select(index => (PublicAgent.AtIndex(Points.Of(index.GetInt32())) with
                {
                    Children = given.Whole("children"),
                    Quotite = quotite,
                }).Pay(on, Law, rules).FamilySupplement));
        }
    }

    private static object? PartTime(PublishedCase given, string field)
    {
        Quotite[] quotites = [.. Elements(given, "quotities")
            .Select(share => Quotite.PartTime(Percent.OfRatio(decimal.Parse(share.GetString()!, CultureInfo.InvariantCulture))))];
        return field switch
        {
            "paidFractions" => Texts(quotites.Select(quotite => $"{quotite.Paid.Exact.Numerator}/{quotite.Paid.Exact.Denominator}")),
            "percents" => Texts(quotites.Select(quotite => quotite.Paid.ToDecimal().ToString("F1", CultureInfo.InvariantCulture))),
            _ => throw Unknown(field),
        };
    }

    private static object? PostRange(PublishedCase given, string field)
    {
        LocalDate on = given.Date("date");
        Assert.Equal(3, given.Whole("residenceZone"));
        Grade[] grades = [.. Elements(given, "grades").Select(name => Held(name.GetString()!)!)];
        bool[] hasSupplement = [.. Elements(given, "cti").Select(due => due.GetBoolean())];
        List<string> rows = [];
        for (int i = 0; i < grades.Length; i++)
        {
            GradePayRange range = grades[i].PayRange(on, Law);
            PublicPay[] ends =
            [
                .. new[] { range.Lowest.Step, range.Highest.Step }.Select(step => (PublicAgent.At(grades[i], step) with
                {
                    IsMainlySupport = true,
                    Zone = ResidenceZone.Zone3,
                }).Pay(on, Law)),
            ];
            Assert.All(ends, pay => Assert.Equal(hasSupplement[i], pay.HasSupplement));
            rows.Add(List(ends.Select(pay => field == "traitementMinMax" ? pay.Basic : pay.Gross!.Value)));
        }

        return $"[{string.Join(", ", rows)}]";
    }

    private static object? SickPay(PublishedCase given, string field)
    {
        LocalDate on = given.Date("date");
        Assert.Equal(("Contractuel", 1, Law.On(on, CivilServicePoint.Annual).Value), (given.Word("status"), given.Whole("month"), given.Money("pointAnnual")));
        PublicAgent agent = PublicAgent.AtIndex(Points.Of(given.Whole("im"))) with { IsContractual = true };
        PublicSickPay kept = agent.SickPay(on, Months.Of(given.Whole("servicesMonths")), Law);
        return field switch
        {
            "fullPeriodMonths" => kept.FirstMonths,
            "halfPeriodMonths" => kept.HalfMonths,
            "rate" => kept.Rate,
            "traitementFullMonth" => agent.Pay(on, Law).Basic,
            "paidFullMonth" => kept.FirstMonth,
            "waitingDays" => kept.WaitingDays,
            _ => throw Unknown(field),
        };
    }

    private static object? Thirtieths(PublishedCase given, string field)
    {
        switch (given.Word("kind"))
        {
            case "IncompleteMonth":
                return PublicAgent.AtIndex(Points.Of(400)).IncompleteMonth(new DateInterval(given.Date("from"), given.Date("to")), Law).Thirtieths;
            case "FptStrike":
                return Texts(Elements(given, "durations").Select(static duration => Share(duration.GetString()!)).Select(
                    static share => share.Exact == Fraction.Of(100, 15_167) ? "1/151.67" : $"{share.Exact.Numerator}/{share.Exact.Denominator}"));
            default:
                StateStrike strike = StateStrike.Of(DaysOf(given, "strikeDays")) with
                {
                    Leave = given.Has("leaveDays") ? [.. DaysOf(given, "leaveDays")] : [],
                };
                return strike.Deducted(WorkCalendar.For(HolidayZone.Metropole)).Thirtieths;
        }
    }

    private static Percent Share(string duration) => duration switch
    {
        "Day" => new PublicStrike { WholeDays = 1 }.Share,
        "HalfDay" => new PublicStrike { HalfDays = 1 }.Share,
        _ => new PublicStrike { PartHours = [Hours.Of(1)] }.Share,
    };

    private static IEnumerable<LocalDate> DaysOf(PublishedCase given, string fact) => Elements(given, fact)
        .Select(day => NodaTime.Text.LocalDatePattern.Iso.Parse(day.GetString()!).Value);

    private static IEnumerable<JsonElement> Elements(PublishedCase given, string fact) =>
        JsonDocument.Parse(given.Word(fact)).RootElement.EnumerateArray();

    private static string List(IEnumerable<Money> amounts) =>
        Texts(amounts.Select(static amount => amount.ToDecimal().ToString("F2", CultureInfo.InvariantCulture)));

    private static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(static text => $"\"{text}\""))}]";
}
