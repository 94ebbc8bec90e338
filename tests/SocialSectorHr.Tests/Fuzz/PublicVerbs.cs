using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace SocialSectorHr.Tests.Fuzz;

/// <summary>
/// Everything public that can be called with values: methods, extension verbs, constructors, accessors; generic ones for one type each.
/// </summary>
internal static class PublicVerbs
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Closing = [typeof(Money), typeof(TrialRules), typeof(decimal)];

    public static IReadOnlyList<MethodBase> All { get; } = [.. Verbs()];

    public static string Name(MethodBase verb) => verb is ConstructorInfo
        ? $"new {verb.DeclaringType!.Name}"
        : $"{verb.DeclaringType!.Name}.{verb.Name}";

    /// <summary>Calls it, and asks what it answers for its text; of a setter the answer is a copy of the receiver, changed.</summary>
    public static object? Answer(MethodBase verb, object? receiver, object?[] arguments)
    {
        try
        {
            object? asked = receiver is not null && IsSetter(verb) ? Copy(receiver) : receiver;
            object? answer = verb is ConstructorInfo constructor ? constructor.Invoke(arguments) : verb.Invoke(asked, arguments);
            answer = IsSetter(verb) ? asked : answer;
            _ = answer?.ToString();
            _ = answer?.GetHashCode();
            return answer;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    /// <summary>A conversion to a number of .NET, which has bounds; everything else is exact, without bounds.</summary>
    public static bool MayOverflow(MethodBase verb) => verb.Name is "ToDecimal" or "op_Explicit";

    public static bool MayDivideByZero(MethodBase verb) => verb.Name is "op_Division" or "OfFraction";

    public static bool IsSetter(MethodBase verb) => verb.Name.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>Called by a serializer or a binder, which gives what it must.</summary>
    public static bool IsConverter(MethodBase verb) =>
        verb.DeclaringType!.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonConverter))
            || verb.DeclaringType.IsAssignableTo(typeof(System.ComponentModel.TypeConverter));

    private static object Copy(object value) => value.GetType().IsValueType
        ? RuntimeHelpers.GetObjectValue(value)
        : value.GetType().GetMethod("<Clone>$")?.Invoke(value, null) ?? throw new InvalidOperationException($"{value.GetType()} cannot be copied.");

    private static IEnumerable<MethodBase> Verbs() =>
        from exported in typeof(Money).Assembly.GetExportedTypes()
        where exported is { IsEnum: false, IsInterface: false } && !exported.Name.StartsWith('<') // the compiler's, for extension members
        let type = exported.ContainsGenericParameters ? Closed(exported.GetGenericArguments(), exported.MakeGenericType) : exported
        where type is not null
        from found in type.GetMembers(Declared).OfType<MethodBase>()
        where found is not ConstructorInfo { IsStatic: true } && !(found.IsConstructor && type.IsAbstract)
        where !found.Name.Contains('$', StringComparison.Ordinal)
        let verb = found is MethodInfo { ContainsGenericParameters: true } open
            ? Closed(open.GetGenericArguments(), open.MakeGenericMethod)
            : found
        where verb is not null && !(verb.IsConstructor && type.IsDefined(typeof(RequiredMemberAttribute))) // made with them only
        where !verb.GetParameters().Any(static parameter => IsRefLike(parameter.ParameterType))
        where verb is not MethodInfo { ReturnType: { IsByRef: true } or { IsByRefLike: true } }
        select verb;

    private static bool IsRefLike(Type type) => type.IsByRefLike || (type.IsByRef && type.GetElementType()!.IsByRefLike);

    private static T? Closed<T>(Type[] open, Func<Type[], T> close)
        where T : class
    {
        foreach (Type argument in Closing)
        {
            try
            {
                return close([.. open.Select(_ => argument)]);
            }
            catch (ArgumentException)
            {
                // It does not meet the constraints: the next one may.
            }
        }

        return null;
    }
}
