using System.Collections;
using System.Reflection;

namespace SocialSectorHr.Tests;

/// <summary>Every text that the library holds exists in both languages.</summary>
public sealed class BilingualTextTests
{
    private static readonly Assembly Library = typeof(Money).Assembly;

    [Fact]
    public void No_text_is_missing_in_one_language()
    {
        Walk walk = new();
        foreach (Type type in Library.GetTypes().Where(static type => !type.ContainsGenericParameters && !type.IsEnum))
        {
            foreach ((string name, object? value) in StaticValues(type))
            {
                walk.Visit($"{type.Name}.{name}", value);
            }
        }

        Convention.Holds("A text has both its languages.", walk.Missing);
    }

    [Fact]
    public void A_missing_text_would_be_found()
    {
        Walk walk = new();

        Bilingual[] texts = [new("congé", "leave"), new("congé", " ")];
        walk.Visit("There", new Dictionary<string, object>(StringComparer.Ordinal) { ["one"] = texts });

        Assert.Equal(["There"], walk.Missing);
    }

    // Fields, and properties that make their value anew at each call.
    private static IEnumerable<(string Name, object? Value)> StaticValues(Type type)
    {
        const BindingFlags Flags = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetFields(Flags).Where(static field => !field.IsLiteral).Select(static field => (field.Name, field.GetValue(null)))
            .Concat(type.GetProperties(Flags)
                .Where(
                    static property => property.CanRead && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
                .Select(static property => (property.Name, property.GetValue(null))));
    }

    private sealed class Walk
    {
        private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        public List<string> Missing { get; } = [];

        public void Visit(string place, object? value)
        {
            if (value is Bilingual text)
            {
                if (string.IsNullOrWhiteSpace(text.French) || string.IsNullOrWhiteSpace(text.English))
                {
                    Missing.Add(place);
                }
            }
            else if (value is not (null or string or Delegate or Type or MemberInfo) && (value.GetType().IsValueType || seen.Add(value)))
            {
                Descend(place, value);
            }
        }

        private void Descend(string place, object value)
        {
            if (value is IEnumerable items)
            {
                foreach (object? item in items)
                {
                    Visit(place, item);
                }
            }

            Type type = value.GetType();
            if (type.Assembly == Library || type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            {
                foreach (FieldInfo field in Lineage(type).SelectMany(static declaring =>
                    declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)))
                {
                    Visit(place, field.GetValue(value));
                }
            }
        }

        private static IEnumerable<Type> Lineage(Type type)
        {
            for (Type? declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
            {
                yield return declaring;
            }
        }
    }
}
