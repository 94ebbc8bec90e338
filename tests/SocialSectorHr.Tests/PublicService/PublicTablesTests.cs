using System.Text.Json;
using SocialSectorHr.Law;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>The tables of the public service, whole, row by row, with the decree of each.</summary>
public class PublicTablesTests
{
    private static readonly Dictionary<string, object> Tables = new(StringComparer.Ordinal)
    {
        ["point"] = CivilServicePoint.Annual,
        ["minimum index"] = CivilServicePoint.MinimumIndex,
        ["CTI points"] = CivilServicePoint.SocioEducationalSupplement,
        ["residence index"] = ResidenceIndemnity.LeastIndex,
        ["zone 1"] = ResidenceIndemnity.Zone1,
        ["zone 2"] = ResidenceIndemnity.Zone2,
        ["zone 3"] = ResidenceIndemnity.Zone3,
        ["Ain and Haute-Savoie"] = ResidenceIndemnity.AinHauteSavoie,
        ["family, lowest index"] = FamilySupplementValues.LowestIndex,
        ["family, highest index"] = FamilySupplementValues.HighestIndex,
        ["family, one"] = FamilySupplementValues.FixedForOne,
        ["family, two"] = FamilySupplementValues.FixedForTwo,
        ["family, three"] = FamilySupplementValues.FixedForThree,
        ["family, next"] = FamilySupplementValues.FixedForNext,
        ["family, rate of two"] = FamilySupplementValues.RateForTwo,
        ["family, rate of three"] = FamilySupplementValues.RateForThree,
        ["family, rate of next"] = FamilySupplementValues.RateForNext,
        ["transfer A"] = PublicPayLimits.TransferA,
        ["transfer B"] = PublicPayLimits.TransferB,
        ["transfer C"] = PublicPayLimits.TransferC,
        ["provident"] = PublicPayLimits.ProvidentCover,
        ["provident share"] = PublicBenefitLimits.ProvidentShare,
        ["health"] = PublicPayLimits.HealthCover,
        ["sickness"] = PublicPayLimits.SickPay,
        ["telework, day"] = PublicBenefitLimits.TeleworkDay,
        ["telework, year"] = PublicBenefitLimits.TeleworkYear,
        ["mobility, 30"] = PublicBenefitLimits.MobilityFrom30Days,
        ["mobility, 60"] = PublicBenefitLimits.MobilityFrom60Days,
        ["mobility, 100"] = PublicBenefitLimits.MobilityFrom100Days,
        ["transport"] = BenefitLimits.TransportPublicService,
        ["transport ceiling"] = PublicBenefitLimits.TransportCeiling,
    };

    // Table, first day, value, text.
    private static readonly string[][] Rows =
    [
        ["point", "2002-03-01", "€52.1284", "85-1148"], ["point", "2002-12-01", "€52.4933", "85-1148"], ["point", "2004-01-01", "€52.7558", "85-1148"],
        ["point", "2005-02-01", "€53.0196", "85-1148"], ["point", "2005-07-01", "€53.2847", "85-1148"], ["point", "2005-11-01", "€53.7110", "85-1148"],
        ["point", "2006-07-01", "€53.9795", "85-1148"], ["point", "2007-02-01", "€54.4113", "85-1148"], ["point", "2008-03-01", "€54.6834", "85-1148"],
        ["point", "2008-10-01", "€54.8475", "85-1148"], ["point", "2009-07-01", "€55.1217", "85-1148"], ["point", "2009-10-01", "€55.2871", "85-1148"],
        ["point", "2010-07-01", "€55.5635", "2010-761"], ["point", "2016-07-01", "€55.8969", "2016-670"], ["point", "2017-02-01", "€56.2323", "2016-670"],
        ["point", "2022-07-01", "€58.2004", "2022-994"], ["point", "2023-07-01", "€59.0734", "2023-519"],
        ["minimum index", "2004-07-01", "263", "2004-679"], ["minimum index", "2005-07-01", "275", "2005-726"],
        ["minimum index", "2006-07-01", "279", "2006-759"], ["minimum index", "2006-11-01", "280", "2006-1283"],
        ["minimum index", "2007-07-01", "283", "2007-1054"], ["minimum index", "2008-05-01", "288", "2008-400"],
        ["minimum index", "2008-07-01", "290", "2008-622"], ["minimum index", "2009-07-01", "292", "2009-824"],
        ["minimum index", "2011-01-01", "295", "2011-51"], ["minimum index", "2012-01-01", "302", "2012-37"],
        ["minimum index", "2012-07-01", "308", "2012-853"], ["minimum index", "2013-01-01", "309", "2013-33"],
        ["minimum index", "2021-10-01", "340", "2021-1270"], ["minimum index", "2022-01-01", "343", "2021-1749"],
        ["minimum index", "2022-05-01", "352", "2022-586"], ["minimum index", "2023-01-01", "353", "2022-1615"],
        ["minimum index", "2023-05-01", "361", "2023-312"], ["minimum index", "2024-01-01", "366", "2023-519"],
        ["CTI points", "2022-04-01", "49", "2022-1497"],
        ["residence index", "2013-01-01", "313", "2013-33"], ["residence index", "2022-01-01", "343", "2021-1749"],
        ["residence index", "2022-05-01", "352", "2022-586"], ["residence index", "2023-01-01", "353", "2022-1615"],
        ["residence index", "2023-05-01", "361", "2023-312"], ["residence index", "2024-01-01", "366", "2023-519"],
        ["zone 1", "1985-11-05", "3%", "85-1148"], ["zone 2", "1985-11-05", "1%", "85-1148"], ["zone 3", "1985-11-05", "0%", "85-1148"],
        ["Ain and Haute-Savoie", "2023-12-14", "3%", "2023-1168"],
        ["family, lowest index", "2006-11-01", "449", "2006-1283"], ["family, lowest index", "2024-01-01", "454", "2023-519"],
        ["family, highest index", "2006-11-01", "717", "2006-1283"], ["family, highest index", "2024-01-01", "722", "2023-519"],
        ["family, one", "2002-01-01", "€2.29", "85-1148"], ["family, two", "2002-01-01", "€10.67", "85-1148"],
        ["family, three", "2002-01-01", "€15.24", "85-1148"], ["family, next", "2002-01-01", "€4.57", "85-1148"],
        ["family, rate of two", "1985-11-01", "3%", "85-1148"], ["family, rate of three", "1985-11-01", "8%", "85-1148"],
        ["family, rate of next", "1985-11-01", "6%", "85-1148"],
        ["transfer A", "2017-01-01", "€389.00", "2016-588"], ["transfer B", "2016-01-01", "€278.00", "2015-1785"],
        ["transfer C", "2017-01-01", "€167.00", "2016-588"],
        ["provident", "2025-01-01", "€7.00", "2022-581"], ["provident share", "2029-01-01", "50%", "2025-1251"],
        ["health", "2026-01-01", "€15.00", "2022-581"],
        ["sickness", "2022-03-01", "100%", "L822-3"], ["sickness", "2025-03-01", "90%", "2025-127"],
        ["telework, day", "2021-09-01", "€2.50", "26 août 2021"], ["telework, day", "2023-01-01", "€2.88", "23 novembre 2022"],
        ["telework, year", "2021-09-01", "€220.00", "26 août 2021"], ["telework, year", "2023-01-01", "€253.44", "23 novembre 2022"],
        ["mobility, 30", "2021-01-01", "€0.00", "2020-1547"], ["mobility, 30", "2022-01-01", "€100.00", "2022-1557"],
        ["mobility, 60", "2021-01-01", "€0.00", "2020-1547"], ["mobility, 60", "2022-01-01", "€200.00", "2022-1557"],
        ["mobility, 100", "2021-01-01", "€200.00", "2020-1547"], ["mobility, 100", "2022-01-01", "€300.00", "2022-1557"],
        ["transport", "2010-07-01", "50%", "2010-676"], ["transport", "2023-09-01", "75%", "2023-812"],
        ["transport ceiling", "2023-01-01", "€96.36", "2010-676"], ["transport ceiling", "2024-01-01", "€99.00", "2010-676"],
        ["transport ceiling", "2025-01-01", "€101.75", "2010-676"], ["transport ceiling", "2026-01-01", "€104.04", "2010-676"],
    ];

    public static TheoryData<string> Names => [.. Tables.Keys];

    public static TheoryData<string> GradeNames => [.. GridsOf().Select(static row => row.GetProperty("grade").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_has_its_day_its_value_and_its_text(string name)
    {
        string[][] rows = [.. Rows.Where(row => row[0] == name)];
        string[][] held = [.. ((IEnumerable<object>)Held((dynamic)Tables[name])).Cast<string[]>()];
        Assert.Equal(rows.Select(static row => $"{row[1]} {row[2]}"), held.Select(static row => $"{row[0]} {row[1]}"));
        Assert.All(rows.Zip(held), static pair => Assert.Contains(pair.First[3], pair.Second[2], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(GradeNames))]
    public void Every_grid_is_the_published_one_and_five_points_lower_until_2024(string name)
    {
        JsonElement published = GridsOf().Single(row => row.GetProperty("grade").GetString() == name);
        Grade grade = TerritorialGrades.Find(name)!;
        Assert.Equal(published.GetProperty("category").GetString(), grade.Cadre.Category.ToString());
        Assert.StartsWith($"Décret n° {published.GetProperty("statute").GetString()}", grade.Cadre.Source.Citation, StringComparison.Ordinal);
        Assert.Equal(published.GetProperty("oneSource").GetBoolean(), grade.IsFromOneSource);
        Assert.Equal(published.GetProperty("support").GetBoolean(), grade.Cadre.Supplement == SupplementDuties.SocioEducationalSupport);
        Assert.Equal([new(2023, 7, 1), new LocalDate(2024, 1, 1)], grade.Grid.Select(static row => row.From));
        Assert.Null(grade.Grid.UnknownFrom);
        if (published.GetProperty("indices").GetString() is { } indices)
        {
            Assert.All(grade.Grid, row => Assert.StartsWith($"Décret n° {indices}", row.Source.Citation, StringComparison.Ordinal));
        }

        string[] steps = [.. published.GetProperty("steps").EnumerateArray()
            .Select(static step => step.ToString().Replace(" ", string.Empty, StringComparison.Ordinal))];
        Assert.Equal(steps, Steps(grade.Grid[1].Value, 0));
        Assert.Equal(steps, Steps(grade.Grid[0].Value, 5));
    }

    [Fact]
    public void The_index_table_holds_the_pairs_that_the_grids_print_and_no_other()
    {
        SortedDictionary<int, int> pairs = [];
        foreach (JsonElement step in GridsOf().SelectMany(static row => row.GetProperty("steps").EnumerateArray()))
        {
            if (step[0].ValueKind == JsonValueKind.Number)
            {
                Assert.True(pairs.TryAdd(step[0].GetInt32(), step[1].GetInt32()) || pairs[step[0].GetInt32()] == step[1].GetInt32(), $"{step}");
            }
        }

        IndexTable table = IndexTables.Increased[1].Value;
        Assert.Equal(pairs.Select(static pair => $"{pair.Key} {pair.Value}"), table.Pairs.Select(static pair => $"{pair.Gross} {pair.Increased.ToDecimal():0}"));
        Assert.All(IndexTables.Increased[0].Value.Pairs, before => Assert.Equal(before.Increased + Points.Of(5), table.Find(before.Gross)));
        Assert.Equal([new(2023, 7, 1), new LocalDate(2024, 1, 1)], IndexTables.Increased.Select(static row => row.From));
        Assert.All(IndexTables.Increased, static row => Assert.Equal("Décret n° 2023-519 du 28 juin 2023", row.Source.Citation));
    }

    private static string[] Steps(GradeGrid grid, int raise) =>
    [
        .. grid.Steps.Select(step => $"[{step.GrossIndex?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"},{step.Index.ToDecimal() + raise:0},{step.Duration?.ToDecimal().ToString("0", System.Globalization.CultureInfo.InvariantCulture) ?? "null"}]"),
    ];

    private static IEnumerable<object> Held<T>(Dated<T> table) => table.Select(static row => new[]
    {
        row.From.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Written(row.Value), row.Source.Citation,
    });

    private static string Written<T>(T value) => value switch
    {
        Money money => decimal.Round(money.ToDecimal(), 2) == money.ToDecimal()
            ? $"€{money.ToDecimal().ToString("F2", System.Globalization.CultureInfo.InvariantCulture)}"
            : $"€{money.ToDecimal().ToString("F4", System.Globalization.CultureInfo.InvariantCulture)}",
        Percent percent => percent.ToString(Language.English),
        _ => $"{value}",
    };

    private static IEnumerable<JsonElement> GridsOf() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "territorial-grades.json"))).RootElement.EnumerateArray();
}
