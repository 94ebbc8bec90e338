using System.Globalization;
using System.Reflection;

namespace SocialSectorHr.Tests;

/// <summary>A property: it holds for generated values, and a failure prints the smallest ones for which it does not.</summary>
/// <remarks>
/// <c>FSCHECK_MAX_TEST</c> sets how many cases are tried (200 unless told). A failure prints its seed: run that one test with it in
/// <c>FSCHECK_REPLAY</c>, or write it into <c>Replay</c>. Generators are the public static methods of every class of this assembly whose
/// name ends in "Arbitraries", found by what they return.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    private static readonly Type[] Sources =
        [
            .. Assembly.GetExecutingAssembly().GetTypes()
                .Where(static type => type.Name.EndsWith(nameof(Arbitraries), StringComparison.Ordinal)),
        ];

    public PropertyAttribute()
    {
        MaxTest = int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_MAX_TEST"), CultureInfo.InvariantCulture, out int tests) ? tests : 200;
        MaxRejected = 5 * MaxTest;
        Arbitrary = Sources;
        QuietOnSuccess = true;
        if (Environment.GetEnvironmentVariable("FSCHECK_REPLAY") is { Length: > 0 } recorded)
        {
            Replay = recorded;
        }
    }
}
