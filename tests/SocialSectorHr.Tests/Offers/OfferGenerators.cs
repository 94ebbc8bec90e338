using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Builds any part of an offer from its members, found by reflection: a member added tomorrow is in every random offer.</summary>
internal static class OfferGenerators
{
    private const int Deepest = 2;

    private static readonly string[] Texts = ["", "CDI", "é\"\\/'<>&", "une ligne\nune autre", "\u00A0€\u2028", "\ud83d\udc76", "null"];

    private static readonly string[] Departements = ["01", "2A", "44", "69", "75", "974"];

    private static readonly MethodInfo StatedMaker = typeof(OfferGenerators)
        .GetMethod(nameof(Figure), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The members of a part that can be set.</summary>
    public static IEnumerable<PropertyInfo> Members(Type part) => part
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.SetMethod is not null);

    /// <summary>The kinds of a closed type, or the type itself.</summary>
    public static IReadOnlyList<Type> Kinds(Type part) => part.IsAbstract
        ? [.. part.Assembly.GetTypes().Where(type => !type.IsAbstract && part.IsAssignableFrom(type))]
        : [part];

    public static bool MayBeNull(PropertyInfo member)
    {
        lock (Nullability)
        {
            return Nullability.Create(member).WriteState == NullabilityState.Nullable;
        }
    }

    public static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    public static Gen<object> Part(Type part, int depth = 0) => Gen.OneOf(Kinds(part).Select(kind => Sealed(kind, depth)));

    public static object Build(Type part, IEnumerable<(PropertyInfo Member, object? Value)> values)
    {
        object built = Activator.CreateInstance(part)!;
        foreach ((PropertyInfo member, object? value) in values)
        {
            member.SetValue(built, value);
        }

        return built;
    }

    private static Gen<object> Sealed(Type part, int depth)
    {
        PropertyInfo[] members = [.. Members(part)];
        return Gen.CollectToArray(members, member => Member(member, depth)).Select(values => Build(part, members.Zip(values)));
    }

    private static Gen<object?> Member(PropertyInfo member, int depth)
    {
        Type type = member.PropertyType;
        if (!MayBeNull(member))
        {
            return Value(type, depth).Select(static value => (object?)value);
        }

        bool nested = type == member.DeclaringType || type == typeof(JobOffer);
        Gen<object?> nothing = Gen.Constant<object?>(null);
        return nested && depth >= Deepest
            ? nothing
            : Gen.Frequency(
                (nested ? 8 : 2, nothing),
                (1, Value(Nullable.GetUnderlyingType(type) ?? type, nested ? depth + 1 : depth).Select(static value => (object?)value)));
    }

    private static Gen<object> Value(Type type, int depth)
    {
        if (ElementOf(type) is { } element)
        {
            return Gen.Choose(0, 2).SelectMany(count => Gen.ArrayOf(Value(element, depth), count))
                .Select(values => (object)List(element, values));
        }

        return type switch
        {
            { IsEnum: true } => Gen.Elements(Enum.GetValues(type).Cast<object>()),
            { IsGenericType: true } => (Gen<object>)StatedMaker.MakeGenericMethod(type.GetGenericArguments()).Invoke(
                null, [Value(type.GetGenericArguments()[0], depth)])!,
            _ when type == typeof(bool) => Gen.Elements<object>(true, false),
            _ when type == typeof(int) => Gen.OneOf(Gen.Choose(-3, 3_500), Gen.Elements(int.MinValue, int.MaxValue))
                .Select(static n => (object)n),
            _ when type == typeof(string) => Gen.Elements<object>(Texts),
            _ when type == typeof(Departement) => Gen.Elements<object>(
                Departements.Select(static number => (object)Departement.Of(number))),
            _ when type == typeof(LocalTime) => Gen.Choose(0, (24 * 60) - 1)
                .Select(static minutes => (object)LocalTime.Midnight.PlusMinutes(minutes)),
            _ when type == typeof(LocalDate) => Generators.Date().Select(static day => (object)day),
            _ when type == typeof(Money) => Arbitraries.Money().Generator.Select(static value => (object)value),
            _ when type == typeof(Hours) => Arbitraries.Hours().Generator.Select(static value => (object)value),
            _ when type == typeof(Days) => Arbitraries.Days().Generator.Select(static value => (object)value),
            _ when type == typeof(Weeks) => Arbitraries.Weeks().Generator.Select(static value => (object)value),
            _ when type == typeof(Months) => Arbitraries.Months().Generator.Select(static value => (object)value),
            _ when type == typeof(Percent) => Arbitraries.Percents().Generator.Select(static value => (object)value),
            _ => Part(type, depth),
        };
    }

    public static Gen<Per?> PerWhat() => Gen.Elements(Enum.GetValues<Per>().Select(static per => (Per?)per).Append(null).ToArray());

    private static Gen<object> Figure<T>(Gen<object> values)
        where T : struct, IComparable<T> =>
        from a in values.Select(static value => (T)value)
        from b in values.Select(static value => (T)value)
        from per in PerWhat()
        from shape in Gen.Choose(0, 8)
        select (object)(shape switch
        {
            0 => default,
            1 or 2 => Stated.From(a, per),
            3 or 4 => Stated.UpTo(a, per),
            5 or 6 => a.CompareTo(b) <= 0 ? Stated.Between(a, b, per) : Stated.Between(b, a, per),
            _ => Stated.Exactly(a, per),
        });

    public static Array List(Type element, object[] items)
    {
        Array list = Array.CreateInstance(element, items.Length);
        items.CopyTo(list, 0);
        return list;
    }
}
