using NodaTime;

namespace SocialSectorHr;

/// <summary>Days one after another, of absences or of part time: a day given twice would be counted twice.</summary>
internal static class DayOrder
{
    /// <summary>The items by their first day.</summary>
    /// <param name="items">The items that count.</param>
    /// <param name="days">The days of one.</param>
    /// <param name="rule">Why they may not overlap, as the refusal says it.</param>
    /// <param name="name">What the refusal calls them.</param>
    /// <exception cref="ArgumentException">Two of them overlap.</exception>
    public static T[] Of<T>(IEnumerable<T> items, Func<T, DateInterval> days, string rule, string name)
    {
        T[] ordered = [.. items.OrderBy(item => days(item).Start)];
        for (int i = 1; i < ordered.Length; i++)
        {
            if (days(ordered[i]).Start <= days(ordered[i - 1]).End)
            {
                throw new ArgumentException($"{name} overlap: {ordered[i - 1]} and {ordered[i]}. {rule}", name);
            }
        }

        return ordered;
    }

    /// <summary>The absences by their first day.</summary>
    /// <exception cref="ArgumentException">Two of them overlap.</exception>
    public static Absence[] Of(IEnumerable<Absence> absences, string rule, string name = "absences") =>
        Of(absences, static absence => absence.Period, rule, name);
}
