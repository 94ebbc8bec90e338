using System.Text.Json;

namespace SocialSectorHr;

/// <summary>Exact numbers in JSON: a number where decimals write it (2635.5), otherwise a fraction in a string ("455/3").</summary>
internal static class ExactJson
{
    // What every reader of JSON holds without rounding: at most 12 digits before the point and 9 after.
    private const long Limit = 1_000_000_000_000;

    /// <summary>Of a value or of the name of a member.</summary>
    public static Fraction Read(ref Utf8JsonReader reader, QuantityName name, string? member = null)
    {
        string? text = reader.TokenType switch
        {
            JsonTokenType.Number => JsonWords.Raw(ref reader),
            JsonTokenType.String or JsonTokenType.PropertyName => reader.GetString(),
            _ => null,
        };
        return text is not null && ExactText.TryRead(text, out Fraction exact)
            ? exact
            : throw LeafException.Expected(Expected(name), ref reader, member);
    }

    public static void Write(Utf8JsonWriter writer, Fraction exact)
    {
        if (exact.Terminates(ExactText.Decimals) && Fraction.Abs(exact) < Limit)
        {
            writer.WriteNumberValue(exact.ToDecimal());
        }
        else
        {
            writer.WriteStringValue(exact.ToString());
        }
    }

    private static Bilingual Expected(QuantityName name)
    {
        Fraction example = name.Example;
        return new(
            $"{name.What.French} comme {example} ou \"455/3\"",
            $"{name.What.English} such as {example} or \"455/3\"");
    }
}
