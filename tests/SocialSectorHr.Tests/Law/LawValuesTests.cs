using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Law;

/// <summary>The tables of pay and of benefits, whole: every row with its first day, its value and its text, and the day from which the
/// next one is not known. The file is read against the texts, not written from the library.</summary>
public sealed class LawValuesTests
{
    // The classes whose tables are all in the file.
    private static readonly Type[] Whole =
    [
        typeof(MinimumWage), typeof(SocialSecurityCeiling), typeof(Segur), typeof(BenefitLimits), typeof(TrainingPayRates),
        typeof(OvertimeRates), typeof(PartTimeLimits), typeof(SicknessAllowance), typeof(LegalSickness), typeof(EclatValues),
        typeof(Ccn66Values), typeof(Ccn51Values), typeof(ChrsValues), typeof(AlisfaValues), typeof(InternshipLimits),
    ];

    private static readonly Dictionary<string, string> Expected = Read();

    public static TheoryData<string> Tables => [.. Held.Select(static table => Name(table))];

    private static IEnumerable<PropertyInfo> Held => Whole
        .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(
            static member => member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(Dated<>));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_whole(string name)
    {
        Assert.True(Expected.TryGetValue(name, out string? rows), $"{name} is not in Cases/law-values.json.");
        Assert.Equal(rows, Written((dynamic)Held.Single(table => Name(table) == name).GetValue(null)!));
    }

    [Fact]
    public void No_table_of_the_file_is_gone() => Assert.Empty(Expected.Keys.Except(Held.Select(static table => Name(table))));

    [Fact]
    public void The_cap_of_a_voucher_in_2026_is_that_of_its_decree()
    {
        DatedValue<Money> cap = FrenchLaw.Published.On(new LocalDate(2026, 3, 16), BenefitLimits.MealVoucher);
        Assert.Equal(
            (Money.Of(7.32m), "Décret n° 2026-562 du 29 juin 2026", "https://www.legifrance.gouv.fr/eli/decret/2026/6/29/2026-562/jo/texte"),
            (cap.Value, cap.Source.Citation, cap.Source.Address!.ToString()));
    }

    private static string Name(PropertyInfo table) => $"{table.DeclaringType!.Name}.{table.Name}";

    private static string Written<T>(Dated<T> table)
        where T : notnull => string.Join(
            '\n',
            table.Select(static row => Row(Day(row.From), Text(row.Value), row.Source.Citation))
                .Append($"unknown from {(table.UnknownFrom is { } unknown ? Day(unknown) : "no day")}"));

    private static string Row(string from, string value, string citation) => $"{from} | {value} | {citation}";

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(object value) => value switch
    {
        int count => count.ToString(CultureInfo.InvariantCulture),
        IFormattable exact => exact.ToString("R", CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static Dictionary<string, string> Read()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "law-values.json")));
        return document.RootElement.EnumerateArray().ToDictionary(
            static table => table.GetProperty("table").GetString()!,
            static table => string.Join(
                '\n',
                table.GetProperty("rows").EnumerateArray()
                    .Select(static row => Row(row[0].GetString()!, row[1].GetString()!, row[2].GetString()!))
                    .Append($"unknown from {(table.TryGetProperty("unknownFrom", out JsonElement day) ? day.GetString() : "no day")}")));
    }
}
