using System.Collections;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Offers;

/// <summary>Random offers and figures, which shrink member by member towards silence.</summary>
internal static class OfferArbitraries
{
    public static Arbitrary<JobOffer> Offers() =>
        Arb.From(
            OfferGenerators.Part(typeof(JobOffer)).Select(static part => (JobOffer)part), static offer => Smaller(offer).Cast<JobOffer>());

    public static Arbitrary<Stated<Hours>> Figures() => Arb.From(
        from one in Arbitraries.Hours().Generator
        from other in Arbitraries.Hours().Generator
        let low = one <= other ? one : other
        let high = one <= other ? other : one
        from per in OfferGenerators.PerWhat()
        from shape in Gen.Choose(0, 3)
        select shape switch
        {
            0 => Stated.Exactly(low, per),
            1 => Stated.From(low, per),
            2 => Stated.UpTo(high, per),
            _ => Stated.Between(low, high, per),
        },
        static figure => figure.Per is null ? [] : [new(figure.AtLeast, figure.AtMost, null)]);

    private static IEnumerable<object> Smaller(object part)
    {
        PropertyInfo[] members = [.. OfferGenerators.Members(part.GetType())];
        return members.SelectMany(
            member => SmallerValues(member, member.GetValue(part)).Select(value => With(part, members, member, value)));
    }

    private static IEnumerable<object?> SmallerValues(PropertyInfo member, object? value)
    {
        bool isPart = value is not null && value.GetType() is { IsClass: true } type && type.Assembly == typeof(JobOffer).Assembly;
        IEnumerable<object?> inside = (value, OfferGenerators.ElementOf(member.PropertyType)) switch
        {
            (null, _) => [],
            (IEnumerable items, { } element) => Shorter(element, [.. items.Cast<object>()]),
            _ when isPart => Smaller(value),
            _ => [],
        };
        return value is not null && OfferGenerators.MayBeNull(member) ? inside.Prepend(null) : inside;
    }

    private static IEnumerable<Array> Shorter(Type element, object[] items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            object[] rest = [.. items[..i], .. items[(i + 1)..]];
            yield return OfferGenerators.List(element, rest);
        }
    }

    private static object With(object part, PropertyInfo[] members, PropertyInfo changed, object? value) => OfferGenerators.Build(
        part.GetType(),
        members.Select(member => (member, member == changed ? value : member.GetValue(part))));
}
