using System.Text.Json;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>An account of leave in JSON, strictly: whoever reads stands at the token that does not fit when it throws.</summary>
internal static class LeaveAccountFormat
{
    private const string UnitMember = "unit";
    private const string MovementsMember = "movements";
    private const string OnMember = "on";
    private const string KindMember = "kind";
    private const string LotMember = "lot";
    private const string DaysMember = "days";
    private const string LastDayMember = "lastDay";

    private static readonly string[] AccountMembers = [UnitMember, MovementsMember];
    private static readonly string[] MovementMembers = [OnMember, KindMember, LotMember, DaysMember, LastDayMember];
    private static readonly QuantityName Number = new(new("un nombre de jours", "a number of days"), 25);
    /// <summary>The account, from its opening brace.</summary>
    public static LeaveAccount Read(ref Utf8JsonReader reader)
    {
        Open(ref reader);
        (LeaveUnit? unit, List<LeaveMovement>? movements) = (null, null);
        while (Next(ref reader) is { } member)
        {
            switch (member)
            {
                case UnitMember when unit is null:
                    reader.Read();
                    unit = EnumConverter<LeaveUnit>.Read(ref reader, member: null);
                    break;
                case MovementsMember when movements is null:
                    reader.Read();
                    movements = ReadMovements(ref reader);
                    break;
                default:
                    throw NotThis(member, AccountMembers);
            }
        }

        if (unit is not { } counted || movements is null)
        {
            throw new LeafException(Missing(unit is null ? UnitMember : MovementsMember));
        }

        LeaveLedger ledger = new(counted);
        try
        {
            return LeaveAccount.Make(counted, [.. movements], ledger);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            int at = movements.FindIndex(movement => ReferenceEquals(movement, ledger.Current));
            throw Refused(refused, FormattableString.Invariant($"{MovementsMember}[{at}]"));
        }
    }

    /// <summary>A movement, from its opening brace.</summary>
    public static LeaveMovement ReadMovement(ref Utf8JsonReader reader)
    {
        Open(ref reader);
        (LocalDate? on, LeaveMovementKind? kind, int? lot, Fraction? days, LocalDate? lastDay) = (null, null, null, null, null);
        while (Next(ref reader) is { } member)
        {
            switch (member)
            {
                case OnMember when on is null:
                    on = ReadDay(ref reader);
                    break;
                case KindMember when kind is null:
                    kind = ReadKind(ref reader);
                    break;
                case LotMember when lot is null:
                    lot = ReadLot(ref reader);
                    break;
                case DaysMember when days is null:
                    reader.Read();
                    days = ExactJson.Read(ref reader, Number);
                    break;
                case LastDayMember when lastDay is null:
                    lastDay = ReadDay(ref reader);
                    break;
                default:
                    throw NotThis(member, MovementMembers);
            }
        }

        if (on is not { } day || kind is not { } what)
        {
            throw new LeafException(Missing(on is null ? OnMember : KindMember));
        }

        try
        {
            return Make(what, day, lot, days, lastDay);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw Refused(refused, member: null);
        }
    }

    public static void Write(Utf8JsonWriter writer, LeaveAccount account)
    {
        writer.WriteStartObject();
        writer.WriteString(UnitMember, LeaveDays.UnitName(account.Unit));
        writer.WriteStartArray(MovementsMember);
        foreach (LeaveMovement movement in account.Movements)
        {
            Write(writer, movement);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, LeaveMovement movement)
    {
        writer.WriteStartObject();
        writer.WriteString(OnMember, DateText.Iso(movement.On));
        writer.WritePropertyName(KindMember);
        EnumConverter<LeaveMovementKind>.Write(writer, movement.Kind);
        if (movement.Lot is { } lot)
        {
            writer.WriteNumber(LotMember, lot);
        }

        if (movement.Kind != LeaveMovementKind.LastDay)
        {
            writer.WritePropertyName(DaysMember);
            ExactJson.Write(writer, movement.Days.Exact);
        }
        else if (movement.To is { } last)
        {
            writer.WriteString(LastDayMember, DateText.Iso(last));
        }

        writer.WriteEndObject();
    }

    private static LeaveMovement Make(LeaveMovementKind kind, LocalDate on, int? lot, Fraction? days, LocalDate? lastDay)
    {
        bool setsLastDay = kind == LeaveMovementKind.LastDay;
        if (setsLastDay ? days is not null : lastDay is not null)
        {
            string member = setsLastDay ? DaysMember : LastDayMember;
            throw new LeafException(new($"{kind} n'a pas de membre {member}", $"{kind} has no member {member}"));
        }

        if (lot is null && (setsLastDay || kind == LeaveMovementKind.Acquired))
        {
            throw new LeafException(Missing(LotMember));
        }

        if (!setsLastDay && days is null)
        {
            throw new LeafException(Missing(DaysMember));
        }

        Days count = Days.FromExact(days ?? 0);
        return kind switch
        {
            LeaveMovementKind.Acquired => LeaveMovement.Acquired(on, lot!.Value, count),
            LeaveMovementKind.Taken => LeaveMovement.Taken(on, count, lot),
            LeaveMovementKind.GivenBack => LeaveMovement.GivenBack(on, count, lot),
            _ => LeaveMovement.LastDay(on, lot!.Value, lastDay),
        };
    }

    private static List<LeaveMovement> ReadMovements(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw LeafException.Expected(JsonWords.List, ref reader);
        }

        List<LeaveMovement> movements = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            movements.Add(ReadMovement(ref reader));
        }

        return movements;
    }

    private static LocalDate ReadDay(ref Utf8JsonReader reader)
    {
        reader.Read();
        return LocalDateConverter.Read(ref reader);
    }

    private static LeaveMovementKind ReadKind(ref Utf8JsonReader reader)
    {
        reader.Read();
        LeaveMovementKind kind = EnumConverter<LeaveMovementKind>.Read(ref reader, member: null);
        return kind != LeaveMovementKind.Lost
            ? kind
            : throw new LeafException(new("une perte n'est pas enregistrée : le compte la trouve", "a loss is not recorded: the account finds it"));
    }

    private static int ReadLot(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int lot)
            ? lot
            : throw LeafException.Expected(JsonWords.WholeNumber, ref reader);
    }

    private static void Open(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw LeafException.Expected(JsonWords.Object, ref reader);
        }
    }

    private static string? Next(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;

    private static LeafException NotThis(string member, string[] known) =>
        new(known.Contains(member, StringComparer.Ordinal) ? JsonWords.Twice : JsonWords.Unknown(known));

    private static LeafException Refused(ArgumentOutOfRangeException refused, string? member)
    {
        string why = refused.Message.Split(" (Parameter", 2)[0].Split('\n')[0];
        return new(new($"le compte refuse ce mouvement : {why}", $"the account refuses this movement: {why}"), member);
    }

    private static Bilingual Missing(string member) => new($"membre manquant : {member}", $"missing member: {member}");
}
