using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What a result or a term is in JSON: its text, and what its members give, null left out: numbers exact in their unit, days as ISO 8601,
/// words by their names.
/// </summary>
internal static class ComputedMembers
{
    private static readonly ConcurrentDictionary<Type, Member[]> Known = new();

    public static void Write(Utf8JsonWriter writer, IMemberwise value, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("text", value.ToString(language));
        foreach (Member member in Of(value))
        {
            if (member.Property.GetValue(value) is { } said)
            {
                writer.WritePropertyName(member.Name);
                Write(writer, said, language);
            }
        }

        if (value is IEnumerable all)
        {
            writer.WritePropertyName("all");
            WriteList(writer, all, language);
        }

        writer.WriteEndObject();
    }

    // By name, so that the order is the same on every platform.
    private static Member[] Of(IMemberwise value)
    {
        if (!Known.TryGetValue(value.GetType(), out Member[]? members))
        {
            members =
                [
                    .. value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
                        .Where(static property => property.GetIndexParameters().Length == 0 && property.Name != "Text") // written already
                        .Select(static property => new Member(NameOf(property), property))
                        .OrderBy(static member => member.Property.Name, StringComparer.Ordinal),
                ];
            Known[value.GetType()] = members;
        }

        return members;
    }

    private static JsonEncodedText NameOf(PropertyInfo property) =>
        JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static void Write(Utf8JsonWriter writer, object value, Language language)
    {
        switch (value)
        {
            case Bilingual both:
                writer.WriteStringValue(both.ToString(language));
                break;
            case IComputed computed:
                computed.WriteTo(writer, language);
                break;
            case LeaveDays leave:
                LeaveDaysConverter.Write(writer, leave);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int count:
                writer.WriteNumberValue(count);
                break;
            case long count:
                writer.WriteNumberValue(count);
                break;
            case DateInterval period:
                writer.WriteStartObject();
                writer.WriteString("start", DateText.Iso(period.Start));
                writer.WriteString("end", DateText.Iso(period.End));
                writer.WriteEndObject();
                break;
            case IEnumerable list:
                WriteList(writer, list, language);
                break;
            default:
                if (Exact(value) is { } exact)
                {
                    ExactJson.Write(writer, exact);
                }
                else
                {
                    writer.WriteStringValue(Text(value, language));
                }

                break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable list, Language language)
    {
        writer.WriteStartArray();
        foreach (object item in list)
        {
            Write(writer, item, language);
        }

        writer.WriteEndArray();
    }

    private static Fraction? Exact(object value) => value switch
    {
        Money money => money.Exact,
        Hours hours => hours.Exact,
        Days days => days.Exact,
        Weeks weeks => weeks.Exact,
        Points points => points.Exact,
        Months months => months.Exact,
        Percent percent => percent.Exact * 100,
        _ => null,
    };

    private static string Text(object value, Language language) => value switch
    {
        Enum word => word.ToString(),
        LocalDate day => DateText.Iso(day),
        LocalDateTime moment => LocalDateTimePattern.ExtendedIso.Format(moment),
        YearMonth month => YearMonthPattern.Iso.Format(month),
        AnnualDate day => AnnualDatePattern.Iso.Format(day),
        Period length => PeriodPattern.Roundtrip.Format(length),
        ISpoken spoken => spoken.ToString(language),
        Uri address => address.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"{value.GetType().Name} is not written as JSON."),
    };

    private readonly record struct Member(JsonEncodedText Name, PropertyInfo Property);
}
