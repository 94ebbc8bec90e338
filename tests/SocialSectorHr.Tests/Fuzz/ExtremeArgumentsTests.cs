using System.Reflection;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Fuzz;

/// <summary>Every public verb is asked with values that nobody expects: it answers, or refuses as it documents, and nothing else.</summary>
public sealed class ExtremeArgumentsTests
{
    private const int Tries = 40;

    private const int CallsPerTry = 1_000;

    // An argument that cannot be, a term without the fact asked for, a text that is not one.
    private static readonly Type[] Refusals =
        [typeof(ArgumentException), typeof(InvalidOperationException), typeof(FormatException), typeof(System.Text.Json.JsonException)];

    private static readonly object[] Extremes =
    [
        0, 1, -1, 12, 366, int.MaxValue, int.MinValue, 0L, long.MaxValue, long.MinValue, 0m, 1m, -1m, 0.000000000000000001m, 35m, decimal.MaxValue,
        decimal.MinValue, true, false, string.Empty, "\0", "44", "\uD800", new LocalDate(2026, 1, 1), new LocalDate(2024, 2, 29), new LocalDate(1, 1, 1),
        LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(2026, 3, 16)
            .WithCalendar(CalendarSystem.Julian), new YearMonth(2026, 2),
        new YearMonth(9999, 12), new LocalDateTime(2026, 3, 2, 9, 0), LocalTime.MaxValue, Period.Zero, Period.MaxValue, Period.MinValue,
        Period.FromMonths(2), Period.FromDays(1) + Period.FromHours(1), new DateInterval(new(2026, 1, 1), new(2026, 12, 31)),
        new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), FrenchLaw.Published, Language.French,
    ];

    // A try makes its own values from these, so that its seed alone gives it again.
    private static readonly Pool Bare = Pool.Of(Extremes);

    private static readonly Pool Ordinary = Pool.Ordinary().With(Extremes);

    [Fact]
    public void An_extreme_question_is_answered_or_refused()
    {
        SortedDictionary<string, string> faults = new(StringComparer.Ordinal);
        Attempts.Run(Tries, random =>
        {
            Pool pool = (random.Next(2) == 0 ? Bare : Ordinary).With([]);
            for (int calls = 0; calls < CallsPerTry; calls++)
            {
                MethodBase verb = random.OneOf(PublicVerbs.All);
                if (Asked(verb, pool, random, faults) is { } answer)
                {
                    pool.Keep(answer, random);
                }
            }
        });

        Convention.Holds("A verb answers or refuses.", faults.Values);
    }

    private static object? Asked(MethodBase verb, Pool pool, Random random, SortedDictionary<string, string> faults)
    {
        object? receiver = pool.Receiver(verb, random);
        object?[] arguments = pool.Arguments(verb, random);
        if (receiver is null && !verb.IsStatic && !verb.IsConstructor)
        {
            return null;
        }

        try
        {
            return PublicVerbs.Answer(verb, receiver, arguments);
        }
        catch (Exception thrown) when (!IsRefusal(verb, thrown))
        {
            string name = PublicVerbs.Name(verb);
            faults.TryAdd(name, $"{name}({string.Join("; ", arguments.Select(Text))}) of {Text(receiver)}: {thrown}");
            return null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static bool IsRefusal(MethodBase verb, Exception thrown) => Array.Exists(Refusals, refusal => refusal.IsInstanceOfType(thrown))
        || (PublicVerbs.MayOverflow(verb) && thrown is OverflowException)
        || (PublicVerbs.IsConverter(verb) && thrown is NotSupportedException)
        || (PublicVerbs.MayDivideByZero(verb) && thrown is DivideByZeroException);

    private static string Text(object? value)
    {
        try
        {
            return value?.ToString() ?? "null";
        }
        catch (Exception thrown)
        {
            return thrown.GetType().Name;
        }
    }
}
