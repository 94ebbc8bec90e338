using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>Leave in JSON, the same under all options: <c>{ "days": 25, "unit": "Ouvres" }</c>; as the name of a member, <c>"25 Ouvres"</c>.</summary>
public sealed class LeaveDaysConverter : JsonConverter<LeaveDays>
{
    private const string DaysMember = "days";
    private const string UnitMember = "unit";

    private static readonly QuantityName Number = new(new("un nombre de jours", "a number of days"), 25);
    private static readonly Bilingual Unit = new("l'un de Ouvrables, Ouvres", "one of Ouvrables, Ouvres");
    private static readonly Bilingual Leave = new(
        "des jours de congé comme {\"days\": 25, \"unit\": \"Ouvres\"}",
        "leave such as {\"days\": 25, \"unit\": \"Ouvres\"}");
    private static readonly Bilingual Key = new("des jours de congé comme \"25 Ouvres\"", "leave such as \"25 Ouvres\"");

    /// <inheritdoc/>
    /// <exception cref="JsonException">What stands there is no leave with its unit.</exception>
    public override LeaveDays Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw LeafException.Expected(Leave, ref reader);
        }

        Fraction? days = null;
        LeaveUnit? unit = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString()!;
            reader.Read();
            switch (member)
            {
                case DaysMember when days is null:
                    days = ExactJson.Read(ref reader, Number, member);
                    break;
                case UnitMember when unit is null:
                    unit = ReadUnit(ref reader);
                    break;
                case DaysMember or UnitMember:
                    throw new LeafException(JsonWords.Twice, member);
                default:
                    throw new LeafException(JsonWords.Unknown([DaysMember, UnitMember]), member);
            }
        }

        return (days, unit) switch
        {
            ({ } exact, { } counted) => LeaveDays.FromExact(exact, counted),
            (null, _) => throw new LeafException(Missing(DaysMember)),
            _ => throw new LeafException(Missing(UnitMember)),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeaveDays value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no leave with its unit.</exception>
    public override LeaveDays ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        QuantityText.TryReadExact(reader.GetString(), out LeaveDays leave) ? leave : throw LeafException.Expected(Key, ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, LeaveDays value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString("R", formatProvider: null));
    }

    internal static void Write(Utf8JsonWriter writer, LeaveDays value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(DaysMember);
        ExactJson.Write(writer, value.Exact);
        writer.WriteString(UnitMember, LeaveDays.UnitName(value.Unit));
        writer.WriteEndObject();
    }

    private static LeaveUnit ReadUnit(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && TryUnit(reader.GetString()!, out LeaveUnit unit)
            ? unit
            : throw LeafException.Expected(Unit, ref reader, UnitMember);

    private static bool TryUnit(string name, out LeaveUnit unit)
    {
        unit = name == nameof(LeaveUnit.Ouvres) ? LeaveUnit.Ouvres : LeaveUnit.Ouvrables;
        return name == LeaveDays.UnitName(unit);
    }

    private static Bilingual Missing(string member) => new($"membre manquant : {member}", $"missing member: {member}");
}
