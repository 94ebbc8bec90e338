using System.Globalization;
using System.Reflection;

namespace SocialSectorHr.Tests;

/// <summary>A property: it holds for generated values, and a failure prints the smallest ones for which it does not.</summary>
/// <remarks>
/// <c>FSCHECK_MAX_TEST</c> sets how many cases are tried (200 unless told). They are others each time, but the same where <c>CI</c> is set:
/// a change is judged by what it changes. A failure prints its seed: run that one test with it in <c>FSCHECK_REPLAY</c>. Generators are
/// the public static methods of every class of this assembly whose name ends in "Arbitraries", found by what they return.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    private const string SameEachTime = "(20261121,3)";

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
        Replay = Environment.GetEnvironmentVariable("FSCHECK_REPLAY") is { Length: > 0 } recorded ? recorded
            : Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ? SameEachTime
            : null;
    }
}
