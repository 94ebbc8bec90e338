using System.Collections;
using System.Reflection;
using SocialSectorHr.Tests.Fuzz;

namespace SocialSectorHr.Tests;

/// <summary>What no verb takes is refused by the name of the argument, before anything else is computed with it.</summary>
public sealed class ArgumentTests
{
    private const int Tries = 200;

    private static readonly Pool Ordinary = Pool.Ordinary();

    private static readonly (MethodBase Verb, ParameterInfo Parameter)[] Parameters =
    [
        .. PublicVerbs.All.Where(static verb => !PublicVerbs.IsConverter(verb))
            .SelectMany(
                static verb => verb.GetParameters().Where(static parameter => !parameter.IsOut).Select(parameter => (verb, parameter))),
    ];

    [Fact]
    public void Null_is_refused_by_name() => Convention.Holds(
        "A reference that may not be null is refused by an ArgumentNullException that names it.",
        from one in Parameters
        where !one.Parameter.ParameterType.IsValueType && !MayBeNull(one.Parameter)
        where !PublicVerbs.IsSetter(one.Verb) || !IsEmptyWhereNotSaid(one.Parameter.ParameterType)
        let fault = Fault(one.Verb, one.Parameter, static _ => null, typeof(ArgumentNullException))
        where fault is not null
        select fault);

    [Fact]
    public void A_null_in_a_list_is_refused_by_name() => Convention.Holds(
        "A list with a null in it is refused by an ArgumentException that names the list.",
        from one in Parameters
        let element = ElementOf(one.Parameter.ParameterType)
        where element is { IsValueType: false }
        let fault = Fault(one.Verb, one.Parameter, random => WithNull(element, random), typeof(ArgumentException))
        where fault is not null
        select fault);

    [Fact]
    public void A_date_of_another_calendar_is_refused_by_name() => Convention.Holds(
        "A date of another calendar than the ISO one is refused by an ArgumentException that names it.",
        from one in Parameters
        let list = ElementOf(one.Parameter.ParameterType)
        let type = list ?? Nullable.GetUnderlyingType(one.Parameter.ParameterType) ?? one.Parameter.ParameterType
        where Foreign.ContainsKey(type)
        let fault = Fault(one.Verb, one.Parameter, _ => list is null ? Foreign[type] : Only(list), typeof(ArgumentException))
        where fault is not null
        select fault);

    private static readonly Dictionary<Type, object> Foreign = new()
    {
        [typeof(LocalDate)] = Julian(16),
        [typeof(DateInterval)] = new DateInterval(Julian(2), Julian(6)),
        [typeof(YearMonth)] = Julian(1).ToYearMonth(),
        [typeof(LocalDateTime)] = Julian(16).At(new(9, 0)),
    };

    // What is wrong, over calls whose other arguments are ordinary; null if it is refused as it should be.
    private static string? Fault(MethodBase verb, ParameterInfo parameter, Func<Random, object?> value, Type refusal)
    {
        string last = "no arguments known";
        for (int seed = 0; seed < Tries; seed++)
        {
            Random random = new(seed);
            object? receiver = Ordinary.Receiver(verb, random);
            object?[] arguments = Ordinary.Arguments(verb, random);
            arguments[parameter.Position] = value(random);
            if ((receiver is null && !verb.IsStatic && !verb.IsConstructor)
                || (arguments[parameter.Position] is null && refusal == typeof(ArgumentException)))
            {
                continue;
            }

            try
            {
                _ = PublicVerbs.Answer(verb, receiver, arguments);
                last = "answered";
                break;
            }
            catch (ArgumentException thrown) when (refusal.IsInstanceOfType(thrown) && IsNamed(thrown, parameter))
            {
                return null;
            }
            catch (ArgumentException thrown)
            {
                last = $"{thrown.GetType().Name} of {thrown.ParamName}"; // of another argument: the next try has others
            }
            catch (InvalidOperationException)
            {
                last = "InvalidOperationException"; // so is the receiver
            }
            catch (Exception thrown)
            {
                last = thrown.GetType().Name;
                break;
            }
        }

        return $"{PublicVerbs.Name(verb)}({string.Join(", ", verb.GetParameters().Select(static one => one.ParameterType.Name))}), {parameter.Name}: {last}";
    }

    private static bool IsNamed(ArgumentException thrown, ParameterInfo parameter) => string.Equals(
        thrown.ParamName,
        PublicVerbs.IsSetter((MethodBase)parameter.Member) ? parameter.Member.Name["set_".Length..] : parameter.Name,
        StringComparison.Ordinal);

    // A list or a part of an offer that is set to null says nothing: it is the empty one.
    private static bool IsEmptyWhereNotSaid(Type type) => ElementOf(type) is not null || type == typeof(StatedPublicPost);

    private static bool MayBeNull(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.NotNull;

    private static Type? ElementOf(Type list) => list.IsArray ? list.GetElementType()
        : list is { IsInterface: true, IsGenericType: true } && list.IsAssignableTo(typeof(IEnumerable)) ? list.GetGenericArguments()[0]
        : null;

    private static Array WithNull(Type element, Random random)
    {
        Array list = Array.CreateInstance(element, 2);
        list.SetValue(Ordinary.Value(element, random), 0);
        return list;
    }

    private static Array Only(Type element)
    {
        Array list = Array.CreateInstance(element, 1);
        list.SetValue(Foreign[element], 0);
        return list;
    }

    private static LocalDate Julian(int day) => new LocalDate(2026, 3, day).WithCalendar(CalendarSystem.Julian);
}
