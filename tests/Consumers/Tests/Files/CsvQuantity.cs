using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace Consumers.Tests.Files;

/// <summary>A quantity in a cell, exactly.</summary>
internal sealed class CsvQuantity<T> : DefaultTypeConverter
    where T : struct, IFormattable, IParsable<T>
{
    public override string ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) =>
        value is T quantity ? ExactText.Of(quantity) : string.Empty;

    public override object? ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) =>
        string.IsNullOrEmpty(text) ? null : ExactText.Read<T>(text);
}
