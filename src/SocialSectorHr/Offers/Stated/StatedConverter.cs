using System.Text.Json;
using System.Text.Json.Serialization;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Json;

/// <summary>A stated figure: <c>{ "exactly": 39, "per": "Week" }</c>, <c>{ "from": 2400, "upTo": 2600, "per": "Month" }</c>.</summary>
internal sealed class StatedConverter<T> : JsonConverter<Stated<T>>
    where T : struct, IQuantity<T>, IComparable<T>
{
    public override Stated<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw LeafException.Expected(StatedMembers.Figure, ref reader);
        }

        T? exactly = null;
        T? from = null;
        T? upTo = null;
        Per? per = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString()!;
            reader.Read();
            switch (member)
            {
                case StatedMembers.Exactly:
                    exactly = Once(exactly, member, OfferQuantityConverter<T>.Read(ref reader, member));
                    break;
                case StatedMembers.From:
                    from = Once(from, member, OfferQuantityConverter<T>.Read(ref reader, member));
                    break;
                case StatedMembers.UpTo:
                    upTo = Once(upTo, member, OfferQuantityConverter<T>.Read(ref reader, member));
                    break;
                case StatedMembers.Per:
                    per = Once(per, member, EnumConverter<Per>.Read(ref reader, member));
                    break;
                default:
                    throw new LeafException(StatedMembers.Unknown, member);
            }
        }

        return Make(exactly, from, upTo, per);
    }

    public override void Write(Utf8JsonWriter writer, Stated<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.IsExact)
        {
            Write(writer, StatedMembers.Exactly, value.AtLeast);
        }
        else
        {
            Write(writer, StatedMembers.From, value.AtLeast);
            Write(writer, StatedMembers.UpTo, value.AtMost);
        }

        if (value.Per is { } per)
        {
            writer.WritePropertyName(StatedMembers.Per);
            EnumConverter<Per>.Write(writer, per);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string member, T? bound)
    {
        if (bound is { } value)
        {
            writer.WritePropertyName(member);
            OfferQuantityConverter<T>.Write(writer, value);
        }
    }

    private static TValue Once<TValue>(TValue? already, string member, TValue value)
        where TValue : struct => already is null ? value : throw new LeafException(JsonWords.Twice, member);

    private static Stated<T> Make(T? exactly, T? from, T? upTo, Per? per)
    {
        if (exactly is { } value)
        {
            return from is null && upTo is null ? Stated.Exactly(value, per) : throw new LeafException(StatedMembers.Both);
        }

        return from is { } low && upTo is { } high && low.CompareTo(high) > 0
            ? throw new LeafException(StatedMembers.Crossed)
            : new Stated<T>(from, upTo, per);
    }
}
