using System.Collections;
using System.Reflection;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>The facts that an offer states, one by one: members that may be silent, wherever they stand.</summary>
internal static class OfferFacts
{
    /// <summary>The offer without one of its facts, each time another, with the path of what it is silent on.</summary>
    public static IEnumerable<(string Fact, JobOffer Without)> Without(JobOffer offer) =>
        Less(offer, "$").Select(static less => (less.Fact, (JobOffer)less.Part));

    private static IEnumerable<(string Fact, object Part)> Less(object part, string path)
    {
        PropertyInfo[] members = [.. OfferGenerators.Members(part.GetType())];
        foreach (PropertyInfo member in members)
        {
            string at = $"{path}.{member.Name}";
            foreach ((string fact, object? value) in LessOf(member, member.GetValue(part), at))
            {
                yield return (fact, OfferGenerators.Build(
                    part.GetType(), members.Select(each => (each, each == member ? value : each.GetValue(part)))));
            }
        }
    }

    private static IEnumerable<(string Fact, object? Value)> LessOf(PropertyInfo member, object? value, string path)
    {
        if (value is null)
        {
            yield break;
        }

        if (OfferGenerators.MayBeNull(member))
        {
            yield return (path, null);
        }

        if (OfferGenerators.ElementOf(member.PropertyType) is { } element)
        {
            object[] items = [.. ((IEnumerable)value).Cast<object>()];
            if (items.Length > 0)
            {
                yield return (path, OfferGenerators.List(element, []));
            }

            for (int i = 0; i < items.Length; i++)
            {
                foreach ((string fact, object less) in Inside(items[i], $"{path}[{i}]"))
                {
                    yield return (fact, OfferGenerators.List(element, [.. items[..i], less, .. items[(i + 1)..]]));
                }
            }
        }
        else
        {
            foreach ((string fact, object less) in Inside(value, path))
            {
                yield return (fact, less);
            }
        }
    }

    private static IEnumerable<(string Fact, object Part)> Inside(object value, string path) =>
        value.GetType() is { IsClass: true } type && type.Assembly == typeof(JobOffer).Assembly ? Less(value, path) : [];
}
