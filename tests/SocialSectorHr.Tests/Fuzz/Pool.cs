using System.Collections;
using System.Reflection;
using SocialSectorHr.Law;
using SocialSectorHr.Tests.Json;

namespace SocialSectorHr.Tests.Fuzz;

/// <summary>Values to call a verb with, by their type: what it is given, and what the verbs answer.</summary>
internal sealed class Pool
{
    private const int Kept = 40;

    private readonly Dictionary<Type, List<object>> values = [];

    private Pool()
    {
    }

    public static Pool Of(IEnumerable<object> values) => new Pool().With(values);

    /// <summary>Values such as an application has them: those of the examples of every topic.</summary>
    public static Pool Ordinary() => Of(
    [
        1, 2, 12, 2026, 1L, 1m, 35m, true, "44", "2026-01-31", new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 16), new LocalDate(2026, 6, 30),
        new YearMonth(2026, 2), IsoDayOfWeek.Monday, new DateInterval(
            new(2026, 1, 1), new(2026, 12, 31)), new DateInterval(new(2026, 3, 2), new(2026, 3, 6)),
        new LocalTime(9, 0), new LocalDateTime(2026, 3, 2, 9, 0), Period.FromMonths(2), FrenchLaw.Published, Language.French, Language.English,
        new System.Text.Json.JsonSerializerOptions(),
        .. Enumerable.Range(0, 24).Select(static month => (object)new LocalDate(2025 + (month / 12), 1 + (month % 12), 20)),
        .. PublicValues.Types.SelectMany(PublicValues.Of),
    ]);

    /// <summary>A copy with more.</summary>
    public Pool With(IEnumerable<object> more)
    {
        Pool copy = new();
        foreach ((Type type, List<object> known) in values)
        {
            copy.values[type] = [.. known];
        }

        foreach (object value in more)
        {
            copy.Keep(value, new(0));
        }

        return copy;
    }

    public void Keep(object value, Random random)
    {
        if (value is Array)
        {
            return; // a list is made anew of what it may hold
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            if (!values.TryGetValue(type, out List<object>? known))
            {
                values[type] = known = [];
            }

            if (known.Count < Kept)
            {
                known.Add(value);
            }
            else
            {
                known[random.Next(Kept)] = value;
            }
        }
    }

    /// <summary>The values for every parameter, as reflection takes them.</summary>
    public object?[] Arguments(MethodBase verb, Random random) =>
        [.. verb.GetParameters().Select(parameter => Value(parameter.ParameterType, random))];

    /// <summary>What a verb is called on: null for a static one, or where none is known.</summary>
    public object? Receiver(MethodBase verb, Random random) =>
        verb.IsStatic || verb.IsConstructor ? null : Value(verb.DeclaringType!, random);

    /// <summary>Any value of the type, sometimes null where null is one; null also where none is known.</summary>
    public object? Value(Type type, Random random)
    {
        Type wanted = Nullable.GetUnderlyingType(type) ?? type;
        if ((wanted != type || !type.IsValueType) && random.Next(8) == 0)
        {
            return null;
        }

        if (values.TryGetValue(wanted, out List<object>? known))
        {
            return random.OneOf(known);
        }

        return wanted switch
        {
            { IsEnum: true } => Enum.ToObject(wanted, random.Next(-1, Enum.GetValues(wanted).Length + 1)),
            { IsArray: true } => List(wanted.GetElementType()!, random),
            { IsInterface: true, IsGenericType: true } when wanted.IsAssignableTo(typeof(IEnumerable)) => List(
                wanted.GetGenericArguments()[0], random),
            { IsValueType: true } when !wanted.IsByRefLike => Activator.CreateInstance(wanted),
            _ => null,
        };
    }

    private Array List(Type element, Random random)
    {
        Array list = Array.CreateInstance(element, random.Next(4));
        for (int i = 0; i < list.Length; i++)
        {
            list.SetValue(Value(element, random), i);
        }

        return list;
    }
}
