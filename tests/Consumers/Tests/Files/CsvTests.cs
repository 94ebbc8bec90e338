using System.Globalization;
using CsvHelper;
using SocialSectorHr;
using SocialSectorHr.Numbers;

namespace Consumers.Tests.Files;

/// <summary>A CSV file loses nothing, whatever the separator of decimals of the machine.</summary>
public sealed class CsvTests
{
    private static readonly CsvPost[] Posts =
    [
        new("manager", 169.Hours, 31_630.Euros / 12, 6.Weeks),
        new("educator", Hours.OfFraction(455, 3), 2_150.5m.Euros, null),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("fr-FR")]
    public void A_file_is_read_back_to_equal_rows(string culture)
    {
        CultureInfo ofTheFile = new(culture);
        using StringWriter written = new();
        using (CsvWriter writer = new(written, ofTheFile))
        {
            Register(writer.Context);
            writer.WriteRecords(Posts);
        }

        using StringReader text = new(written.ToString());
        using CsvReader reader = new(text, ofTheFile);
        Register(reader.Context);

        Assert.Equal(Posts, reader.GetRecords<CsvPost>());
    }

    [Fact]
    public void A_file_holds_the_exact_texts()
    {
        using StringWriter written = new() { NewLine = "\n" };
        using (CsvWriter writer = new(written, CultureInfo.InvariantCulture))
        {
            Register(writer.Context);
            writer.WriteRecords(Posts);
        }

        Assert.Equal(
            ["Title,MonthlyHours,GrossMonth,Leave", "manager,169,15815/6,6", "educator,455/3,2150.5,"],
            written.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    private static void Register(CsvContext context)
    {
        context.TypeConverterCache.AddConverter<Hours>(new CsvQuantity<Hours>());
        context.TypeConverterCache.AddConverter<Money>(new CsvQuantity<Money>());
        context.TypeConverterCache.AddConverter<Weeks?>(new CsvQuantity<Weeks>());
    }
}
