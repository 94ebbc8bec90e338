using System.Diagnostics;
using System.Globalization;

namespace SocialSectorHr.Tests.Fuzz;

/// <summary>
/// How long to try, and from which seed: <c>FUZZ_SECONDS=3600 FUZZ_SEED=7 dotnet test -c Release --filter Fuzz</c>. Without them a
/// number of tries, the same on every machine.
/// </summary>
internal static class Attempts
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(Number("FUZZ_SECONDS", 0));

    private static readonly int Seed = Number("FUZZ_SEED", 20_261_121);

    /// <summary>Tries that often, and until the time is over. A failure names the seed of its try.</summary>
    public static void Run(int tries, Action<Random> attempt)
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int seed = Seed; seed - Seed < tries || watch.Elapsed < Time; seed++)
        {
            try
            {
                attempt(new(seed));
            }
            catch (Exception fault)
            {
                throw new Xunit.Sdk.XunitException($"FUZZ_SEED={seed.ToString(CultureInfo.InvariantCulture)} {fault}", fault);
            }
        }
    }

    public static T OneOf<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
