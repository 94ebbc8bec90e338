using System.Globalization;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace SocialSectorHr.Tests;

/// <summary>Checks that a property holds for generated values, and shrinks the values for which it does not.</summary>
/// <remarks>
/// <c>FSCHECK_MAX_TEST</c> sets how many cases are tried (200 unless told). A failure prints a replay text: pass it as <c>replay</c>, or run that
/// one test with it in <c>FSCHECK_REPLAY</c>. Generators are the public static methods of every class of this assembly whose name ends in
/// "Arbitraries", found by what they return.
/// </remarks>
internal static class Property
{
    private const int MaxTest = 200;

    private static readonly Type[] Sources =
        [.. Assembly.GetExecutingAssembly().GetTypes().Where(static type => type.Name.EndsWith(nameof(Arbitraries), StringComparison.Ordinal))];

    public static void Holds<T>(Func<T, bool> property, string? replay = null) => Check(Prop.ForAll(property), replay);

    public static void Holds<T>(Func<T, FsCheck.Property> property, string? replay = null) => Check(Prop.ForAll(property), replay);

    public static void Holds<T1, T2>(Func<T1, T2, bool> property, string? replay = null) => Check(Prop.ForAll(property), replay);

    public static void Holds<T1, T2>(Func<T1, T2, FsCheck.Property> property, string? replay = null) => Check(Prop.ForAll(property), replay);

    public static void Holds<T1, T2, T3>(Func<T1, T2, T3, bool> property, string? replay = null) => Check(Prop.ForAll(property), replay);

    public static void Holds<T1, T2, T3>(Func<T1, T2, T3, FsCheck.Property> property, string? replay = null) => Check(Prop.ForAll(property), replay);

    // FsCheck stops at three: the fourth argument is a property inside the property.
    public static void Holds<T1, T2, T3, T4>(Func<T1, T2, T3, T4, bool> property, string? replay = null) =>
        Check(Prop.ForAll((T1 a, T2 b) => Prop.ForAll((T3 c, T4 d) => property(a, b, c, d))), replay);

    public static void Holds<T1, T2, T3, T4>(Func<T1, T2, T3, T4, FsCheck.Property> property, string? replay = null) =>
        Check(Prop.ForAll((T1 a, T2 b) => Prop.ForAll((T3 c, T4 d) => property(a, b, c, d))), replay);

    /// <summary>Asks for the property only where the condition is met; a test that meets it too rarely fails.</summary>
    public static FsCheck.Property When(bool condition, Func<bool> property) => property.When(condition);

    private static void Check(FsCheck.Property property, string? replay)
    {
        int cases = int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_MAX_TEST"), CultureInfo.InvariantCulture, out int tests) ? tests : MaxTest;
        Config config = Config.Default
            .WithMaxTest(cases)
            .WithMaxRejected(5 * cases)
            .WithArbitrary(Sources)
            .WithRunner(new ThrowingRunner());
        if ((replay ?? Environment.GetEnvironmentVariable("FSCHECK_REPLAY")) is { Length: > 0 } recorded)
        {
            ulong[] parts = [.. recorded.Split(',').Select(static part => ulong.Parse(part, CultureInfo.InvariantCulture))];
            config = config.WithReplay(parts[0], parts[1], (int)parts[2]);
        }

        property.Check(config);
    }

    private sealed class ThrowingRunner : IRunner
    {
        public void OnStartFixture(Type t)
        {
            // One property a check: there is nothing to announce.
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
            // Only failures are printed.
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
            // Only the last step is printed.
        }

        public void OnFinished(string name, TestResult result)
        {
            switch (result)
            {
                case TestResult.Failed failed:
                    throw new XunitException(string.Create(CultureInfo.InvariantCulture, $"""
                        Falsified after {failed.Item1.NumberOfTests} tests and {failed.Item1.NumberOfShrinks} shrinks.
                        Shrunk:   {Show(failed.Item3)}
                        Original: {Show(failed.Item2)}
                        Replay:   "{failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7}"
                        {Reason(failed.Item4)}
                        """));
                case TestResult.Exhausted exhausted:
                    throw new XunitException($"Only {exhausted.Item.NumberOfTests} cases met the property's condition.");
            }
        }

        private static string Show(IEnumerable<object?> values) => string.Join(", ", values.Select(Counterexample.Show));

        private static string Reason(Outcome outcome) =>
            outcome is Outcome.Failed { Item: { } exception } && exception.GetType() != typeof(Exception) ? exception.ToString() : string.Empty;
    }
}
