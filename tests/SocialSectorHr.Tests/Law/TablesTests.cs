using System.Collections;
using System.Reflection;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Law;

/// <summary>What every dated table and every source of the library keeps to.</summary>
public class TablesTests
{
    private static readonly PropertyInfo[] Members =
        [.. typeof(FrenchLaw).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))];

    public static TheoryData<string> Tables => [.. Members.Where(IsTable).Select(Name)];

    public static TheoryData<string> Sources => [.. Members.Where(member => member.PropertyType == typeof(LegalSource)).Select(Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_of_a_table_names_its_source(string name)
    {
        object table = Find(name);
        Bilingual label = (Bilingual)table.GetType().GetProperty(nameof(Dated<int>.Name))!.GetValue(table)!;
        Assert.NotEmpty(label.French);
        Assert.NotEmpty(label.English);
        object[] rows = [.. ((IEnumerable)table).Cast<object>()];
        Assert.NotEmpty(rows);
        Assert.All(rows, row => AssertSource((LegalSource)row.GetType().GetProperty(nameof(DatedValue<int>.Source))!.GetValue(row)!));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_source_is_cited_and_titled(string name) => AssertSource((LegalSource)Find(name));

    [Fact]
    public void An_article_of_the_Labour_Code_has_the_address_of_its_official_page() =>
        Assert.Equal("https://code.travail.gouv.fr/code-du-travail/l1242-8-1", LabourCode.L1242_8_1.Address!.ToString());

    [Fact]
    public void A_decree_has_its_European_address() => Assert.Equal(
        "https://www.legifrance.gouv.fr/eli/decret/2024/10/23/2024-951/jo/texte",
        FrenchLaw.Published.On(new LocalDate(2024, 11, 1), MinimumWage.Hourly).Source.Address!.ToString());

    [Fact]
    public void A_row_prints_its_value_its_first_day_and_its_source() => Assert.Equal(
        "12,31 € depuis le 1er juin 2026 (Arrêté du 22 mai 2026)",
        FrenchLaw.Published.On(new LocalDate(2026, 11, 21), MinimumWage.Hourly).ToString(Language.French).Plain());

    private static void AssertSource(LegalSource source)
    {
        Assert.NotEmpty(source.Citation);
        Assert.NotEmpty(source.Title.French);
        Assert.NotEmpty(source.Title.English);
        Assert.True(source.Address is null || source.Address.Scheme == Uri.UriSchemeHttps, source.Citation);
    }

    private static bool IsTable(PropertyInfo member) =>
        member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(Dated<>);

    private static string Name(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static object Find(string name) => Members.Single(member => Name(member) == name).GetValue(null)!;
}
