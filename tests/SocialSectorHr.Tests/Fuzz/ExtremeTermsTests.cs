using System.Collections;
using System.Reflection;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Json;

namespace SocialSectorHr.Tests.Fuzz;

/// <summary>A term at the edge of what can exist: where a verb answers, the answer explains itself and gives its readings.</summary>
public sealed class ExtremeTermsTests
{
    private const int Tries = 60;

    private static readonly object[] Terms =
    [
        .. new[] { 0.01m, 0.25m, 1m, 34.99m, 48m, 60m }.Select(static hours => WeeklySchedule.Of(Hours.Of(hours))),
        WeeklySchedule.Of(Hours.OfFraction(1, 7)), WeeklySchedule.Of(60.Hours, Weekdays.Monday | Weekdays.Tuesday | Weekdays.Friday),
        .. new[] { 0.5m, 1m, 218m, 282m, 365m, 366m }.SelectMany(static days => Tried(() => DaysForfait.Of(Days.Of(days)))),
        .. new[] { 0.01m, 39m, 48m }.SelectMany(static hours => Tried(() => HoursForfait.PerWeek(Hours.Of(hours)))),
        .. new[] { 0.01m, 1_607m, 2_500m }.SelectMany(static hours => Tried(() => HoursForfait.PerYear(Hours.Of(hours)))),
        .. new[] { 0.5m, 1m, 5m, 7m }.SelectMany(static days => Tried(() => TeleworkPromise.PerWeek(Days.Of(days)))),
        .. new[] { 0.5m, 20m, 31m }.SelectMany(static days => Tried(() => TeleworkPromise.PerMonth(Days.Of(days)).OnSiteAtLeast(20.Days))),
        .. new[] { 0.5m, 366m }.SelectMany(static days => Tried(() => TeleworkPromise.PerYear(Days.Of(days)).OnSiteAtLeast(5.Days))),
        .. new[] { 0.01m, 34.99m }.SelectMany(static hours => Tried(() => PartTime.PerWeek(Hours.Of(hours), WeeklySchedule.Of(35.Hours)))),
        .. new[] { 0m, 0.01m, 1e9m }.SelectMany(static amount => new object[] { GrossPay.PerMonth(Money.Of(amount)), GrossPay.PerYear(Money.Of(amount)) }),
        .. Enum.GetValues<LeaveUnit>().Select(PaidLeaveRight.Legal), PaidLeaveRight.OfWeeks(52.Weeks, LeaveUnit.Ouvres),
        ThirteenthMonth.Of(0.01m.Euros, 12, 60.Months), ThirteenthMonth.Of(Money.Zero),
        FixedTermContract.Lasting(new(2026, 1, 31), Period.FromDays(1)), FixedTermContract.Between(new(2024, 2, 29), new(2031, 2, 28)),
        PermanentContract.From(new(1950, 1, 1)), PermanentContract.From(new(2026, 1, 31)),
        .. Enum.GetValues<HolidayZone>().Select(WorkCalendar.For),
        0.01m.Hours, 35.Hours, 366.Days, 0.5m.Days, Days.Zero, 0.01m.Euros, Money.Zero, 365.Ouvres, 0.5m.Ouvrables, 25.Ouvres, 40.Ouvres, 1.Months, 600.Months,
        0.01m.Percent, 100.Percent,
    ];

    // Dates of known law, so that most questions are answered, and the extremes of the terms; the rest as an application has it.
    private static readonly Pool Asked = Pool.Of(
    [
        .. Terms, 1, 2, 12, 2025, 2026, true, false, Language.French, FrenchLaw.Published, new LocalDate(2026, 1, 31), new LocalDate(2026, 3, 16),
        new LocalDate(2024, 2, 29), new LocalDate(2026, 12, 31), new YearMonth(2026, 2), new LocalTime(9, 0), new LocalDateTime(2026, 3, 2, 9, 0),
        new DateInterval(new(2026, 1, 1), new(2026, 12, 31)), new DateInterval(new(2024, 2, 29), new(2024, 2, 29)), Period.FromMonths(2),
        .. PublicValues.Types.SelectMany(PublicValues.Of).Where(static value => !Array.Exists(Terms, term => term.GetType() == value.GetType())),
    ]);

    [Fact]
    public void An_answer_explains_itself()
    {
        SortedDictionary<string, string> faults = new(StringComparer.Ordinal);
        HashSet<string> answered = new(StringComparer.Ordinal);
        foreach (MethodInfo verb in PublicVerbs.All.OfType<MethodInfo>().Where(static verb => !verb.IsSpecialName && Explains(verb.ReturnType) is not null))
        {
            for (int seed = 0; seed < Tries; seed++)
            {
                Ask(verb, new(seed), faults, answered);
            }
        }

        Convention.Holds("An answer explains itself, in both languages, and so do its readings.", faults.Values);
        Assert.True(answered.Count > 100, $"{answered.Count} verbs answered: too few for this test to say anything.");
    }

    private static void Ask(MethodInfo verb, Random random, SortedDictionary<string, string> faults, HashSet<string> answered)
    {
        object? receiver = Asked.Receiver(verb, random);
        object?[] arguments = Asked.Arguments(verb, random);
        if (Answer(verb, receiver, arguments) is not { } answer)
        {
            return;
        }

        answered.Add(PublicVerbs.Name(verb));
        try
        {
            _ = Text(answer);
            if (answer.GetType().GetMethod("Readings", []) is { } readings)
            {
                foreach (object reading in (IEnumerable)readings.Invoke(answer, null)!)
                {
                    _ = Text(reading);
                }
            }
        }
        catch (Exception thrown)
        {
            string name = PublicVerbs.Name(verb);
            faults.TryAdd(name, $"{name}({string.Join("; ", arguments)}) of {receiver}: {(thrown as TargetInvocationException)?.InnerException ?? thrown}");
        }
    }

    private static object? Answer(MethodInfo verb, object? receiver, object?[] arguments)
    {
        try
        {
            return receiver is null && !verb.IsStatic ? null : verb.Invoke(receiver, arguments);
        }
        catch (TargetInvocationException)
        {
            return null; // that it refuses as it should is held by ExtremeArgumentsTests
        }
    }

    private static string Text(object answer)
    {
        Explanation why = (Explanation)Explains(answer.GetType())!.Invoke(answer, null)!;
        return $"{answer}{why.ToText(Language.French)}{why.ToText(Language.English)}";
    }

    private static MethodInfo? Explains(Type type) => (Nullable.GetUnderlyingType(type) ?? type).GetMethod("Explain", []);

    private static IEnumerable<object> Tried(Func<object> make)
    {
        try
        {
            return [make()];
        }
        catch (ArgumentOutOfRangeException)
        {
            return []; // it cannot exist
        }
    }
}
