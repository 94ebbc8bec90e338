using System.Reflection;

namespace SocialSectorHr.Tests.Explanations;

/// <summary>Every type that may say of itself that it is lawful.</summary>
internal static class Verdicts
{
    public static Type[] Checks { get; } = [.. typeof(FixedTermCheck).Assembly.GetExportedTypes().Where(static type => Verdict(type) is not null)];

    public static bool? Of(object check) => (bool?)Verdict(check.GetType())!.GetValue(check);

    private static PropertyInfo? Verdict(Type type) => type.GetProperty("IsLawful", BindingFlags.Instance | BindingFlags.Public);
}
